import { describe, expect, it } from 'vitest';
import { closedYearsProblem, covers, mayDelete, type Period, periodProblem } from './cluster-membership-rules';
import { isClosedYear } from './cluster-year-rules';

const today = '2026-11-23';
const period = (validFrom: string | null, validTo: string | null = null): Period => ({ validFrom, validTo });

describe('a period', () => {
  it.each([
    [period(null, null), true],
    [period('2021-03-25', '2021-03-25'), true],
    [period('2021-03-26', null), false],
    [period(null, '2021-03-24'), false],
  ])('%o holds 25/03/2021: %s', (given, holds) => expect(covers(given, '2021-03-25')).toBe(holds));
});

describe('a closed year', () => {
  it.each([
    [2024, true],
    [2025, false],
    [2026, false],
  ])('%i: %s, as the summary of the year before the present one may still be held', (year, closed) =>
    expect(isClosedYear(year, today)).toBe(closed),
  );
});

describe('the days of a membership', () => {
  it.each([
    ['the last before the first', period('2026-02-01', '2026-01-31'), period(null), 'validTo', 'before_start'],
    ['before the unit is there', period('2025-06-30'), period('2025-07-01'), 'validFrom', 'unit_not_yet'],
    ['after the unit is gone', period('2025-07-01'), period(null, '2025-06-30'), 'validFrom', 'unit_no_longer'],
    ['beyond the last day of the unit', period('2020-01-01'), period(null, '2025-06-30'), 'validTo', 'unit_no_longer'],
  ])('cannot be %s', (_, given, unit, path, code) => expect(periodProblem(given, unit)).toMatchObject({ path, code }));

  it.each([
    [period('2025-07-01'), period('2025-07-01')],
    [period(null, '2025-06-30'), period(null, '2025-06-30')],
    [period('2026-01-01', '2026-01-01'), period(null)],
  ])('can be %o of a unit of %o', (given, unit) => expect(periodProblem(given, unit)).toBeNull());
});

describe('a change of a membership', () => {
  it.each([
    ['a first day that moves into a closed year', period('2025-07-01'), period('2024-12-31'), 'validFrom'],
    ['a first day that moves out of one', period(null), period('2025-07-01'), 'validFrom'],
    ['a last day in a closed year', period(null), period(null, '2024-06-30'), 'validTo'],
  ])('is refused for %s', (_, before, after, path) =>
    expect(closedYearsProblem(before, after, today)).toEqual({ path, code: 'closed_year' }),
  );

  it.each([
    ['an end in an open year', period(null), period(null, '2026-12-31')],
    ['an end with the last closed year', period(null), period(null, '2024-12-31')],
    ['a first day within the open years', period('2025-07-01'), period('2026-01-01')],
  ])('is taken: %s', (_, before, after) => expect(closedYearsProblem(before, after, today)).toBeNull());
});

describe('taking back', () => {
  it.each([
    [period('2025-01-01'), true],
    [period('2024-12-31'), false],
    [period(null), false],
    [period('2025-07-01', '2026-11-22'), false],
  ])('%o: %s', (given, may) => expect(mayDelete(given, today)).toBe(may));
});
