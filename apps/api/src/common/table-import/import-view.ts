import type { EntityManager } from 'typeorm';
import { notFound } from '../problem';
import type { TableCounts } from './import-row';
import type { ToldTable } from './read-sheets';
import type { ImportTable } from './stored-preview';
import type { TableImportDto, ToldTableDto } from './table-import.dto';

/** An import as its table holds it, without bytes and rows. */
interface StoredImport<Head, Applied> extends TableImportDto {
  reading: object;
  /** What was read but the rows; null unless READY. */
  head: Head | null;
  /** What came of it; null unless APPLIED. */
  applied: Applied | null;
}

const listed = (table: ImportTable): string => `
  SELECT id, meeting_id AS "meetingId", file_name AS "fileName", state, progress, failure, reading, version,
    CASE WHEN state = 'READY' THEN preview - 'rows' END AS head, CASE WHEN state = 'APPLIED' THEN preview END AS applied
  FROM ${table} WHERE id = $1`;

export async function readImport<Head, Applied>(
  tx: EntityManager,
  table: ImportTable,
  id: string,
): Promise<StoredImport<Head, Applied>> {
  const [found] = await tx.query<StoredImport<Head, Applied>[]>(listed(table), [id]);
  if (found === undefined) throw notFound();
  return found;
}

/** The kinds of rows that can be looked at alone: which they are, and how many. */
export type RowKinds<Kind extends string, Counts extends TableCounts> = Readonly<
  Record<Kind, { condition: string; count: (counts: Counts) => number }>
>;

/** The kinds that every table has. */
export const ROW_KINDS: RowKinds<'ALL' | 'ERRORS' | 'WARNINGS' | 'SKIPPED', TableCounts> = {
  ALL: { condition: 'true', count: ({ rows }) => rows },
  ERRORS: { condition: `r.row ->> 'standing' = 'ERROR'`, count: ({ errors }) => errors },
  WARNINGS: { condition: `r.row ->> 'standing' = 'WARNING'`, count: ({ warnings }) => warnings },
  SKIPPED: { condition: `r.row ->> 'standing' = 'SKIPPED'`, count: ({ rows, taken }) => rows - taken },
};

export const columnsOf = <Field extends string>(columns: readonly (Field | null)[]): (Field | 'IGNORED')[] =>
  columns.map((field) => field ?? 'IGNORED');

/** What was told about how to read it, as it is shown. */
export const toldOf = <Field extends string>(
  told: ToldTable<Field>,
): ToldTableDto & { columns: (Field | 'IGNORED')[] | null } => {
  const { sheet, headerRow, columns, encoding } = told;
  return { sheet, headerRow, columns: columns === null ? null : columnsOf(columns), encoding };
};

/** What somebody tells about how to read it, as it is kept. */
export const tellingOf = <Field extends string>(
  body: Partial<ToldTableDto> & { columns?: readonly (Field | 'IGNORED')[] | null },
): ToldTable<Field> => {
  const { sheet = null, headerRow = null, columns, encoding = null } = body;
  const told = columns?.map((column) => (column === 'IGNORED' ? null : column)) ?? null;
  return { sheet, headerRow, columns: told, encoding };
};
