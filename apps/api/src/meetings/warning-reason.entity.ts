import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Instant } from '../database/columns';
import { User } from '../identity/user.entity';
import { Meeting } from './meeting.entity';

/** Why a meeting stays as it is in spite of a warning. */
@Entity()
@Unique(['meetingId', 'code', 'subject'])
export class WarningReason {
  @Id() id: string;

  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  /** Code of the warning (calendar/warning-codes.ts). */
  @Column('text') code: string;

  /** What it is about, so that the same warning about something else is a new one: a day, a meeting, a person. */
  @Column('text') subject: string;

  @Column('text') reason: string;

  @ForeignKey(() => User, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Instant() at: Date;
}
