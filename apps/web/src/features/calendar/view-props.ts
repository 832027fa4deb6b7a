import type { CalendarMeeting } from './calendar.queries';
import type { DayNote } from './calendar-days';
import type { Slot, Timing } from './timing';

/** What every grid of the calendar is given, and what it tells. */
export interface ViewProps {
  /** The day that is looked at. */
  day: string;
  meetings: readonly CalendarMeeting[];
  notes: ReadonlyMap<string, DayNote>;
  /** The meeting that is moved by keys. */
  movingId: string | null;
  /** Whether a day or time that is chosen begins a new meeting. */
  mayCreate: boolean;
  onOpen: (meeting: CalendarMeeting, tile: HTMLElement) => void;
  /** A day or time was chosen. */
  onChoose: (from: Slot, to?: Slot) => void;
  onMoveKey: (meeting: CalendarMeeting) => void;
  /** A meeting is held over a place, not dropped yet; null: over none. */
  onHover: (meeting: CalendarMeeting, timing: Timing | null) => void;
  onDrop: (meeting: CalendarMeeting, timing: Timing) => void;
}

export const isMovable = (meeting: CalendarMeeting) => meeting.actions.includes('reschedule');
