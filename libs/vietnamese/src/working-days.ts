import { addDays, dayOfWeek, type PlainDate } from './dates';

/** The days off and the swapped days that the authorities announce for the years in question. */
export interface WorkingCalendar {
  /** Days off, compensatory days included; both ends belong to the holiday. */
  holidays: readonly { from: PlainDate; to: PlainDate }[];
  /** Days on which people work although they are a weekend or a holiday, in exchange for another day off. */
  swappedWorkingDays: readonly PlainDate[];
}

const SUNDAY = 0;
const SATURDAY = 6;

/**
 * Whether public agencies work on a date: Monday to Friday but not on holidays, and always on swapped working days.
 *
 * Source: docs/domain.md §6.4. Limits: it knows no holiday but those of the calendar it is given.
 */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  if (calendar.swappedWorkingDays.includes(date)) return true;
  const day = dayOfWeek(date);
  if (day === SATURDAY || day === SUNDAY) return false;
  return !calendar.holidays.some(({ from, to }) => from <= date && date <= to);
}

/**
 * The n-th working day after a date, which itself does not count; before it when `count` is negative; the date itself,
 * working day or not, when `count` is 0. "Within 5 working days of the meeting" is `addWorkingDays(meeting, 5, …)`.
 *
 * @throws RangeError when `count` is not a whole number.
 *
 * Source: Bộ luật Dân sự 2015, Điều 147 (a period of days begins on the day after the event).
 */
export function addWorkingDays(date: PlainDate, count: number, calendar: WorkingCalendar): PlainDate {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`);
  const step = Math.sign(count);
  let reached = date;
  let left = Math.abs(count);
  while (left > 0) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}

/**
 * How many working days lie after `from` up to and including `to`; negative when `to` is the earlier one, so that "days
 * left" turns into "days late".
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  // 0 - x, not -x: no days in between are 0, never -0.
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let count = 0;
  let date = from;
  while (date < to) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) count += 1;
  }
  return count;
}
