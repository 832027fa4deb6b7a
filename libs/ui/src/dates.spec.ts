import { describe, expect, it } from 'vitest';
import { parseDay, parseTime } from './dates';

describe('a day', () => {
  it.each([
    ['25/03/2021', '2021-03-25'],
    ['25/3/2021', '2021-03-25'],
    ['25-3-21', '2021-03-25'],
    ['25.03.2021', '2021-03-25'],
    ['25032021', '2021-03-25'],
    ['2021-03-25', '2021-03-25'],
    [' 29/02/2024 ', '2024-02-29'],
  ])('written %s is %s', (text, day) => expect(parseDay(text)).toBe(day));

  it.each(['29/02/2021', '31/04/2021', '03/25/2021', '0/1/2021', 'ngày mai', ''])('is not %s', (text) =>
    expect(parseDay(text)).toBeNull(),
  );
});

describe('a time of day', () => {
  it.each([
    ['8:00', '08:00'],
    ['08h30', '08:30'],
    ['8h', '08:00'],
    ['14', '14:00'],
    ['0830', '08:30'],
    ['14.05', '14:05'],
    ['23:59', '23:59'],
  ])('written %s is %s', (text, time) => expect(parseTime(text)).toBe(time));

  it.each(['24:00', '8:60', 'sáng', '', '12345'])('is not %s', (text) => expect(parseTime(text)).toBeNull());
});
