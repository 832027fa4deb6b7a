import { ApiProperty } from '@nestjs/swagger';
import { RecommendationMeetingDto } from '../recommendation-list.dto';
import { RECEIVED_STATES, type ReceivedState } from './received-state';

/** One that was merged into the recommendation and is answered with it. */
export class OriginDto {
  /** The recommendation that was merged. */
  id: string;
  /** Its own code: KN-2020-014. */
  code: string | null;
  /** What it asks, in full. */
  text: string;
  /** The unit that asked it, or who asked in words. */
  raisedBy: string | null;
  /** The day on which it was asked. */
  @ApiProperty({ type: String, format: 'date' })
  raisedOn: string;
  /** The meeting where it was asked. */
  meeting: RecommendationMeetingDto;
  /** The meeting's cluster. */
  clusterName: string;
  /** Whether its unit has the answer; null: it names no unit, or it is not the caller's to know. */
  @ApiProperty({ enum: RECEIVED_STATES, enumName: 'ReceivedState', nullable: true })
  received: ReceivedState | null;
  /** For taking it out of the group: the version seen. */
  version: number;
}

/** Tổng hợp, báo cáo cấp có thẩm quyền. */
export class UpwardReportDto {
  /** The report. */
  id: string;
  /** Cấp có thẩm quyền, as the document names it. */
  authority: string;
  /** Number and date of the document. */
  documentReference: string;
  /** When it was reported. */
  @ApiProperty({ type: String, format: 'date' })
  reportedOn: string;
  /** What else there is to say. */
  note: string | null;
  /** What the authority said; null while it is waited for. */
  reply: string | null;
  /** When it said so; null while it is waited for. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  repliedOn: string | null;
  /** Who entered the report. */
  by: string | null;
  /** When it was entered. */
  at: Date;
}

/** Gia hạn. */
export class DeadlineChangeDto {
  /** The change. */
  id: string;
  /** Until when the answer was due before; null: there was no day. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  fromDueOn: string | null;
  /** Until when it was due from then on. */
  @ApiProperty({ type: String, format: 'date' })
  toDueOn: string;
  /** Why. */
  reason: string;
  /** Who moved it. */
  by: string | null;
  /** When. */
  at: Date;
}
