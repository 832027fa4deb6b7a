import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, PlainDateField, SeenVersion, Text, WholeNumber } from '../../common/fields';
import { PageQuery } from '../../common/paging';
import { RecommendationMeetingDto } from '../recommendation-list.dto';
import { REPLY_STATES, type ReplyState } from './action-reply.entity';
import { AnsweredRecommendationDto } from './commitment.dto';

const YES_NO = ['true', 'false'] as const;

/** Where a call comes from: a line of the record, an answer with CALL_TO_MEMBERS, or the board's own hand. */
export const CALL_SOURCES = ['RECORD', 'ANSWER', 'BOARD'] as const;
export type CallSource = (typeof CALL_SOURCES)[number];

/** Which calls; what is left out does not narrow. */
export class ActionRequestQuery extends PageQuery {
  /** Made to the members of this cluster. */
  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Emulation year of the meeting. */
  @Maybe()
  @WholeNumber(1948, 2200)
  year?: number | null;

  /** `true`: only those made to a unit for which the caller acts. */
  @Maybe()
  @OneOf(YES_NO, 'YesNo')
  mine?: (typeof YES_NO)[number] | null;
}

export class CreateActionRequestDto {
  /** Made by the client: the same id twice is one call. */
  @IdField()
  id: string;

  /** The meeting to whose members it is made. */
  @IdField()
  meetingId: string;

  /** What they are asked to do, at most 10,000 characters. */
  @Text(10_000)
  text: string;

  /** Who asks, as it is to be read. */
  @Maybe()
  @Text(300)
  askedBy?: string | null;

  /** Until when; null: no day is set. */
  @Maybe()
  @PlainDateField()
  dueOn?: string | null;
}

/** What is left out stays as it is; null takes it away. Words of the record or of an answer change there alone. */
export class UpdateActionRequestDto {
  @SeenVersion()
  version: number;

  /** What the members are asked to do. */
  @Maybe()
  @Text(10_000)
  text?: string | null;

  /** Who asks. */
  @Maybe()
  @Text(300)
  askedBy?: string | null;

  /** Until when. */
  @Maybe()
  @PlainDateField()
  dueOn?: string | null;
}

export class ReplyDto {
  /** The version of the reply that the writer saw; null: there was none. */
  @Maybe()
  @WholeNumber(1, 2_147_483_647)
  version?: number | null;

  /** How far the unit is. */
  @OneOf(REPLY_STATES, 'ReplyState')
  state: ReplyState;

  /** What it did or is doing, or why it does not apply; at most 5,000 characters. */
  @Text(5000)
  text: string;
}

export class MemberReplyDto {
  /** The member. */
  unitId: string;
  /** Its name. */
  unitName: string;
  /** How far it is; null: "chưa trả lời". */
  @ApiProperty({ enum: REPLY_STATES, enumName: 'ReplyState', nullable: true })
  state: ReplyState | null;
  /** What it wrote. */
  text: string | null;
  /** When it last wrote. */
  at: Date | null;
  /** Version of the reply; null while there is none. */
  version: number | null;
  /** Whether the caller may write it. */
  mayReply: boolean;
}

export class ActionRequestDto {
  /** The call. */
  id: string;
  /** What the members are asked to do. */
  text: string;
  /** Who asks, as in the record; null when it does not say. */
  askedBy: string | null;
  /** Until when; null: no day is set. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
  /** Where it comes from. */
  @ApiProperty({ enum: CALL_SOURCES, enumName: 'CallSource' })
  source: CallSource;
  /** What the answer answers that makes the call; null for another source. */
  recommendation: AnsweredRecommendationDto | null;
  /** The meeting to whose members it is made. */
  meeting: RecommendationMeetingDto;
  /** The meeting's cluster. */
  clusterName: string;
  /** The members on the day of the meeting, by name; none for a caller who is not of the cluster. */
  members: MemberReplyDto[];
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now: `update`, `delete`. */
  actions: string[];
}

export class ActionRequestPageDto {
  /** Those of the latest meeting first. */
  items: ActionRequestDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}
