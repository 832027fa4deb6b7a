import { describe, expect, it } from 'vitest';
import { movedTo, resizedTo, spanOf, steppedBy, type Timing } from './timing';

const clock: Timing = { heldOn: '2026-11-26', startTime: '14:00', endTime: '16:30', dayPart: null };
const open: Timing = { ...clock, endTime: null };
const morning: Timing = { heldOn: '2026-11-26', startTime: null, endTime: null, dayPart: 'MORNING' };
const wholeDay: Timing = { ...morning, dayPart: 'FULL_DAY' };

describe('how long a meeting is taken to last', () => {
  it.each([
    [clock, '14:00', '16:30'],
    [open, '14:00', '18:00'],
    [{ ...open, startTime: '08:00' }, '08:00', '12:00'],
    [morning, '07:00', '12:00'],
    [{ ...morning, dayPart: 'AFTERNOON' as const }, '12:00', '18:00'],
    [wholeDay, '07:00', '18:00'],
  ])('%o', (timing, start, end) => expect(spanOf(timing)).toEqual({ start, end }));
});

describe('a meeting that is moved', () => {
  it('keeps its time in a view of days, and its length in a view of hours', () => {
    expect(movedTo(clock, { day: '2026-12-01' })).toEqual({ ...clock, heldOn: '2026-12-01' });
    expect(movedTo(clock, { day: '2026-12-01', time: '08:30' })).toEqual({
      heldOn: '2026-12-01',
      startTime: '08:30',
      endTime: '11:00',
      dayPart: null,
    });
  });

  it('stays planned by parts of the day', () => {
    expect(movedTo(morning, { day: '2026-11-27', time: '15:00' })).toMatchObject({
      dayPart: 'AFTERNOON',
      startTime: null,
    });
    expect(movedTo(wholeDay, { day: '2026-11-27', time: '15:00' }).dayPart).toBe('FULL_DAY');
  });

  it('ends before midnight', () =>
    expect(movedTo(clock, { day: '2026-11-27', time: '23:00' })).toMatchObject({
      startTime: '21:29',
      endTime: '23:59',
    }));
});

describe('a meeting that is made longer or shorter', () => {
  it('moves one edge, never past the other', () => {
    expect(resizedTo(clock, 'end', '17:30')).toMatchObject({ startTime: '14:00', endTime: '17:30' });
    expect(resizedTo(clock, 'end', '13:00').endTime).toBe('14:30');
    expect(resizedTo(clock, 'start', '13:00')).toMatchObject({ startTime: '13:00', endTime: '16:30' });
    expect(resizedTo(clock, 'start', '17:00').startTime).toBe('16:00');
  });
});

describe('the keys that move a meeting', () => {
  it.each([
    [clock, 'ArrowRight', false, { heldOn: '2026-11-27' }],
    [clock, 'ArrowLeft', false, { heldOn: '2026-11-25' }],
    [clock, 'ArrowDown', false, { startTime: '14:30', endTime: '17:00' }],
    [clock, 'ArrowUp', true, { startTime: '14:00', endTime: '16:00' }],
    [open, 'ArrowDown', true, { endTime: '18:30' }],
    [morning, 'ArrowDown', false, { dayPart: 'AFTERNOON' }],
    [morning, 'ArrowDown', true, { dayPart: 'FULL_DAY' }],
    [wholeDay, 'ArrowUp', true, { dayPart: 'MORNING' }],
  ])('%o %s shift=%s', (timing, key, shift, change) =>
    expect(steppedBy(timing, key, shift)).toEqual({ ...timing, ...change }),
  );

  it('are no others', () => expect(steppedBy(clock, 'a', false)).toBeNull());
});
