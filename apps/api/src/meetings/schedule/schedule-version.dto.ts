import { ApiProperty } from '@nestjs/swagger';
import { SCHEDULE_FIELDS, type ScheduleField } from './schedule-difference';

export class ScheduleChangeDto {
  /** What changed: something of the whole meeting, or (LINE_…, ORDER) of its programme. */
  @ApiProperty({ enum: SCHEDULE_FIELDS, enumName: 'ScheduleField' })
  field: ScheduleField;
  /** The line of the programme that it is about. */
  line: string | null;
  /** As it was told before, in words; null: there was nothing. */
  from: string | null;
  /** As it is now, in words; null: there is nothing any more. */
  to: string | null;
}

export class ScheduleVersionDto {
  /** The version. */
  id: string;
  /** From 1. */
  number: number;
  /** When it was released. */
  releasedAt: Date;
  /** Who published it; null: it was released by itself, a minute after the first change of a burst. */
  byName: string | null;
  /** What changed against the version before; empty for the first. */
  changes: ScheduleChangeDto[];
}

export class PendingReleaseDto {
  /** What changed since the last version, and nobody was told yet. */
  changes: ScheduleChangeDto[];
  /** When they will be told; null: nothing is planned. */
  at: Date | null;
}

/** `release`: tell now what has changed. */
export const SCHEDULE_ACTIONS = ['release'] as const;
export type ScheduleAction = (typeof SCHEDULE_ACTIONS)[number];

export class ScheduleVersionsDto {
  /** What people were told, latest first. */
  items: ScheduleVersionDto[];
  /** What they are not told yet, for those who run the meeting; null: nothing. */
  pending: PendingReleaseDto | null;
  /** What the caller may do now: tell at once what has changed. */
  @ApiProperty({ enum: SCHEDULE_ACTIONS, enumName: 'ScheduleAction', isArray: true })
  actions: ScheduleAction[];
}
