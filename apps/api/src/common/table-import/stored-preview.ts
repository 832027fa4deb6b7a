import type { EntityManager } from 'typeorm';
import { breathing } from './breath';

/**
 * What was read of a list, in the column `preview` of its import. Thousands of rows are megabytes: PostgreSQL cuts out
 * the part that is shown, and what goes in or out whole does so row by row, so that requests have their turn between.
 */

const DEFAULT_PAGE = 50;

/** The tables that hold lists on their way in. */
export type ImportTable = 'attendee_import' | 'recommendation_import';

/** Which rows: a condition on `r.row`, and the part of those that fit. */
export interface RowsWanted {
  condition: string;
  from: number | null | undefined;
  limit: number | null | undefined;
}

const rowsWhere = (table: ImportTable, condition: string): string => `
  SELECT r.row FROM ${table} i, jsonb_array_elements(i.preview -> 'rows') WITH ORDINALITY AS r (row, at)
  WHERE i.id = $1 AND ${condition} ORDER BY r.at`;

/** The rows that are to be shown. */
export async function readRowsWanted<Row>(
  tx: EntityManager,
  table: ImportTable,
  id: string,
  { condition, from, limit }: RowsWanted,
): Promise<Row[]> {
  const sql = `${rowsWhere(table, condition)} OFFSET $2 LIMIT $3`;
  const found = await tx.query<{ row: Row }[]>(sql, [id, from ?? 0, limit ?? DEFAULT_PAGE]);
  return found.map(({ row }) => row);
}

/** Every row: each is parsed as it comes over the wire. */
export async function readEveryRow<Row>(tx: EntityManager, table: ImportTable, id: string): Promise<Row[]> {
  const found = await tx.query<{ row: Row }[]>(rowsWhere(table, 'true'), [id]);
  return found.map(({ row }) => row);
}

/** A preview as JSON, as the column takes it: its rows, and at least one thing that is said of them. */
export async function previewJson(head: object, rows: readonly object[]): Promise<string> {
  return `${JSON.stringify(head).slice(0, -1)},"rows":${await rowsJson(rows)}}`;
}

/** Puts rows that were compared anew in the place of those before, with their counts. */
export async function replaceStoredRows(
  tx: EntityManager,
  table: ImportTable,
  id: string,
  rows: readonly object[],
  summary: object,
): Promise<void> {
  await tx.query(
    `UPDATE ${table} SET preview = preview || jsonb_build_object('rows', $2::jsonb, 'summary', $3::jsonb) WHERE id = $1`,
    [id, await rowsJson(rows), JSON.stringify(summary)],
  );
}

async function rowsJson(rows: readonly object[]): Promise<string> {
  const pause = breathing();
  const parts: string[] = [];
  for (const row of rows) {
    await pause();
    parts.push(JSON.stringify(row));
  }
  return `[${parts.join(',')}]`;
}
