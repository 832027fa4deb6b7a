import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlainDate } from './testing/any-plain-date';
import { addWorkingDays, isWorkingDay, workingDaysBetween, type WorkingCalendar } from './working-days';

/** Sample data: a long holiday from Friday 30/04 to Monday 03/05/2021, in exchange for which Saturday 08/05 is worked. */
const calendar: WorkingCalendar = {
  holidays: [
    { from: '2021-04-21', to: '2021-04-21' },
    { from: '2021-04-30', to: '2021-05-03' },
  ],
  swappedWorkingDays: ['2021-05-08'],
};

describe('isWorkingDay', () => {
  it.each([
    ['2021-04-29', true, 'a Thursday'],
    ['2021-04-21', false, 'a holiday of one day'],
    ['2021-04-30', false, 'the first day of a holiday'],
    ['2021-05-03', false, 'the last day of a holiday'],
    ['2021-05-04', true, 'the day after a holiday'],
    ['2021-04-24', false, 'a Saturday'],
    ['2021-04-25', false, 'a Sunday'],
    ['2021-05-08', true, 'a swapped Saturday'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorkingDay(date, calendar)).toBe(expected);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2021-03-25', 1, '2021-03-26', 'the next day'],
    ['2021-03-26', 1, '2021-03-29', 'over a weekend'],
    ['2021-04-29', 1, '2021-05-04', 'over a holiday'],
    ['2021-05-07', 1, '2021-05-08', 'to a swapped Saturday'],
    ['2021-05-01', 1, '2021-05-04', 'from a day off'],
    ['2021-04-20', 5, '2021-04-28', 'over a holiday and a weekend'],
    ['2021-05-04', -3, '2021-04-27', 'backwards'],
    ['2021-05-01', 0, '2021-05-01', 'nowhere'],
  ])('%s and %d working days is %s, %s', (date, count, expected) => {
    expect(addWorkingDays(date, count, calendar)).toBe(expected);
  });

  it('refuses half days', () => {
    expect(() => addWorkingDays('2021-03-25', 0.5, calendar)).toThrow(RangeError);
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['2021-03-25', '2021-03-25', 0],
    ['2021-03-25', '2021-03-26', 1],
    ['2021-03-26', '2021-03-28', 0],
    ['2021-04-29', '2021-05-04', 1],
    ['2021-05-03', '2021-05-09', 5],
    ['2021-05-04', '2021-04-29', -1],
    ['2021-03-28', '2021-03-26', 0],
  ])('from %s to %s are %d', (from, to, expected) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(expected);
  });

  it('counts back what was added', () => {
    fc.assert(
      fc.property(anyPlainDate, fc.nat({ max: 60 }), (date, count) => {
        expect(workingDaysBetween(date, addWorkingDays(date, count, calendar), calendar)).toBe(count);
      }),
    );
  });
});
