import { ApiProperty } from '@nestjs/swagger';
import { CellIssueDto } from '../../common/table-import/table-import.dto';
import { type Competence, COMPETENCES } from '../recommendation.entity';
import { INTAKE_FIELDS, type IntakeField } from './intake-columns';
import { INTAKE_ISSUES, type IntakeIssueCode } from './intake-row';

/** What is wrong with one cell, or odd about it. */
export class IntakeIssueDto extends CellIssueDto {
  /** The cell. */
  @ApiProperty({ enum: INTAKE_FIELDS, enumName: 'IntakeField' })
  field: IntakeField;
  /** Which. */
  @ApiProperty({ enum: INTAKE_ISSUES, enumName: 'IntakeIssueCode' })
  code: IntakeIssueCode;
  /** What the cell might say instead, the likeliest first. */
  suggestions: string[];
}

/** The cells of a row; empty where nothing stands. */
export class IntakeCellsDto implements Record<IntakeField, string> {
  /** Nội dung kiến nghị. */
  TEXT: string;
  /** Đơn vị kiến nghị. */
  UNIT: string;
  /** Lĩnh vực. */
  TOPIC: string;
  /** Thẩm quyền giải quyết. */
  COMPETENCE: string;
  /** Người kiến nghị. */
  PERSON: string;
  /** Ngày kiến nghị, as written. */
  DAY: string;
  /** Ghi chú. */
  NOTE: string;
}

/** Something that a cell names. */
export class IntakeNamedDto {
  /** Which. */
  id: string;
  /** Its name. */
  name: string;
}

/** A row as it would be entered. */
export class IntakeRowDto {
  /** Number of the row in the sheet. */
  number: number;
  /** What the row says. */
  cells: IntakeCellsDto;
  /** The line under which it stands. */
  section: string | null;
  /** The unit that asks. */
  unit: IntakeNamedDto | null;
  /** Lĩnh vực that the cell was taken for. */
  topic: IntakeNamedDto | null;
  /** Thẩm quyền that the cell was taken for. */
  @ApiProperty({ enum: COMPETENCES, enumName: 'Competence', nullable: true })
  competence: Competence | null;
  /** Who asks, in words. */
  raisedBy: string | null;
  /** The day on which it was asked; null: the day of entering. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  raisedOn: string | null;
  /** Whether the row is left out. */
  skipped: boolean;
  /** What is wrong or odd. */
  issues: IntakeIssueDto[];
}
