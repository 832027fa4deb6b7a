import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, PlainDateField, SeenVersion, Text, WholeNumber } from '../../common/fields';
import { PageQuery } from '../../common/paging';
import { RecommendationMeetingDto } from '../recommendation-list.dto';
import { COMMITMENT_STATES, type CommitmentState } from './commitment.entity';

/** OVERDUE: the day has passed; UPCOMING: it is still to come; NO_DATE: none was promised. All of what is open. */
export const COMMITMENT_DUES = ['OVERDUE', 'UPCOMING', 'NO_DATE'] as const;
export type CommitmentDue = (typeof COMMITMENT_DUES)[number];

/** Which commitments; what is left out does not narrow. */
export class CommitmentQuery extends PageQuery {
  /** Standing here. */
  @Maybe()
  @OneOf(COMMITMENT_STATES, 'CommitmentState')
  state?: CommitmentState | null;

  /** Open ones by their day. */
  @Maybe()
  @OneOf(COMMITMENT_DUES, 'CommitmentDue')
  due?: CommitmentDue | null;

  /** Made to recommendations of this cluster. */
  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Emulation year of the meeting where it was asked. */
  @Maybe()
  @WholeNumber(1948, 2200)
  year?: number | null;

  /** Words of what is promised or by whom, with or without marks. */
  @Maybe()
  @Text(200)
  q?: string | null;
}

/** What is left out stays as it is; null takes it away. */
export class SettleCommitmentDto {
  @SeenVersion()
  version: number;

  /** What became of it; OPEN takes it up again. */
  @Maybe()
  @OneOf(COMMITMENT_STATES, 'CommitmentState')
  state?: CommitmentState | null;

  /** By what it was fulfilled, or why it was given up: neither goes without. At most 2,000 characters. */
  @Maybe()
  @Text(2000)
  outcome?: string | null;

  /** The day on which it was settled, today unless told; not after today. */
  @Maybe()
  @PlainDateField()
  settledOn?: string | null;

  /** Until when it is to be done; null: no day. */
  @Maybe()
  @PlainDateField()
  dueOn?: string | null;
}

/** What was asked, where somebody speaks of what came of it. */
export class AnsweredRecommendationDto {
  /** The recommendation. */
  id: string;
  /** KN-2020-014; null while its meeting is not closed. */
  code: string | null;
  /** What is asked: the first 200 characters. */
  text: string;
}

export class CommitmentDto {
  /** The commitment. */
  id: string;
  /** Who promised, as the answer names them; null: the answer does not say. */
  body: string | null;
  /** What was promised, as it was said. */
  text: string;
  /** Until when; null: "không hứa thời hạn". */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
  /** It is open and its day has passed. */
  overdue: boolean;
  /** What became of it. */
  @ApiProperty({ enum: COMMITMENT_STATES, enumName: 'CommitmentState' })
  state: CommitmentState;
  /** By what it was fulfilled, or why it was given up. */
  outcome: string | null;
  /** When it was settled; null while it is open. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  settledOn: string | null;
  /** It was spoken at the meeting; else it stands in a written answer. */
  spoken: boolean;
  /** The recommendation that it answers; for a member whose own was merged into another, its own. */
  recommendation: AnsweredRecommendationDto;
  /** The meeting where that was asked. */
  meeting: RecommendationMeetingDto;
  /** The meeting's cluster. */
  clusterName: string;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now: `settle`. */
  actions: string[];
}

export class CommitmentPageDto {
  /** Those with the nearest day first, those without one last. */
  items: CommitmentDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}
