import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize } from 'class-validator';
import { IdField, Maybe, OneOf, PlainDateField, SeenVersion, SomeOf, Text, Texts } from '../common/fields';
import { RESULT_CLASSES, type ResultClass } from './recommendation.entity';
import {
  RESPONSE_KINDS,
  RESPONSE_STATUSES,
  type ResponseKind,
  type ResponseStatus,
  type Tense,
  TENSES,
} from './response.entity';

/** What the board writes in an answer. */
export class ResponseFieldsDto {
  /** What the answer says; at least one kind, each once (docs/domain.md §0.5). */
  @SomeOf(RESPONSE_KINDS, 'ResponseKind')
  @ArrayMinSize(1)
  kinds: ResponseKind[];

  /** The answer, at most 10,000 characters. */
  @Text(10_000)
  text: string;

  /** Đã, đang, sẽ; null: the answer does not say. */
  @Maybe()
  @OneOf(TENSES, 'Tense')
  tense?: Tense | null;

  /** Đơn vị chủ trì, as written. */
  @Maybe()
  @Text(300)
  responsibleBody?: string | null;

  /** Đơn vị phối hợp, as written; at most 20. */
  @Maybe()
  @Texts(20, 300)
  counterpartBodies?: string[] | null;

  /** The day until which something is promised; null: no date is promised. */
  @Maybe()
  @PlainDateField()
  dueOn?: string | null;

  /** Number and date of the answering document: "số 123/BTĐKT-VP ngày 02/4/2021". */
  @Maybe()
  @Text(300)
  documentReference?: string | null;
}

export class CreateResponseDto extends ResponseFieldsDto {
  /** Made by the client: the same id twice is one answer. */
  @IdField()
  id: string;
}

export class UpdateResponseDto extends ResponseFieldsDto {
  @SeenVersion()
  version: number;
}

export class PublishResponseDto {
  @SeenVersion()
  version: number;

  /** What came of the recommendation, when the answer settles it; kept as it is when left out. */
  @Maybe()
  @OneOf(RESULT_CLASSES, 'ResultClass')
  resultClass?: ResultClass | null;
}

export class ResponseDto {
  /** The answer. */
  id: string;
  /** What it answers. */
  recommendationId: string;
  /** The line of the record in which it was spoken; null for an answer that the board wrote. */
  entryId: string | null;
  /** What the answer says (docs/domain.md §0.5). */
  @ApiProperty({ enum: RESPONSE_KINDS, enumName: 'ResponseKind', isArray: true })
  kinds: ResponseKind[];
  /** The answer in full. */
  text: string;
  /** Đã, đang, sẽ; null: the answer does not say. */
  @ApiProperty({ enum: TENSES, enumName: 'Tense', nullable: true })
  tense: Tense | null;
  /** Who answered, with the position, as in the record. */
  speaker: string | null;
  /** Đơn vị chủ trì, as written. */
  responsibleBody: string | null;
  /** Đơn vị phối hợp, as written. */
  counterpartBodies: string[];
  /** Null: no date is promised. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
  /** Number and date of the answering document. */
  documentReference: string | null;
  /** A draft, approved or not, is seen by the board alone. */
  @ApiProperty({ enum: RESPONSE_STATUSES, enumName: 'ResponseStatus' })
  status: ResponseStatus;
  /** Who drafted it; null for what was spoken, and for all but the board. */
  author: string | null;
  /** The leader who approved it; null before that, for what was spoken, and for all but the board. */
  approvedBy: string | null;
  /** When it was approved; null as `approvedBy` is. */
  approvedAt: Date | null;
  /** Until when it is to be published; null unless it is approved and not out yet, and for all but the board. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  publishDueOn: string | null;
  /** Why the leader sent it back; null once it is written anew, and for all but the board. */
  returnReason: string | null;
  /** When everybody could read it; null for a draft. */
  publishedAt: Date | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do with it now: `update`, `delete`, `approve`, `return`, `publish`. */
  actions: string[];
}
