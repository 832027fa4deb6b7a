import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ClockTimeField,
  IdField,
  Ids,
  Maybe,
  OneOf,
  PlainDateField,
  SeenVersion,
  Text,
  WholeNumber,
} from '../../common/fields';
import { DAY_PARTS, type DayPart, MEETING_KINDS, type MeetingKind } from '../meeting.entity';
import { MeetingListItemDto } from '../meeting.dto';

/** An address names one thing as a text, several as a list. */
const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? [value] : value);

export class CalendarQuery {
  /** The first day. */
  @PlainDateField()
  from: string;

  /** The last day, at most 400 days after the first. */
  @PlainDateField()
  to: string;

  /** Only meetings of these clusters. */
  @Maybe()
  @Transform(asList)
  @Ids(100)
  clusterId?: string[];
}

/** What the caller may do with a meeting in the calendar. */
export const CALENDAR_ACTIONS = ['reschedule'] as const;
export type CalendarAction = (typeof CALENDAR_ACTIONS)[number];

/** A meeting in the calendar. */
export class CalendarMeetingDto extends MeetingListItemDto {
  /** When it begins, in Vietnam: 2026-04-28T14:00; a part of the day begins at 07:00 or 12:00. */
  start: string;
  /** When it ends, in Vietnam; without a planned end, at the end of its half day. */
  end: string;
  /** Warnings for which nobody gave a reason; null: the caller does not run the meeting, or its time is behind it. */
  openWarnings: number | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now. */
  @ApiProperty({ enum: CALENDAR_ACTIONS, enumName: 'CalendarAction', isArray: true })
  actions: CalendarAction[];
}

/** Days off, or weekend days that are worked in exchange, that touch the period. */
export class CalendarHolidayDto {
  /** The holiday. */
  id: string;
  /** A weekend day that is worked in exchange, not a day off. */
  swapped: boolean;
  /** The first day. */
  @ApiProperty({ type: String, format: 'date' })
  fromDate: string;
  /** The last day. */
  @ApiProperty({ type: String, format: 'date' })
  toDate: string;
  /** What it is called: "Tết Nguyên đán". */
  name: string;
}

export class CalendarDto {
  /** The meetings of the period that the caller may see, by their beginning. */
  meetings: CalendarMeetingDto[];
  /** By their first day. */
  holidays: CalendarHolidayDto[];
}

/** When a meeting is to be: clock times, or a part of the day. */
export class MeetingTimeDto {
  /** The day, in Vietnam. */
  @PlainDateField()
  heldOn: string;

  /** Clock time in Vietnam at which it begins; not with a part of the day. */
  @Maybe()
  @ClockTimeField()
  startTime?: string | null;

  /** Clock time in Vietnam at which it is planned to end, after the start; null: open. */
  @Maybe()
  @ClockTimeField()
  endTime?: string | null;

  /** Buổi, when no clock time is given. */
  @Maybe()
  @OneOf(DAY_PARTS, 'DayPart')
  dayPart?: DayPart | null;
}

/** Another time for a meeting; everything else about it stays. */
export class RescheduleDto extends MeetingTimeDto {
  @SeenVersion()
  version: number;
}

/**
 * A plan to look at, saved or not. Of a meeting that is there (`meetingId`), whatever else is left out is as the meeting
 * has it, its delegations and attendees included; null says that there is none.
 */
export class CheckPlanDto extends MeetingTimeDto {
  /** The meeting that is planned anew; left out: one that is not there yet. */
  @Maybe()
  @IdField()
  meetingId?: string | null;

  /** The cluster; the caller's province heads it in the emulation year. Needed without a meeting. */
  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Năm thi đua. Needed without a meeting. */
  @Maybe()
  @WholeNumber(1990, 2100)
  emulationYear?: number | null;

  /** What the meeting is for. */
  @Maybe()
  @OneOf(MEETING_KINDS, 'MeetingKind')
  kind?: MeetingKind | null;

  /** Where people go. */
  @Maybe()
  @Text(300)
  venue?: string | null;

  /** The unit that hosts the meeting. */
  @Maybe()
  @IdField()
  hostUnitId?: string | null;

  /** PREPARATORY only: the conference that it prepares. */
  @Maybe()
  @IdField()
  preparesId?: string | null;

  /** People of the directory who are to come, besides those who are on the meeting's list already. */
  @Maybe()
  @Ids(200)
  personIds?: string[] | null;
}
