import { describe, expect, it } from 'vitest';
import { instantOf, todayInVietnam, vietnamClockOf, vietnamDateOf } from './time-zone';

describe('the zone of Vietnam', () => {
  it.each([
    ['2021-03-25T07:00:00.000Z', '2021-03-25', '14:00'],
    ['2021-03-24T16:59:59.999Z', '2021-03-24', '23:59'],
    ['2021-03-24T17:00:00.000Z', '2021-03-25', '00:00'],
    ['2020-12-31T17:30:00.000Z', '2021-01-01', '00:30'],
    ['2021-07-01T07:00:00.000Z', '2021-07-01', '14:00'],
  ])('shows %s as %s %s', (instant, date, time) => {
    expect(vietnamDateOf(new Date(instant))).toBe(date);
    expect(vietnamClockOf(new Date(instant))).toBe(time);
    expect(todayInVietnam(new Date(instant))).toBe(date);
  });

  it.each([
    ['2021-03-25', '14:00', '2021-03-25T07:00:00.000Z'],
    ['2021-01-01', '00:30', '2020-12-31T17:30:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(instantOf(date, time).toISOString()).toBe(instant);
  });

  it('agrees with the zone data of the machine', () => {
    const formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const instant = new Date('2026-11-23T20:15:00Z');
    expect(`${vietnamDateOf(instant)} ${vietnamClockOf(instant)}`).toBe(formatter.format(instant));
  });

  it.each([
    ['2021-02-31', '14:00'],
    ['2021-03-25', '24:00'],
  ])('has no instant for %s %s', (date, time) => {
    expect(() => instantOf(date, time)).toThrow(RangeError);
  });
});
