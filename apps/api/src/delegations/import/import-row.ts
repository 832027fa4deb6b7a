import type { EncodingQuestion } from '../../common/table-import/letters';
import type { ListEncoding } from '../../common/table-import/read-text';
import type { Severity } from '../../common/table-import/severity';
import type { AttendeeKind, AttendeeRole, AttendeeSide } from '../attendee.entity';
import type { ImportField } from './header';

/** What is wrong with one cell, or odd about it. */
export interface Issue {
  field: ImportField;
  severity: Severity;
  /** Stable code, which the client has words for. */
  code: IssueCode;
  /** What the words need: `{ max: 300 }`, `{ row: 12 }`. */
  params: Record<string, string | number>;
}

export const ISSUE_CODES = [
  'required',
  'too_long',
  'too_many',
  'not_an_email',
  'not_a_name',
  'not_a_phone',
  'zero_restored',
  'not_converted',
  'no_delegation',
  'repeats_row',
  'same_email',
  'at_meeting',
  'role_taken',
  'check',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** A person of the directory who may be the one in a row, and what says so. */
export interface KnownPerson {
  id: string;
  fullName: string;
  /** Positions that they hold now. */
  positions: string[];
  by: 'EMAIL' | 'PHONE' | 'UNIT' | 'POSITION';
}

/** A row as it was read, before anybody looked at what surrounds it. */
export interface ReadRow {
  /** Number of the row as the program shows it, or the place in a text. */
  number: number;
  cells: Record<ImportField, string>;
  kind: AttendeeKind;
  headCount: number | null;
  role: AttendeeRole;
  /** What a text says of the side; null: the unit tells. */
  toldSide: AttendeeSide | null;
  /** The line under which the row stands: "II. Đoàn tỉnh Hậu Giang". */
  section: string | null;
  /** Cells that are not in the encoding of the rest. */
  unconverted: ImportField[];
  /** The words of a text from which the row was read, if somebody should look. */
  doubtful: boolean;
}

/** What somebody decided about a row; it outlives another reading of the file. */
export interface RowChange {
  cells?: Partial<Record<ImportField, string>>;
  skipped?: boolean;
  /** Null: in no delegation. */
  delegationId?: string | null;
  /** Null: none of those that are known. */
  personId?: string | null;
}

/** Whether a row is left out, or what the gravest is that can be said of it. */
export type Standing = 'SKIPPED' | 'ERROR' | 'WARNING' | 'FINE';

/** A row as it would be taken over. */
export interface ImportRow extends ReadRow {
  standing: Standing;
  delegationId: string | null;
  side: AttendeeSide;
  people: KnownPerson[];
  personId: string | null;
  issues: Issue[];
}

export const LIST_FORMATS = ['TABLE', 'PROSE'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** How a list is to be read: what was told about it; null: as it seems best. */
export interface Reading {
  format: ListFormat | null;
  /** Place of the sheet among those that are visible. */
  sheet: number | null;
  /** Number of the last row of the heading; 0: none. */
  headerRow: number | null;
  columns: (ImportField | null)[] | null;
  encoding: ListEncoding | null;
  /** By number of the row. */
  changes: Record<string, RowChange>;
}

/** Counts over all rows of a list. */
export interface Summary {
  rows: number;
  taken: number;
  errors: number;
  warnings: number;
  doubles: number;
  known: number;
  offered: number;
}

/** What was read of a list, and how. */
export interface Preview {
  format: ListFormat;
  sheets: string[];
  sheet: number;
  headerRow: number;
  labels: string[];
  columns: (ImportField | null)[];
  encoding: ListEncoding;
  question: EncodingQuestion | null;
  summary: Summary;
  rows: ImportRow[];
  /** What of a text was not understood. */
  rest: string[];
}

export const UNTOLD: Reading = {
  format: null,
  sheet: null,
  headerRow: null,
  columns: null,
  encoding: null,
  changes: {},
};
