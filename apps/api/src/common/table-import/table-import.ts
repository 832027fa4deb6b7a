import { applyDecorators } from '@nestjs/common';
import { Check, Column } from 'typeorm';
import { Id, Instant, oneOf, Version } from '../../database/columns';
import { IMPORT_STATES, type ImportState } from './import-state';
import type { ImportTable } from './stored-preview';

/** A table on its way in, whatever it is a table of: read and shown, but nothing of it is taken over until somebody says so. */
export abstract class TableImport {
  @Id() id: string;

  @Column('text') fileName: string;

  /** The bytes as they came, so that they can be read again with another answer to a question about them. */
  @Column('bytea', { select: false }) content: Buffer;

  @Column('text', { default: 'READING' }) state: ImportState;

  /** How much was read, in per cent. */
  @Column('integer', { default: 0 }) progress: number;

  /** Stable code of why it cannot be read. */
  @Column('text', { nullable: true }) failure: string | null;

  /** How it is to be read, and what was decided about its rows (TableReading in import-row.ts). */
  @Column('jsonb', { default: {} }) reading: object;

  /** What was read: megabytes, read in parts (stored-preview.ts). Once it is APPLIED, what came of it. */
  @Column('jsonb', { nullable: true, select: false }) preview: object | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}

/** The rules of such a table in the database. */
export const ImportChecks = (table: ImportTable): ClassDecorator =>
  applyDecorators(
    Check(`ck_${table}_state`, oneOf('state', IMPORT_STATES)),
    Check(`ck_${table}_progress`, 'progress BETWEEN 0 AND 100'),
    Check(`ck_${table}_failure`, `(state = 'FAILED') = (failure IS NOT NULL)`),
  );
