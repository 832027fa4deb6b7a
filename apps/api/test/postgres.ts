import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../src/database/embedded/embedded-postgres';
import { prepareDatabase } from '../src/database/prepare';

/** The database that every suite gets a copy of: migrated, with reference data, without demo data. */
const TEMPLATE = 'kyhop_template';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's address on the test server; the database in it is of no matter. */
    serverUrl: string;
    template: string;
  }
}

/** One server for the whole run: TEST_SERVER_URL names a running one, else the embedded one is started. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['TEST_SERVER_URL'];
  const directory = await mkdtemp(join(tmpdir(), 'kyhop-test-'));
  const server =
    running === undefined
      ? await startEmbeddedPostgres({ dataDirectory: directory, durable: false })
      : { url: running, stop: () => Promise.resolve() };

  const template = `${TEMPLATE}_${process.pid}`;
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${template}`);
  const url = new URL(server.url);
  url.pathname = `/${template}`;
  await prepareDatabase(url.href, false);
  project.provide('serverUrl', server.url);
  project.provide('template', template);
  return async () => {
    await admin.query(`DROP DATABASE ${template} WITH (FORCE)`);
    await admin.end();
    await server.stop();
    if (running === undefined) await removeEmbeddedPostgres(directory);
    await rm(directory, { recursive: true, force: true });
  };
}
