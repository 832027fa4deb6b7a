import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { IdField, Maybe, OneOf, RawText, SeenVersion, Text, WholeNumber } from '../../common/fields';
import { EncodingQuestionDto } from '../../common/table-import/encoding-question.dto';
import { IMPORT_FAILURES, type ImportFailure, MOST_COLUMNS } from '../../common/table-import/grid';
import { IMPORT_STATES, type ImportState } from '../../common/table-import/import-state';
import { LIST_ENCODINGS, type ListEncoding } from '../../common/table-import/read-text';
import { INTAKE_FIELDS, INTAKE_LIMITS, type IntakeField } from './intake-columns';
import { IntakeRowDto } from './intake-row.dto';

/** What a column may be taken for. */
export const INTAKE_COLUMN_KINDS = [...INTAKE_FIELDS, 'IGNORED'] as const;
export type IntakeColumn = (typeof INTAKE_COLUMN_KINDS)[number];

export const SHOWN_INTAKE_ROWS = ['ALL', 'ERRORS', 'WARNINGS', 'SKIPPED'] as const;
export type ShownIntakeRows = (typeof SHOWN_INTAKE_ROWS)[number];

export const SKIPPABLE_INTAKE_ROWS = ['ERRORS', 'DOUBLES'] as const;
export type SkippableIntakeRows = (typeof SKIPPABLE_INTAKE_ROWS)[number];

const MOST_CHANGES = 200;

export class IntakeFileQuery {
  /** The meeting that the recommendations are made for. */
  @IdField()
  meetingId: string;

  /** Name of the file, or of what was pasted. */
  @Text(255)
  name: string;
}

/** Which rows of the preview come with the answer. */
export class IntakePageQuery {
  /** How many rows of those that are shown come before, 0 unless told. */
  @Maybe()
  @WholeNumber(0, INTAKE_LIMITS.rows)
  from?: number | null;

  /** How many rows, 50 unless told. */
  @Maybe()
  @WholeNumber(1, 200)
  limit?: number | null;

  /** All rows unless told: those with errors, with warnings, or those that are skipped. */
  @Maybe()
  @OneOf(SHOWN_INTAKE_ROWS, 'ShownIntakeRows')
  show?: ShownIntakeRows | null;
}

/** How the table is to be read; what is left out is guessed afresh. */
export class IntakeReadingDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;

  /** Which of the sheets, from 0. */
  @Maybe()
  @WholeNumber(0, 100)
  sheet?: number | null;

  /** Number of the last row of the heading; 0: there is none. */
  @Maybe()
  @WholeNumber(0, INTAKE_LIMITS.rows)
  headerRow?: number | null;

  /** What each column is taken for, from the first on. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @IsIn(INTAKE_COLUMN_KINDS, { each: true })
  @ApiProperty({ enum: [...INTAKE_COLUMN_KINDS], enumName: 'IntakeColumn', isArray: true })
  columns?: IntakeColumn[] | null;

  /** UNICODE refuses a conversion that was offered; the others accept it. */
  @Maybe()
  @OneOf(LIST_ENCODINGS, 'ListEncoding')
  encoding?: ListEncoding | null;
}

export class ChangedIntakeCellDto {
  /** Which cell of the row. */
  @OneOf(INTAKE_FIELDS, 'IntakeField')
  field: IntakeField;

  /** What it should say. */
  @RawText(INTAKE_LIMITS.characters)
  text: string;
}

/** What somebody decides about a row; what is left out stays. */
export class ChangedIntakeRowDto {
  /** Number of the row. */
  @WholeNumber(1, 2_000_000)
  number: number;

  /** Corrected cells. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(INTAKE_FIELDS.length)
  @ValidateNested({ each: true })
  @Type(() => ChangedIntakeCellDto)
  cells?: ChangedIntakeCellDto[] | null;

  /** Whether the row is left out. */
  @Maybe()
  @IsBoolean()
  skipped?: boolean | null;
}

export class ChangeIntakeRowsDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;

  /** Rows that are corrected or decided on. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(MOST_CHANGES, { context: { max: MOST_CHANGES } })
  @ValidateNested({ each: true })
  @Type(() => ChangedIntakeRowDto)
  rows?: ChangedIntakeRowDto[] | null;

  /** Leaves out every row with an error, or every one that was asked already. */
  @Maybe()
  @OneOf(SKIPPABLE_INTAKE_ROWS, 'SkippableIntakeRows')
  skip?: SkippableIntakeRows | null;
}

export class ApplyIntakeDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;
}

/** What came of a table. */
export class AppliedIntakeDto {
  /** The codes of the recommendations, in the order of the rows: `KN-2021-014`. */
  codes: string[];
}

export class IntakeSummaryDto {
  /** Rows that were read. */
  rows: number;
  /** Rows that are not left out. */
  taken: number;
  /** Of those taken: with an error. */
  errors: number;
  /** Of those taken: with a warning, and no error. */
  warnings: number;
  /** Of those taken: asked in an earlier row, or by the same unit before. */
  doubles: number;
}

/** Reading options as told by somebody; null: guessed. */
export class ToldIntakeReadingDto {
  /** Which of the sheets, from 0. */
  sheet: number | null;
  /** Number of the last row of the heading. */
  headerRow: number | null;
  /** What each column is taken for. */
  @ApiProperty({ enum: INTAKE_COLUMN_KINDS, enumName: 'IntakeColumn', isArray: true, nullable: true })
  columns: IntakeColumn[] | null;
  /** Answer to the question about the letters. */
  @ApiProperty({ enum: LIST_ENCODINGS, enumName: 'ListEncoding', nullable: true })
  encoding: ListEncoding | null;
}

/** What was read of a table, and how. */
export class IntakePreviewDto {
  /** Names of the visible sheets of a workbook; one without a name for a text. */
  sheets: string[];
  /** Which of them was read. */
  sheet: number;
  /** Number of the last row of the heading; 0: none was found. */
  headerRow: number;
  /** The names of the columns; empty where a column has none. */
  labels: string[];
  /** What each column was taken for. */
  @ApiProperty({ enum: INTAKE_COLUMN_KINDS, enumName: 'IntakeColumn', isArray: true })
  columns: IntakeColumn[];
  /** A question about the letters; asked as long as `told.encoding` is null. */
  question: EncodingQuestionDto | null;
  /** Counts over all rows. */
  summary: IntakeSummaryDto;
  /** The rows that were asked for. */
  rows: IntakeRowDto[];
  /** How many rows there are of the kind that is shown. */
  total: number;
}

/** A table of recommendations on its way in; nothing of it is on the desk until it is applied. */
export class RecommendationImportDto {
  /** The import. */
  id: string;
  /** The meeting that its recommendations are made for. */
  meetingId: string;
  /** Name of the file. */
  fileName: string;
  /** READING until `progress` is 100; then READY, or FAILED with the reason; APPLIED once it is on the desk. */
  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' })
  state: ImportState;
  /** How much was read, in per cent. */
  progress: number;
  /** Why it cannot be read. */
  @ApiProperty({ enum: IMPORT_FAILURES, enumName: 'ImportFailure', nullable: true })
  failure: ImportFailure | null;
  /** What somebody told about how to read it. */
  told: ToldIntakeReadingDto;
  /** What was read; null unless READY. */
  preview: IntakePreviewDto | null;
  /** What came of it; null unless APPLIED. */
  applied: AppliedIntakeDto | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}
