import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, MaybeInstant, oneOf, Version } from '../database/columns';
import { Meeting } from './meeting.entity';

export const AGENDA_ITEM_KINDS = [
  'RECEPTION',
  'OPENING',
  'REPORT',
  'PAPER',
  'DISCUSSION',
  'REPLY',
  'VOTE',
  'DIRECTIVE',
  'SIGNING',
  'BREAK',
  'CLOSING',
  'OTHER',
] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

/** A line of the programme (chương trình). */
@Entity()
@Check('ck_agenda_item_kind', oneOf('kind', AGENDA_ITEM_KINDS))
@Check('ck_agenda_item_minutes', 'minutes_planned BETWEEN 0 AND 1440')
@Index(['meetingId', 'position'])
@Index('uq_agenda_item_carried_from_id_meeting_id', ['carriedFromId', 'meetingId'], {
  unique: true,
  where: 'carried_from_id IS NOT NULL',
})
export class AgendaItem {
  @Id() id: string;

  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @Index()
  @ForeignKey(() => AgendaItem, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** Order among its siblings, from 0. */
  @Column('integer') position: number;

  @Column('text') kind: AgendaItemKind;

  @Column('text') title: string;

  @Column('integer') minutesPlanned: number;

  /** Whoever presents, when not one of the attendees. */
  @Column('text', { nullable: true }) presenter: string | null;

  @ForeignKey('Attendee', { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  presenterAttendeeId: string | null;

  /** What there is to say about the line, for everybody who sees the programme. */
  @Column('text', { nullable: true }) note: string | null;

  /** The emulation year of whose recommendations this line reports what came of them; null: it reports of none. */
  @Column('integer', { nullable: true }) reportsYear: number | null;

  /** The preparatory session on whose promises this line reports what became of them; null: it reports of none. */
  @Index({ where: 'reports_meeting_id IS NOT NULL' })
  @ForeignKey(() => Meeting, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  reportsMeetingId: string | null;

  /** When the item was really taken up and left: planned and real minutes are both kept (docs/domain.md §7, point 9). */
  @MaybeInstant() startedAt: Date | null;

  @MaybeInstant() finishedAt: Date | null;

  /** The line of an earlier meeting that was carried over to here; to one meeting once. */
  @ForeignKey(() => AgendaItem, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  carriedFromId: string | null;

  @Version() version: number;
}
