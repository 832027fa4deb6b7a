import type { Schema } from '@kyhop/api-contract';
import { addDays } from '@kyhop/vietnamese';

/** When a meeting is: its day, and either a part of it or clock times. */
export type Timing = Pick<Schema<'MeetingDto'>, 'heldOn' | 'startTime' | 'endTime' | 'dayPart'>;

/** A place in the calendar: a day, and the time of day where the view shows one (`HH:mm`). */
export interface Slot {
  day: string;
  time?: string;
}

/** Half an hour: how finely meetings are moved. */
export const STEP_MINUTES = 30;
const LAST_MINUTE = 23 * 60 + 59;
const NOON = '12:00';
const EVENING = '18:00';
const MORNING = '07:00';
const MIDNIGHT = '23:59';

export const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export function timeOf(minutes: number): string {
  const inDay = Math.max(0, Math.min(LAST_MINUTE, minutes));
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** From when to when a meeting is taken to last: the rule by which the server compares meetings (`meeting_span`). */
export function spanOf({ startTime, endTime, dayPart }: Timing): { start: string; end: string } {
  const start = startTime ?? (dayPart === 'AFTERNOON' ? NOON : MORNING);
  if (endTime !== null) return { start, end: endTime };
  if (dayPart !== null) return { start, end: dayPart === 'MORNING' ? NOON : EVENING };
  return { start, end: start < NOON ? NOON : start < EVENING ? EVENING : MIDNIGHT };
}

export const sameTiming = (one: Timing, other: Timing) =>
  one.heldOn === other.heldOn &&
  one.startTime === other.startTime &&
  one.endTime === other.endTime &&
  one.dayPart === other.dayPart;

/** Only what is the time of it. */
export const timingOf = ({ heldOn, startTime, endTime, dayPart }: Timing): Timing => ({
  heldOn,
  startTime,
  endTime,
  dayPart,
});

/** Begins at another minute of the day and lasts as long, but never past midnight. */
function startingAt(timing: Timing, minutes: number): Timing {
  if (timing.startTime === null) return timing;
  const length = timing.endTime === null ? 0 : minutesOf(timing.endTime) - minutesOf(timing.startTime);
  const start = Math.max(0, Math.min(LAST_MINUTE - Math.max(length, STEP_MINUTES), minutes));
  return { ...timing, startTime: timeOf(start), endTime: timing.endTime === null ? null : timeOf(start + length) };
}

/** Moved to a place in the calendar. What is planned by parts of the day stays so: afternoon from noon on. */
export function movedTo(timing: Timing, { day, time }: Slot): Timing {
  const moved = { ...timing, heldOn: day };
  if (time === undefined) return moved;
  if (timing.startTime !== null) return startingAt(moved, minutesOf(time));
  if (timing.dayPart === 'FULL_DAY') return moved;
  return { ...moved, dayPart: time < NOON ? 'MORNING' : 'AFTERNOON' };
}

/** One edge dragged to a time; clock times only. The other edge stays, at least a step away. */
export function resizedTo(timing: Timing, edge: 'start' | 'end', time: string): Timing {
  if (timing.startTime === null) return timing;
  const span = spanOf(timing);
  if (edge === 'end') {
    return { ...timing, endTime: timeOf(Math.max(minutesOf(time), minutesOf(span.start) + STEP_MINUTES)) };
  }
  const start = timeOf(Math.min(minutesOf(time), minutesOf(span.end) - STEP_MINUTES));
  return { ...timing, startTime: start, endTime: span.end };
}

const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** The parts of a day in the order in which the keys go through them. */
function nextPart(dayPart: Timing['dayPart'], later: boolean): Timing['dayPart'] {
  if (dayPart === 'FULL_DAY') return dayPart;
  return later ? 'AFTERNOON' : 'MORNING';
}

function stretched(timing: Timing, step: number): Timing {
  if (timing.startTime === null) return { ...timing, dayPart: step > 0 ? 'FULL_DAY' : shorter(timing.dayPart) };
  const end = minutesOf(spanOf(timing).end) + step * STEP_MINUTES;
  return resizedTo(timing, 'end', timeOf(end));
}

const shorter = (dayPart: Timing['dayPart']) => (dayPart === 'FULL_DAY' ? 'MORNING' : dayPart);

/**
 * What an arrow does to a meeting that is being moved: left and right a day, up and down half an hour (or the other part
 * of the day); with Shift up and down move its end. null: no key of these.
 */
export function steppedBy(timing: Timing, key: string, shift: boolean): Timing | null {
  const days = DAYS[key];
  if (days !== undefined && !shift) return { ...timing, heldOn: addDays(timing.heldOn, days) };
  const step = STEPS[key];
  if (step === undefined) return null;
  if (shift) return stretched(timing, step);
  if (timing.startTime === null) return { ...timing, dayPart: nextPart(timing.dayPart, step > 0) };
  return startingAt(timing, minutesOf(timing.startTime) + step * STEP_MINUTES);
}
