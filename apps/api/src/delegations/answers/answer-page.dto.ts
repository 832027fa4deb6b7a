import { ApiProperty } from '@nestjs/swagger';
import { DAY_PARTS, type DayPart, MEETING_STATUSES, type MeetingStatus } from '../../meetings/meeting.entity';
import { APPLICANT_WANTS, type ApplicantWant } from '../applicant.entity';
import { ATTENDEE_KINDS, type AttendeeKind, COMING, type Coming } from '../attendee.entity';
import { ANSWER_WAYS, ANSWERS, type AnswerWay, type InvitationAnswer } from '../invitation.entity';
import { PAPER_STATES, type PaperState } from '../paper.entity';
import {
  ANSWER_ACTIONS,
  type AnswerAction,
  ITEM_ACTIONS,
  type ItemAction,
  PERSON_ACTIONS,
  type PersonAction,
} from './answer-rules';

/** A line of the programme, as the invited see it. */
export class InvitedLineDto {
  /** The line. */
  id: string;
  /** As it stands in the programme. */
  title: string;
  /** Length in minutes. */
  minutes: number;
  /** HH:mm; null when the meeting has no clock time. */
  startsAt: string | null;
}

/** A document that the invited may read. */
export class InvitedFileDto {
  /** The file. */
  id: string;
  /** Its name. */
  name: string;
  /** Its size in bytes. */
  size: number;
}

/** The meeting, as far as the invited need to know it. */
export class InvitedMeetingDto {
  /** Its title. */
  title: string;
  /** The cluster whose meeting it is. */
  clusterName: string;
  /** Made up, to show the application. */
  sample: boolean;
  /** The unit that receives the guests. */
  hostUnitName: string | null;
  /** Where. */
  venue: string;
  /** The day. */
  heldOn: string;
  /** HH:mm; null when only the part of the day is known. */
  startTime: string | null;
  /** HH:mm. */
  endTime: string | null;
  /** Buổi, when no clock time is known. */
  @ApiProperty({ enum: DAY_PARTS, enumName: 'DayPart' })
  dayPart: DayPart | null;
  /** CANCELLED and POSTPONED are said as such. */
  @ApiProperty({ enum: MEETING_STATUSES, enumName: 'MeetingStatus' })
  status: MeetingStatus;
  /** Why it was postponed or cancelled. */
  statusReason: string | null;
  /** What delegates need to know to get ready. */
  preparationNote: string | null;
  /** Who chairs it, with their first position; null: not named yet. */
  chair: string | null;
  /** Last day for answers. */
  answerBy: string | null;
  /** The programme without its parts. */
  programme: InvitedLineDto[];
  /** Documents that are open to everyone who attends. */
  files: InvitedFileDto[];
}

/** One of the delegation's people who is on the list of the meeting. */
export class AnswerPersonDto {
  /** The attendee. */
  id: string;
  /** A person, or a group whose members are not named. */
  @ApiProperty({ enum: ATTENDEE_KINDS, enumName: 'AttendeeKind' })
  kind: AttendeeKind;
  /** Full name, or the description of a group. */
  name: string;
  /** Positions at the time of the meeting. */
  positions: string[];
  /** People in a group, when known. */
  headCount: number | null;
  /** Address for mail. */
  email: string | null;
  /** Telephone. */
  phone: string | null;
  /** Whether they said that they come. */
  @ApiProperty({ enum: COMING, enumName: 'Coming' })
  coming: Coming;
  /** In whose stead they come, with the chair's consent. */
  substituteForId: string | null;
  /** Raised by every change. */
  version: number;
  /** What may be done about them now. */
  @ApiProperty({ enum: PERSON_ACTIONS, enumName: 'AnswerPersonAction', isArray: true })
  actions: PersonAction[];
}

/** Somebody who waits for a place or for the chair's consent. */
export class AnswerApplicantDto {
  /** Becomes the id of the attendee. */
  id: string;
  /** A place beyond the quota, or consent to come in somebody's stead. */
  @ApiProperty({ enum: APPLICANT_WANTS, enumName: 'ApplicantWant' })
  wants: ApplicantWant;
  /** In whose stead. */
  substituteForId: string | null;
  /** The name of that person. */
  substituteForName: string | null;
  /** Full name. */
  name: string;
  /** Positions at the time of the meeting. */
  positions: string[];
  /** Address for mail. */
  email: string | null;
  /** Telephone. */
  phone: string | null;
  /** Why somebody else comes. */
  note: string | null;
  /** Place in the delegation's waiting list, from 1; null when not waiting for a place. */
  place: number | null;
  /** Null: not decided yet. */
  refusedAt: Date | null;
  /** Why not. */
  refusalReason: string | null;
  /** Raised by every change. */
  version: number;
  /** What may be done about it now. */
  @ApiProperty({ enum: ITEM_ACTIONS, enumName: 'AnswerItemAction', isArray: true })
  actions: ItemAction[];
}

/** A paper that the delegation offers to read. */
export class AnswerPaperDto {
  /** The paper. */
  id: string;
  /** Its title. */
  title: string;
  /** Who reads it. */
  presenter: string | null;
  /** How long they ask for, in minutes. */
  minutesAsked: number;
  /** What was decided. */
  @ApiProperty({ enum: PAPER_STATES, enumName: 'PaperState' })
  state: PaperState;
  /** The file, once handed in. */
  fileId: string | null;
  /** Its name. */
  fileName: string | null;
  /** Raised by every change. */
  version: number;
  /** What may be done about it now. */
  @ApiProperty({ enum: ITEM_ACTIONS, enumName: 'AnswerItemAction', isArray: true })
  actions: ItemAction[];
}

/** An invitation with all that its receiver may see and answer: nothing of other delegations. */
export class InvitationAnswerDto {
  /** To what they are invited. */
  meeting: InvitedMeetingDto;
  /** Whom the paper invites. */
  addressee: string;
  /** The unit of the delegation; null: invited by name. */
  unitName: string | null;
  /** How many people the unit may send; null: no limit. */
  quota: number | null;
  /** How many people of it are on the list and have not said that they stay away. */
  registered: number;
  /** What was answered. */
  @ApiProperty({ enum: ANSWERS, enumName: 'InvitationAnswer' })
  answer: InvitationAnswer;
  /** How the answer came. */
  @ApiProperty({ enum: ANSWER_WAYS, enumName: 'AnswerWay' })
  answeredVia: AnswerWay | null;
  /** When it was answered last. */
  answeredAt: Date | null;
  /** Who answered. */
  answeredBy: string | null;
  /** Why they do not come. */
  declineReason: string | null;
  /** When and how they arrive. */
  arrivalNote: string | null;
  /** Where they stay, food. */
  lodgingNote: string | null;
  /** Those on the list, in protocol order. */
  people: AnswerPersonDto[];
  /** Those who wait, or were refused, in order of submission. */
  applicants: AnswerApplicantDto[];
  /** Papers offered, in order of submission. */
  papers: AnswerPaperDto[];
  /** Whether the paper (DOCX) was issued and can be saved. */
  hasDocument: boolean;
  /** What may be done now; empty once the meeting has begun, or when it was called off. */
  @ApiProperty({ enum: ANSWER_ACTIONS, enumName: 'AnswerAction', isArray: true })
  actions: AnswerAction[];
  /** The version of the invitation, which an answer names. */
  version: number;
}
