import { addDays, dayOfWeek } from '@kyhop/vietnamese';
import { fieldProblem } from '../common/problem';
import type { Holiday } from './holiday.entity';

/** The longest of our holidays takes nine days; a year typed wrong would otherwise make a century of days off. */
export const LONGEST_HOLIDAY = 30;

const isWeekend = (day: string): boolean => [0, 6].includes(dayOfWeek(day));

/** Throws what does not fit, at its field. The days are well formed already. */
export function assertHolidayFits({ kind, fromDate, toDate }: Pick<Holiday, 'kind' | 'fromDate' | 'toDate'>): void {
  if (toDate < fromDate) throw fieldProblem('toDate', 'before_start');
  if (toDate > addDays(fromDate, LONGEST_HOLIDAY)) throw fieldProblem('toDate', 'too_far', { max: LONGEST_HOLIDAY });
  if (kind !== 'SWAPPED_WORKING_DAY') return;
  // Only a Saturday or a Sunday can be worked in exchange (docs/domain.md §6.4); any other day is worked anyway.
  if (!isWeekend(fromDate)) throw fieldProblem('fromDate', 'not_a_weekend');
  if (!isWeekend(toDate) || toDate > addDays(fromDate, 1)) throw fieldProblem('toDate', 'not_a_weekend');
}
