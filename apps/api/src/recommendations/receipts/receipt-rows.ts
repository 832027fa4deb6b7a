import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import type { ReceiptDto } from './receipt.dto';

/** A receipt as JSON gives it. */
export type ReceiptRow = Omit<ReceiptDto, 'at'> & { at: string };

/** Whether a unit has its answer is the board's to know, and its own: of the recommendations `asked` those that it asked. */
export const knownReceipts = (caller: Caller, asked: string): Scope => ({
  sql: caller.can('recommendation:handle') ? 'TRUE' : `${asked}.raised_by_unit_id = ANY(:receiptUnits)`,
  parameters: { receiptUnits: caller.unitsAs('FOCAL_POINT') },
});

/**
 * What was said of the answer to `r` by its own unit and those of the recommendations merged into it, as one JSON value,
 * the oldest first. The board sees all; a unit what it said itself.
 */
export function receiptsOf(caller: Caller): Scope {
  const mine = knownReceipts(caller, 'origin');
  return {
    sql: `coalesce((
      SELECT json_agg(json_build_object('id', v.id, 'recommendationId', v.recommendation_id, 'outcome', v.outcome,
                      'reason', v.reason, 'unit', coalesce(said.name, origin.raised_by_text),
                      'by', who.display_name, 'at', v.at) ORDER BY v.at, v.id)
      FROM recommendation origin
      JOIN answer_receipt v ON v.recommendation_id = origin.id
      LEFT JOIN unit said ON said.id = origin.raised_by_unit_id
      LEFT JOIN user_account who ON who.id = v.by_user_id
      WHERE (origin.id = r.id OR origin.merged_into_id = r.id) AND ${mine.sql}), '[]')`,
    parameters: mine.parameters,
  };
}
