import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { IdField, Maybe, OneOf, RawText, SeenVersion, Text, WholeNumber } from '../../common/fields';
import { EncodingQuestionDto } from '../../common/table-import/encoding-question.dto';
import { IMPORT_FAILURES, type ImportFailure, MOST_COLUMNS } from '../../common/table-import/grid';
import { IMPORT_STATES, type ImportState } from '../../common/table-import/import-state';
import { LIST_ENCODINGS, type ListEncoding } from '../../common/table-import/read-text';
import { IMPORT_FIELDS, type ImportField } from './header';
import { LIST_FORMATS, type ListFormat } from './import-row';
import { ImportRowDto } from './import-row.dto';
import { LIST_LIMITS } from './limits';

/** What a column may be taken for. */
export const IMPORT_COLUMNS = [...IMPORT_FIELDS, 'IGNORED'] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

export const SHOWN_ROWS = ['ALL', 'ERRORS', 'WARNINGS', 'KNOWN', 'SKIPPED'] as const;
export type ShownRows = (typeof SHOWN_ROWS)[number];

export const SKIPPABLE_ROWS = ['ERRORS', 'DOUBLES'] as const;
export type SkippableRows = (typeof SKIPPABLE_ROWS)[number];

const MOST_CHANGES = 200;

export class ImportFileQuery {
  /** Name of the file, or of what was pasted. */
  @Text(255)
  name: string;
}

/** Which rows of the preview come with the answer. */
export class ImportPageQuery {
  /** How many rows of those that are shown come before, 0 unless told. */
  @Maybe()
  @WholeNumber(0, LIST_LIMITS.rows)
  from?: number | null;

  /** How many rows, 50 unless told. */
  @Maybe()
  @WholeNumber(1, 200)
  limit?: number | null;

  /** All rows unless told: those with errors, with warnings, those known in the directory, or those that are skipped. */
  @Maybe()
  @OneOf(SHOWN_ROWS, 'ShownRows')
  show?: ShownRows | null;
}

/** How the list is to be read; what is left out is guessed afresh. */
export class ReadingDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;

  /** A table, or sentences as officials write them. */
  @Maybe()
  @OneOf(LIST_FORMATS, 'ListFormat')
  format?: ListFormat | null;

  /** Which of the sheets, from 0. */
  @Maybe()
  @WholeNumber(0, 100)
  sheet?: number | null;

  /** Number of the last row of the heading; 0: there is none. */
  @Maybe()
  @WholeNumber(0, LIST_LIMITS.rows)
  headerRow?: number | null;

  /** What each column is taken for, from the first on. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @IsIn(IMPORT_COLUMNS, { each: true })
  @ApiProperty({ enum: [...IMPORT_COLUMNS], enumName: 'ImportColumn', isArray: true })
  columns?: ImportColumn[] | null;

  /** UNICODE refuses a conversion that was offered; the others accept it. */
  @Maybe()
  @OneOf(LIST_ENCODINGS, 'ListEncoding')
  encoding?: ListEncoding | null;
}

export class ChangedCellDto {
  /** Which cell of the row. */
  @OneOf(IMPORT_FIELDS, 'ImportField')
  field: ImportField;

  /** What it should say; several positions each on a line. */
  @RawText(LIST_LIMITS.characters)
  text: string;
}

/** What somebody decides about a row; what is left out stays. */
export class ChangedRowDto {
  /** Number of the row. */
  @WholeNumber(1, 2_000_000)
  number: number;

  /** Corrected cells. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(IMPORT_FIELDS.length)
  @ValidateNested({ each: true })
  @Type(() => ChangedCellDto)
  cells?: ChangedCellDto[] | null;

  /** Whether the row is left out. */
  @Maybe()
  @IsBoolean()
  skipped?: boolean | null;

  /** A delegation of the meeting; null: none. */
  @Maybe()
  @IdField()
  delegationId?: string | null;

  /** One of the people of the directory whom the row offers; null: somebody else. */
  @Maybe()
  @IdField()
  personId?: string | null;
}

export class ChangeRowsDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;

  /** Rows that are corrected or decided on. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(MOST_CHANGES, { context: { max: MOST_CHANGES } })
  @ValidateNested({ each: true })
  @Type(() => ChangedRowDto)
  rows?: ChangedRowDto[] | null;

  /** Leaves out every row with an error, or every one whose delegate stands in an earlier row or is at the meeting. */
  @Maybe()
  @OneOf(SKIPPABLE_ROWS, 'SkippableRows')
  skip?: SkippableRows | null;
}

export class ApplyImportDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;
}

export class AppliedImportDto {
  /** How many attendees the meeting was given. */
  added: number;
}

export class ImportSummaryDto {
  /** Rows that were read. */
  rows: number;
  /** Rows that are not left out. */
  taken: number;
  /** Of those taken: with an error. */
  errors: number;
  /** Of those taken: with a warning, and no error. */
  warnings: number;
  /** Of those taken: delegates who stand in an earlier row or are at the meeting. */
  doubles: number;
  /** Of those taken: linked with a person of the directory. */
  known: number;
  /** Of those taken: people of the directory are offered for them. */
  offered: number;
}

export class ImportDelegationDto {
  /** The delegation. */
  id: string;
  /** Its unit. */
  name: string;
}

/** Reading options as told by somebody; null: guessed. */
export class ToldReadingDto {
  /** A table, or sentences. */
  @ApiProperty({ enum: LIST_FORMATS, enumName: 'ListFormat', nullable: true })
  format: ListFormat | null;
  /** Which of the sheets, from 0. */
  sheet: number | null;
  /** Number of the last row of the heading. */
  headerRow: number | null;
  /** What each column is taken for. */
  @ApiProperty({ enum: IMPORT_COLUMNS, enumName: 'ImportColumn', isArray: true, nullable: true })
  columns: ImportColumn[] | null;
  /** The answer to the question about letters. */
  @ApiProperty({ enum: LIST_ENCODINGS, enumName: 'ListEncoding', nullable: true })
  encoding: ListEncoding | null;
}

/** What was read of a list, and how. */
export class ImportPreviewDto {
  /** A table, or sentences. */
  @ApiProperty({ enum: LIST_FORMATS, enumName: 'ListFormat' })
  format: ListFormat;
  /** Names of the visible sheets of a workbook. */
  sheets: string[];
  /** Which of them was read. */
  sheet: number;
  /** Number of the last row of the heading; 0: none was found. */
  headerRow: number;
  /** The names of the columns; empty where a column has none. */
  labels: string[];
  /** What each column was taken for. */
  @ApiProperty({ enum: IMPORT_COLUMNS, enumName: 'ImportColumn', isArray: true })
  columns: ImportColumn[];
  /** A question about the letters; asked as long as `told.encoding` is null. */
  question: EncodingQuestionDto | null;
  /** Counts over all rows. */
  summary: ImportSummaryDto;
  /** The rows that were asked for. */
  rows: ImportRowDto[];
  /** How many rows there are of the kind that is shown. */
  total: number;
  /** What of a text was not understood, in its order. */
  rest: string[];
}

/** A list of delegates on its way in; nothing of it is at the meeting until it is applied. */
export class AttendeeImportDto {
  /** The import. */
  id: string;
  /** The meeting. */
  meetingId: string;
  /** Name of the file. */
  fileName: string;
  /** READING until `progress` is 100; then READY, or FAILED with the reason; APPLIED once its delegates are at the meeting. */
  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' })
  state: ImportState;
  /** How much was read, in per cent. */
  progress: number;
  /** Why it cannot be read. */
  @ApiProperty({ enum: IMPORT_FAILURES, enumName: 'ImportFailure', nullable: true })
  failure: ImportFailure | null;
  /** What somebody told about how to read it. */
  told: ToldReadingDto;
  /** What was read; null unless READY. */
  preview: ImportPreviewDto | null;
  /** The delegations of the meeting, for a choice. */
  delegations: ImportDelegationDto[];
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}
