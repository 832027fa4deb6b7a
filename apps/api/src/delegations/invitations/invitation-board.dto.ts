import { ApiProperty } from '@nestjs/swagger';
import { MESSAGE_STATES, type MessageState } from '../../messages/message.entity';
import { ATTENDEE_ROLES, type AttendeeRole } from '../attendee.entity';
import { ANSWER_WAYS, type AnswerWay, ANSWERS, type InvitationAnswer } from '../invitation.entity';
import { BOARD_ACTIONS, type BoardAction, INVITATION_ACTIONS, type InvitationAction } from './invitation-rules';

/** A delegation, or whoever is at the meeting without one. */
export const INVITEE_KINDS = ['DELEGATION', 'PERSON', 'GROUP'] as const;
export type InviteeKind = (typeof INVITEE_KINDS)[number];

/** The mail that carried an invitation, or its last reminder. */
export class InvitationMailDto {
  /** Where it is on its way (see the outbox). */
  @ApiProperty({ enum: MESSAGE_STATES, enumName: 'MessageState' })
  state: MessageState;
  /** How often it was handed to the mail server. */
  attempts: number;
  /** What the mail server said last. */
  lastError: string | null;
  /** When it was sent; null: not yet, or never. */
  sentAt: Date | null;
  /** When it is tried again by itself; null: not any more, or under way. */
  nextAttemptAt: Date | null;
}

export class InvitationDto {
  /** The invitation. */
  id: string;
  /** Whom the paper invites, as printed. */
  addressee: string;
  /** Where the mail goes; null: on paper only. */
  email: string | null;
  /** The numbered paper; null until it is issued. */
  documentId: string | null;
  /** Its number and symbol: 05/GM-CTĐTNB. */
  symbol: string | null;
  /** When it was issued. */
  sentAt: Date | null;
  /** The last mail to this address; null: none. */
  mail: InvitationMailDto | null;
  /** When the link in it was first opened. */
  openedAt: Date | null;
  /** When it was last reminded of. */
  remindedAt: Date | null;
  /** What was answered. */
  @ApiProperty({ enum: ANSWERS, enumName: 'InvitationAnswer' })
  answer: InvitationAnswer;
  /** How the answer came. */
  @ApiProperty({ enum: ANSWER_WAYS, enumName: 'AnswerWay', nullable: true })
  answeredVia: AnswerWay | null;
  /** When. */
  answeredAt: Date | null;
  /** Who answered, in their own words. */
  answeredBy: string | null;
  /** Why they do not come. */
  declineReason: string | null;
  /** When and how they arrive. */
  arrivalNote: string | null;
  /** Where they stay, how many rooms, food. */
  lodgingNote: string | null;
  /** The address under which they answer without an account; null: not issued, or revoked. */
  link: string | null;
  /** Since when the link opens nothing any more. */
  linkRevokedAt: Date | null;
  /** For the next change. */
  version: number;
  /** What the caller may do with it now. */
  @ApiProperty({ enum: INVITATION_ACTIONS, enumName: 'InvitationAction', isArray: true })
  actions: InvitationAction[];
}

/** Heads, of persons and of counted groups. */
export class ComingDto {
  /** They said that they come. */
  yes: number;
  /** Named, but nobody said whether they come. */
  unknown: number;
  /** They said that they do not come. */
  no: number;
}

export class RoleHeadsDto {
  /** In which role. */
  @ApiProperty({ enum: ATTENDEE_ROLES, enumName: 'AttendeeRole' })
  role: AttendeeRole;
  /** How many of them. */
  heads: ComingDto;
}

export class PaperSumDto {
  /** Papers that were offered and not refused. */
  offered: number;
  /** Of these, accepted. */
  accepted: number;
  /** What the offered ones ask for together; minutes. */
  minutes: number;
}

/** A delegation or somebody without one: whoever can be invited. */
export class InviteeDto {
  /** What is invited. */
  @ApiProperty({ enum: INVITEE_KINDS, enumName: 'InviteeKind' })
  kind: InviteeKind;
  /** The delegation; null: a person or group. */
  delegationId: string | null;
  /** The attendee; null: a delegation. */
  attendeeId: string | null;
  /** Name of the unit, the person or the group. */
  name: string;
  /** Positions of a person; null: none, or a delegation. */
  positions: string | null;
  /** Most people of a delegation; null: no limit, or none. */
  quota: number | null;
  /** Trưởng đoàn; null: not named. */
  headName: string | null;
  /** How many come. */
  heads: ComingDto;
  /** Named beyond the quota, waiting for a place. */
  waiting: number;
  /** Named in somebody's stead, waiting for the chair's consent. */
  consentAsked: number;
  /** Papers for the conference. */
  papers: PaperSumDto;
  /** The invitation; null: none is prepared. */
  invitation: InvitationDto | null;
}

export class BoardTotalsDto {
  /** Delegations and persons with an invitation, issued or not. */
  invited: number;
  /** Of these, issued. */
  issued: number;
  /** Of the issued, answered either way. */
  answered: number;
  /** Of these, those who come. */
  accepted: number;
  /** And those who do not. */
  declined: number;
  /** Everybody's heads. */
  heads: ComingDto;
  /** The same by role, roles that nobody has left out. */
  roles: RoleHeadsDto[];
  /** Papers for the conference. */
  papers: PaperSumDto;
}

/** Who is invited, who answered and who comes, in one glance. */
export class InvitationBoardDto {
  /** Last day for answers; null: none is set. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  answerBy: string | null;
  /** Version of the meeting, for changing the deadline. */
  meetingVersion: number;
  /** Delegations in protocol order, then those without one. */
  invitees: InviteeDto[];
  /** Sums. */
  totals: BoardTotalsDto;
  /** What the caller may do with all of them. */
  @ApiProperty({ enum: BOARD_ACTIONS, enumName: 'BoardAction', isArray: true })
  actions: BoardAction[];
}
