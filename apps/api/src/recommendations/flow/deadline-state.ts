import type { PlainDate } from '@kyhop/vietnamese';
import type { Recommendation, RecommendationStatus } from '../recommendation.entity';

/** How a recommendation stands to its deadline: no deadline, ahead of it, near it, past it; answered in time or late. */
export const DEADLINE_STATES = ['NONE', 'RUNNING', 'DUE_SOON', 'OVERDUE', 'IN_TIME', 'LATE'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** What deadlines are looked at from. */
export interface DeskDay {
  /** The day in Vietnam. */
  today: PlainDate;
  /** A deadline until this day is "due soon". */
  soonOn: PlainDate;
  /** What was answered before this day and met with silence counts as received. */
  silentBefore: PlainDate;
}

export type DeadlineFacts = Pick<Recommendation, 'status' | 'stepDueOn' | 'dueOn' | 'answeredOn'>;

/** Triage and clarification have deadlines of their own. */
const ON_THE_WAY_IN: readonly RecommendationStatus[] = ['RECEIVED', 'CLARIFY'];

/** Not on the desk yet, or followed under another number. */
const WITHOUT: readonly RecommendationStatus[] = ['DRAFT', 'MERGED'];

const ANSWERED: readonly RecommendationStatus[] = ['ANSWERED', 'CLOSED'];

/** The deadline that counts now; null: none. */
export function deadlineOn({ status, stepDueOn, dueOn }: DeadlineFacts): PlainDate | null {
  if (WITHOUT.includes(status)) return null;
  return ON_THE_WAY_IN.includes(status) ? stepDueOn : dueOn;
}

/** Quá hạn, sắp đến hạn: derived, never stored (docs/domain.md §4.2). The day of the deadline still counts as in time. */
export function deadlineState(facts: DeadlineFacts, { today, soonOn }: DeskDay): DeadlineState {
  const deadline = deadlineOn(facts);
  if (deadline === null) return 'NONE';
  if (ANSWERED.includes(facts.status)) return (facts.answeredOn ?? today) <= deadline ? 'IN_TIME' : 'LATE';
  if (deadline < today) return 'OVERDUE';
  return deadline <= soonOn ? 'DUE_SOON' : 'RUNNING';
}

const listed = (statuses: readonly RecommendationStatus[]): string => statuses.map((one) => `'${one}'`).join(', ');

/** What `deadlineOn` says of the row `r`, for filters: a test holds the two together. */
export const DEADLINE_ON = `CASE WHEN r.status IN (${listed(WITHOUT)}) THEN NULL
  WHEN r.status IN (${listed(ON_THE_WAY_IN)}) THEN r.step_due_on ELSE r.due_on END`;

/** The deadline of `r` while something is waited for, at the end of time where none is: what a queue is sorted by. */
export const WAITED_FOR = `coalesce(CASE WHEN r.status IN (${listed([...WITHOUT, ...ANSWERED])}) THEN NULL
  WHEN r.status IN (${listed(ON_THE_WAY_IN)}) THEN r.step_due_on ELSE r.due_on END, date 'infinity')`;

/** What `deadlineState` says of the row `r`; takes `:today` and `:soonOn`. */
export const DEADLINE_STATE = `CASE WHEN (${DEADLINE_ON}) IS NULL THEN 'NONE'
  WHEN r.status IN (${listed(ANSWERED)}) THEN CASE WHEN r.answered_on <= r.due_on THEN 'IN_TIME' ELSE 'LATE' END
  WHEN ${WAITED_FOR} < :today::date THEN 'OVERDUE' WHEN ${WAITED_FOR} <= :soonOn::date THEN 'DUE_SOON' ELSE 'RUNNING' END`;
