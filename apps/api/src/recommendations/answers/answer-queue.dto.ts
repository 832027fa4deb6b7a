import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, Text } from '../../common/fields';
import { PageQuery } from '../../common/paging';
import { RecommendationTopicDto } from '../recommendation-list.dto';
import { RECOMMENDATION_STATUSES, type RecommendationStatus } from '../recommendation.entity';
import { ResponseDto } from '../response.dto';
import { RESPONSE_STATUSES, type ResponseStatus } from '../response.entity';

/** Which answers; what may be left out does not narrow. */
export class AnswerQuery extends PageQuery {
  /** Standing here: DRAFT and APPROVED wait for the leader, PUBLISHED are there to begin from. */
  @OneOf(RESPONSE_STATUSES, 'ResponseStatus')
  status: ResponseStatus;

  /** Answers to recommendations of this topic come first, the others after them. */
  @Maybe()
  @IdField()
  topicId?: string | null;

  /** Words of the answer or of what it answers, with or without marks, or a code: KN-2020-014. */
  @Maybe()
  @Text(200)
  q?: string | null;
}

/** What is told of a recommendation beside its answer. */
export class AnsweredQuestionDto {
  /** The recommendation. */
  id: string;
  /** KN-2020-014; null while its meeting is not closed. */
  code: string | null;
  /** Where it stands in its life cycle. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  /** What is asked: the first 500 characters. */
  text: string;
  /** Lĩnh vực; null until chosen. */
  topic: RecommendationTopicDto | null;
  /** Who asked: a unit, or in words; null when the record does not say. */
  raisedBy: string | null;
  /** The cluster of its meeting. */
  clusterName: string;
  /** Hạn trả lời; null until set. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
}

export class AnswerWithQuestionDto {
  /** The answer. */
  answer: ResponseDto;
  /** What it answers. */
  recommendation: AnsweredQuestionDto;
}

export class AnswerPageDto {
  /** What waits: the longest waiting first. Published: those of the topic first, then the latest. */
  items: AnswerWithQuestionDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}
