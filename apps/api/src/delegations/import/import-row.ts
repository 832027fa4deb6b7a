import {
  type CellIssue,
  countsOf,
  type ReadTableRow,
  type RowDecision,
  type Standing,
  takenOf,
  type TableCounts,
  type TableHead,
  type TableReading,
  UNTOLD_TABLE,
} from '../../common/table-import/import-row';
import type { AttendeeKind, AttendeeRole, AttendeeSide } from '../attendee.entity';
import type { ImportField } from './header';

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

/** What is wrong with one cell, or odd about it. */
export type Issue = CellIssue<ImportField, IssueCode>;

/** A person of the directory who may be the one in a row, and what says so. */
export interface KnownPerson {
  id: string;
  fullName: string;
  /** Positions that they hold now. */
  positions: string[];
  by: 'EMAIL' | 'PHONE' | 'UNIT' | 'POSITION';
}

/** A row as it was read, before anybody looked at what surrounds it; of a text `number` is the place in it. */
export interface ReadRow extends ReadTableRow<ImportField> {
  kind: AttendeeKind;
  headCount: number | null;
  role: AttendeeRole;
  /** What a text says of the side; null: the unit tells. */
  toldSide: AttendeeSide | null;
  /** The words of a text from which the row was read, if somebody should look. */
  doubtful: boolean;
}

/** What somebody decided about a row; it outlives another reading of the file. */
export interface RowChange extends RowDecision<ImportField> {
  /** Null: in no delegation. */
  delegationId?: string | null;
  /** Null: none of those that are known. */
  personId?: string | null;
}

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
export interface Reading extends TableReading<ImportField, RowChange> {
  format: ListFormat | null;
}

export const UNTOLD: Reading = { ...UNTOLD_TABLE, format: null };

/** Counts over all rows of a list. */
export interface Summary extends TableCounts {
  known: number;
  offered: number;
}

/** What was read of a list, and how, but for its rows. */
export interface ListHead extends TableHead<ImportField, Summary> {
  format: ListFormat;
  /** What of a text was not understood. */
  rest: string[];
}

/** Codes of warnings that somebody is in the list, or at the meeting, already. */
const DOUBLES: readonly IssueCode[] = ['repeats_row', 'same_email', 'at_meeting'];

export const isDouble = ({ issues }: ImportRow): boolean => issues.some(({ code }) => DOUBLES.includes(code));

export function summaryOf(rows: readonly ImportRow[]): Summary {
  const taken = takenOf(rows);
  return {
    ...countsOf(rows, isDouble),
    known: taken.filter(({ personId }) => personId !== null).length,
    offered: taken.filter(({ people }) => people.length > 0).length,
  };
}
