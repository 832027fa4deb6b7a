import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEmail, ValidateNested } from 'class-validator';
import { IdField, Maybe, PlainDateField, SeenVersion, Text } from '../common/fields';
import { PageQuery } from '../common/paging';

/** More than anybody has held. */
const MOST_POSITIONS = 30;

export class PersonQuery extends PageQuery {
  /** Part of the name or of a position, with or without marks. */
  @Maybe()
  @Text(200)
  q?: string;

  /** Who holds a position in this unit on the day. */
  @Maybe()
  @IdField()
  unitId?: string;

  /** The day on which positions are told; left out: today in Vietnam. */
  @Maybe()
  @PlainDateField()
  on?: string;
}

class PositionFields {
  /** Made by the client. */
  @IdField()
  id: string;

  /** Chức vụ, as it is printed: "Giám đốc Sở Nội vụ tỉnh Hậu Giang". */
  @Text(300)
  title: string;

  /** The unit of the directory in which it is held, where there is one. */
  @Maybe()
  @IdField()
  unitId?: string | null;

  /** First day; null: longer ago than anybody needs to know. */
  @Maybe()
  @PlainDateField()
  validFrom?: string | null;

  /** Last day; null: still held. */
  @Maybe()
  @PlainDateField()
  validTo?: string | null;
}

export class PersonPositionFieldsDto extends PositionFields {}

class PersonFields {
  /** Full name in one field, family name first. */
  @Text(200)
  fullName: string;

  /** What lists are sorted by, where it is not the last word of the name: "Ngọc Thịnh"; null: the last word. */
  @Maybe()
  @Text(100)
  givenName?: string | null;

  /** Form of address: "Đồng chí", "Ông", "Bà"; null: not known. */
  @Maybe()
  @Text(50)
  honorific?: string | null;

  /** Address for mail. */
  @Maybe()
  @Text(254)
  @IsEmail()
  email?: string | null;

  /** Telephone, as written. */
  @Maybe()
  @Text(50)
  phone?: string | null;

  /** Whatever else should be remembered. */
  @Maybe()
  @Text(1000)
  note?: string | null;

  /** Every position, also those of the past, in the order of printing; what is left out is gone. */
  @IsArray()
  @ArrayMaxSize(MOST_POSITIONS, { context: { max: MOST_POSITIONS } })
  @ValidateNested({ each: true })
  @Type(() => PersonPositionFieldsDto)
  positions: PersonPositionFieldsDto[];
}

export class CreatePersonDto extends PersonFields {
  /** Made by the client: the same id twice is one person. */
  @IdField()
  id: string;
}

export class UpdatePersonDto extends PersonFields {
  @SeenVersion()
  version: number;
}

/** A position that somebody holds, from a day to a day. */
export class PersonPositionDto {
  /** The position. */
  id: string;
  /** Chức vụ, as it is printed. */
  title: string;
  /** The unit of the directory in which it is held. */
  unitId: string | null;
  /** That unit's name in full. */
  unitName: string | null;
  /** First day; null: longer ago than the data tells. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;
  /** Last day; null: still held. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: string | null;
}

export class PersonListItemDto {
  /** The person. */
  id: string;
  /** Full name, family name first. */
  fullName: string;
  /** Form of address; null: not known. */
  honorific: string | null;
  /** Address for mail. */
  email: string | null;
  /** Telephone. */
  phone: string | null;
  /** The positions held on the day, in the order of printing. */
  positions: PersonPositionDto[];
  /** Raised by every change. */
  version: number;
}

export class PersonPageDto {
  /** By given name, as Vietnamese lists are. */
  items: PersonListItemDto[];
  /** Pass as `after` to read on; null: that was all. */
  next: string | null;
}

/** A meeting that somebody of the directory is on the list of. */
export class PersonMeetingDto {
  /** The meeting. */
  id: string;
  /** Its title. */
  title: string;
  /** Its cluster's name. */
  clusterName: string;
  /** Its day; null: not fixed. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  heldOn: string | null;
  /** What the person does there: CHAIR, OFFICIAL, GUEST … */
  role: string;
}

export class PersonDto {
  /** The person; another than was asked for when that one was merged into this. */
  id: string;
  /** Full name, family name first. */
  fullName: string;
  /** What lists are sorted by, where it is not the last word of the name. */
  givenName: string | null;
  /** Form of address; null: not known. */
  honorific: string | null;
  /** Address for mail. */
  email: string | null;
  /** Telephone. */
  phone: string | null;
  /** Whatever else is remembered. */
  note: string | null;
  /** Every position, also those of the past, in the order of printing. */
  positions: PersonPositionDto[];
  /** The meetings that they are on the list of and that the caller may see, the latest first; at most 100. */
  meetings: PersonMeetingDto[];
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
  /** What the caller may do now: `update`, `merge`. */
  actions: string[];
}

/** People who are perhaps one: their names are the same but for marks and capitals. */
export class DuplicatesDto {
  /** The name, as one of them has it. */
  fullName: string;
  /** Those who have it, two or more. */
  people: PersonListItemDto[];
}

export class DuplicatesListDto {
  /** By name; at most 50. */
  items: DuplicatesDto[];
}
