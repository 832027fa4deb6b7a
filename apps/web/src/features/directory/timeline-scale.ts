/** From a day to a day, both included; null: without an end on that side. */
export interface Days {
  validFrom: string | null;
  validTo: string | null;
}

/** Where something stands on a line that is 100 wide. */
export interface Bar {
  start: number;
  width: number;
  /** Began before the line does, nobody knows when. */
  fadesIn: boolean;
}

export interface Scale {
  /** First and last year on the line. */
  firstYear: number;
  lastYear: number;
  /** Where a day stands, 0 to 100; days outside stand at the end. */
  at: (day: string) => number;
  bar: (days: Days) => Bar;
}

/** Years shown before the earliest day that is known, so that what began earlier is seen to. */
const LEAD = 3;

const DAY = 24 * 60 * 60 * 1000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** A line of whole years that holds the days of all, the day that is shown, and today. */
export function timelineScale(all: readonly Days[], shown: string, today: string): Scale {
  const known = [...all.flatMap(({ validFrom, validTo }) => [validFrom, validTo]), shown, today];
  const years = known.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  const firstYear = Math.min(...years) - LEAD;
  const lastYear = Math.max(...years);
  const begin = time(`${firstYear}-01-01`);
  const length = time(`${lastYear}-12-31`) + DAY - begin;
  const place = (moment: number) => Math.min(100, Math.max(0, ((moment - begin) / length) * 100));
  const bar = ({ validFrom, validTo }: Days): Bar => {
    const start = validFrom === null ? 0 : place(time(validFrom));
    const end = validTo === null ? 100 : place(time(validTo) + DAY);
    return { start, width: end - start, fadesIn: validFrom === null };
  };
  return { firstYear, lastYear, at: (day) => place(time(day)), bar };
}
