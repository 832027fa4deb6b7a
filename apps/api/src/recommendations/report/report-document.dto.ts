import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { ReportDocument } from '@kyhop/official-documents';

/** The report's model of libs/official-documents, as the contract tells it: the page makes its lines by the same rules as the file. */

export class ReportNumberDto {
  /** Order in the issuer's calendar year; null: the register has not given it. */
  number: number | null;
  /** Abbreviated type and issuer. */
  symbol: string;
}

export class ReportPartDto {
  /** Title of a part, in capitals on the paper. */
  @ApiProperty({ enum: ['part'] })
  kind: 'part';
  /** The title with its Roman number. */
  text: string;
}

export class ReportHeadingDto {
  /** A title inside a part. */
  @ApiProperty({ enum: ['heading'] })
  kind: 'heading';
  /** The title with its number. */
  text: string;
}

export class ReportParagraphDto {
  /** Running words. */
  @ApiProperty({ enum: ['paragraph'] })
  kind: 'paragraph';
  /** The words; a line break starts another paragraph. */
  text: string;
}

export class ReportListDto {
  /** Items, a paragraph each. */
  @ApiProperty({ enum: ['list'] })
  kind: 'list';
  /** What stands before each item. */
  @ApiProperty({ enum: ['NUMBER', 'LETTER', 'DASH'], enumName: 'ListMarker' })
  marker: 'NUMBER' | 'LETTER' | 'DASH';
  /** The items, without their markers. */
  items: string[];
}

export class ReportColumnDto {
  /** Its name. */
  header: string;
  /** Width on the paper; millimetres. */
  widthMm: number;
  /** How its cells stand. */
  @ApiProperty({ enum: ['left', 'center', 'right'], enumName: 'ColumnAlign' })
  align: 'left' | 'center' | 'right';
}

const CELLS = { type: 'array', items: { type: 'array', items: { type: 'string' } } } as const;

export class ReportTableDto {
  /** The columns. */
  columns: ReportColumnDto[];
  /** The cells, row by row. */
  @ApiProperty(CELLS)
  rows: string[][];
}

export class ReportTableBlockDto extends ReportTableDto {
  /** A table of figures. */
  @ApiProperty({ enum: ['table'] })
  kind: 'table';
  /** The last row is a sum. */
  sum?: boolean;
}

export class ReportAppendixDto {
  /** Its title. */
  title: string;
  /** Its rows. */
  table: ReportTableDto;
}

export class ReportSignatureDto {
  /** On whose behalf it is signed, a line each. */
  authority: string[];
  /** Position of the signer. */
  position: string | null;
  /** Full name of the signer. */
  name: string | null;
}

const BLOCKS = [ReportPartDto, ReportHeadingDto, ReportParagraphDto, ReportListDto, ReportTableBlockDto];

@ApiExtraModels(ReportPartDto, ReportHeadingDto, ReportParagraphDto, ReportListDto, ReportTableBlockDto)
export class ReportDocumentDto implements ReportDocument {
  /** Direct parent agency of the issuer, if it is printed. */
  parentAgency?: string | null;
  /** The issuer. */
  agency: string;
  /** Số, ký hiệu. */
  number: ReportNumberDto;
  /** Địa danh. */
  place: string;
  /** Day of signing; null while it is a draft. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  date: string | null;
  /** Trích yếu. */
  subject: string;
  /** Kính gửi. */
  addressees: string[];
  /** The text. */
  @ApiProperty({ type: 'array', items: { oneOf: BLOCKS.map((block) => ({ $ref: getSchemaPath(block) })) } })
  body: (ReportPartDto | ReportHeadingDto | ReportParagraphDto | ReportListDto | ReportTableBlockDto)[];
  /** Who signs. */
  signature: ReportSignatureDto;
  /** Nơi nhận, without "Như trên" and the archive. */
  recipients: string[];
  /** The table on pages across. */
  appendix: ReportAppendixDto;
}
