import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id, MaybeInstant, oneOf, Version } from '../database/columns';
import { Meeting } from '../meetings/meeting.entity';
import { Attendee } from './attendee.entity';
import { Delegation } from './delegation.entity';

export const ANSWERS = ['NONE', 'ACCEPTED', 'DECLINED'] as const;
export type InvitationAnswer = (typeof ANSWERS)[number];

/** How the answer came: by the link in the mail, in the application, or told to the secretariat, who entered it. */
export const ANSWER_WAYS = ['LINK', 'APPLICATION', 'LETTER', 'TELEPHONE', 'IN_PERSON'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** Giấy mời: to a delegation, or to a person who is invited by name; and what they answered. */
@Entity()
@Check('ck_invitation_to', '(delegation_id IS NULL) <> (attendee_id IS NULL)')
@Check('ck_invitation_answer', oneOf('answer', ANSWERS))
@Check('ck_invitation_way', `${oneOf('answered_via', ANSWER_WAYS)} AND (answer = 'NONE') = (answered_via IS NULL)`)
@Check('ck_invitation_decline', `answer <> 'DECLINED' OR decline_reason IS NOT NULL`)
@Index('uq_invitation_delegation', ['delegationId'], { unique: true })
@Index('uq_invitation_attendee', ['attendeeId'], { unique: true })
export class Invitation {
  @Id() id: string;

  @Index()
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  @Column('uuid')
  meetingId: string;

  @ForeignKey(() => Delegation, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  delegationId: string | null;

  @ForeignKey(() => Attendee, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  attendeeId: string | null;

  /** Whom the paper invites, as printed after "trân trọng kính mời". */
  @Column('text') addressee: string;

  /** Where the mail goes; null: on paper only. */
  @Column('text', { nullable: true }) email: string | null;

  /** The numbered paper, once it was issued. */
  @ForeignKey('IssuedDocument')
  @Column('uuid', { nullable: true })
  documentId: string | null;

  /** When it was issued. */
  @MaybeInstant() sentAt: Date | null;

  /** Part of what the link signs: raised, and the old link is none any more. */
  @Column('integer', { default: 1 }) linkVersion: number;

  @MaybeInstant() linkRevokedAt: Date | null;

  /** When the link was first opened. */
  @MaybeInstant() openedAt: Date | null;

  @MaybeInstant() remindedAt: Date | null;

  @Column('text', { default: 'NONE' }) answer: InvitationAnswer;

  @Column('text', { nullable: true }) answeredVia: AnswerWay | null;

  @MaybeInstant() answeredAt: Date | null;

  /** Who answered, in their own words. */
  @Column('text', { nullable: true }) answeredBy: string | null;

  @Column('text', { nullable: true }) declineReason: string | null;

  /** When and how they arrive: plane, car, number of the car. */
  @Column('text', { nullable: true }) arrivalNote: string | null;

  /** Where they stay, how many rooms, food. */
  @Column('text', { nullable: true }) lodgingNote: string | null;

  @Version() version: number;
}
