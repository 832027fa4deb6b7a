import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, oneOf, Version } from '../database/columns';
import { AgendaItem } from '../meetings/agenda-item.entity';
import { MeetingFile } from '../meetings/meeting-file.entity';
import { Meeting } from '../meetings/meeting.entity';
import { Delegation } from './delegation.entity';

export const PAPER_STATES = ['SUBMITTED', 'ACCEPTED', 'DECLINED'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** Tham luận: a paper that a delegation offers to read at the conference. */
@Entity()
@Check('ck_paper_state', oneOf('state', PAPER_STATES))
@Check('ck_paper_minutes', 'minutes_asked BETWEEN 1 AND 120')
export class Paper {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @Index()
  @ForeignKey(() => Delegation, { onDelete: 'CASCADE' })
  @Column('uuid')
  delegationId: string;

  @Column('text') title: string;

  /** Who reads it. */
  @Column('text', { nullable: true }) presenter: string | null;

  @Column('integer') minutesAsked: number;

  @ForeignKey(() => MeetingFile, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('text', { default: 'SUBMITTED' }) state: PaperState;

  /** Its line in the programme, once it has one. */
  @ForeignKey(() => AgendaItem, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  @Instant() submittedAt: Date;

  @Version() version: number;
}
