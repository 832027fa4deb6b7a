import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { IdField, Maybe, OneOf, RawText } from '../../common/fields';
import {
  DecideRowDto,
  DecideRowsDto,
  MOST_CHANGES,
  TableCountsDto,
  TableImportDto,
  TablePageQuery,
  TablePreviewDto,
  TakenFor,
  TellTableDto,
  ToldTableDto,
} from '../../common/table-import/table-import.dto';
import { IMPORT_FIELDS, type ImportField } from './header';
import { LIST_FORMATS, type ListFormat } from './import-row';
import { ImportRowDto } from './import-row.dto';
import { LIST_LIMITS } from './limits';

/** What a column may be taken for. */
const IMPORT_COLUMNS = [...IMPORT_FIELDS, 'IGNORED'] as const;
type ImportColumn = (typeof IMPORT_COLUMNS)[number];

const SHOWN_ROWS = ['ALL', 'ERRORS', 'WARNINGS', 'KNOWN', 'SKIPPED'] as const;
export type ShownRows = (typeof SHOWN_ROWS)[number];

/** Which rows of the preview come with the answer. */
export class ImportPageQuery extends TablePageQuery {
  /** All rows unless told: those with errors, with warnings, those known in the directory, or those that are skipped. */
  @Maybe()
  @OneOf(SHOWN_ROWS, 'ShownRows')
  show?: ShownRows | null;
}

/** How the list is to be read; what is left out is guessed afresh. */
export class ReadingDto extends TellTableDto {
  /** A table, or sentences as officials write them. */
  @Maybe()
  @OneOf(LIST_FORMATS, 'ListFormat')
  format?: ListFormat | null;

  /** What each column is taken for, from the first on. */
  @TakenFor(IMPORT_COLUMNS, 'ImportColumn')
  columns?: ImportColumn[] | null;
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
export class ChangedRowDto extends DecideRowDto {
  /** Corrected cells. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(IMPORT_FIELDS.length)
  @ValidateNested({ each: true })
  @Type(() => ChangedCellDto)
  cells?: ChangedCellDto[] | null;

  /** A delegation of the meeting; null: none. */
  @Maybe()
  @IdField()
  delegationId?: string | null;

  /** One of the people of the directory whom the row offers; null: somebody else. */
  @Maybe()
  @IdField()
  personId?: string | null;
}

export class ChangeRowsDto extends DecideRowsDto {
  /** Rows that are corrected or decided on. */
  @Maybe()
  @IsArray()
  @ArrayMaxSize(MOST_CHANGES, { context: { max: MOST_CHANGES } })
  @ValidateNested({ each: true })
  @Type(() => ChangedRowDto)
  rows?: ChangedRowDto[] | null;
}

export class AppliedImportDto {
  /** How many attendees the meeting was given. */
  added: number;
}

export class ImportSummaryDto extends TableCountsDto {
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
export class ToldReadingDto extends ToldTableDto {
  /** A table, or sentences. */
  @ApiProperty({ enum: LIST_FORMATS, enumName: 'ListFormat', nullable: true })
  format: ListFormat | null;
  /** What each column is taken for. */
  @ApiProperty({ enum: IMPORT_COLUMNS, enumName: 'ImportColumn', isArray: true, nullable: true })
  columns: ImportColumn[] | null;
}

/** What was read of a list, and how. */
export class ImportPreviewDto extends TablePreviewDto {
  /** A table, or sentences. */
  @ApiProperty({ enum: LIST_FORMATS, enumName: 'ListFormat' })
  format: ListFormat;
  /** What each column was taken for. */
  @ApiProperty({ enum: IMPORT_COLUMNS, enumName: 'ImportColumn', isArray: true })
  columns: ImportColumn[];
  /** Counts over all rows. */
  summary: ImportSummaryDto;
  /** The rows that were asked for. */
  rows: ImportRowDto[];
  /** What of a text was not understood, in its order. */
  rest: string[];
}

/** A list of delegates on its way in; nothing of it is at the meeting until it is applied. */
export class AttendeeImportDto extends TableImportDto {
  /** What somebody told about how to read it. */
  told: ToldReadingDto;
  /** What was read; null unless READY. */
  preview: ImportPreviewDto | null;
  /** The delegations of the meeting, for a choice. */
  delegations: ImportDelegationDto[];
}
