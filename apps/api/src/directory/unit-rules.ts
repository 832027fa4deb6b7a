import { fold } from '@kyhop/vietnamese';
import type { FieldProblem } from '../common/problem';
import type { Unit } from './unit.entity';

/** What is asked to be true of a unit. */
export type UnitChange = Pick<
  Unit,
  'kind' | 'code' | 'name' | 'fullName' | 'parentId' | 'validFrom' | 'validTo' | 'successorId'
>;

/** Reports of past years print what a unit was called then (docs/domain.md §7 point 2); what it became is told later. */
const HISTORY = ['kind', 'code', 'name', 'fullName', 'validFrom', 'validTo'] as const;

/** Whether the unit is gone: its last day lies before today. */
export const isPastUnit = ({ validTo }: Pick<Unit, 'validTo'>, today: string): boolean =>
  validTo !== null && validTo < today;

/** Whether the change touches what documents of the past say of the unit. */
export const changesHistory = (before: UnitChange, after: UnitChange): boolean =>
  HISTORY.some((field) => before[field] !== after[field]);

/** Another name, not only another spelling of it: "Hoà Bình" and "Hòa Bình" are one (docs/domain.md §5 point 6). */
export const isRenamed = (before: UnitChange, after: UnitChange): boolean =>
  fold(before.name) !== fold(after.name) || fold(before.fullName) !== fold(after.fullName);

/** What is wrong with the days of a unit by themselves. */
export function unitDatesProblem({ validFrom, validTo, successorId }: UnitChange): FieldProblem | null {
  if (successorId !== null && validTo === null) return { path: 'validTo', code: 'required' };
  if (validFrom !== null && validTo !== null && validTo < validFrom) return { path: 'validTo', code: 'before_start' };
  return null;
}
