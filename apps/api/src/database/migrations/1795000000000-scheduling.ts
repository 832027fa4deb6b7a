import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INVARIANTS } from './scheduling/invariants';
import { TABLES } from './scheduling/tables';
import { TRAIL } from './scheduling/trail';

/** Whom a meeting calls together and how: people, invitations and answers, versions of the schedule, files, the outbox. */
export class Scheduling1795000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, INVARIANTS, TRAIL]) await runner.query(part);
  }

  /** What was told to people cannot be untold. */
  down(): Promise<void> {
    return Promise.reject(new Error('Scheduling cannot be taken back.'));
  }
}
