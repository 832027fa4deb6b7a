import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, MaybeInstant, oneOf, Version } from '../database/columns';
import { User } from '../identity/user.entity';
import { Meeting } from '../meetings/meeting.entity';
import { Attendee } from './attendee.entity';
import { Delegation } from './delegation.entity';

/** PLACE: beyond the delegation's quota, on the waiting list. CONSENT: goes in somebody's stead, the chair must agree. */
export const APPLICANT_WANTS = ['PLACE', 'CONSENT'] as const;
export type ApplicantWant = (typeof APPLICANT_WANTS)[number];

/**
 * Somebody whom a delegation has named but who is not an attendee yet. Whoever is admitted becomes an attendee under
 * the same id and leaves this table: the list of the meeting, its counts and its minutes know attendees only.
 */
@Entity()
@Check('ck_applicant_wants', oneOf('wants', APPLICANT_WANTS))
@Check('ck_applicant_substitute', `(wants = 'CONSENT') = (substitute_for_id IS NOT NULL)`)
@Check('ck_applicant_refused', '(refused_at IS NULL) = (refusal_reason IS NULL)')
@Index(['meetingId', 'submittedAt'])
export class Applicant {
  @Id() id: string;

  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @Index()
  @ForeignKey(() => Delegation, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  delegationId: string | null;

  @Column('text') wants: ApplicantWant;

  /** In whose stead (đi thay: docs/domain.md §1.10, QĐ 45/2018). */
  @Index()
  @ForeignKey(() => Attendee, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  substituteForId: string | null;

  @Column('text') name: string;

  @Column('text', { array: true, default: '{}' }) positions: string[];

  @Column('text', { nullable: true }) email: string | null;

  @Column('text', { nullable: true }) phone: string | null;

  /** Why somebody else comes, and whatever the secretariat should know. */
  @Column('text', { nullable: true }) note: string | null;

  @Instant() submittedAt: Date;

  @MaybeInstant() refusedAt: Date | null;

  @Column('text', { nullable: true }) refusalReason: string | null;

  @ForeignKey(() => User, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  refusedBy: string | null;

  @Version() version: number;
}
