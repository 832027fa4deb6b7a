import { addDays, fold, type WorkingCalendar } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import type { CalendarHolidayDto } from './calendar.dto';

/** A row of the holiday table, as the calendar knows it. */
export type NamedDays = CalendarHolidayDto;

/** Days off and swapped days that touch a period, by their first day. One query. */
export function readHolidays(tx: EntityManager, from: string, to: string): Promise<NamedDays[]> {
  return tx.query<NamedDays[]>(
    `SELECT id, kind = 'SWAPPED_WORKING_DAY' AS swapped, from_date::text AS "fromDate", to_date::text AS "toDate", name
     FROM holiday WHERE from_date <= $2 AND to_date >= $1 ORDER BY from_date, id`,
    [from, to],
  );
}

/** So far behind a day its Tết may begin, the week before it and the longest row of the table taken together. */
export const LOOKS_AHEAD_DAYS = 10;

/** The table as libs/vietnamese counts by it. */
export const workingCalendarOf = (days: readonly NamedDays[]): WorkingCalendar => ({
  holidays: days.filter(({ swapped }) => !swapped).map(({ fromDate, toDate }) => ({ from: fromDate, to: toDate })),
  swappedWorkingDays: days
    .filter(({ swapped }) => swapped)
    .flatMap(({ fromDate, toDate }) => (fromDate === toDate ? [fromDate] : [fromDate, toDate])),
});

/** What the table says of a day; undefined: nothing. */
export const daysAround = (day: string, days: readonly NamedDays[], swapped: boolean): NamedDays | undefined =>
  days.find((row) => row.swapped === swapped && row.fromDate <= day && day <= row.toDate);

const isTet = ({ swapped, name }: NamedDays): boolean => !swapped && /^tet (nguyen dan|am lich)/u.test(fold(name));

const TET_WEEK_DAYS = 7;

/**
 * The Tết in whose last week before it a day lies: from 23 tháng Chạp on, signing is avoided (docs/domain.md §6.4). Lunar
 * days are not computed: the row of Tết begins with its eve, and 23 tháng Chạp is a week before that (a month has 29 or
 * 30 days). Where the announced days off begin earlier, so does this week.
 */
export const tetAfter = (day: string, days: readonly NamedDays[]): NamedDays | undefined =>
  days.find((row) => isTet(row) && addDays(row.fromDate, -TET_WEEK_DAYS) <= day && day < row.fromDate);
