import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, WholeNumber } from '../../common/fields';
import { NamedDto } from '../flow/named.dto';
import {
  type Competence,
  COMPETENCES,
  RECOMMENDATION_STATUSES,
  type RecommendationStatus,
  RESULT_CLASSES,
  type ResultClass,
} from '../recommendation.entity';
import { RecommendationTopicDto } from '../recommendation-list.dto';
import { AGES, type Age } from './ages';

/** How far the figures reach: over all clusters, over the caller's clusters, or over what its province may see. */
export const OVERVIEW_SCOPES = ['ALL', 'CLUSTER', 'PROVINCE'] as const;
export type OverviewScope = (typeof OVERVIEW_SCOPES)[number];

/** Which recommendations are counted; what is left out does not narrow. */
export class OverviewQuery {
  /** From this emulation year on. */
  @Maybe()
  @WholeNumber(1948, 2200)
  fromYear?: number | null;

  /** Up to and including this emulation year. */
  @Maybe()
  @WholeNumber(1948, 2200)
  toYear?: number | null;

  /** Raised at meetings of this cluster. */
  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Of this topic (lĩnh vực). */
  @Maybe()
  @IdField()
  topicId?: string | null;

  /** Raised by this unit. */
  @Maybe()
  @IdField()
  raisedByUnitId?: string | null;

  /** Led by this unit (đơn vị chủ trì). */
  @Maybe()
  @IdField()
  leadUnitId?: string | null;
}

/** What is counted of any set of recommendations. Drafts never are. */
export class OverviewFiguresDto {
  /** All that were asked, merged ones among them. */
  asked: number;
  /** Neither answered, closed nor merged. */
  open: number;
  /** Open, and the deadline that counts now has passed. */
  overdue: number;
  /** Open, and that deadline is near (desk settings say how near). */
  dueSoon: number;
  /** With a published answer, their own or that of the recommendation they were merged into. */
  answered: number;
  /** Without any: "chưa trả lời". */
  unanswered: number;
  /** Answered or closed, by the day of the deadline at the latest. */
  inTime: number;
  /** Answered or closed after it. */
  late: number;
  /** Đã giải quyết xong. */
  closed: number;
  /** Answered with another one. */
  merged: number;
  /** Whose unit said last that it has the answer; for all but the board, of the caller's own units alone. */
  confirmed: number;
}

export class ClusterFiguresDto {
  /** The cluster of the meetings. */
  cluster: NamedDto;
  /** What was asked there. */
  figures: OverviewFiguresDto;
}

export class TopicFiguresDto {
  /** Lĩnh vực; null: not chosen yet. */
  topic: RecommendationTopicDto | null;
  /** What was asked about it. */
  figures: OverviewFiguresDto;
}

export class StatusFiguresDto {
  /** Where they stand. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  /** Those that stand there. */
  figures: OverviewFiguresDto;
}

export class CompetenceFiguresDto {
  /** Thẩm quyền giải quyết; null: not determined. */
  @ApiProperty({ enum: COMPETENCES, enumName: 'Competence', nullable: true })
  competence: Competence | null;
  /** Those that it is to resolve. */
  figures: OverviewFiguresDto;
}

export class UnitFiguresDto {
  /** Null: no unit is named. */
  unit: NamedDto | null;
  /** Its own. */
  figures: OverviewFiguresDto;
}

/** The units with the most, and all others together. */
export class UnitTableDto {
  /** At most 20, the most asked first. */
  lines: UnitFiguresDto[];
  /** All others together; null: there are none. */
  rest: OverviewFiguresDto | null;
  /** How many others there are. */
  restUnits: number;
}

export class AgeFiguresDto {
  /** Days since it was asked: up to 7, 8 to 30, 31 to 90, more. */
  @ApiProperty({ enum: AGES, enumName: 'RecommendationAge' })
  age: Age;
  /** The first day of it, in Vietnam; null: there is none. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  fromDay: string | null;
  /** The last day of it. */
  @ApiProperty({ type: String, format: 'date' })
  toDay: string;
  /** The open ones of that age. */
  figures: OverviewFiguresDto;
}

export class ResultFiguresDto {
  /** a) resolved, b) being resolved, c) to be resolved, d) explained (docs/domain.md §4.1). */
  @ApiProperty({ enum: RESULT_CLASSES, enumName: 'ResultClass' })
  resultClass: ResultClass;
  /** Those of that result. */
  figures: OverviewFiguresDto;
}

export class YearFiguresDto {
  /** Emulation year of the meeting. */
  year: number;
  /** What was asked in it, and what has become of it since. */
  figures: OverviewFiguresDto;
}

export class FlowStageDto {
  /** A stage of the main way. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  /** How many stand there or further on, by where they stand now. */
  reached: number;
  /** How many stand there. */
  standing: number;
}

export class FlowBranchDto {
  /** A state beside the main way. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  status: RecommendationStatus;
  /** The stage it branches off from. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  from: RecommendationStatus;
  /** How many stand there. */
  standing: number;
}

/** The way from asked to closed (docs/domain.md §4.2). */
export class FlowDto {
  /** Received, classified, forwarded, in progress, answered, closed. */
  stages: FlowStageDto[];
  /** To be clarified, merged, transferred back, reported up, raised again. */
  branches: FlowBranchDto[];
}

export class OverviewDto {
  /** How far the caller sees. */
  @ApiProperty({ enum: OVERVIEW_SCOPES, enumName: 'OverviewScope' })
  scope: OverviewScope;
  /** The day that deadlines and ages are looked at from, in Vietnam. */
  @ApiProperty({ type: String, format: 'date' })
  today: string;
  /** Everything together. */
  total: OverviewFiguresDto;
  /** The most asked first. */
  byCluster: ClusterFiguresDto[];
  /** The most asked first. */
  byTopic: TopicFiguresDto[];
  /** In the order of the way; those where none stands are left out. */
  byStatus: StatusFiguresDto[];
  /** The most asked first. */
  byCompetence: CompetenceFiguresDto[];
  /** Đơn vị chủ trì; null among them: not assigned. */
  byLeadUnit: UnitTableDto;
  /** Đơn vị kiến nghị; null among them: the record names none. */
  byAskingUnit: UnitTableDto;
  /** The open ones, the newest first; all four. */
  byAge: AgeFiguresDto[];
  /** Answered or closed ones by result, a to d; all four. */
  byResult: ResultFiguresDto[];
  /** The earliest year first. */
  byYear: YearFiguresDto[];
  /** How many stand at each stage, and how many have come so far. */
  flow: FlowDto;
}
