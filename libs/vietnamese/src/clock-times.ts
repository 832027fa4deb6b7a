import { fold } from './fold';

/** A time of the day on the wall clock, written `HH:mm`, from `00:00` to `23:59`. Clock times compare as strings. */
export type ClockTime = string;

/** Whether a text is a {@link ClockTime}: `08:30` is, `8:30` and `24:00` are not. */
export function isClockTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);
}

/**
 * The time as official documents write it: `14 giờ 00`, `08 giờ 30`.
 *
 * @throws RangeError when `time` is not of the form HH:mm.
 *
 * Source: docs/domain.md §6.3. The leading zero of the hour is the habit of invitations, no rule.
 */
export function formatTimeInWords(time: ClockTime): string {
  if (!isClockTime(time)) throw new RangeError(`Not a time of the form HH:mm: ${time}`);
  return time.replace(':', ' giờ ');
}

/** On folded text; g is short for giờ. */
const WRITTEN_TIMES = [
  /^(?<hour>\d{1,2}):(?<minute>\d{2})$/u,
  /^(?<hour>\d{1,2}) ?(?:h|g|gio)(?: ?(?<minute>\d{2})(?: ?phut)?)?$/u,
];

/**
 * Reads a time as Vietnamese people write it: `14:00`, `14h00`, `14h`, `14g00`, `8h30`, `14 giờ 00`, `14 giờ 00 phút`.
 *
 * Null when the text is no time of the 24-hour clock; `2 giờ chiều` is not read.
 *
 * Source: docs/domain.md §6.3.
 */
export function parseClockTime(input: string): ClockTime | null {
  const folded = fold(input);
  const written = WRITTEN_TIMES.map((form) => form.exec(folded)?.groups).find((groups) => groups !== undefined);
  if (!written) return null;
  const { hour = '', minute = '00' } = written;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return isClockTime(time) ? time : null;
}
