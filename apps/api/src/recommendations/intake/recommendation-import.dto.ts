import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { IdField, Maybe, OneOf, RawText } from '../../common/fields';
import {
  DecideRowDto,
  DecideRowsDto,
  ImportFileQuery,
  MOST_CHANGES,
  TableCountsDto,
  TableImportDto,
  TablePageQuery,
  TablePreviewDto,
  TakenFor,
  TellTableDto,
  ToldTableDto,
} from '../../common/table-import/table-import.dto';
import { INTAKE_FIELDS, INTAKE_LIMITS, type IntakeField } from './intake-columns';
import { IntakeRowDto } from './intake-row.dto';

/** What a column may be taken for. */
const INTAKE_COLUMN_KINDS = [...INTAKE_FIELDS, 'IGNORED'] as const;
type IntakeColumn = (typeof INTAKE_COLUMN_KINDS)[number];

const SHOWN_INTAKE_ROWS = ['ALL', 'ERRORS', 'WARNINGS', 'SKIPPED'] as const;

export class IntakeFileQuery extends ImportFileQuery {
  /** The meeting that the recommendations are made for. */
  @IdField()
  meetingId: string;
}

/** Which rows of the preview come with the answer. */
export class IntakePageQuery extends TablePageQuery {
  /** All rows unless told: those with errors, with warnings, or those that are skipped. */
  @Maybe()
  @OneOf(SHOWN_INTAKE_ROWS, 'ShownIntakeRows')
  show?: (typeof SHOWN_INTAKE_ROWS)[number] | null;
}

/** How the table is to be read; what is left out is guessed afresh. */
export class IntakeReadingDto extends TellTableDto {
  /** What each column is taken for, from the first on. */
  @TakenFor(INTAKE_COLUMN_KINDS, 'IntakeColumn')
  columns?: IntakeColumn[] | null;
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
export class ChangedIntakeRowDto extends DecideRowDto {
  /** Corrected cells. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(INTAKE_FIELDS.length)
  @ValidateNested({ each: true })
  @Type(() => ChangedIntakeCellDto)
  cells?: ChangedIntakeCellDto[] | null;
}

export class ChangeIntakeRowsDto extends DecideRowsDto {
  /** Rows that are corrected or decided on. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(MOST_CHANGES, { context: { max: MOST_CHANGES } })
  @ValidateNested({ each: true })
  @Type(() => ChangedIntakeRowDto)
  rows?: ChangedIntakeRowDto[] | null;
}

/** What came of a table. */
export class AppliedIntakeDto {
  /** The codes of the recommendations, in the order of the rows: `KN-2021-014`. */
  codes: string[];
}

/** Reading options as told by somebody; null: guessed. */
export class ToldIntakeReadingDto extends ToldTableDto {
  /** What each column is taken for. */
  @ApiProperty({ enum: INTAKE_COLUMN_KINDS, enumName: 'IntakeColumn', isArray: true, nullable: true })
  columns: IntakeColumn[] | null;
}

/** What was read of a table, and how. */
export class IntakePreviewDto extends TablePreviewDto {
  /** What each column was taken for. */
  @ApiProperty({ enum: INTAKE_COLUMN_KINDS, enumName: 'IntakeColumn', isArray: true })
  columns: IntakeColumn[];
  /** Counts over all rows. */
  summary: TableCountsDto;
  /** The rows that were asked for. */
  rows: IntakeRowDto[];
}

/** A table of recommendations on its way in; nothing of it is on the desk until it is applied. */
export class RecommendationImportDto extends TableImportDto {
  /** What somebody told about how to read it. */
  told: ToldIntakeReadingDto;
  /** What was read; null unless READY. */
  preview: IntakePreviewDto | null;
  /** What came of it; null unless APPLIED. */
  applied: AppliedIntakeDto | null;
}
