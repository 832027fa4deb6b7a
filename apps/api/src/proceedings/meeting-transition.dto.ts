import { Maybe, OneOf, SeenVersion, Text } from '../common/fields';
import { MEETING_STATUSES, type MeetingStatus } from '../meetings/meeting.entity';

export class MeetingTransitionDto {
  /** Where the meeting goes next. */
  @OneOf(MEETING_STATUSES, 'MeetingStatus')
  to: MeetingStatus;

  /** Why; needed to postpone, to cancel and to open again. */
  @Maybe()
  @Text(1_000)
  reason?: string | null;

  @SeenVersion()
  version: number;
}
