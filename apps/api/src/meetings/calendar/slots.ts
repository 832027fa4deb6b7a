import { addDays, isWorkingDay, type WorkingCalendar } from '@kyhop/vietnamese';
import type { DayPart } from '../meeting.entity';
import { calendarTimes } from '../schedule/calendar-times';

/** A time that a meeting could be at. */
export interface Slot {
  heldOn: string;
  /** HH:mm; null with a part of the day. */
  startTime: string | null;
  endTime: string | null;
  dayPart: DayPart | null;
  /** What it takes, as `meeting_span` has it: YYYY-MM-DDTHH:mm. */
  start: string;
  end: string;
}

/** What is looked for. */
export interface SlotWish {
  from: string;
  to: string;
  minutes: number | null;
  dayPart: DayPart | null;
  officeHours: boolean;
  /** YYYY-MM-DDTHH:mm: not before this, the end of the session that prepares it; null: at any time. */
  startsFrom: string | null;
  /** Over by then, when the conference begins that it prepares; null: at any time. */
  endsBy: string | null;
}

/** When meetings usually begin, with the office or half an hour later (docs/domain.md §6.3): nobody proposes 9:10. */
const USUAL_STARTS = ['07:30', '08:00', '13:30', '14:00'] as const;
const NOON = '12:00';
const OFFICE_CLOSES = '17:00';
const EVENING = '18:00';

/** A meeting that is longer goes on after lunch. */
const LONGEST_HALF_DAY_MINUTES = 240;

/** Every slot of the period that fits the wish, by the clock. */
export function slotsOf(wish: SlotWish, calendar: WorkingCalendar): Slot[] {
  const times = timesOf(wish);
  const slots: Slot[] = [];
  for (let day = wish.from; day <= wish.to; day = addDays(day, 1)) {
    if (wish.officeHours && !isWorkingDay(day, calendar)) continue;
    slots.push(...times.map((time) => ({ ...time, heldOn: day, ...calendarTimes({ ...time, heldOn: day }) })));
  }
  const { startsFrom, endsBy } = wish;
  return slots.filter(({ start, end }) => !(startsFrom && start < startsFrom) && !(endsBy && end > endsBy));
}

type Time = Pick<Slot, 'startTime' | 'endTime' | 'dayPart'>;

function timesOf({ minutes, dayPart, officeHours }: SlotWish): Time[] {
  if (minutes === null) {
    const parts: DayPart[] = dayPart ? [dayPart] : ['MORNING', 'AFTERNOON'];
    return parts.map((part) => ({ startTime: null, endTime: null, dayPart: part }));
  }
  const closes = officeHours ? OFFICE_CLOSES : EVENING;
  return USUAL_STARTS.map((startTime) => ({ startTime, endTime: later(startTime, minutes), dayPart: null })).filter(
    ({ startTime, endTime }) =>
      endTime <= closes &&
      (startTime >= NOON || endTime <= NOON || minutes > LONGEST_HALF_DAY_MINUTES) &&
      isIn(dayPart, startTime, endTime),
  );
}

const isIn = (part: DayPart | null, startTime: string, endTime: string): boolean =>
  part === 'MORNING' ? endTime <= NOON : part === 'AFTERNOON' ? startTime >= NOON : true;

/** A clock time so many minutes after another, on the same day: the longest wish ends before midnight. */
function later(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
