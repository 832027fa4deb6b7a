import { forbidden } from '../../common/problem';
import type { Caller } from '../../identity/caller';

/**
 * The units that somebody may bring recommendations of to a meeting; null: all of its units. The board and the secretariat
 * that runs it write down what any of them asks, a focal point asks for its own province.
 */
export function unitsToAskFor(caller: Caller, managed: boolean): string[] | null {
  if (managed || caller.can('recommendation:handle')) return null;
  const own = caller.unitsAs('FOCAL_POINT');
  if (own.length === 0) throw forbidden();
  return own;
}
