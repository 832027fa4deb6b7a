import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, PlainDateField, Text, WholeNumber } from '../common/fields';
import { PageQuery } from '../common/paging';
import { DEADLINE_STATES, type DeadlineState } from './flow/deadline-state';
import { NamedDto } from './flow/named.dto';
import {
  ANSWER_TERMS,
  type AnswerTerm,
  type Competence,
  COMPETENCES,
  RECOMMENDATION_STATUSES,
  type RecommendationStatus,
  RESULT_CLASSES,
  type ResultClass,
} from './recommendation.entity';
import { ResponseDto } from './response.dto';

const YES_NO = ['true', 'false'] as const;

/** The newest first, or what is due first. */
const SORTS = ['newest', 'deadline'] as const;

/** What a recommendation may be without: nobody has classified it, nobody has it in hand, the record names nobody. */
const GAPS = ['topic', 'competence', 'leadUnit', 'raisedByUnit'] as const;
export type Gap = (typeof GAPS)[number];

/** Which recommendations; what is left out does not narrow. */
export class RecommendationQuery extends PageQuery {
  /** Standing here in its life cycle; what is still a draft is listed only when DRAFT is asked for. */
  @Maybe()
  @OneOf(RECOMMENDATION_STATUSES, 'RecommendationStatus')
  status?: RecommendationStatus | null;

  /** Raised at meetings of this cluster. */
  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Emulation year of the meeting. */
  @Maybe()
  @WholeNumber(1948, 2200)
  year?: number | null;

  /** From this emulation year on. */
  @Maybe()
  @WholeNumber(1948, 2200)
  fromYear?: number | null;

  /** Up to and including this emulation year. */
  @Maybe()
  @WholeNumber(1948, 2200)
  toYear?: number | null;

  /** Raised on this day or later. */
  @Maybe()
  @PlainDateField()
  from?: string | null;

  /** Raised on this day or earlier. */
  @Maybe()
  @PlainDateField()
  to?: string | null;

  /** `true`: neither answered, closed nor merged; `false`: one of these. */
  @Maybe()
  @OneOf(YES_NO, 'YesNo')
  open?: (typeof YES_NO)[number] | null;

  /** Of this topic (lĩnh vực). */
  @Maybe()
  @IdField()
  topicId?: string | null;

  /** Raised at this meeting. */
  @Maybe()
  @IdField()
  meetingId?: string | null;

  /** Raised by this unit. */
  @Maybe()
  @IdField()
  raisedByUnitId?: string | null;

  /** Words of the text, with or without marks, or a code: KN-2020-014. */
  @Maybe()
  @Text(200)
  q?: string | null;

  /** `true`: with a published answer; `false`: without any ("chưa trả lời"). */
  @Maybe()
  @OneOf(YES_NO, 'YesNo')
  answered?: (typeof YES_NO)[number] | null;

  /**
   * `true`: answered, itself or by what it was merged into, and the unit that asked has not said yet that it has the
   * answer; `false`: all others. For all but the board, of what their own units asked.
   */
  @Maybe()
  @OneOf(YES_NO, 'YesNo')
  awaitsReceipt?: (typeof YES_NO)[number] | null;

  /** `true`: answered, and the unit that asked said last that it has the answer; told as `awaitsReceipt` is. */
  @Maybe()
  @OneOf(YES_NO, 'YesNo')
  confirmed?: (typeof YES_NO)[number] | null;

  /** For which this is not known. */
  @Maybe()
  @OneOf(GAPS, 'RecommendationGap')
  without?: Gap | null;

  /** Led by this unit (đơn vị chủ trì). */
  @Maybe()
  @IdField()
  leadUnitId?: string | null;

  /** Followed by this person of the board; finds nothing for anybody else. */
  @Maybe()
  @IdField()
  handlerId?: string | null;

  /** Standing so to its deadline. */
  @Maybe()
  @OneOf(DEADLINE_STATES, 'DeadlineState')
  deadline?: DeadlineState | null;

  /** Thẩm quyền giải quyết. */
  @Maybe()
  @OneOf(COMPETENCES, 'Competence')
  competence?: Competence | null;

  /** What came of it. */
  @Maybe()
  @OneOf(RESULT_CLASSES, 'ResultClass')
  resultClass?: ResultClass | null;

  /** `newest` unless told; `deadline`: what is due first, then what waits for nothing. */
  @Maybe()
  @OneOf(SORTS, 'RecommendationSort')
  sort?: (typeof SORTS)[number] | null;
}

export class RecommendationTopicDto {
  /** The topic. */
  id: string;
  /** THEMATIC_COMMENDATION */
  code: string;
  /** The name in Vietnamese. */
  nameVi: string;
  /** The name in English. */
  nameEn: string;
}

export class RecommendationMeetingDto {
  /** The meeting. */
  id: string;
  /** As it stands on the invitation. */
  title: string;
  /** The day, in Vietnam. */
  @ApiProperty({ type: String, format: 'date' })
  heldOn: string;
}

/** What is told of a recommendation wherever it is shown. */
export class RecommendationHeadDto {
  /** The recommendation. */
  id: string;
  /** KN-2020-014; null until the desk has received it. */
  code: string | null;
  /** Where it stands in its life cycle (docs/domain.md §4.2). */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  /** Lĩnh vực; null until chosen. */
  topic: RecommendationTopicDto | null;
  /** The unit that asked, or who asked in words; null when the record does not say. */
  raisedBy: string | null;
  /** The day on which it was asked: that of the meeting. */
  @ApiProperty({ type: String, format: 'date' })
  raisedOn: string;
  /** The meeting where it was asked. */
  meeting: RecommendationMeetingDto;
  /** The meeting's cluster. */
  clusterName: string;
  /** Published answers. */
  responsesCount: number;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** False is "chưa trả lời": no answer is published. */
  answered: boolean;
  /** Đơn vị chủ trì; null until assigned. */
  leadUnit: NamedDto | null;
  /** Who at the board follows it; null for everybody but the board. */
  handler: NamedDto | null;
  /** How long the answer may take: 20, 10 or 30 working days unless the settings say otherwise. */
  @ApiProperty({ enum: ANSWER_TERMS, enumName: 'AnswerTerm' })
  answerTerm: AnswerTerm;
  /** Hạn trả lời; null until assigned. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
  /** Until when it is to be classified, or made clear; null in every other step. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  stepDueOn: string | null;
  /** The deadline that counts now: that of the step while it is received or made clear, else that of the answer. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  deadlineOn: string | null;
  /** How it stands to that deadline. */
  @ApiProperty({ enum: DEADLINE_STATES, enumName: 'DeadlineState' })
  deadlineState: DeadlineState;
  /** The deadline that counts now has passed. */
  overdue: boolean;
}

export class RecommendationListItemDto extends RecommendationHeadDto {
  /** The first 500 characters. */
  text: string;
}

export class RecommendationPageDto {
  /** In the order that was asked for. */
  items: RecommendationListItemDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}

export class StatusCountDto {
  /** The status that is counted. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  /** How many have it. */
  count: number;
  /** How many of them have no published answer. */
  unanswered: number;
}

/** How many there are of each status under the same filters; the filters of status, of answer and of deadline are left aside. */
export class RecommendationCountsDto {
  /** A line for each status that any has. */
  counts: StatusCountDto[];
  /** Over all statuses but DRAFT: nobody has received that yet. */
  total: number;
  /** "Chưa trả lời", over the same. */
  unanswered: number;
  /** "Quá hạn", over the same. */
  overdue: number;
  /** "Sắp đến hạn", over the same. */
  dueSoon: number;
}

/** One that was asked in a meeting, beside its answers. */
export class AskedAndAnsweredDto extends RecommendationHeadDto {
  /** What is asked, in full. */
  text: string;
  /** Its answers; drafts among them for the board alone. */
  responses: ResponseDto[];
}

export class MeetingRecommendationsDto {
  /** The cluster whose members may be named as asking, on this day. */
  clusterId: string;
  /** The day of the meeting. */
  @ApiProperty({ type: String, format: 'date' })
  heldOn: string;
  /** In the order of the record; what was entered outside it comes last. */
  items: AskedAndAnsweredDto[];
  /** What the caller may do now: `create`. */
  actions: string[];
}
