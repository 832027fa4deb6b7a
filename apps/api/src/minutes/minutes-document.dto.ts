import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { MinutesDocument } from '@kyhop/official-documents';

/** The document model of libs/official-documents, as the contract tells it: the page makes its lines by the same rules as the file. */

export class DocumentNumberDto {
  /** Order in the issuer's calendar year; null until the minutes are signed. */
  number: number | null;
  /** Abbreviated type and issuer: BB-CTĐTNB. */
  symbol: string;
}

export class AttendanceSectionDto {
  /** Name of the group of those present. */
  heading: string;
  /** One person or unnamed group each, in protocol order. */
  lines: string[];
}

export class HeadingBlockDto {
  /** A title of a part. */
  @ApiProperty({ enum: ['heading'] })
  kind: 'heading';
  /** The title, with its number. */
  text: string;
}

export class ParagraphBlockDto {
  /** Running words. */
  @ApiProperty({ enum: ['paragraph'] })
  kind: 'paragraph';
  /** Who speaks, in bold before the words. */
  lead?: string | null;
  /** The words; a line break starts another paragraph. */
  text: string;
}

export class ListBlockDto {
  /** Items, a paragraph each. */
  @ApiProperty({ enum: ['list'] })
  kind: 'list';
  /** What stands before each item: 1. 2., a) b) or a dash. */
  @ApiProperty({ enum: ['NUMBER', 'LETTER', 'DASH'], enumName: 'ListMarker' })
  marker: 'NUMBER' | 'LETTER' | 'DASH';
  /** The items in their order, without their markers. */
  items: string[];
}

export class SecretarySignatureDto {
  /** Words over the signature, when not those of the form. */
  title?: string | null;
  /** Full name; null while there is no secretary. */
  name: string | null;
}

export class ChairSignatureDto {
  /** Words over the signature, when not those of the form. */
  title?: string | null;
  /** On whose behalf the chair signs, one line each. */
  authority?: string[];
  /** Government position, if it is printed. */
  position?: string | null;
  /** Full name; null while there is no chair. */
  name: string | null;
}

@ApiExtraModels(HeadingBlockDto, ParagraphBlockDto, ListBlockDto)
export class MinutesDocumentDto implements MinutesDocument {
  /** Direct parent agency of the issuer, if it is printed. */
  parentAgency?: string | null;
  /** The issuer. */
  agency: string;
  /** Số, ký hiệu. */
  number: DocumentNumberDto;
  /** Trích yếu: the name of the meeting. */
  title: string;
  /** When it began, in words. */
  startLine: string | null;
  /** Where the meeting was held. */
  place: string | null;
  /** Who was there, by side. */
  attendance: AttendanceSectionDto[];
  /** Who chaired, with positions; null while nobody is named. */
  chair: string | null;
  /** Who kept the minutes; null while nobody is named. */
  secretary: string | null;
  /** What happened, in its order. */
  @ApiProperty({
    type: 'array',
    items: {
      oneOf: [HeadingBlockDto, ParagraphBlockDto, ListBlockDto].map((block) => ({ $ref: getSchemaPath(block) })),
    },
  })
  body: (HeadingBlockDto | ParagraphBlockDto | ListBlockDto)[];
  /** The closing sentence; null while the end is not known. */
  endLine: string | null;
  /** Thư ký: signs on the left. */
  secretarySignature: SecretarySignatureDto;
  /** Chủ tọa: signs on the right. */
  chairSignature: ChairSignatureDto;
  /** Nơi nhận, without the archive. */
  recipients: string[];
  /** The archive line, when not that of the form. */
  archive?: string | null;
}
