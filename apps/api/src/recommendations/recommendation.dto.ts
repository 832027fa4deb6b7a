import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, PlainDateField, SeenVersion, Text } from '../common/fields';
import { MEETING_KINDS, type MeetingKind } from '../meetings/meeting.entity';
import { RecommendationHeadDto } from './recommendation-list.dto';
import {
  type Competence,
  COMPETENCES,
  RECOMMENDATION_STATUSES,
  type RecommendationStatus,
  RESULT_CLASSES,
  type ResultClass,
} from './recommendation.entity';
import { ResponseDto } from './response.dto';

/** A recommendation that is made outside the record of a meeting. */
export class CreateRecommendationDto {
  /** Made by the client: the same id twice is one recommendation. */
  @IdField()
  id: string;

  /** The meeting that it is made for. */
  @IdField()
  meetingId: string;

  /** What is asked, at most 10,000 characters. */
  @Text(10_000)
  text: string;

  @Maybe()
  @IdField()
  topicId?: string | null;

  /** The unit that asks; a focal point names one of its own. */
  @Maybe()
  @IdField()
  raisedByUnitId?: string | null;

  /** Who asks, in words, when no unit is named. */
  @Maybe()
  @Text(300)
  raisedByText?: string | null;
}

/** What is left out stays as it is; null takes it away. */
export class ClassifyRecommendationDto {
  @SeenVersion()
  version: number;

  /** Lĩnh vực. */
  @Maybe()
  @IdField()
  topicId?: string | null;

  /** Thẩm quyền giải quyết. */
  @Maybe()
  @OneOf(COMPETENCES, 'Competence')
  competence?: Competence | null;

  /** Hạn trả lời. */
  @Maybe()
  @PlainDateField()
  dueOn?: string | null;

  /** The unit that asked. */
  @Maybe()
  @IdField()
  raisedByUnitId?: string | null;
}

export class MoveRecommendationDto {
  @SeenVersion()
  version: number;

  /** One of the `moves` of the recommendation. */
  @OneOf(RECOMMENDATION_STATUSES, 'RecommendationStatus')
  to: RecommendationStatus;

  /** Why; asked for by some steps. */
  @Maybe()
  @Text(1000)
  reason?: string | null;

  /** What came of it: with ANSWERED and CLOSED only. CLOSED needs one, here or from before. */
  @Maybe()
  @OneOf(RESULT_CLASSES, 'ResultClass')
  resultClass?: ResultClass | null;
}

/** A step that the caller may take now. */
export class RecommendationMoveDto {
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  to: RecommendationStatus;
  reasonRequired: boolean;
  resultRequired: boolean;
}

/** The line of the record where it was asked. */
export class RecommendationEntryDto {
  id: string;
  text: string;
  /** Who spoke, with the positions at the meeting; null when the record does not say. */
  speaker: string | null;
}

export class RecommendationStepDto {
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus', nullable: true })
  fromStatus: RecommendationStatus | null;
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  toStatus: RecommendationStatus;
  reason: string | null;
  /** Who took it; null: the program. */
  by: string | null;
  at: Date;
}

export class RecommendationDto extends RecommendationHeadDto {
  text: string;
  clusterId: string;
  emulationYear: number;
  @ApiProperty({ enum: MEETING_KINDS, enumName: 'MeetingKind' })
  meetingKind: MeetingKind;
  raisedByUnitId: string | null;
  @ApiProperty({ enum: COMPETENCES, enumName: 'Competence', nullable: true })
  competence: Competence | null;
  @ApiProperty({ enum: RESULT_CLASSES, enumName: 'ResultClass', nullable: true })
  resultClass: ResultClass | null;
  /** Null when only the answer shows that it was asked, or when it was entered between meetings. */
  entry: RecommendationEntryDto | null;
  /** Published ones for everybody; the board sees its drafts too. */
  responses: ResponseDto[];
  /** Its way so far, the first step first. */
  steps: RecommendationStepDto[];
  version: number;
  /** What the caller may do now: `classify`, `respond`. */
  actions: string[];
  /** The steps that the caller may take now. */
  moves: RecommendationMoveDto[];
}
