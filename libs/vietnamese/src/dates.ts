import { fold } from './fold';

/**
 * A day of the calendar without time or zone, written `YYYY-MM-DD`; years 1000 to 9999. Plain dates compare as strings.
 */
export type PlainDate = string;

/** Part of a day a meeting takes up. */
export type DayPart = 'MORNING' | 'AFTERNOON' | 'FULL_DAY';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

const DAY_PARTS: Record<DayPart, string> = { MORNING: 'buổi sáng', AFTERNOON: 'buổi chiều', FULL_DAY: 'cả ngày' };

const DAY_MS = 24 * 60 * 60 * 1000;

/** The date at midnight UTC, the zone in which plain dates are counted; null when there is no such day. */
function utcMidnight(text: string): Date | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/u.test(text)) return null;
  const midnight = new Date(`${text}T00:00:00Z`);
  // Engines may roll 31 February over into March instead of refusing it.
  const exists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
  return exists ? midnight : null;
}

function utcMidnightOrThrow(date: PlainDate): Date {
  const midnight = utcMidnight(date);
  if (!midnight) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date}`);
  return midnight;
}

function partsOf(date: PlainDate): { day: number; month: number; year: number } {
  const midnight = utcMidnightOrThrow(date);
  return { day: midnight.getUTCDate(), month: midnight.getUTCMonth() + 1, year: midnight.getUTCFullYear() };
}

const twoDigits = (n: number | string) => String(n).padStart(2, '0');

/** Whether a text is a {@link PlainDate}: `2021-03-25` is, `2021-02-31` and `25/03/2021` are not. */
export function isPlainDate(text: string): boolean {
  return utcMidnight(text) !== null;
}

/**
 * The date so many calendar days later, or earlier when `days` is negative.
 *
 * @throws RangeError when `date` is no plain date or the result lies outside its years.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date(utcMidnightOrThrow(date).getTime() + days * DAY_MS).toISOString().slice(0, 10);
  if (!isPlainDate(moved)) throw new RangeError(`No plain date ${days} days from ${date}`);
  return moved;
}

/** Day of the week, 0 for Chủ nhật to 6 for thứ Bảy. @throws RangeError when `date` is no plain date. */
export function dayOfWeek(date: PlainDate): number {
  return utcMidnightOrThrow(date).getUTCDay();
}

/** Day of the week as it stands inside a sentence: `thứ Năm`, `Chủ nhật`. @throws RangeError when `date` is no plain date. */
export function weekday(date: PlainDate): string {
  return WEEKDAYS[dayOfWeek(date)] ?? '';
}

/** The date as screens show it: `25/03/2021`. @throws RangeError when `date` is no plain date. */
export function formatDate(date: PlainDate): string {
  const { day, month, year } = partsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/**
 * The date as official documents write it: `ngày 25 tháng 3 năm 2021`. Days below 10 and the months 1 and 2 get a leading
 * zero, so that no digit can be put before them; the months 3 to 9 do not.
 *
 * @throws RangeError when `date` is no plain date.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; docs/domain.md §2.2, component 4.
 */
export function formatDateInWords(date: PlainDate): string {
  const { day, month, year } = partsOf(date);
  return `ngày ${twoDigits(day)} tháng ${month <= 2 ? twoDigits(month) : month} năm ${year}`;
}

/** Part of the day in words: `buổi sáng`, `buổi chiều`, `cả ngày`. */
export function dayPartInWords(part: DayPart): string {
  return DAY_PARTS[part];
}

/** On folded text, so that `Ngày`, `ngay` and decomposed letters are read alike. */
const WRITTEN_DATES = [
  /^(?<day>\d{1,2})(?<separator>[/.-])(?<month>\d{1,2})\k<separator>(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})$/u,
  /^(?:ngay )?(?<day>\d{1,2}) thang (?<month>\d{1,2})(?: nam (?<year>\d{4}))?$/u,
];

/**
 * Reads a date as Vietnamese people write it, always day before month: `25/03/2021`, `25/3/2021`, `25-03-2021`,
 * `25.3.2021`, `ngày 25 tháng 3 năm 2021`; `25/3` and `ngày 25 tháng 3` need the year from their context.
 *
 * Null when the text is no date, when the day does not exist (31/02), or when the year is missing or has two digits.
 *
 * Source: docs/domain.md §6.3.
 */
export function parseVietnameseDate(input: string, contextYear?: number): PlainDate | null {
  const folded = fold(input);
  const written = WRITTEN_DATES.map((form) => form.exec(folded)?.groups).find((groups) => groups !== undefined);
  if (!written) return null;
  const { day = '', month = '', year = String(contextYear) } = written;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isPlainDate(date) ? date : null;
}
