import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import { lastWordOf } from '../flow/received-state';
import { knownReceipts } from './receipt-rows';

/** Whether the unit that asked `r` still owes its word on the answer, as far as that is the caller's to know. */
export function awaitingReceipt(caller: Caller, isWanted: boolean): Scope {
  const { sql, parameters } = knownReceipts(caller, 'r');
  const awaits = `EXISTS (
    SELECT 1 FROM recommendation answering
    WHERE answering.id = coalesce(r.merged_into_id, r.id) AND answering.status = 'ANSWERED'
      AND ${lastWordOf('r', 'answering')} IS NULL)`;
  return { sql: `${sql} AND ${isWanted ? awaits : `NOT ${awaits}`}`, parameters };
}
