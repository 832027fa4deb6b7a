import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean } from 'class-validator';
import {
  ClockTimeField,
  IdField,
  Maybe,
  OneOf,
  PlainDateField,
  SeenVersion,
  Text,
  WholeNumber,
} from '../common/fields';
import { PageQuery } from '../common/paging';
import { MEETING_ACTIONS, type MeetingAction } from './meeting-status';
import {
  DAY_PARTS,
  type DayPart,
  MEETING_KINDS,
  MEETING_STATUSES,
  type MeetingKind,
  type MeetingStatus,
} from './meeting.entity';

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** What people plan about a meeting. Either a part of the day or clock times, never both. */
export class MeetingFieldsDto {
  /** The cluster; the caller's province heads it in the emulation year. */
  @IdField()
  clusterId: string;

  /** Năm thi đua, often not the year of the date (docs/domain.md §0.1). */
  @WholeNumber(FIRST_YEAR, LAST_YEAR)
  emulationYear: number;

  /** What the meeting is for; only a PREPARATORY one prepares another. */
  @OneOf(MEETING_KINDS, 'MeetingKind')
  kind: MeetingKind;

  /** As it stands on the invitation. */
  @Text(300)
  title: string;

  /** The unit that hosts the meeting; null while not decided. */
  @Maybe()
  @IdField()
  hostUnitId?: string | null;

  /** Where people go. */
  @Text(300)
  venue: string;

  /** The day, in Vietnam. */
  @PlainDateField()
  heldOn: string;

  /** Clock time in Vietnam at which the meeting begins; not with a part of the day. */
  @Maybe()
  @ClockTimeField()
  startTime?: string | null;

  /** Clock time in Vietnam at which it is planned to end, after the start; null when open. */
  @Maybe()
  @ClockTimeField()
  endTime?: string | null;

  /** Buổi, when no clock time is given (docs/domain.md §0.1). */
  @Maybe()
  @OneOf(DAY_PARTS, 'DayPart')
  dayPart?: DayPart | null;

  /** PREPARATORY only: the conference that it prepares, of the same cluster and year and not earlier. */
  @Maybe()
  @IdField()
  preparesId?: string | null;

  /** What delegates need to know to get ready. */
  @Maybe()
  @Text(4000)
  preparationNote?: string | null;

  /** Last day for answers to the invitations, not after the meeting; null: none; left out: as it is. */
  @Maybe()
  @PlainDateField()
  answerBy?: string | null;

  /** Where facts about a past meeting come from, and what is assumed. */
  @Maybe()
  @Text(2000)
  sourceNote?: string | null;
}

export class CreateMeetingDto extends MeetingFieldsDto {
  /** Made by the client: the same id twice is one meeting. */
  @IdField()
  id: string;
}

export class UpdateMeetingDto extends MeetingFieldsDto {
  @SeenVersion()
  version: number;

  /** When the meeting really began, on its date; left out: as it is. Only once it has been opened. */
  @Maybe()
  @ClockTimeField()
  actualStart?: string | null;

  /** When it really ended, after it began; left out: as it is. */
  @Maybe()
  @ClockTimeField()
  actualEnd?: string | null;
}

const trueOrFalse = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class MeetingQuery extends PageQuery {
  /** Of this cluster. */
  @Maybe()
  @IdField()
  clusterId?: string;

  /** Of this emulation year. */
  @Maybe()
  @WholeNumber(FIRST_YEAR, LAST_YEAR)
  year?: number;

  /** Of this kind. */
  @Maybe()
  @OneOf(MEETING_KINDS, 'MeetingKind')
  kind?: MeetingKind;

  /** Standing here in its life cycle. */
  @Maybe()
  @OneOf(MEETING_STATUSES, 'MeetingStatus')
  status?: MeetingStatus;

  /** Words of the title or the venue, with or without marks. */
  @Maybe()
  @Text(200)
  q?: string;

  /** Held on this day or later. */
  @Maybe()
  @PlainDateField()
  from?: string;

  /** Held on this day or earlier. */
  @Maybe()
  @PlainDateField()
  to?: string;

  /** Only those at which the caller is one of the attendees. */
  @Maybe()
  @Transform(trueOrFalse)
  @IsBoolean()
  attending?: boolean;
}

/** A meeting in a list. */
export class MeetingListItemDto {
  /** The meeting. */
  id: string;
  /** The cluster whose meeting it is. */
  clusterId: string;
  /** The cluster's name. */
  clusterName: string;
  /** The cluster is made up, to show the program. */
  sample: boolean;
  /** Năm thi đua. */
  emulationYear: number;
  /** What the meeting is for. */
  @ApiProperty({ enum: MEETING_KINDS, enumName: 'MeetingKind' })
  kind: MeetingKind;
  /** As it stands on the invitation. */
  title: string;
  /** Short name of the unit that hosts it; null while not decided. */
  hostUnitName: string | null;
  /** Where people go. */
  venue: string;
  /** YYYY-MM-DD, in Vietnam. */
  heldOn: string;
  /** HH:mm, in Vietnam. */
  startTime: string | null;
  /** HH:mm, in Vietnam. */
  endTime: string | null;
  /** Buổi, when no clock time is given (docs/domain.md §0.1). */
  @ApiProperty({ enum: DAY_PARTS, enumName: 'DayPart' })
  dayPart: DayPart | null;
  /** Where it stands in its life cycle. */
  @ApiProperty({ enum: MEETING_STATUSES, enumName: 'MeetingStatus' })
  status: MeetingStatus;
}

export class MeetingPageDto {
  /** The latest day first. */
  items: MeetingListItemDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}

/** The other of a preparatory session and its conference. */
export class LinkedMeetingDto {
  /** The meeting. */
  id: string;
  /** As it stands on the invitation. */
  title: string;
  /** YYYY-MM-DD, in Vietnam. */
  heldOn: string;
}

export class MeetingDto extends MeetingListItemDto {
  /** The unit that hosts the meeting; null while not decided. */
  hostUnitId: string | null;
  /** The conference that this session prepares, if the caller may see it. */
  prepares: LinkedMeetingDto | null;
  /** The session that prepares this conference, the latest if several, if the caller may see it. */
  preparedBy: LinkedMeetingDto | null;
  /** Why the meeting was postponed, cancelled or opened again. */
  statusReason: string | null;
  /** What delegates need to know to get ready. */
  preparationNote: string | null;
  /** Last day for answers to the invitations; null: none. */
  answerBy: string | null;
  /** Where facts about a past meeting come from, and what is assumed. */
  sourceNote: string | null;
  /** When it really began. */
  startedAt: Date | null;
  /** When it really ended. */
  endedAt: Date | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now; a step of the life cycle first, the usual next one before its alternatives. */
  @ApiProperty({ enum: MEETING_ACTIONS, enumName: 'MeetingAction', isArray: true })
  actions: MeetingAction[];
}

/** A unit that may host. */
export class HostUnitDto {
  /** The unit. */
  id: string;
  /** Its short name. */
  name: string;
}

/** A cluster in a year in which the caller's province heads it, and so may call its meetings. */
export class ManagedYearDto {
  /** The cluster. */
  clusterId: string;
  /** The cluster's name. */
  clusterName: string;
  /** The cluster is made up, to show the program. */
  sample: boolean;
  /** Năm thi đua. */
  year: number;
  /** The head of that year: the usual host. */
  headUnitId: string;
  /** The members of that year, by name. */
  hosts: HostUnitDto[];
}

export class ManagedYearsDto {
  /** Latest year first. */
  items: ManagedYearDto[];
}
