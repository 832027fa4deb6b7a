import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import { lastWordOf } from '../flow/received-state';
import { knownReceipts } from './receipt-rows';

/** Whether the unit that asked `r` still owes its word on the answer, as far as that is the caller's to know. */
export function awaitingReceipt(caller: Caller, isWanted: boolean): Scope {
  const { sql, parameters } = knownReceipts(caller, 'r');
  const awaits = `r.raised_by_unit_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM recommendation answering
    WHERE answering.id = coalesce(r.merged_into_id, r.id) AND answering.status = 'ANSWERED'
      AND ${lastWordOf('r', 'answering')} IS NULL)`;
  return { sql: `${sql} AND ${isWanted ? awaits : `NOT (${awaits})`}`, parameters };
}

/**
 * That the unit that asked `r` said last that it has the answer; `known`: that the caller may know it. Most have no
 * receipt and are not looked at closely.
 */
export const isConfirmed = (
  known: string,
): string => `(${known} AND r.id IN (SELECT v.recommendation_id FROM answer_receipt v) AND EXISTS (
  SELECT 1 FROM recommendation answering WHERE answering.id = coalesce(r.merged_into_id, r.id)
    AND answering.answered_on IS NOT NULL AND ${lastWordOf('r', 'answering')} = 'CONFIRMED'))`;

/** The recommendations whose answer is confirmed, or all others, as far as that is the caller's to know. */
export function confirmedReceipt(caller: Caller, isWanted: boolean): Scope {
  const { sql, parameters } = knownReceipts(caller, 'r');
  return { sql: isWanted ? isConfirmed(sql) : `${sql} AND NOT ${isConfirmed(sql)}`, parameters };
}
