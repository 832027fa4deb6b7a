import type { ReceiptOutcome } from '../receipts/answer-receipt.entity';
import type { DeskDay } from './deadline-state';

/** Whether a unit that asked has the answer: said so, said that it is not satisfied, or let the time for it pass. */
export const RECEIVED_STATES = ['WAITING', 'CONFIRMED', 'UNSATISFIED', 'SILENT'] as const;
export type ReceivedState = (typeof RECEIVED_STATES)[number];

/**
 * What the unit of the recommendation `origin` said last of the answer of `answering` (the same, or the one it was
 * merged into) since that was given: null, nothing. A word on an earlier answer says nothing of this one.
 */
export const lastWordOf = (origin: string, answering: string): string => `(
  SELECT word.outcome FROM answer_receipt word
  WHERE word.recommendation_id = ${origin}.id AND word.at >= coalesce(
    (SELECT max(answering_step.at) FROM recommendation_step answering_step
     WHERE answering_step.recommendation_id = ${answering}.id AND answering_step.to_status = 'ANSWERED'),
    ${answering}.answered_on::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')
  ORDER BY word.at DESC, word.id DESC LIMIT 1)`;

/**
 * Since when the unit of the recommendation `origin` could have read the answer of `answering`: what joins a group that is
 * answered already has its answer from that day on, and its time to say something with it.
 */
export const answeredSince = (origin: string, answering: string): string => `(
  CASE WHEN ${answering}.answered_on IS NOT NULL THEN greatest(${answering}.answered_on, (
    SELECT max((joining_step.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) FROM recommendation_step joining_step
    WHERE joining_step.recommendation_id = ${origin}.id AND joining_step.to_status = 'MERGED'
      AND ${origin}.merged_into_id = ${answering}.id)) END)`;

/** Silence counts as receipt once the days for a word have passed. */
export function receivedState(
  { answeredOn, word }: { answeredOn: string | null; word: ReceiptOutcome | null },
  { silentBefore }: Pick<DeskDay, 'silentBefore'>,
): ReceivedState {
  if (answeredOn === null) return 'WAITING';
  return word ?? (answeredOn < silentBefore ? 'SILENT' : 'WAITING');
}

/** Nothing more is waited for from this unit (null: there is none) before the recommendation may be closed. */
export const isSettledWith = (state: ReceivedState | null): boolean =>
  state === null || state === 'CONFIRMED' || state === 'SILENT';
