import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, ValidateNested } from 'class-validator';
import { IdField, Maybe, SeenVersion, WholeNumber } from '../../common/fields';
import { RecommendationLinkDto } from '../flow/named.dto';
import { RecommendationTopicDto } from '../recommendation-list.dto';
import {
  type Competence,
  COMPETENCES,
  RECOMMENDATION_STATUSES,
  type RecommendationStatus,
} from '../recommendation.entity';
import { LIKENESS_DEGREES, type LikenessDegree } from './likeness-measure';

/** More are not joined at once. */
const MOST_AT_ONCE = 50;

export class SimilarQuery {
  /** How many, 10 unless told. */
  @Maybe()
  @WholeNumber(1, 30)
  limit?: number;
}

/** A piece of a text; the pieces in order make up the whole text. */
export class SharedPieceDto {
  /** The piece as it stands in the text. */
  text: string;
  /** The other text says it too. */
  match: boolean;
}

/** A recommendation that says the same, or nearly. */
export class SimilarRecommendationDto {
  /** The recommendation. */
  id: string;
  /** KN-2020-014. */
  code: string;
  /** Where it stands. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  /** How alike, 0 to 1: the weight of the words that both share, of all that both have. */
  score: number;
  /** The same in words. */
  @ApiProperty({ enum: LIKENESS_DEGREES, enumName: 'LikenessDegree' })
  degree: LikenessDegree;
  /** Its text, with what both say marked. */
  pieces: SharedPieceDto[];
  /** The text that it was compared with, with what both say marked. */
  askedPieces: SharedPieceDto[];
  /** Lĩnh vực; null: not classified. */
  topic: RecommendationTopicDto | null;
  /** Who asked; null: nobody in particular. */
  raisedBy: string | null;
  /** The day on which it was asked. */
  @ApiProperty({ type: String, format: 'date' })
  raisedOn: string;
  /** The cluster of its meeting. */
  clusterName: string;
  /** Năm thi đua of its meeting. */
  emulationYear: number;
  /** It was asked in an earlier emulation year: what was compared may repeat it. */
  earlier: boolean;
  /** Published answers, its own and those of the one that it was merged into. */
  responsesCount: number;
  /** How the first published answer begins, at most 300 characters; null without one. */
  answerExcerpt: string | null;
  /** The one that it was merged into; null: none. */
  mergedInto: RecommendationLinkDto | null;
  /** It may be merged into what was compared. */
  mayMerge: boolean;
  /** What was compared may be merged into it. */
  mayTake: boolean;
  /** For a merge: the version seen. */
  version: number;
}

export class SimilarRecommendationsDto {
  /** The likest first. */
  items: SimilarRecommendationDto[];
}

/** One that a proposal comes from. */
export class PrecedentDto {
  /** The recommendation. */
  id: string;
  /** KN-2020-014. */
  code: string;
  /** How alike it is, in words. */
  @ApiProperty({ enum: LIKENESS_DEGREES, enumName: 'LikenessDegree' })
  degree: LikenessDegree;
}

export class TopicProposalDto {
  /** The topic that is proposed. */
  topic: RecommendationTopicDto;
  /** How many of the alike ones were classified so. */
  agree: number;
  /** How many of the alike ones were classified. */
  of: number;
  /** At most three that it comes from, the likest first. */
  from: PrecedentDto[];
}

export class CompetenceProposalDto {
  /** The competence that is proposed. */
  @ApiProperty({ enum: COMPETENCES, enumName: 'Competence' })
  competence: Competence;
  /** How many of the alike ones were classified so. */
  agree: number;
  /** How many of the alike ones were classified. */
  of: number;
  /** At most three that it comes from, the likest first. */
  from: PrecedentDto[];
}

/** How earlier ones that are alike were classified. */
export class ProposalsDto {
  /** Null when too few agree. */
  topic: TopicProposalDto | null;
  /** Null when too few agree. */
  competence: CompetenceProposalDto | null;
}

/** One of those that are merged. */
export class MergeItemDto {
  /** The recommendation. */
  @IdField()
  id: string;

  @SeenVersion()
  version: number;
}

export class MergeRecommendationsDto {
  @SeenVersion()
  version: number;

  /** Those that are answered with it from now on, at most 50. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE, { context: { max: MOST_AT_ONCE } })
  @ValidateNested({ each: true })
  @Type(() => MergeItemDto)
  items: MergeItemDto[];
}

export class UnmergeDto {
  @SeenVersion()
  version: number;

  /** `true`: leaves behind what came into the group along with it; else that comes back to it. */
  @Maybe()
  @IsBoolean()
  alone?: boolean | null;
}

export class RepeatsDto {
  @SeenVersion()
  version: number;

  /** The one of an earlier emulation year that asked for the same; null takes the link away. */
  @Maybe()
  @IdField()
  repeatsId?: string | null;
}
