import { type EntityManager, LessThan } from 'typeorm';
import { conflict } from '../problem';
import { type Standing, takenOf } from './import-row';
import type { TableImport } from './table-import';

/** The steps of a table on its way in that are the same for every kind of table. */

type Import = new () => TableImport;
type Known = Pick<TableImport, 'id' | 'version'>;

/** Has it read again as is now told; the job is sent by whoever asks. */
export async function startReading(
  tx: EntityManager,
  entity: Import,
  { id, version, state }: Pick<TableImport, 'id' | 'version' | 'state'>,
  reading: object,
): Promise<void> {
  if (state === 'READING') throw conflict('import.being_read');
  const again = { state: 'READING', progress: 0, failure: null } as const;
  await tx.update(entity, id, { ...again, reading, version: version + 1 });
}

/** Refuses what was not read yet, or whose letters nobody has looked at. */
export function assertLookedAt(
  preview: { question: object | null } | null,
  { encoding }: { encoding: string | null },
): void {
  if (preview === null) throw conflict('import.not_ready');
  if (preview.question !== null && encoding === null) throw conflict('import.letters_unanswered');
}

/** The rows that are taken over: all that are not left out, or none. */
export function rowsToTake<Row extends { standing: Standing }>(rows: readonly Row[]): Row[] {
  const taken = takenOf(rows);
  if (taken.some(({ standing }) => standing === 'ERROR')) throw conflict('import.has_errors');
  if (taken.length === 0) throw conflict('import.nothing_taken');
  return taken;
}

/** Lets go of bytes and rows; what stays is what came of them. */
export async function markApplied(
  tx: EntityManager,
  entity: Import,
  { id, version }: Known,
  applied: object,
): Promise<void> {
  const done = { state: 'APPLIED', preview: applied, reading: {}, content: Buffer.alloc(0) } as const;
  await tx.update(entity, id, { ...done, version: version + 1 });
}

/** Long enough to ask a unit about its list and come back to it; our own limit. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Lets go of what was brought and left lying: names, telephone numbers and addresses are kept for a purpose, and a table
 * that nobody takes over has none any more. What was taken over stays.
 */
export async function forgetImports(tx: EntityManager, entity: Import, now: Date): Promise<void> {
  await tx.delete(entity, { createdAt: LessThan(new Date(now.getTime() - KEPT_DAYS * DAY_MS)) });
}
