import { IdField, Ids, Maybe, Text, Texts } from '../../common/fields';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsObject, ValidateNested } from 'class-validator';

/** How many invitations one request may name: more than a cluster has members and guests. */
export const MOST_INVITATIONS = 200;

/** What the papers of one issue say alike, besides what the meeting itself tells. */
export class InvitationWordingDto {
  /** Direct parent agency of the issuer, if it is printed. */
  @Maybe()
  @Text(300)
  parentAgency?: string | null;

  /** Địa danh before the date: the province of the issuer's seat, without its noun. */
  @Text(100)
  place: string;

  /** What to mind, a paragraph each; each at most 2000 characters. */
  @Texts(20, 2000)
  notes: string[];

  /** On whose behalf it is signed, a line each: "TM. Cụm thi đua". */
  @Texts(5, 200)
  authority: string[];

  /** Position of the signer; null when the authority says it. */
  @Maybe()
  @Text(200)
  position?: string | null;

  /** Full name of the signer; null: left open for a signature by hand. */
  @Maybe()
  @Text(200)
  signerName?: string | null;

  /** Nơi nhận, without the archive; each at most 300 characters. */
  @Texts(30, 300)
  recipients: string[];
}

export class PreviewInvitationDto {
  /** The invitation whose paper is to be seen. */
  @IdField()
  id: string;

  /** What the papers say alike. */
  @IsObject()
  @ValidateNested()
  @Type(() => InvitationWordingDto)
  wording: InvitationWordingDto;
}

export class IssueInvitationsDto {
  /** The invitations to issue; those that were issued before are left as they are. */
  @Ids(MOST_INVITATIONS)
  @ArrayMinSize(1)
  ids: string[];

  /** What the papers say alike. */
  @IsObject()
  @ValidateNested()
  @Type(() => InvitationWordingDto)
  wording: InvitationWordingDto;
}

/** Number and symbol of the paper. */
export class InvitationNumberDto {
  /** Order in the issuer's calendar year; null until it is issued. */
  number: number | null;
  /** Abbreviated type and issuer: GM-CTĐTNB. */
  symbol: string;
}

export class InvitationSignatureDto {
  /** On whose behalf it is signed, a line each. */
  authority: string[];
  /** Position of the signer. */
  position: string | null;
  /** Full name; null: left open. */
  name: string | null;
}

/** The document model of libs/official-documents, as the contract tells it: the page makes its lines by the rules of the file. */
export class InvitationDocumentDto {
  /** Direct parent agency of the issuer, if it is printed. */
  parentAgency?: string | null;
  /** The issuer, who invites. */
  agency: string;
  /** Số, ký hiệu. */
  number: InvitationNumberDto;
  /** Địa danh. */
  place: string;
  /** Day of signing; null until it is issued. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  date: string | null;
  /** Trích yếu. */
  subject: string;
  /** Who is invited. */
  addressee: string;
  /** To what. */
  event: string;
  /** Who chairs; null: not named yet. */
  chair: string | null;
  /** When, in words. */
  time: string | null;
  /** Where. */
  venue: string | null;
  /** What to mind, a paragraph each. */
  notes: string[];
  /** Who signs. */
  signature: InvitationSignatureDto;
  /** Nơi nhận, without the archive. */
  recipients: string[];
}
