import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Environment } from '../config/env';
import { ENVIRONMENT } from '../config/environment.token';
import { prepareDatabase } from './prepare';

const RETRY_AFTER = 2_000;

/** Brings the database up to date and connects to it; a server that is not there yet is asked again. */
@Injectable()
export class DatabaseService implements OnApplicationShutdown {
  private readonly logger = new Logger('Database');
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Whether the database was reached once; afterwards the pool reconnects by itself. */
  get connected(): boolean {
    return this.dataSource.isInitialized;
  }

  /** Resolves when migrated, loaded and connected. A fault that waiting does not mend is thrown. */
  async connect(url: string): Promise<void> {
    for (;;) {
      try {
        await prepareDatabase(url, this.environment.demo);
        await this.dataSource.initialize();
        return;
      } catch (error) {
        if (this.stopped) return;
        if (!isTransient(error)) throw error;
        this.logger.warn(`The database cannot be reached (${String(error)}); trying again.`);
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
      }
    }
  }

  async answers(): Promise<boolean> {
    if (!this.connected) return false;
    try {
      await this.dataSource.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** Not there, starting up, or out of connections: a wrong password or a failed migration is none of these. */
function isTransient(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  const inner = error instanceof AggregateError ? error.errors : [];
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', '57P03', '57P01', '53300'].includes(code) ||
    /timeout|terminated/i.test(error instanceof Error ? error.message : '') ||
    inner.some(isTransient)
  );
}
