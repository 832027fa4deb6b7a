import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { IdField, Maybe, PlainDateField, RawText, Text, Texts, WholeNumber } from '../../common/fields';
import { type Competence, COMPETENCES, RESULT_CLASSES, type ResultClass } from '../recommendation.entity';
import { ReportDocumentDto } from './report-document.dto';

/** Which recommendations a report tells of. */
export class ReportQuery {
  /** Emulation year of the meetings; the last one when several are asked for. */
  @WholeNumber(1948, 2200)
  year: number;

  /** First of several emulation years, at most five; `year` alone when left out. */
  @Maybe()
  @WholeNumber(1948, 2200)
  fromYear?: number | null;

  /** Raised in this cluster; all clusters when left out, for a secretariat those that its unit heads. */
  @Maybe()
  @IdField()
  clusterId?: string | null;

  /** Raised on this day or later. */
  @Maybe()
  @PlainDateField()
  from?: string | null;

  /** Raised on this day or earlier. */
  @Maybe()
  @PlainDateField()
  to?: string | null;
}

/** What a person writes on the report. */
export class ReportWordsDto {
  /** Direct parent agency of the issuer, if it is printed. */
  @Maybe()
  @Text(300)
  parentAgency?: string | null;

  /** Issuer. */
  @Text(300)
  agency: string;

  /** Abbreviated type and issuer, without the number: BC-CTĐTNB. */
  @Text(50)
  symbol: string;

  /** Địa danh before the date; empty: dots. */
  @RawText(100)
  place: string;

  /** Trích yếu. */
  @Text(500)
  subject: string;

  /** Kính gửi, each at most 300 characters; without any the line is left out. */
  @Texts(10, 300)
  addressees: string[];

  /** Đánh giá chung: a paragraph a line; empty: dots to write on. */
  @RawText(20_000)
  assessment: string;

  /** Đề xuất, kiến nghị: as the assessment. */
  @RawText(20_000)
  proposals: string;

  /** On whose behalf it is signed, a line each: "TM. Cụm thi đua". */
  @Texts(5, 200)
  authority: string[];

  /** Position of the signer; null when the authority says it. */
  @Maybe()
  @Text(200)
  position?: string | null;

  /** Full name of the signer; null: left open. */
  @Maybe()
  @Text(200)
  signerName?: string | null;

  /** Nơi nhận beside "Như trên" and the archive, each at most 300 characters. */
  @Texts(30, 300)
  recipients: string[];
}

/** A report to be made into a file: which recommendations, and what was written on it. */
export class ReportFileDto extends ReportQuery {
  /** What was written on it. */
  @IsObject()
  @ValidateNested()
  @Type(() => ReportWordsDto)
  words: ReportWordsDto;
}

/** How many of one kind. */
export class NamedFigureDto {
  /** The topic, or who asked; null: not known. */
  name: string | null;
  /** Recommendations as they were asked. */
  origins: number;
  /** After those that say the same were merged. */
  groups: number;
}

/** How many came to one result. */
export class ResultFigureDto {
  /** a-d of docs/domain.md §4.1; null: no result yet. */
  @ApiProperty({ enum: RESULT_CLASSES, enumName: 'ResultClass', nullable: true })
  result: ResultClass | null;
  /** Recommendations as they were asked. */
  origins: number;
  /** After merging. */
  groups: number;
}

/** What became of them at the meeting itself, as they were asked. */
export class AtMeetingDto {
  /** Answered there, in a line of the record. */
  answered: number;
  /** Only noted: no answer there, or none but that it will be collected and reported. */
  noted: number;
  /** Sent in between meetings. */
  elsewhere: number;
}

/** A document by which something was settled. */
export class SettlingDocumentDto {
  /** Number and date. */
  reference: string;
  /** What it settled. */
  codes: string[];
}

/** What became of that which earlier years left under way or planned; groups. */
export class EarlierProgressDto {
  /** What was said of it then: đang, or sẽ giải quyết. */
  @ApiProperty({ enum: ['IN_PROGRESS', 'PLANNED'] })
  former: 'IN_PROGRESS' | 'PLANNED';
  /** All of them. */
  total: number;
  /** Now settled. */
  resolved: number;
  /** Now explained. */
  explained: number;
  /** Still under way. */
  inProgress: number;
  /** Still planned. */
  planned: number;
  /** Without a result now: taken up again, or answered but not classified. */
  unsettled: number;
}

/** One that a part of the report names. */
export class ReportItemDto {
  /** The recommendation that stands for all that say the same. */
  id: string;
  /** Its code. */
  code: string;
  /** What is asked, shortened to about 200 characters. */
  text: string;
  /** Who asked. */
  units: string[];
  /** Đơn vị chủ trì. */
  leadUnit: string | null;
  /** The deadline that counts now: on the way in of triage or clarification, later of the answer. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
  /** How often it was raised: by how many in this report, and how often before. */
  times: number;
  /** Codes of the earlier ones that it repeats. */
  repeats: string[];
  /** Its result. */
  @ApiProperty({ enum: RESULT_CLASSES, enumName: 'ResultClass', nullable: true })
  result: ResultClass | null;
  /** Who can decide it. */
  @ApiProperty({ enum: COMPETENCES, enumName: 'Competence', nullable: true })
  competence: Competence | null;
}

/** Those that a part of the report names. */
export class ReportItemsDto {
  /** How many there are. */
  total: number;
  /** The first 50 of them. */
  items: ReportItemDto[];
}

/** The figures of docs/domain.md §4.4. */
export class ReportFiguresDto {
  /** Recommendations as they were asked. */
  origins: number;
  /** After those that say the same were merged. */
  groups: number;
  /** By topic, in their order. */
  byTopic: NamedFigureDto[];
  /** By who asked, most first; what several asked counts for each. */
  byUnit: NamedFigureDto[];
  /** By result; what the lead unit has in hand counts as under way where no result is set. */
  byResult: ResultFigureDto[];
  /** Answered at the meeting, or only noted. */
  atMeeting: AtMeetingDto;
  /** Documents by which things were settled. */
  documents: SettlingDocumentDto[];
  /** Settled without a document that is known. */
  settledWithoutDocument: number;
  /** Progress of what earlier years left under way or planned. */
  earlier: EarlierProgressDto[];
  /** Those of them that are still open. */
  earlierOpen: ReportItemsDto;
  /** Raised by several, or raised before; most often first. */
  repeated: ReportItemsDto;
  /** About mechanisms, policy or resources: decided by the Government or the National Assembly, or filed under policy or funding. */
  mechanisms: ReportItemsDto;
  /** Past their deadline today. */
  overdue: ReportItemsDto;
}

/** Báo cáo tổng hợp kết quả giải quyết kiến nghị. */
export class RecommendationReportDto {
  /** What it tells, as figures. */
  figures: ReportFiguresDto;
  /** What it says, up to the parts that a person writes; the appendix with its first rows only. */
  document: ReportDocumentDto;
  /** What is proposed for the parts that a person writes. */
  words: ReportWordsDto;
  /** How many rows the appendix has in the files. */
  appendixRows: number;
}
