import { ApiProperty } from '@nestjs/swagger';
import { CellIssueDto } from '../../common/table-import/table-import.dto';
import {
  type AttendeeKind,
  ATTENDEE_KINDS,
  type AttendeeRole,
  ATTENDEE_ROLES,
  type AttendeeSide,
  ATTENDEE_SIDES,
} from '../attendee.entity';
import { IMPORT_FIELDS, type ImportField } from './header';
import { ISSUE_CODES, type IssueCode } from './import-row';

const KNOWN_BY = ['EMAIL', 'PHONE', 'UNIT', 'POSITION'] as const;

/** What is wrong with one cell, or odd about it. */
export class ImportIssueDto extends CellIssueDto {
  /** The cell. */
  @ApiProperty({ enum: IMPORT_FIELDS, enumName: 'ImportField' })
  field: ImportField;
  /** Which. */
  @ApiProperty({ enum: ISSUE_CODES, enumName: 'ImportIssueCode' })
  code: IssueCode;
}

/** A person of the directory who may be the one in the row. */
export class KnownPersonDto {
  /** The person. */
  id: string;
  /** As the directory has it. */
  fullName: string;
  /** Held on the day of the meeting. */
  positions: string[];
  /** What is the same beside the name. */
  @ApiProperty({ enum: KNOWN_BY, enumName: 'KnownBy' })
  by: (typeof KNOWN_BY)[number];
}

/** The cells of a row; empty where nothing stands. */
export class ImportCellsDto implements Record<ImportField, string> {
  /** Họ và tên. */
  NAME: string;
  /** Chức vụ, each on a line. */
  POSITION: string;
  /** Đơn vị công tác. */
  ORGANISATION: string;
  /** Tỉnh, đoàn. */
  PROVINCE: string;
  /** Điện thoại. */
  PHONE: string;
  /** Thư điện tử. */
  EMAIL: string;
  /** Ghi chú, each with the name of its column. */
  NOTE: string;
}

/** A row as it would be taken over. */
export class ImportRowDto {
  /** Number of the row in the sheet; of a text the place in it. */
  number: number;
  /** A person, or a group that a text names. */
  @ApiProperty({ enum: ATTENDEE_KINDS, enumName: 'AttendeeKind' })
  kind: AttendeeKind;
  /** People in a group, when the text counts them. */
  headCount: number | null;
  /** OFFICIAL, unless a text says otherwise. */
  @ApiProperty({ enum: ATTENDEE_ROLES, enumName: 'AttendeeRole' })
  role: AttendeeRole;
  /** The side of the meeting. */
  @ApiProperty({ enum: ATTENDEE_SIDES, enumName: 'AttendeeSide' })
  side: AttendeeSide;
  /** What the row says. */
  cells: ImportCellsDto;
  /** The line under which it stands. */
  section: string | null;
  /** The delegation in which the delegate will be. */
  delegationId: string | null;
  /** Whether the row is left out. */
  skipped: boolean;
  /** Who of the directory it may be. */
  people: KnownPersonDto[];
  /** Who of them it is taken for. */
  personId: string | null;
  /** What is wrong or odd. */
  issues: ImportIssueDto[];
}
