import type { Schema } from '@kyhop/api-contract';
import { addDays, dayOfWeek } from '@kyhop/vietnamese';
import { formatDay } from '../../shared/format';

export type CalendarView = 'month' | 'week' | 'year' | 'list';

/** First and last day, `YYYY-MM-DD`. */
export interface Days {
  from: string;
  to: string;
}

const DAYS_OF_WEEK = 7;
/** A month's grid: as many weeks as the longest month touches. */
const GRID_DAYS = 6 * DAYS_OF_WEEK;

const monday = (day: string) => addDays(day, -((dayOfWeek(day) + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK));
const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`;

/** The first day of the month so many months later. */
function monthsLater(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** The days that a view shows around a day. */
export function daysOf(view: CalendarView, day: string): Days {
  switch (view) {
    case 'week':
      return { from: monday(day), to: addDays(monday(day), DAYS_OF_WEEK - 1) };
    case 'year':
      return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
    case 'list':
      return { from: firstOfMonth(day), to: addDays(monthsLater(day, 1), -1) };
    case 'month': {
      const from = monday(firstOfMonth(day));
      return { from, to: addDays(from, GRID_DAYS - 1) };
    }
  }
}

/** The day that the view before (-1) or after (1) stands on. */
export function turned(view: CalendarView, day: string, direction: -1 | 1): string {
  if (view === 'week') return addDays(day, direction * DAYS_OF_WEEK);
  return monthsLater(view === 'year' ? `${day.slice(0, 4)}-01-01` : day, direction * (view === 'year' ? 12 : 1));
}

/** What the view shows, in words: "tháng 11 năm 2026", "23/11/2026 – 29/11/2026", "2026". */
export function titleOf(view: CalendarView, day: string, language: string): string {
  if (view === 'year') return day.slice(0, 4);
  if (view === 'week') {
    const { from, to } = daysOf('week', day);
    return `${formatDay(from)} – ${formatDay(to)}`;
  }
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return month.format(new Date(`${day}T00:00:00Z`));
}

export function eachDay({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What the table of holidays says of a day. */
export interface DayNote {
  name: string;
  /** A weekend day on which people work in exchange for another; else a day off. */
  swapped: boolean;
}

/** The days of the table of holidays, each with what they are called. */
export function notesOf(holidays: readonly Schema<'CalendarHolidayDto'>[]): ReadonlyMap<string, DayNote> {
  const notes = new Map<string, DayNote>();
  for (const { fromDate, toDate, name, swapped } of holidays) {
    for (const day of eachDay({ from: fromDate, to: toDate })) notes.set(day, { name, swapped });
  }
  return notes;
}
