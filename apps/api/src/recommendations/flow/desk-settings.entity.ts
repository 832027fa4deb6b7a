import { Check, Column, Entity } from 'typeorm';
import { Id, Version } from '../../database/columns';

/** The one row there is. */
export const DESK_SETTINGS_ID = '00000000-0000-7000-8000-000000000001';

const DAYS = [
  'triage',
  'clarify',
  'answer',
  'urgent_answer',
  'complex_answer',
  'opinion',
  'receipt',
  'correction',
  'publish',
] as const;

/**
 * The deadlines of the desk, all in working days. No regulation fixes them for clusters: they begin as those of
 * voters' petitions (docs/domain.md §4.3) and are the board's to change. A change holds for what begins after it.
 */
@Entity()
@Check('ck_desk_settings_only', `id = '${DESK_SETTINGS_ID}'`)
@Check('ck_desk_settings_days', DAYS.map((name) => `${name}_days BETWEEN 1 AND 250`).join(' AND '))
@Check('ck_desk_settings_soon', 'due_soon_days BETWEEN 0 AND 60')
export class DeskSettings {
  @Id() id: string;

  /** From receipt to classification. */
  @Column('integer', { default: 3 }) triageDays: number;

  /** From the question to the missing facts. */
  @Column('integer', { default: 5 }) clarifyDays: number;

  /** From the assignment to the answer. */
  @Column('integer', { default: 20 }) answerDays: number;

  @Column('integer', { default: 10 }) urgentAnswerDays: number;

  @Column('integer', { default: 30 }) complexAnswerDays: number;

  /** For a co-ordinating unit to give its opinion. */
  @Column('integer', { default: 5 }) opinionDays: number;

  /** From the approval of an answer to its publication. */
  @Column('integer', { default: 2 }) publishDays: number;

  /** For a province to say that it has the answer; silence after that counts as receipt. */
  @Column('integer', { default: 10 }) receiptDays: number;

  /** For an answer with which its province is not satisfied. */
  @Column('integer', { default: 10 }) correctionDays: number;

  /** So many working days before a deadline it is "due soon". */
  @Column('integer', { default: 3 }) dueSoonDays: number;

  @Version() version: number;
}
