import type { EncodingQuestion } from './letters';
import type { ToldTable } from './read-sheets';
import type { Severity } from './severity';

/** What is wrong with one cell, or odd about it. */
export interface CellIssue<Field extends string, Code extends string> {
  field: Field;
  severity: Severity;
  /** Stable code, which the client has words for. */
  code: Code;
  /** What the words need: `{ max: 300 }`, `{ row: 12 }`, `{ code: 'KN-2020-014' }`. */
  params: Record<string, string | number>;
}

/** A row as it was read, before anybody looked at what surrounds it. */
export interface ReadTableRow<Field extends string> {
  /** Number of the row as the program shows it. */
  number: number;
  cells: Record<Field, string>;
  /** The line under which the row stands: "II. Tỉnh Hậu Giang". */
  section: string | null;
  /** Cells that are not in the encoding of the rest. */
  unconverted: Field[];
}

/** What somebody decided about a row; it outlives another reading of the file. */
export interface RowDecision<Field extends string> {
  cells?: Partial<Record<Field, string>>;
  skipped?: boolean;
}

/** How a table is to be read, and what was decided about its rows, by their numbers. */
export interface TableReading<Field extends string, Decision> extends ToldTable<Field> {
  changes: Record<string, Decision>;
}

export const UNTOLD_TABLE = { sheet: null, headerRow: null, columns: null, encoding: null, changes: {} } as const;

/** Whether a row is left out, or what the gravest is that can be said of it. */
export type Standing = 'SKIPPED' | 'ERROR' | 'WARNING' | 'FINE';

/** What every row that was looked at has. */
interface StandingRow {
  standing: Standing;
}

/** Counts over all rows of a table; but for `rows` of those that are not left out. */
export interface TableCounts {
  rows: number;
  taken: number;
  errors: number;
  warnings: number;
  doubles: number;
}

/** What was read of a table, and how, but for its rows. */
export interface TableHead<Field extends string, Counts extends TableCounts> {
  sheets: string[];
  sheet: number;
  headerRow: number;
  labels: string[];
  columns: (Field | null)[];
  question: EncodingQuestion | null;
  summary: Counts;
}

/** Whoever wrote a cell anew has looked at it. */
export const correctedCells = <Field extends string>(
  { cells, unconverted }: Pick<ReadTableRow<Field>, 'cells' | 'unconverted'>,
  { cells: written }: RowDecision<Field>,
): Pick<ReadTableRow<Field>, 'cells' | 'unconverted'> => ({
  cells: { ...cells, ...written },
  unconverted: unconverted.filter((field) => written?.[field] === undefined),
});

/** How a row stands with what is said of it. */
export function standingOf(skipped: boolean, issues: readonly { severity: Severity }[]): Standing {
  if (skipped) return 'SKIPPED';
  if (issues.some(({ severity }) => severity === 'ERROR')) return 'ERROR';
  return issues.length > 0 ? 'WARNING' : 'FINE';
}

/** The rows that are not left out. */
export const takenOf = <Row extends StandingRow>(rows: readonly Row[]): Row[] =>
  rows.filter(({ standing }) => standing !== 'SKIPPED');

export function countsOf<Row extends StandingRow>(rows: readonly Row[], isDouble: (row: Row) => boolean): TableCounts {
  const taken = takenOf(rows);
  return {
    rows: rows.length,
    taken: taken.length,
    errors: taken.filter(({ standing }) => standing === 'ERROR').length,
    warnings: taken.filter(({ standing }) => standing === 'WARNING').length,
    doubles: taken.filter(isDouble).length,
  };
}
