import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, SeenVersion, Text } from '../common/fields';
import { MEETING_KINDS, type MeetingKind } from '../meetings/meeting.entity';
import { DeadlineChangeDto, OriginDto, UpwardReportDto } from './flow/flow.dto';
import { RecommendationLinkDto } from './flow/named.dto';
import { RECEIVED_STATES, type ReceivedState } from './flow/received-state';
import { OpinionDto } from './opinions/opinion.dto';
import { ReceiptDto } from './receipts/receipt.dto';
import { ReminderDto } from './reminders/reminder.dto';
import { RecommendationHeadDto } from './recommendation-list.dto';
import {
  type Channel,
  CHANNELS,
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

  /** Lĩnh vực, if chosen. */
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
  /** Where the step leads. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  to: RecommendationStatus;
  /** The step must say why. */
  reasonRequired: boolean;
  /** The step must say what came of it, as nobody has yet. */
  resultRequired: boolean;
}

/** The line of the record where it was asked. */
export class RecommendationEntryDto {
  /** The line. */
  id: string;
  /** Its words. */
  text: string;
  /** Who spoke, with the positions at the meeting; null when the record does not say. */
  speaker: string | null;
}

export class RecommendationStepDto {
  /** Where it stood; null: it was new. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus', nullable: true })
  fromStatus: RecommendationStatus | null;
  /** Where it stood from then on. */
  @ApiProperty({ enum: RECOMMENDATION_STATUSES, enumName: 'RecommendationStatus' })
  toStatus: RecommendationStatus;
  /** The one that it was merged into until then; null: it was merged into none. */
  leftGroup: RecommendationLinkDto | null;
  /** The one that it was merged into from then on; null: into none. */
  joinedGroup: RecommendationLinkDto | null;
  /** Why, when that was said; null also of another unit's objection. */
  reason: string | null;
  /** Who took it; null: the program, or another unit by its objection. */
  by: string | null;
  /** When. */
  at: Date;
}

export class RecommendationDto extends RecommendationHeadDto {
  /** What is asked, in full. */
  text: string;
  /** The cluster of the meeting. */
  clusterId: string;
  /** Năm thi đua of the meeting, in which its code is numbered. */
  emulationYear: number;
  /** What the meeting was for. */
  @ApiProperty({ enum: MEETING_KINDS, enumName: 'MeetingKind' })
  meetingKind: MeetingKind;
  /** The unit that asked; null when none is named. */
  raisedByUnitId: string | null;
  /** Thẩm quyền giải quyết; null until classified. */
  @ApiProperty({ enum: COMPETENCES, enumName: 'Competence', nullable: true })
  competence: Competence | null;
  /** What came of it; null until somebody said so. */
  @ApiProperty({ enum: RESULT_CLASSES, enumName: 'ResultClass', nullable: true })
  resultClass: ResultClass | null;
  /** Null when only the answer shows that it was asked, or when it was entered between meetings. */
  entry: RecommendationEntryDto | null;
  /** The way it came. */
  @ApiProperty({ enum: CHANNELS, enumName: 'Channel' })
  channel: Channel;
  /** The day of its answer; null again when it is taken up anew. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  answeredOn: string | null;
  /** Whether its own unit has the answer; null: it names no unit, or it is not the caller's to know. */
  @ApiProperty({ enum: RECEIVED_STATES, enumName: 'ReceivedState', nullable: true })
  received: ReceivedState | null;
  /** The one that it is answered with; null: it stands for itself. */
  mergedInto: RecommendationLinkDto | null;
  /** Those that are answered with it, the earliest first. */
  origins: OriginDto[];
  /** The same, asked in an earlier year. */
  repeats: RecommendationLinkDto | null;
  /** The same, asked again later. */
  repeatedBy: RecommendationLinkDto[];
  /** Published ones for everybody; the board sees its drafts too. */
  responses: ResponseDto[];
  /** To whom it was reported, and what came back; the earliest first. */
  upwardReports: UpwardReportDto[];
  /** How its deadline was moved; the earliest first. */
  deadlineChanges: DeadlineChangeDto[];
  /** What co-ordinating units are asked and say: all for the board, its own for a unit. */
  opinions: OpinionDto[];
  /** What the units that asked say of the answer: all for the board, its own for a unit. */
  receipts: ReceiptDto[];
  /** When units were reminded; for the board alone. */
  reminders: ReminderDto[];
  /** Its way so far, the first step first. */
  steps: RecommendationStepDto[];
  /**
   * What the caller may do now: `classify`, `respond`, `assign`, `extend`, `report-up`, `reply` (to a report upwards),
   * `merge`, `unmerge`, `repeat`, `remind`, `ask-opinion`, `confirm`, `object`.
   */
  actions: string[];
  /** The steps that the caller may take now. */
  moves: RecommendationMoveDto[];
}
