import type { Caller } from '../../identity/caller';
import type { Recommendation } from '../recommendation.entity';

/** The focal point of the unit that asked speaks for it, of its own recommendation alone. */
export const mayGiveReceipt = (caller: Caller, { raisedByUnitId }: Pick<Recommendation, 'raisedByUnitId'>): boolean =>
  raisedByUnitId !== null && caller.unitsAs('FOCAL_POINT').includes(raisedByUnitId);
