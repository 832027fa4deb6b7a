import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { IdField, Ids, Maybe, OneOf, PlainDateField, Text, WholeNumber } from '../../common/fields';
import { DAY_PARTS, type DayPart } from '../meeting.entity';
import { SLOT_REASONS, type SlotReasonCode } from './slot-reasons';
import { OtherMeetingDto } from './warning.dto';

/** What a time is looked for: so many minutes, or a part of the day; neither: half days. */
export class SuggestTimesDto {
  /** The first day to look at. */
  @PlainDateField()
  from: string;

  /** The last day, at most 92 days after the first. */
  @PlainDateField()
  to: string;

  /** How long the meeting takes: from half an hour to ten hours; left out: it has no clock times. */
  @Maybe()
  @WholeNumber(30, 600)
  minutes?: number | null;

  /** Only this part of the day. */
  @Maybe()
  @OneOf(DAY_PARTS, 'DayPart')
  dayPart?: DayPart | null;

  /** Only working days, until 17:00; false: every day, until 18:00. True unless told otherwise. */
  @Maybe()
  @IsBoolean()
  officeHours?: boolean | null;

  /** The cluster whose meeting it is to be; the caller's province heads it in some year. */
  @IdField()
  clusterId: string;

  /**
   * The meeting that is to be put elsewhere: it does not stand in its own way, its people and units count, and it stays
   * after the session that prepares it, or before the conference that it prepares.
   */
  @Maybe()
  @IdField()
  meetingId?: string | null;

  /** People of the directory who have to come. */
  @Maybe()
  @Ids(200)
  personIds?: string[] | null;

  /** Units that have to come; left out: the members of the cluster. */
  @Maybe()
  @Ids(200)
  unitIds?: string[] | null;

  /** Where it is to be; left out: as the meeting has it. */
  @Maybe()
  @Text(300)
  venue?: string | null;

  /** How many suggestions; 10 unless told. */
  @Maybe()
  @WholeNumber(1, 50)
  limit?: number | null;
}

/** What speaks for a time, or against it. */
export class SlotReasonDto {
  /** What it is; the words are the client's. */
  @ApiProperty({ enum: SLOT_REASONS, enumName: 'SlotReasonCode' })
  code: SlotReasonCode;
  /** It speaks for the time. */
  good: boolean;
  /** PERSON_BUSY: the people by name; UNIT_BUSY: the units by short name. At most 20. */
  names: string[];
  /** How many people or units there are. */
  count: number;
  /** HOLIDAY, SWAPPED_DAY, BEFORE_TET: what the days are called. */
  name: string | null;
  /** NOTICE_SHORT: working days from today until then. */
  workingDays: number | null;
  /** PERSON_BUSY, UNIT_BUSY, VENUE_TAKEN: the meeting in the way; null: the caller may not see it. */
  meeting: OtherMeetingDto | null;
}

/** A time that the meeting could be at. */
export class SuggestedSlotDto {
  /** The day, in Vietnam. */
  @ApiProperty({ type: String, format: 'date' })
  heldOn: string;
  /** HH:mm, in Vietnam; null with a part of the day. */
  startTime: string | null;
  /** HH:mm, in Vietnam; null with a part of the day. */
  endTime: string | null;
  /** Buổi, when no length in minutes was asked for. */
  @ApiProperty({ enum: DAY_PARTS, enumName: 'DayPart' })
  dayPart: DayPart | null;
  /** From 100, nothing against it, down to 0. */
  score: number;
  /** What speaks against it first, then for it. */
  reasons: SlotReasonDto[];
}

export class SuggestionsDto {
  /** The best first; of equals the earlier. */
  items: SuggestedSlotDto[];
}
