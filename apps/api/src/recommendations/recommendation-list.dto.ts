import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, Text, WholeNumber } from '../common/fields';
import { PageQuery } from '../common/paging';
import { RECOMMENDATION_STATUSES, type RecommendationStatus } from './recommendation.entity';
import { ResponseDto } from './response.dto';

const YES_NO = ['true', 'false'] as const;

/** Which recommendations; what is left out does not narrow. */
export class RecommendationQuery extends PageQuery {
  @Maybe()
  @OneOf(RECOMMENDATION_STATUSES, 'RecommendationStatus')
  status?: RecommendationStatus | null;

  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Emulation year of the meeting. */
  @Maybe()
  @WholeNumber(1948, 2200)
  year?: number | null;

  @Maybe()
  @IdField()
  topicId?: string | null;

  @Maybe()
  @IdField()
  meetingId?: string | null;

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
}

export class RecommendationTopicDto {
  id: string;
  /** THEMATIC_COMMENDATION */
  code: string;
  nameVi: string;
  nameEn: string;
}

export class RecommendationMeetingDto {
  id: string;
  title: string;
  @ApiProperty({ type: String, format: 'date' })
  heldOn: string;
}

/** What is told of a recommendation wherever it is shown. */
export class RecommendationHeadDto {
  id: string;
  /** KN-2020-014; null until the desk has received it. */
  code: string | null;
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  topic: RecommendationTopicDto | null;
  /** The unit that asked, or who asked in words; null when the record does not say. */
  raisedBy: string | null;
  @ApiProperty({ type: String, format: 'date' })
  raisedOn: string;
  meeting: RecommendationMeetingDto;
  clusterName: string;
  /** Published answers. */
  responsesCount: number;
  /** False is "chưa trả lời": no answer is published. */
  answered: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
  /** The deadline has passed and no answer has come. */
  overdue: boolean;
}

export class RecommendationListItemDto extends RecommendationHeadDto {
  /** The first 500 characters. */
  text: string;
}

export class RecommendationPageDto {
  items: RecommendationListItemDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}

export class StatusCountDto {
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  count: number;
  /** How many of them have no published answer. */
  unanswered: number;
}

/** How many there are of each status under the same filters; the filters of status and of answer are left aside. */
export class RecommendationCountsDto {
  counts: StatusCountDto[];
  total: number;
  /** "Chưa trả lời", over all statuses. */
  unanswered: number;
}

/** One that was asked in a meeting, beside its answers. */
export class AskedAndAnsweredDto extends RecommendationHeadDto {
  text: string;
  responses: ResponseDto[];
}

export class MeetingRecommendationsDto {
  /** The cluster whose members may be named as asking, on this day. */
  clusterId: string;
  @ApiProperty({ type: String, format: 'date' })
  heldOn: string;
  /** In the order of the record; what was entered outside it comes last. */
  items: AskedAndAnsweredDto[];
  /** What the caller may do now: `create`. */
  actions: string[];
}
