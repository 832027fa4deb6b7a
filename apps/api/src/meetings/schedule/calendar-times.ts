import type { DayPart } from '../meeting.entity';

/** The time of a meeting as it is planned. */
export interface PlannedTime {
  /** YYYY-MM-DD. */
  heldOn: string;
  /** HH:mm, seconds may follow; null: only the part of the day is known. */
  startTime: string | null;
  endTime: string | null;
  dayPart: DayPart | null;
}

const BEGINS: Record<DayPart, string> = { MORNING: '07:00', AFTERNOON: '12:00', FULL_DAY: '07:00' };
const ENDS: Record<DayPart, string> = { MORNING: '12:00', AFTERNOON: '18:00', FULL_DAY: '18:00' };

/** A meeting of which no end is known keeps the half of the day in which it begins. */
function endAfter(start: string): string {
  if (start < '12:00') return '12:00';
  return start < '18:00' ? '18:00' : '23:59';
}

/** From when to when a calendar shows the meeting, `YYYY-MM-DDTHH:mm`: the span by which meetings overlap (`meeting_span`). */
export function calendarTimes({ heldOn, startTime, endTime, dayPart }: PlannedTime): { start: string; end: string } {
  const start = (startTime ?? BEGINS[dayPart ?? 'FULL_DAY']).slice(0, 5);
  const end = (endTime ?? (dayPart === null ? endAfter(start) : ENDS[dayPart])).slice(0, 5);
  return { start: `${heldOn}T${start}`, end: `${heldOn}T${end}` };
}
