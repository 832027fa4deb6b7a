import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, oneOf, Version } from '../database/columns';
import { User } from '../identity/user.entity';
import { AgendaItem } from './agenda-item.entity';
import { Meeting } from './meeting.entity';

/** Whoever sees the meeting, or only those who run it. */
export const FILE_AUDIENCES = ['EVERYONE', 'SECRETARIAT'] as const;
export type FileAudience = (typeof FILE_AUDIENCES)[number];

/** A document of a meeting or of one of its items (tài liệu họp). Its bytes are in the document store. */
@Entity()
@Check('ck_meeting_file_audience', oneOf('audience', FILE_AUDIENCES))
@Check('ck_meeting_file_size', 'size BETWEEN 1 AND 2147483647')
export class MeetingFile {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  /** The line of the programme that it belongs to; null: the whole meeting. */
  @Index()
  @ForeignKey(() => AgendaItem, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  /** The delegation that handed it in; null: the secretariat. */
  @Index()
  @ForeignKey('Delegation', { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  delegationId: string | null;

  @Column('text') name: string;

  /** As found in the bytes, not as claimed. */
  @Column('text') mediaType: string;

  @Column('integer') size: number;

  /** SHA-256, hexadecimal. */
  @Column('text') sha256: string;

  /** Where the bytes lie in the document store; never a name that somebody typed. */
  @Column('text', { unique: true }) storageKey: string;

  @Column('text', { default: 'EVERYONE' }) audience: FileAudience;

  /** Null: handed in by a link without an account. */
  @ForeignKey(() => User, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  uploadedBy: string | null;

  @Instant() uploadedAt: Date;

  @Version() version: number;
}
