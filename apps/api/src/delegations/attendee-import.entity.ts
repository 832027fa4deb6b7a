import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { IMPORT_STATES, type ImportState } from '../common/table-import/import-state';
import { Id, Instant, oneOf, Version } from '../database/columns';
import { User } from '../identity/user.entity';
import { Meeting } from '../meetings/meeting.entity';

/** A list of delegates on its way in: read and shown, but nothing of it is at the meeting until somebody says so. */
@Entity()
@Check('ck_attendee_import_state', oneOf('state', IMPORT_STATES))
@Check('ck_attendee_import_progress', 'progress BETWEEN 0 AND 100')
@Check('ck_attendee_import_failure', `(state = 'FAILED') = (failure IS NOT NULL)`)
export class AttendeeImport {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @ForeignKey(() => User, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  byUserId: string | null;

  @Column('text') fileName: string;

  /** The bytes as they came, so that they can be read again with another answer to a question about them. */
  @Column('bytea', { select: false }) content: Buffer;

  @Column('text', { default: 'READING' }) state: ImportState;

  /** How much of the list was read, in per cent. */
  @Column('integer', { default: 0 }) progress: number;

  /** Stable code of why it cannot be read. */
  @Column('text', { nullable: true }) failure: string | null;

  /** How the list is to be read: header, columns, encoding (delegations/import/). */
  @Column('jsonb', { default: {} }) reading: object;

  /** What was read: rows with their errors (delegations/import/). Megabytes: read in parts (common/table-import/stored-preview.ts). */
  @Column('jsonb', { nullable: true, select: false }) preview: object | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
