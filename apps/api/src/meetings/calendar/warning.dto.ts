import { ApiProperty } from '@nestjs/swagger';
import { Maybe, OneOf, Text } from '../../common/fields';
import { MeetingDto } from '../meeting.dto';
import { type WarningCode, WARNING_CODES, WARNING_SEVERITIES, type WarningSeverity } from './warning-codes';

/** A meeting that stands in the way, as far as the caller may know of it. */
export class OtherMeetingDto {
  /** The meeting. */
  id: string;
  /** As it stands on the invitation. */
  title: string;
  /** The name of the cluster whose meeting it is. */
  clusterName: string;
  /** When it begins, in Vietnam: 2026-04-28T14:00. */
  start: string;
  /** When it ends, as far as its plan tells, in Vietnam. */
  end: string;
}

/** Why a meeting stays as it is in spite of a warning. */
export class WarningReasonDto {
  /** In the words of whoever gave it. */
  text: string;
  /** Who gave it; null: an account that is no more. */
  byName: string | null;
  /** When. */
  at: Date;
}

/** Something to think of before a meeting is put at a time. It never forbids. */
export class WarningDto {
  /** What is the matter; the words are the client's. */
  @ApiProperty({ enum: WARNING_CODES, enumName: 'WarningCode' })
  code: WarningCode;
  /** WARN: somebody or something stands in the way; INFO: worth a look. */
  @ApiProperty({ enum: WARNING_SEVERITIES, enumName: 'WarningSeverity' })
  severity: WarningSeverity;
  /** What exactly it is about: the same for as long as that is so. A reason is given for the code and this. */
  subject: string;
  /** HOLIDAY, WEEKEND, SWAPPED_DAY: the day; BEFORE_TET: the first day off of Tết. */
  @ApiProperty({ type: String, format: 'date' })
  day: string | null;
  /** HOLIDAY, SWAPPED_DAY, BEFORE_TET: what the days are called; SAME_VENUE: the venue. */
  name: string | null;
  /** SAME_PERSON, MAYBE_SAME_PERSON: the people by name; UNIT_ELSEWHERE: the units by short name. At most 20. */
  names: string[];
  /** How many people or units there are, `names` or not. */
  count: number;
  /** SHORT_NOTICE: working days from today until the meeting. */
  workingDays: number | null;
  /** SHORT_NOTICE: working days that there should be. */
  needed: number | null;
  /** Codes about another meeting: which one; null: the caller may not see it ("một cuộc họp khác"). */
  meeting: OtherMeetingDto | null;
  /** Why the meeting stays as it is; null: nobody said so yet. */
  reason: WarningReasonDto | null;
}

export class WarningsDto {
  /** What weighs more comes first; none: nothing stands in the way. */
  items: WarningDto[];
}

/** A meeting after it was planned, with what there is to think of. */
export class PlannedMeetingDto extends MeetingDto {
  /** As of now; they are found anew each time that somebody looks. */
  warnings: WarningDto[];
}

/** A reason for one of the warnings of a meeting. */
export class GiveReasonDto {
  /** Of the warning. */
  @OneOf(WARNING_CODES, 'WarningCode')
  code: WarningCode;

  /** Of the warning. */
  @Text(200)
  subject: string;

  /** The reason that the writer saw there; null: none. Another one is not written over unseen. */
  @Maybe()
  @Text(500)
  seen?: string | null;

  /** Why the meeting stays as it is; null takes the reason back. */
  @Maybe()
  @Text(500)
  reason?: string | null;
}
