import {
  type CellIssue,
  countsOf,
  type ReadTableRow,
  type RowDecision,
  type Standing,
  type TableCounts,
  type TableReading,
} from '../../common/table-import/import-row';
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
export interface IntakeIssue extends CellIssue<IntakeField, IntakeIssueCode> {
  /** What the cell might say instead. */
  suggestions: string[];
}

export type IntakeCells = Record<IntakeField, string>;
export type ReadIntakeRow = ReadTableRow<IntakeField>;
export type IntakeReading = TableReading<IntakeField, RowDecision<IntakeField>>;

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

/** Codes that say that it was asked already. */
const DOUBLES: readonly IntakeIssueCode[] = ['repeats_row', 'already_entered', 'asked_before'];

export const isDouble = ({ issues }: Pick<IntakeRow, 'issues'>): boolean =>
  issues.some(({ code }) => DOUBLES.includes(code));

export const summaryOf = (rows: readonly IntakeRow[]): TableCounts => countsOf(rows, isDouble);
