import type { MeetingStatus } from '../meetings/meeting.entity';

/**
 * Whether the record may be written: from the opening of the session until the minutes are signed (docs/domain.md §7,
 * point 5). After the close it stays open for corrections; a past meeting is entered by opening it first.
 */
export function recordingIsOpen(meeting: MeetingStatus, minutesAreSigned: boolean): boolean {
  const wasOpened = meeting === 'IN_SESSION' || meeting === 'CLOSED';
  return wasOpened && !minutesAreSigned;
}
