import { isClockTime, type ClockTime } from './clock-times';
import { isPlainDate, type PlainDate } from './dates';

/**
 * Asia/Ho_Chi_Minh is UTC+7 the whole year round since 1975, so a fixed offset will do and spares us the zone data of the
 * browser.
 */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** The wall clock of Vietnam, as if it were UTC: `YYYY-MM-DDTHH:mm…`. */
function wallClockOf(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString();
}

/** The date in Vietnam at an instant: 2021-03-24T17:00Z is already `2021-03-25`. @throws RangeError for an invalid Date. */
export function vietnamDateOf(instant: Date): PlainDate {
  return wallClockOf(instant).slice(0, 10);
}

/** The time of the day in Vietnam at an instant, seconds cut off. @throws RangeError for an invalid Date. */
export function vietnamClockOf(instant: Date): ClockTime {
  return wallClockOf(instant).slice(11, 16);
}

/** Today's date in Vietnam, wherever the machine stands. The clock is the caller's, so that tests can set it. */
export function todayInVietnam(now: Date): PlainDate {
  return vietnamDateOf(now);
}

/**
 * The instant at which the clocks of Vietnam show this date and time.
 *
 * @throws RangeError when the date or the time does not exist.
 *
 * Source: docs/domain.md §6.3. Limits: dates before 1975, when other offsets were in use.
 */
export function instantOf(date: PlainDate, time: ClockTime): Date {
  if (!isPlainDate(date) || !isClockTime(time)) throw new RangeError(`Not a date and time: ${date} ${time}`);
  return new Date(`${date}T${time}:00${OFFSET}`);
}
