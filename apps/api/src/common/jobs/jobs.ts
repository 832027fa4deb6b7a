import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import { inTransaction, onPool } from './job-database';
import { AT_ONCE, DAILY, type JobData, JOBS_SCHEMA, QUEUE_NAMES, type QueueName } from './queues';

export interface JobOptions {
  /** Not before so many seconds have passed. */
  afterSeconds?: number;
  /** On a queue of policy `short`: while a job with this key waits, another is none. */
  once?: string;
}

type Handler<Queue extends QueueName> = (data: JobData[Queue]) => Promise<void>;

/** A job that waits, runs again after a failure, or has failed for good, is found in the schema `pgboss`. */
const POLLING_SECONDS = 1;
const ZONE = 'Asia/Ho_Chi_Minh';

/**
 * Work that is done later, once, by any replica: a row in PostgreSQL, written in the transaction of its cause. A handler
 * that throws is tried again, later and later (queues.ts); one that dies with its process, after its time has run out.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly boss: PgBoss;
  private readonly handlers = new Map<QueueName, (data: object) => Promise<void>>();
  private started = false;

  constructor(dataSource: DataSource) {
    this.boss = new PgBoss({
      db: onPool(dataSource),
      schema: JOBS_SCHEMA,
      migrate: false,
      // How soon a job is noticed whose process died.
      maintenanceIntervalSeconds: 10,
    });
    this.boss.on('error', (error) => this.logger.warn(error.message));
  }

  /** Writes a job down; it exists when, and only when, the transaction is committed. */
  async send<Queue extends QueueName>(
    tx: EntityManager,
    queue: Queue,
    data: JobData[Queue],
    { afterSeconds, once }: JobOptions = {},
  ): Promise<void> {
    await this.boss.send(queue, data, {
      db: inTransaction(tx),
      ...(afterSeconds !== undefined && { startAfter: afterSeconds }),
      ...(once !== undefined && { singletonKey: once }),
    });
  }

  /** Says who does the jobs of a queue; called once for each, when the modules come up. */
  handle<Queue extends QueueName>(queue: Queue, handler: Handler<Queue>): void {
    this.handlers.set(queue, handler as (data: object) => Promise<void>);
  }

  /** Begins to work, once the database is there. */
  async start(): Promise<void> {
    await this.boss.start();
    this.started = true;
    for (const [queue, handler] of this.handlers) {
      const options = { pollingIntervalSeconds: POLLING_SECONDS, batchSize: AT_ONCE[queue] ?? 1 };
      await this.boss.work<object>(queue, options, (batch) => this.runAll(queue, handler, batch));
    }
    for (const queue of QUEUE_NAMES) {
      const cron = DAILY[queue];
      if (cron !== undefined) await this.boss.schedule(queue, cron, {}, { tz: ZONE });
    }
  }

  /** Does, one after the other, all that is due now: what the workers of a running server do by themselves. */
  async runDue(): Promise<void> {
    for (let found = true; found;) {
      found = false;
      for (const [queue, handler] of this.handlers) {
        const batch = await this.boss.fetch<object>(queue, { batchSize: AT_ONCE[queue] ?? 1 });
        await this.runAll(queue, handler, batch);
        found ||= batch.length > 0;
      }
    }
  }

  /** Each for itself: one that fails must not have the others of its batch done again. */
  private async runAll(
    queue: QueueName,
    handler: (data: object) => Promise<void>,
    batch: readonly PgBoss.Job[],
  ): Promise<void> {
    await Promise.all(
      batch.map(({ id, data }) =>
        handler(data).then(
          () => this.boss.complete(queue, id),
          (error: unknown) => this.boss.fail(queue, id, { message: String(error) }),
        ),
      ),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: 10_000 });
  }
}
