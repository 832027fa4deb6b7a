/** A row of a table, as it came: texts not yet normalised, since letters of old encodings would be lost. */
export interface GridRow {
  /** Number of the row as the program shows it, from 1. */
  number: number;
  /** Texts of the cells from the first column on; empty where there is nothing. A merged cell is in every place it covers. */
  cells: string[];
  /** By column: the font, where it is one that gives letters another meaning (.VnTime, VNI-Times). */
  fonts: Record<number, string>;
}

/** A sheet of a workbook, or the one table of a text. */
export interface Sheet {
  /** Empty for a text. */
  name: string;
  rows: GridRow[];
}

/** How much of a table is read. */
export interface TableLimits {
  /** Rows of one sheet; a longer one is refused. */
  rows: number;
  /** Characters that are kept of a cell. */
  characters: number;
}

/** Columns that are looked at, from the first on: the lists that people bring have a dozen. */
export const MOST_COLUMNS = 60;

/** Bytes of a list, 10 MiB. */
export const MOST_BYTES = 10 * 1024 * 1024;

export const IMPORT_FAILURES = [
  'import.empty',
  'import.not_a_workbook',
  'import.old_workbook',
  'import.too_heavy',
  'import.too_many_rows',
  'import.unreadable',
] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];

/** A list that cannot be read, whatever is answered about it. */
export class UnreadableList extends Error {
  constructor(readonly code: ImportFailure) {
    super(code);
  }
}
