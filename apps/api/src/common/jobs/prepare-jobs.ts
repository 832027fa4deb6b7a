import PgBoss from 'pg-boss';
import type { DataSource } from 'typeorm';
import { onPool } from './job-database';
import { JOBS_SCHEMA, QUEUE_NAMES, QUEUES } from './queues';

/** Queues that pg-boss makes for itself as soon as something happens every day. */
const INTERNAL = ['__pgboss__send-it'];

/**
 * Brings the tables of pg-boss and our queues up to date, as the owner: a queue is a table of its own (a partition), which
 * the role of the application may fill but not make.
 */
export async function prepareJobs(owner: DataSource, role: string): Promise<void> {
  const boss = new PgBoss({ db: onPool(owner), schema: JOBS_SCHEMA, supervise: false, schedule: false });
  await boss.start();
  for (const name of INTERNAL) await boss.createQueue(name);
  for (const name of QUEUE_NAMES) {
    await boss.createQueue(name, { name, ...QUEUES[name] });
    await boss.updateQueue(name, { name, ...QUEUES[name] });
  }
  await boss.stop({ graceful: false });
  await owner.query(`GRANT USAGE ON SCHEMA ${JOBS_SCHEMA} TO ${role}`);
  await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOBS_SCHEMA} TO ${role}`);
}
