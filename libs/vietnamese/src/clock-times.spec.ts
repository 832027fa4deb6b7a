import { describe, expect, it } from 'vitest';
import { formatTimeInWords, isClockTime, parseClockTime } from './clock-times';

describe('isClockTime', () => {
  it.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['14:60', false],
    ['8:30', false],
    ['14:00:00', false],
  ])('of %j is %s', (text, expected) => {
    expect(isClockTime(text)).toBe(expected);
  });
});

describe('formatTimeInWords', () => {
  it.each([
    ['14:00', '14 giờ 00'],
    ['08:30', '08 giờ 30'],
  ])('writes %s as %s', (time, expected) => {
    expect(formatTimeInWords(time)).toBe(expected);
  });

  it('refuses what is no time', () => {
    expect(() => formatTimeInWords('25:00')).toThrow(RangeError);
  });
});

describe('parseClockTime', () => {
  it.each([
    ['14:00', '14:00'],
    ['8:05', '08:05'],
    ['14h00', '14:00'],
    ['14h', '14:00'],
    ['14H30', '14:30'],
    ['14g00', '14:00'],
    ['8h30', '08:30'],
    ['14 giờ 00', '14:00'],
    ['14 giờ', '14:00'],
    ['14 giờ 05 phút'.normalize('NFD'), '14:05'],
    [' 0h00 ', '00:00'],
  ])('reads %j as %s', (input, expected) => {
    expect(parseClockTime(input)).toBe(expected);
  });

  it.each(['24:00', '14:60', '14h5', '14:', '14', '1400', 'chiều', ''])('does not take %j for a time', (input) => {
    expect(parseClockTime(input)).toBeNull();
  });
});
