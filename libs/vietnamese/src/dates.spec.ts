import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayPartInWords,
  formatDate,
  formatDateInWords,
  isPlainDate,
  parseVietnameseDate,
  weekday,
} from './dates';
import { anyPlainDate } from './testing/any-plain-date';

describe('isPlainDate', () => {
  it.each([
    ['2021-03-25', true],
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2021-02-31', false],
    ['2021-13-01', false],
    ['2021-3-25', false],
    ['25/03/2021', false],
    ['2021-03-25T00:00:00Z', false],
    ['0021-03-25', false],
    ['', false],
  ])('of %j is %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected);
  });
});

describe('addDays', () => {
  it.each([
    ['2021-03-25', 1, '2021-03-26'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2020-03-01', -1, '2020-02-29'],
    ['2021-03-25', 0, '2021-03-25'],
  ])('%s and %d days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['31/12/2021', 1],
    ['9999-12-31', 1],
    ['1000-01-01', -1],
  ])('refuses %s and %d days', (date, days) => {
    expect(() => addDays(date, days)).toThrow(RangeError);
  });
});

describe('weekday', () => {
  it.each([
    ['2021-03-22', 'thứ Hai'],
    ['2021-03-23', 'thứ Ba'],
    ['2021-03-24', 'thứ Tư'],
    ['2021-03-25', 'thứ Năm'],
    ['2021-03-26', 'thứ Sáu'],
    ['2021-03-27', 'thứ Bảy'],
    ['2021-03-28', 'Chủ nhật'],
  ])('of %s is %s', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });
});

describe('formatDate', () => {
  it.each([
    ['2021-03-25', '25/03/2021'],
    ['2020-01-05', '05/01/2020'],
  ])('writes %s as %s', (date, expected) => {
    expect(formatDate(date)).toBe(expected);
  });

  it('refuses a day that does not exist', () => {
    expect(() => formatDate('2021-02-31')).toThrow(RangeError);
  });
});

describe('formatDateInWords', () => {
  it.each([
    ['2021-03-25', 'ngày 25 tháng 3 năm 2021'],
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2020-02-10', 'ngày 10 tháng 02 năm 2020'],
    ['2020-09-09', 'ngày 09 tháng 9 năm 2020'],
    ['2020-12-31', 'ngày 31 tháng 12 năm 2020'],
  ])('writes %s as %s', (date, expected) => {
    expect(formatDateInWords(date)).toBe(expected);
  });
});

describe('dayPartInWords', () => {
  it.each([
    ['MORNING', 'buổi sáng'],
    ['AFTERNOON', 'buổi chiều'],
    ['FULL_DAY', 'cả ngày'],
  ] as const)('of %s is %s', (part, expected) => {
    expect(dayPartInWords(part)).toBe(expected);
  });
});

describe('parseVietnameseDate', () => {
  it.each([
    ['25/03/2021', '2021-03-25'],
    ['25/3/2021', '2021-03-25'],
    ['25-03-2021', '2021-03-25'],
    ['25.3.2021', '2021-03-25'],
    [' 5/1/2020\u00A0', '2020-01-05'],
    ['03/04/2021', '2021-04-03'],
    ['ngày 25 tháng 3 năm 2021', '2021-03-25'],
    ['Ngày 05 tháng 01 năm 2020'.normalize('NFD'), '2020-01-05'],
    ['25 thang 3 nam 2021', '2021-03-25'],
    ['29/02/2020', '2020-02-29'],
  ])('reads %j as %s', (input, expected) => {
    expect(parseVietnameseDate(input)).toBe(expected);
  });

  it.each(['25/3', '25/03', 'ngày 25 tháng 3'])('takes the year of %s from the context', (input) => {
    expect(parseVietnameseDate(input, 2021)).toBe('2021-03-25');
    expect(parseVietnameseDate(input)).toBeNull();
  });

  it.each([
    '31/02/2021',
    '29/02/2021',
    '03/25/2021',
    '25/3/21',
    '25/3-2021',
    '0/1/2021',
    '2021-03-25',
    '25',
    'mai',
    '',
  ])('does not take %j for a date', (input) => {
    expect(parseVietnameseDate(input, 2021)).toBeNull();
  });

  it('reads back what the house writes', () => {
    fc.assert(
      fc.property(anyPlainDate, (date) => {
        expect(parseVietnameseDate(formatDate(date))).toBe(date);
        expect(parseVietnameseDate(formatDateInWords(date))).toBe(date);
      }),
    );
  });
});
