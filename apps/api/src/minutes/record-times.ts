import { dayPartInWords, formatDateInWords, formatTimeInWords, vietnamClockOf, vietnamDateOf } from '@kyhop/vietnamese';
import { minutesEndSentence } from '@kyhop/official-documents';
import type { MeetingKind } from '../meetings/meeting.entity';
import type { RecordedMeeting } from './minutes-record';

/**
 * The clock time at which something really happened, or else was planned. A meeting that is entered afterwards is
 * opened and closed in the application on some later day: that says nothing about the meeting.
 */
function clockTime(heldOn: string, happened: Date | null, planned: string | null): string | null {
  if (happened !== null && vietnamDateOf(happened) === heldOn) return vietnamClockOf(happened);
  return planned === null ? null : planned.slice(0, 5);
}

/** "14 giờ 00, ngày 25 tháng 3 năm 2021", or "buổi chiều, ngày …" where no clock time is known. */
export function startLine({ heldOn, startedAt, startTime, dayPart }: RecordedMeeting): string {
  const time = clockTime(heldOn, startedAt, startTime);
  const words = time === null ? dayPart && dayPartInWords(dayPart) : formatTimeInWords(time);
  return [words, formatDateInWords(heldOn)].filter(Boolean).join(', ');
}

/** HH:mm in Vietnam; null while nobody knows: the minutes cannot be signed then (docs/domain.md §7, point 5). */
export const endOf = ({ heldOn, endedAt, endTime }: RecordedMeeting): string | null =>
  clockTime(heldOn, endedAt, endTime);

const CALLED: Record<MeetingKind, string> = {
  PREPARATORY: 'Phiên họp',
  SUMMARY: 'Hội nghị',
  SIGNING: 'Hội nghị',
  MIDYEAR: 'Hội nghị',
  THEMATIC: 'Cuộc họp',
  OTHER: 'Cuộc họp',
};

/** What the meeting is called inside its minutes: "Phiên họp", "Hội nghị", "Cuộc họp". */
export const calledIn = (kind: MeetingKind): string => CALLED[kind];

/** The closing sentence of form 1.9; null while the end is not known: the form is shown with dots. */
export function endLine(meeting: RecordedMeeting): string | null {
  const [hour, minute] = endOf(meeting)?.split(':').map(Number) ?? [];
  if (hour === undefined || minute === undefined) return null;
  return minutesEndSentence({ meeting: calledIn(meeting.kind), hour, minute, date: meeting.heldOn });
}
