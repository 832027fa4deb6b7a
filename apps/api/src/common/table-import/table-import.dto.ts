import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn } from 'class-validator';
import { Maybe, OneOf, SeenVersion, Text, WholeNumber } from '../fields';
import { EncodingQuestionDto } from './encoding-question.dto';
import { IMPORT_FAILURES, type ImportFailure, MOST_COLUMNS } from './grid';
import { IMPORT_STATES, type ImportState } from './import-state';
import { LIST_ENCODINGS, type ListEncoding } from './read-text';
import { SEVERITIES, type Severity } from './severity';

/** What the imports of tables say alike; each adds its columns, its rows and its own counts. */

const SKIPPABLE_ROWS = ['ERRORS', 'DOUBLES'] as const;

/** Above the longest table that is taken (TableLimits of each import). */
const MOST_ROWS = 10_000;

/** Rows that are decided about at once. */
export const MOST_CHANGES = 200;

/** What each column is taken for, from the first on. */
export const TakenFor = (kinds: readonly string[], name: string): PropertyDecorator =>
  applyDecorators(
    Maybe(),
    IsArray(),
    ArrayMaxSize(MOST_COLUMNS),
    IsIn(kinds as string[], { each: true }),
    ApiProperty({ enum: [...kinds], enumName: name, isArray: true }),
  );

export class ImportFileQuery {
  /** Name of the file, or of what was pasted. */
  @Text(255)
  name: string;
}

/** Which rows of the preview come with the answer. */
export class TablePageQuery {
  /** How many rows of those that are shown come before, 0 unless told. */
  @Maybe()
  @WholeNumber(0, MOST_ROWS)
  from?: number | null;

  /** How many rows, 50 unless told. */
  @Maybe()
  @WholeNumber(1, 200)
  limit?: number | null;
}

/** How the table is to be read; what is left out is guessed afresh. */
export class TellTableDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;

  /** Which of the sheets, from 0. */
  @Maybe()
  @WholeNumber(0, 100)
  sheet?: number | null;

  /** Number of the last row of the heading; 0: there is none. */
  @Maybe()
  @WholeNumber(0, MOST_ROWS)
  headerRow?: number | null;

  /** UNICODE refuses a conversion that was offered; the others accept it. */
  @Maybe()
  @OneOf(LIST_ENCODINGS, 'ListEncoding')
  encoding?: ListEncoding | null;
}

/** What somebody decides about a row; what is left out stays. */
export class DecideRowDto {
  /** Number of the row. */
  @WholeNumber(1, 2_000_000)
  number: number;

  /** Whether the row is left out. */
  @Maybe()
  @IsBoolean()
  skipped?: boolean | null;
}

export class DecideRowsDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;

  /** Leaves out every row with an error, or every one that stands in an earlier row or was taken over before. */
  @Maybe()
  @OneOf(SKIPPABLE_ROWS, 'SkippableRows')
  skip?: (typeof SKIPPABLE_ROWS)[number] | null;
}

export class ApplyImportDto {
  /** The version that the caller saw. */
  @SeenVersion()
  version: number;
}

export class TableCountsDto {
  /** Rows that were read. */
  rows: number;
  /** Rows that are not left out. */
  taken: number;
  /** Of those taken: with an error. */
  errors: number;
  /** Of those taken: with a warning, and no error. */
  warnings: number;
  /** Of those taken: what stands in an earlier row or was taken over before. */
  doubles: number;
}

/** What is wrong with one cell, or odd about it. */
export class CellIssueDto {
  /** An error keeps the row out; a warning asks for a look. */
  @ApiProperty({ enum: SEVERITIES, enumName: 'Severity' })
  severity: Severity;
  /** What the words need: `max`, `row`, `code`, `phone`. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params: Record<string, string | number>;
}

/** Reading options as told by somebody; null: guessed. */
export class ToldTableDto {
  /** Which of the sheets, from 0. */
  sheet: number | null;
  /** Number of the last row of the heading. */
  headerRow: number | null;
  /** The answer to the question about letters. */
  @ApiProperty({ enum: LIST_ENCODINGS, enumName: 'ListEncoding', nullable: true })
  encoding: ListEncoding | null;
}

/** What was read of a table, and how. */
export class TablePreviewDto {
  /** Names of the visible sheets of a workbook; one without a name for a text. */
  sheets: string[];
  /** Which of them was read. */
  sheet: number;
  /** Number of the last row of the heading; 0: none was found. */
  headerRow: number;
  /** The names of the columns; empty where a column has none. */
  labels: string[];
  /** A question about the letters; asked as long as `told.encoding` is null. */
  question: EncodingQuestionDto | null;
  /** How many rows there are of the kind that is shown. */
  total: number;
}

/** A table on its way in; nothing of it is taken over until it is applied. */
export class TableImportDto {
  /** The import. */
  id: string;
  /** The meeting that it is brought for. */
  meetingId: string;
  /** Name of the file. */
  fileName: string;
  /** READING until `progress` is 100; then READY, or FAILED with the reason; APPLIED once it was taken over. */
  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' })
  state: ImportState;
  /** How much was read, in per cent. */
  progress: number;
  /** Why it cannot be read. */
  @ApiProperty({ enum: IMPORT_FAILURES, enumName: 'ImportFailure', nullable: true })
  failure: ImportFailure | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}
