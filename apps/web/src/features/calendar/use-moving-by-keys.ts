import { useState } from 'react';
import type { CalendarMeeting } from './calendar.queries';
import type { Days } from './calendar-days';
import { type Timing, timingOf } from './timing';

/** A meeting, and where it would be. */
export interface Planned {
  meeting: CalendarMeeting;
  plan: Timing;
}

interface Setting {
  /** The days that are shown. */
  days: Days;
  /** Shows another day: the calendar goes along when a meeting is moved out of it. */
  onLeave: (day: string) => void;
  onSave: (meeting: CalendarMeeting, plan: Timing) => Promise<void>;
  /** Saved or given up: the meeting gets the focus back. */
  onEnd: (meetingId: string) => void;
}

/** Moving a meeting by keys, from the first key to saving or giving up. */
export function useMovingByKeys({ days, onLeave, onSave, onEnd }: Setting) {
  const [planned, setPlanned] = useState<Planned>();
  const start = (meeting: CalendarMeeting) => setPlanned({ meeting, plan: timingOf(meeting) });
  const change = (plan: Timing) => {
    setPlanned((before) => before && { ...before, plan });
    if (plan.heldOn < days.from || plan.heldOn > days.to) onLeave(plan.heldOn);
  };
  const end = () => {
    setPlanned(undefined);
    if (planned) onEnd(planned.meeting.id);
  };
  const save = async () => {
    if (planned) await onSave(planned.meeting, planned.plan);
    end();
  };
  return { planned, start, change, save, cancel: end };
}

/** The meetings where they are being put: the one that is moved stands at its place in every period. */
export function withPlanned(meetings: readonly CalendarMeeting[], planned: Planned | undefined): CalendarMeeting[] {
  if (!planned) return [...meetings];
  const others = meetings.filter(({ id }) => id !== planned.meeting.id);
  return [...others, { ...planned.meeting, ...planned.plan }];
}
