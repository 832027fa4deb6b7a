import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, Text, WholeNumber } from '../common/fields';
import { PageQuery } from '../common/paging';
import { DOCUMENT_SERIES, type DocumentSeries } from './document-register.service';

export class DocumentQuery extends PageQuery {
  /** Documents of this issuer only. */
  @Maybe()
  @IdField()
  clusterId?: string;

  /** Documents signed in this calendar year only. */
  @Maybe()
  @WholeNumber(1948, 2200)
  year?: number;

  /** Documents of this type only. */
  @Maybe()
  @OneOf(DOCUMENT_SERIES, 'DocumentSeries')
  series?: DocumentSeries;

  /** Documents of this meeting only. */
  @Maybe()
  @IdField()
  meetingId?: string;

  /** Part of the subject or of the number and symbol, with or without marks. */
  @Maybe()
  @Text(200)
  q?: string;
}

/** A line in the book of outgoing documents. */
export class DocumentDto {
  /** The document. */
  id: string;
  /** The issuer: a cluster. */
  clusterId: string;
  /** The issuer's name. */
  clusterName: string;
  /** Calendar year of signing, in which the number counts. */
  year: number;
  /** Type of document; each type is numbered for itself. */
  @ApiProperty({ enum: DOCUMENT_SERIES, enumName: 'DocumentSeries' })
  series: DocumentSeries;
  /** Order in the issuer's year and series, from 1. */
  number: number;
  /** Number and symbol as printed: 07/BB-CTĐTNB. */
  symbol: string;
  /** Trích yếu: what the document is about. */
  subject: string;
  /** Day of signing. */
  @ApiProperty({ type: String, format: 'date' })
  signedOn: string;
  /** Day of issue; null: signed, not yet sent out. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  issuedOn: string | null;
  /** The meeting that it comes from. */
  meetingId: string;
  /** That meeting's title. */
  meetingTitle: string;
  /** Name of the file; null: the register knows of no file. */
  fileName: string | null;
  /** Bytes. */
  fileSize: number | null;
  /** SHA-256 of the file, hexadecimal: whoever has a copy can compare. */
  sha256: string | null;
  /** When the number was declared void; it is never given again. */
  voidedAt: Date | null;
  /** Why the number was declared void. */
  voidReason: string | null;
}

export class DocumentPageDto {
  /** The latest first. */
  items: DocumentDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}
