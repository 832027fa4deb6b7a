import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, oneOf, Version } from '../database/columns';
import { Cluster } from '../directory/cluster.entity';
import { Unit } from '../directory/unit.entity';

/** What a meeting is in the yearly cycle of a cluster (docs/domain.md §1.4). */
export const MEETING_KINDS = ['PREPARATORY', 'SUMMARY', 'SIGNING', 'MIDYEAR', 'THEMATIC', 'OTHER'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATUSES = ['DRAFT', 'SCHEDULED', 'IN_SESSION', 'CLOSED', 'POSTPONED', 'CANCELLED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** Buổi: all that is known of the time when no clock time is given. */
export const DAY_PARTS = ['MORNING', 'AFTERNOON', 'FULL_DAY'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

@Entity()
@Check('ck_meeting_kind', oneOf('kind', MEETING_KINDS))
@Check('ck_meeting_status', oneOf('status', MEETING_STATUSES))
@Check('ck_meeting_day_part', oneOf('day_part', DAY_PARTS))
@Check('ck_meeting_time', '(day_part IS NOT NULL) <> (start_time IS NOT NULL)')
@Check('ck_meeting_end_time', 'end_time IS NULL OR (start_time IS NOT NULL AND end_time > start_time)')
@Check('ck_meeting_prepares', `prepares_id IS NULL OR kind = 'PREPARATORY'`)
@Check('ck_meeting_reason', `status NOT IN ('POSTPONED', 'CANCELLED') OR status_reason IS NOT NULL`)
@Check('ck_meeting_actual_end', 'ended_at IS NULL OR started_at IS NULL OR ended_at > started_at')
@Index(['clusterId', 'emulationYear'])
@Index(['heldOn', 'id'])
@Index('ix_meeting_search', { synchronize: false })
@Index('ix_meeting_span', { synchronize: false })
export class Meeting {
  @Id() id: string;

  @ForeignKey(() => Cluster)
  @Column('uuid')
  clusterId: string;

  /** Năm thi đua that the meeting belongs to; never derived from its date (docs/domain.md §0.1). */
  @Column('integer') emulationYear: number;

  @Column('text') kind: MeetingKind;

  @Column('text') title: string;

  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  hostUnitId: string | null;

  @Column('text') venue: string;

  @Column('date') heldOn: string;

  @Column('time', { precision: 0, nullable: true }) startTime: string | null;

  @Column('time', { precision: 0, nullable: true }) endTime: string | null;

  @Column('text', { nullable: true }) dayPart: DayPart | null;

  /** The conference that this preparatory session prepares: same cluster and year, not earlier (a trigger holds it). */
  @Index()
  @ForeignKey(() => Meeting)
  @Column('uuid', { nullable: true })
  preparesId: string | null;

  @Column('text', { default: 'DRAFT' }) status: MeetingStatus;

  /** Why the meeting was postponed, cancelled or opened again. */
  @Column('text', { nullable: true }) statusReason: string | null;

  /** What delegates need to know to get ready. */
  @Column('text', { nullable: true }) preparationNote: string | null;

  /** Last day for answers to the invitations. */
  @Column('date', { nullable: true }) answerBy: string | null;

  /** Where facts about a past meeting come from, and what is assumed. */
  @Column('text', { nullable: true }) sourceNote: string | null;

  @MaybeInstant() startedAt: Date | null;

  @MaybeInstant() endedAt: Date | null;

  @Instant() createdAt: Date;

  @Version() version: number;
}
