import type { EncodingQuestion } from '../../common/table-import/letters';
import type { ToldTable } from '../../common/table-import/read-sheets';
import type { Severity } from '../../common/table-import/severity';
import type { Competence } from '../recommendation.entity';
import type { IntakeField } from './intake-columns';

export const INTAKE_ISSUES = [
  'required',
  'too_long',
  'not_converted',
  'unknown_unit',
  'not_a_member',
  'other_unit',
  'no_unit',
  'not_one_unit',
  'unknown_topic',
  'unknown_competence',
  'not_a_day',
  'future_day',
  'repeats_row',
  'already_entered',
  'asked_before',
] as const;
export type IntakeIssueCode = (typeof INTAKE_ISSUES)[number];

/** What is wrong with one cell, or odd about it. */
export interface IntakeIssue {
  field: IntakeField;
  severity: Severity;
  /** Stable code, which the client has words for. */
  code: IntakeIssueCode;
  /** What the words need: `{ max: 300 }`, `{ row: 12 }`, `{ code: 'KN-2020-014' }`. */
  params: Record<string, string | number>;
  /** What the cell might say instead. */
  suggestions: string[];
}

export type IntakeCells = Record<IntakeField, string>;

/** A row as it was read. */
export interface ReadIntakeRow {
  /** Number of the row as the program shows it. */
  number: number;
  cells: IntakeCells;
  /** The line under which the row stands: "II. Tỉnh Hậu Giang". */
  section: string | null;
  /** Cells that are not in the encoding of the rest. */
  unconverted: IntakeField[];
}

/** What somebody decided about a row; it outlives another reading of the file. */
export interface IntakeChange {
  cells?: Partial<IntakeCells>;
  skipped?: boolean;
}

/** Whether a row is left out, or what the gravest is that can be said of it. */
export type Standing = 'SKIPPED' | 'ERROR' | 'WARNING' | 'FINE';

/** Something with a name. */
export interface Named {
  id: string;
  name: string;
}

/** What the cells of a row were taken for. */
export interface Understood {
  unit: Named | null;
  topic: Named | null;
  competence: Competence | null;
  /** Who asks, in words. */
  raisedBy: string | null;
  /** The day on which it was asked; null: the day of entering. */
  raisedOn: string | null;
}

/** A row as it would be entered. */
export interface IntakeRow extends ReadIntakeRow, Understood {
  standing: Standing;
  /** The words, by which rows are compared (wordsKey). */
  key: string;
  issues: IntakeIssue[];
}

/** How a table is to be read, and what was corrected in it. */
export interface IntakeReading extends ToldTable<IntakeField> {
  /** By number of the row. */
  changes: Record<string, IntakeChange>;
}

export const UNTOLD: IntakeReading = { sheet: null, headerRow: null, columns: null, encoding: null, changes: {} };

/** Counts over all rows of a table. */
export interface IntakeSummary {
  rows: number;
  taken: number;
  errors: number;
  warnings: number;
  doubles: number;
}

/** What was read of a table, and how. */
export interface IntakePreview {
  sheets: string[];
  sheet: number;
  headerRow: number;
  labels: string[];
  columns: (IntakeField | null)[];
  question: EncodingQuestion | null;
  summary: IntakeSummary;
  rows: IntakeRow[];
}

/** Codes that say that it was asked already. */
const DOUBLES: readonly IntakeIssueCode[] = ['repeats_row', 'already_entered', 'asked_before'];

export const isDouble = ({ issues }: Pick<IntakeRow, 'issues'>): boolean =>
  issues.some(({ code }) => DOUBLES.includes(code));

/** Counts of the rows that are not left out. */
export function summaryOf(rows: readonly IntakeRow[]): IntakeSummary {
  const taken = rows.filter(({ standing }) => standing !== 'SKIPPED');
  return {
    rows: rows.length,
    taken: taken.length,
    errors: taken.filter(({ standing }) => standing === 'ERROR').length,
    warnings: taken.filter(({ standing }) => standing === 'WARNING').length,
    doubles: taken.filter(isDouble).length,
  };
}
