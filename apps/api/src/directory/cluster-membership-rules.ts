import { addDays } from '@kyhop/vietnamese';
import type { FieldProblem } from '../common/problem';
import { firstOpenYear } from './cluster-year-rules';

/** From a day to a day, both included; null: without an end on that side. */
export interface Period {
  validFrom: string | null;
  validTo: string | null;
}

/** Whether the period holds the day. */
export const covers = ({ validFrom, validTo }: Period, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

/** Whether the period is over: its last day lies before today. */
export const isOver = ({ validTo }: Period, today: string): boolean => validTo !== null && validTo < today;

const firstOpenDay = (today: string): string => `${firstOpenYear(today)}-01-01`;

/** Only a membership that never reached into a closed year can be taken back as if it had not been. */
export const mayDelete = (period: Period, today: string): boolean =>
  !isOver(period, today) && period.validFrom !== null && period.validFrom >= firstOpenDay(today);

/** What is wrong with a period by itself, or beside the days of the unit. */
export function periodProblem(period: Period, unit: Period): FieldProblem | null {
  const { validFrom, validTo } = period;
  if (validFrom !== null && validTo !== null && validTo < validFrom) return { path: 'validTo', code: 'before_start' };
  if (unit.validFrom !== null && validFrom !== null && validFrom < unit.validFrom) {
    return { path: 'validFrom', code: 'unit_not_yet', params: { day: unit.validFrom } };
  }
  if (unit.validTo !== null && validFrom !== null && validFrom > unit.validTo) {
    return { path: 'validFrom', code: 'unit_no_longer', params: { day: unit.validTo } };
  }
  if (unit.validTo !== null && (validTo === null || validTo > unit.validTo)) {
    return { path: 'validTo', code: 'unit_no_longer', params: { day: unit.validTo } };
  }
  return null;
}

/** A change must leave the closed years as they were. */
export function closedYearsProblem(before: Period, after: Period, today: string): FieldProblem | null {
  const open = firstOpenDay(today);
  const isClosed = (day: string | null): boolean => day === null || day < open;
  if (before.validFrom !== after.validFrom && (isClosed(before.validFrom) || isClosed(after.validFrom))) {
    return { path: 'validFrom', code: 'closed_year' };
  }
  if (before.validTo !== after.validTo && after.validTo !== null && after.validTo < addDays(open, -1)) {
    return { path: 'validTo', code: 'closed_year' };
  }
  return null;
}
