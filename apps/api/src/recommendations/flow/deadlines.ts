import { addWorkingDays, type PlainDate } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { type NamedDays, workingCalendarOf } from '../../meetings/calendar/working-calendar';
import type { AnswerTerm } from '../recommendation.entity';
import type { DeskDay } from './deadline-state';
import type { DeskSettings } from './desk-settings.entity';

/** A deadline of the settings, in working days. */
export type DeadlineTerm = Exclude<keyof DeskSettings, 'id' | 'version' | 'dueSoonDays'>;

/** What deadlines are reckoned by: the settings and the days off around a day. */
export type DeadlineBasis = Omit<DeskSettings, 'id' | 'version'> & { daysOff: NamedDays[] };

/** Which setting says how long an answer may take. */
export const TERM_OF_ANSWER: Record<AnswerTerm, DeadlineTerm> = {
  STANDARD: 'answerDays',
  URGENT: 'urgentAnswerDays',
  COMPLEX: 'complexAnswerDays',
};

/** The longest deadline that may be set is 250 working days; so far away a holiday may move one. */
const REACH_DAYS = 500;

/**
 * The basis around the day `:name`, as one JSON value: a statement that needs it can fetch it along.
 *
 * @param day name of the parameter that holds the day.
 */
export const basisAround = (day: string): string => `(
  SELECT json_build_object(
    'triageDays', s.triage_days, 'clarifyDays', s.clarify_days, 'answerDays', s.answer_days,
    'urgentAnswerDays', s.urgent_answer_days, 'complexAnswerDays', s.complex_answer_days,
    'opinionDays', s.opinion_days, 'receiptDays', s.receipt_days, 'correctionDays', s.correction_days,
    'publishDays', s.publish_days, 'dueSoonDays', s.due_soon_days,
    'daysOff', (SELECT coalesce(json_agg(json_build_object('id', h.id, 'swapped', h.kind = 'SWAPPED_WORKING_DAY',
                  'fromDate', h.from_date, 'toDate', h.to_date, 'name', h.name)), '[]')
                FROM holiday h WHERE h.from_date <= ${day}::date + ${REACH_DAYS} AND h.to_date >= ${day}::date - ${REACH_DAYS}))
  FROM desk_settings s)`;

/** One query. */
export async function readBasis(tx: EntityManager, day: PlainDate): Promise<DeadlineBasis> {
  const [row] = await tx.query<{ basis: DeadlineBasis }[]>(`SELECT ${basisAround('$1')} AS basis`, [day]);
  if (row === undefined) throw new Error('The desk has no settings.');
  return row.basis;
}

/** The last day on which something that began on `from` is in time; the day itself does not count. */
export const reckon = (basis: DeadlineBasis, from: PlainDate, term: DeadlineTerm): PlainDate =>
  addWorkingDays(from, basis[term], workingCalendarOf(basis.daysOff));

/** The deadline that the settings give to what begins on `from`, in working days with the days off. One query. */
export const deadlineAfter = async (tx: EntityManager, from: PlainDate, term: DeadlineTerm): Promise<PlainDate> =>
  reckon(await readBasis(tx, from), from, term);

/** What deadlines are looked at from today. */
export function deskDayOf(basis: DeadlineBasis, today: PlainDate): DeskDay {
  const calendar = workingCalendarOf(basis.daysOff);
  return {
    today,
    soonOn: addWorkingDays(today, basis.dueSoonDays, calendar),
    silentBefore: addWorkingDays(today, -basis.receiptDays, calendar),
  };
}

/** The same, read once for a whole list. One query. */
export const readDeskDay = async (tx: EntityManager, today: PlainDate): Promise<DeskDay> =>
  deskDayOf(await readBasis(tx, today), today);
