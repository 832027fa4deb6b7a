import { ApiProperty } from '@nestjs/swagger';
import { Maybe, OneOf, SeenVersion, Text, Texts } from '../common/fields';
import { MinutesDocumentDto } from './minutes-document.dto';
import { MINUTES_STATUSES, type MinutesStatus } from './minutes.entity';
import { READINESS_BLOCKS, READINESS_CODES, type ReadinessCode } from './readiness';

export class UpdateMinutesDto {
  @SeenVersion()
  version: number;

  /** Nơi nhận without the archive, one each, at most 30 of at most 200 characters. */
  @Texts(30, 200)
  recipients: string[];

  /** Agency above the issuing one (cơ quan chủ quản), if the head prints one. */
  @Maybe()
  @Text(200)
  parentAgency?: string | null;
}

export class MoveMinutesDto {
  @SeenVersion()
  version: number;

  /** The next state: what is in review may be signed or taken back, what is signed may be issued. */
  @OneOf(MINUTES_STATUSES, 'MinutesStatus')
  to: MinutesStatus;

  /** For SIGNED: the `digest` of what the signer read; refused when the record has moved on since. */
  @Maybe()
  @Text(64)
  digest?: string | null;
}

/** Something that a meeting needs, to be held or to be minuted. */
export class ReadinessItemDto {
  /** Stable code, which the client puts into words. */
  @ApiProperty({ enum: READINESS_CODES, enumName: 'ReadinessCode' })
  code: ReadinessCode;
  /** Nothing is left to do here. */
  done: boolean;
  /** What cannot be done while this is open; null: it is only advised. */
  @ApiProperty({ enum: READINESS_BLOCKS, enumName: 'ReadinessBlock', nullable: true })
  blocks: (typeof READINESS_BLOCKS)[number] | null;
  /** Counts for the words that the reader sees: `{ "count": 3 }`. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  params: Record<string, number>;
}

export class ReadinessDto {
  /** In the order of the work. */
  items: ReadinessItemDto[];
}

/** The minutes of a meeting: composed from its record until they are signed, frozen from then on. */
export class MinutesDto {
  /** The meeting whose minutes these are. */
  meetingId: string;
  /** How far they have come. */
  @ApiProperty({ enum: MINUTES_STATUSES, enumName: 'MinutesStatus' })
  status: MinutesStatus;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What they say: composed now from the record, or as signed. */
  document: MinutesDocumentDto;
  /** SHA-256 of the document's lines, to sign what was read. */
  digest: string;
  /** Number and symbol as printed: 07/BB-CTĐTNB; null until signed. */
  symbol: string | null;
  /** The entry in the register of documents; null until signed. */
  documentId: string | null;
  /** SHA-256 of the signed file; null until signed. */
  sha256: string | null;
  /** When they were signed. */
  signedAt: Date | null;
  /** When they were sent out. */
  issuedAt: Date | null;
  /** Nơi nhận, without the archive. */
  recipients: string[];
  /** Agency above the issuing one (cơ quan chủ quản), if the head prints one. */
  parentAgency: string | null;
  /** What keeps the minutes from being signed. */
  blockers: ReadinessItemDto[];
  /** Of `update`, `submit`, `return`, `sign`, `issue`, those that the caller may do now. */
  actions: string[];
}

/** What the minutes said at one time. */
export class MinutesRevisionDto {
  /** From 1. */
  revision: number;
  /** The state that they came into. */
  @ApiProperty({ enum: MINUTES_STATUSES, enumName: 'MinutesStatus' })
  status: MinutesStatus;
  /** When. */
  at: Date;
  /** Who took the step; null: the program. */
  byName: string | null;
  /** What they said then. */
  document: MinutesDocumentDto;
}

export class MinutesRevisionsDto {
  /** The latest first. */
  items: MinutesRevisionDto[];
}
