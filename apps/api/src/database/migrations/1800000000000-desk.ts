import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CONSTRAINTS } from './desk/constraints';
import { EXISTING } from './desk/existing';
import { INTAKE } from './desk/intake';
import { INVARIANTS } from './desk/invariants';
import { LIKENESS } from './desk/likeness';
import { QUEUE } from './desk/queue';
import { SEARCH } from './desk/search';
import { TABLES } from './desk/tables';
import { TRAIL } from './desk/trail';

/** How the board takes on what is asked, answers it and follows it to its end; and the search over everything. */
export class Desk1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, EXISTING, CONSTRAINTS, INVARIANTS, QUEUE, LIKENESS, INTAKE, SEARCH, TRAIL]) {
      if (part !== '') await runner.query(part);
    }
  }

  /** What was answered to people cannot be unsaid. */
  down(): Promise<void> {
    return Promise.reject(new Error('The desk cannot be taken back.'));
  }
}
