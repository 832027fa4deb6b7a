import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AUDIT } from './spine/audit';
import { INVARIANTS } from './spine/invariants';
import { RIGHTS } from './spine/rights';
import { SEARCH } from './spine/search';
import { TABLES } from './spine/tables';

const EXTENSIONS = ['unaccent', 'pg_trgm', 'btree_gist'];

/** The tables that rate-limiter-flexible keeps its counts in, in the shape it expects. */
const SIGN_IN_ATTEMPTS = `
CREATE TABLE sign_in_attempt (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);`;

/** Everything that a meeting needs from its schedule to its signed minutes and the answers to what was asked. */
export class Spine1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const extension of EXTENSIONS) {
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension} WITH SCHEMA public`);
    }
    for (const part of [TABLES, SIGN_IN_ATTEMPTS, SEARCH, INVARIANTS, AUDIT, RIGHTS]) await runner.query(part);
  }

  /** The first migration has nothing to go back to: dropping the record of meetings is not a step down. */
  down(): Promise<void> {
    return Promise.reject(new Error('The first migration cannot be taken back.'));
  }
}
