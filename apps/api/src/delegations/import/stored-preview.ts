import type { EntityManager } from 'typeorm';
import { readEveryRow, readRowsWanted, replaceStoredRows } from '../../common/table-import/stored-preview';
import type { ImportPageQuery, ShownRows } from './attendee-import.dto';
import type { ImportRow, Preview } from './import-row';
import { summaryOf } from './summary';

/** All that was read but the rows. */
export type PreviewHead = Omit<Preview, 'rows'>;

const CONDITIONS: Readonly<Record<ShownRows, string>> = {
  ALL: 'true',
  ERRORS: `r.row ->> 'standing' = 'ERROR'`,
  WARNINGS: `r.row ->> 'standing' = 'WARNING'`,
  KNOWN: `r.row ->> 'standing' <> 'SKIPPED' AND r.row -> 'people' <> '[]'`,
  SKIPPED: `r.row ->> 'standing' = 'SKIPPED'`,
};

/** The rows that are to be shown. */
export const readRowsInSight = (
  tx: EntityManager,
  id: string,
  { from, limit, show }: ImportPageQuery,
): Promise<ImportRow[]> =>
  readRowsWanted<ImportRow>(tx, 'attendee_import', id, { condition: CONDITIONS[show ?? 'ALL'], from, limit });

export const readAllRows = (tx: EntityManager, id: string): Promise<ImportRow[]> =>
  readEveryRow<ImportRow>(tx, 'attendee_import', id);

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

/** Puts rows that were compared anew in the place of those before. */
export const replaceRows = (tx: EntityManager, id: string, rows: readonly ImportRow[]): Promise<void> =>
  replaceStoredRows(tx, 'attendee_import', id, rows, summaryOf(rows));
