import type { Schema } from '@kyhop/api-contract';
import { aMeetingListItem } from './meetings.factory';

/** A draft that the reader may move, on a Thursday afternoon, with nothing in its way. */
export function aCalendarMeeting(over: Partial<Schema<'CalendarMeetingDto'>> = {}): Schema<'CalendarMeetingDto'> {
  return {
    ...aMeetingListItem(),
    heldOn: '2026-11-26',
    startTime: '14:00',
    endTime: '16:30',
    dayPart: null,
    status: 'DRAFT',
    start: '2026-11-26T14:00',
    end: '2026-11-26T16:30',
    openWarnings: 0,
    version: 1,
    actions: ['reschedule'],
    ...over,
  };
}

/** These meetings, and a holiday on Friday, 20/11/2026. All of it is made up. */
export const aCalendar = (
  meetings: Schema<'CalendarMeetingDto'>[] = [],
  over: Partial<Schema<'CalendarDto'>> = {},
): Schema<'CalendarDto'> => ({
  meetings,
  holidays: [
    {
      id: '0190a000-0000-7000-8000-000000000901',
      swapped: false,
      fromDate: '2026-11-20',
      toDate: '2026-11-20',
      name: 'Ngày nghỉ mẫu',
    },
  ],
  ...over,
});

/** The weekend, unless told otherwise. */
export function aWarning(over: Partial<Schema<'WarningDto'>> = {}): Schema<'WarningDto'> {
  return {
    code: 'WEEKEND',
    severity: 'WARN',
    subject: '2026-11-28',
    day: '2026-11-28',
    name: null,
    names: [],
    count: 0,
    workingDays: null,
    needed: null,
    meeting: null,
    reason: null,
    ...over,
  };
}

/** An afternoon that suits all but one province. */
export function aSuggestion(over: Partial<Schema<'SuggestedSlotDto'>> = {}): Schema<'SuggestedSlotDto'> {
  const nothing = { names: [], count: 0, name: null, workingDays: null, meeting: null };
  return {
    heldOn: '2026-12-03',
    startTime: null,
    endTime: null,
    dayPart: 'AFTERNOON',
    score: 70,
    reasons: [
      { ...nothing, code: 'UNIT_BUSY', good: false, names: ['Tỉnh mẫu'], count: 1 },
      { ...nothing, code: 'NOTICE_OK', good: true },
    ],
    ...over,
  };
}
