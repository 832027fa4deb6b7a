import type { EntityManager } from 'typeorm';
import { breathing } from './breath';
import type { ImportPageQuery, ShownRows } from './attendee-import.dto';
import type { ImportRow, Preview } from './import-row';
import { summaryOf } from './summary';

/**
 * What was read of a list, in a column of its import. Thousands of rows are megabytes: PostgreSQL cuts out the part that
 * is shown, and what goes in or out whole does so row by row, so that requests have their turn between.
 */

/** All that was read but the rows. */
export type PreviewHead = Omit<Preview, 'rows'>;

const CONDITIONS: Readonly<Record<ShownRows, string>> = {
  ALL: 'true',
  ERRORS: `r.row ->> 'standing' = 'ERROR'`,
  WARNINGS: `r.row ->> 'standing' = 'WARNING'`,
  KNOWN: `r.row ->> 'standing' <> 'SKIPPED' AND r.row -> 'people' <> '[]'`,
  SKIPPED: `r.row ->> 'standing' = 'SKIPPED'`,
};

const DEFAULT_PAGE = 50;

const rowsWhere = (condition: string): string => `
  SELECT r.row FROM attendee_import i, jsonb_array_elements(i.preview -> 'rows') WITH ORDINALITY AS r (row, at)
  WHERE i.id = $1 AND ${condition} ORDER BY r.at`;

/** The rows that are to be shown. */
export async function readRowsInSight(
  tx: EntityManager,
  id: string,
  { from, limit, show }: ImportPageQuery,
): Promise<ImportRow[]> {
  const sql = `${rowsWhere(CONDITIONS[show ?? 'ALL'])} OFFSET $2 LIMIT $3`;
  const found = await tx.query<{ row: ImportRow }[]>(sql, [id, from ?? 0, limit ?? DEFAULT_PAGE]);
  return found.map(({ row }) => row);
}

/** Every row: each is parsed as it comes over the wire. */
export async function readAllRows(tx: EntityManager, id: string): Promise<ImportRow[]> {
  const found = await tx.query<{ row: ImportRow }[]>(rowsWhere('true'), [id]);
  return found.map(({ row }) => row);
}

/** How many rows there are of a kind. */
export function countOf({ summary }: PreviewHead, show: ShownRows): number {
  switch (show) {
    case 'ALL':
      return summary.rows;
    case 'ERRORS':
      return summary.errors;
    case 'WARNINGS':
      return summary.warnings;
    case 'KNOWN':
      return summary.offered;
    case 'SKIPPED':
      return summary.rows - summary.taken;
  }
}

/** A preview as JSON, as the column takes it. */
export async function previewJson({ rows, ...head }: Preview): Promise<string> {
  return `${JSON.stringify(head).slice(0, -1)},"rows":${await rowsJson(rows)}}`;
}

/** Puts rows that were compared anew in the place of those before. */
export async function replaceRows(tx: EntityManager, id: string, rows: readonly ImportRow[]): Promise<void> {
  await tx.query(
    `UPDATE attendee_import SET preview = preview || jsonb_build_object('rows', $2::jsonb, 'summary', $3::jsonb)
     WHERE id = $1`,
    [id, await rowsJson(rows), JSON.stringify(summaryOf(rows))],
  );
}

async function rowsJson(rows: readonly ImportRow[]): Promise<string> {
  const pause = breathing();
  const parts: string[] = [];
  for (const row of rows) {
    await pause();
    parts.push(JSON.stringify(row));
  }
  return `[${parts.join(',')}]`;
}
