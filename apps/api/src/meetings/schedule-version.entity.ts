import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Instant } from '../database/columns';
import { User } from '../identity/user.entity';
import { Meeting } from './meeting.entity';

/** A released version of a meeting's schedule; never changed: a later change makes the next. */
@Entity()
@Unique(['meetingId', 'number'])
@Check('ck_schedule_version_number', 'number > 0')
export class ScheduleVersion {
  @Id() id: string;

  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  /** From 1; also the SEQUENCE of the calendar files, which begins with 0 (RFC 5545). */
  @Column('integer') number: number;

  @Instant() releasedAt: Date;

  /** Who published it; null: released by itself, a minute after the first change of a burst. */
  @ForeignKey(() => User, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  /** What was told: the meeting's time, place and programme as they stood (meetings/schedule-content.ts). */
  @Column('jsonb') content: object;

  /** What changed against the version before, ready to be told (meetings/schedule-difference.ts). */
  @Column('jsonb', { default: [] }) changes: object[];
}
