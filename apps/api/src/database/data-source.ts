import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';
import { ReadableNames } from './naming-strategy';

/** The role under which the application works: it cannot rewrite the audit trail, nor change tables. */
export const APPLICATION_ROLE = 'kyhop_app';

const shared = {
  type: 'postgres',
  entities: ENTITIES,
  namingStrategy: new ReadableNames(),
  synchronize: false,
} as const;

/** What the application connects with: the owner's address, but under the application's role. */
export function applicationDataSource(url: string): DataSourceOptions {
  return {
    ...shared,
    url,
    applicationName: 'kyhop',
    connectTimeoutMS: 5_000,
    poolSize: 20,
    extra: { options: `-c role=${APPLICATION_ROLE} -c timezone=UTC -c statement_timeout=30000` },
  };
}

/** For migrations and for the loading of reference data: works as the owner of the tables. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    ...shared,
    url,
    applicationName: 'kyhop-migrations',
    connectTimeoutMS: 5_000,
    poolSize: 5,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
  });
}
