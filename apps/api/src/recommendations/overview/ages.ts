import { addDays, type PlainDate } from '@kyhop/vietnamese';

/** How long an open recommendation has waited. */
export const AGES = ['WEEK', 'MONTH', 'QUARTER', 'OLDER'] as const;
export type Age = (typeof AGES)[number];

/** Days since it was asked: from, and up to and including. */
const DAYS: Record<Age, { from: number; to: number | null }> = {
  WEEK: { from: 0, to: 7 },
  MONTH: { from: 8, to: 30 },
  QUARTER: { from: 31, to: 90 },
  OLDER: { from: 91, to: null },
};

/** The days on which recommendations of this age were asked; what is dated ahead of today is of the first. */
export function daysOfAge(age: Age, today: PlainDate): { fromDay: PlainDate | null; toDay: PlainDate } {
  const { from, to } = DAYS[age];
  return { fromDay: to === null ? null : addDays(today, -to), toDay: addDays(today, -from) };
}

/** The place among `AGES` of the row `r`; takes `:today`. */
export const AGE = `width_bucket(:today::date - r.raised_on, ARRAY[${AGES.slice(1)
  .map((age) => DAYS[age].from)
  .join(', ')}])`;
