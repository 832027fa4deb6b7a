import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsEmail, ValidateNested } from 'class-validator';
import { IdField, Ids, Maybe, OneOf, SeenVersion, Text, Texts, WholeNumber } from '../common/fields';
import {
  type Attendance,
  ATTENDANCES,
  type AttendeeKind,
  ATTENDEE_KINDS,
  type AttendeeRole,
  ATTENDEE_ROLES,
  type AttendeeSide,
  ATTENDEE_SIDES,
  COMING,
  type Coming,
} from './attendee.entity';

/** How many attendees one request may name: more than any conference of a cluster seats. */
export const MOST_ATTENDEES = 500;

/** What is entered of a person or a group. */
export class AttendeeFieldsDto {
  /** The delegation that the attendee belongs to; null: none. */
  @Maybe()
  @IdField()
  delegationId?: string | null;

  /** A named person, or a group whose members are not named. */
  @OneOf(ATTENDEE_KINDS, 'AttendeeKind')
  kind: AttendeeKind;

  /** Full name without a form of address, or the description of a group: "các chuyên viên của Ban TĐKT Trung ương". */
  @Text(300)
  name: string;

  /** Positions at the time of the meeting, in protocol order; each at most 300 characters. */
  @Texts(12, 300)
  positions: string[];

  /** Where the attendee comes from, when the delegation's unit does not say it. */
  @Maybe()
  @Text(300)
  organisation?: string | null;

  /** People in a group, when known; always null for a person. */
  @Maybe()
  @WholeNumber(1, 10_000)
  headCount?: number | null;

  /** One CHAIR and one SECRETARY for each meeting, both persons. */
  @OneOf(ATTENDEE_ROLES, 'AttendeeRole')
  role: AttendeeRole;

  /** The side under which the minutes list the attendee. */
  @OneOf(ATTENDEE_SIDES, 'AttendeeSide')
  side: AttendeeSide;

  /** UNKNOWN until somebody has looked. */
  @OneOf(ATTENDANCES, 'Attendance')
  attendance: Attendance;

  /** Whatever else the secretariat should remember. */
  @Maybe()
  @Text(1000)
  note?: string | null;

  /** The person of the directory; null: none; left out: as it is. */
  @Maybe()
  @IdField()
  personId?: string | null;

  /** Whether they said that they come; null or left out: as it is. */
  @Maybe()
  @OneOf(COMING, 'Coming')
  coming?: Coming | null;

  /** Address for mail; null: none; left out: as it is. */
  @Maybe()
  @Text(254)
  @IsEmail()
  email?: string | null;

  /** Telephone, as written; null: none; left out: as it is. */
  @Maybe()
  @Text(50)
  phone?: string | null;

  /** The address of the account with which this person signs in; null: none. */
  @Maybe()
  @Text(254)
  userEmail?: string | null;
}

export class CreateAttendeeDto extends AttendeeFieldsDto {
  /** Made by the client: the same id twice is one attendee. */
  @IdField()
  id: string;
}

export class UpdateAttendeeDto extends AttendeeFieldsDto {
  /** The version that the writer saw. */
  @SeenVersion()
  version: number;
}

export class CreateAttendeesDto {
  /** Saved all or none, in this order, after those who are there. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ATTENDEES, { context: { max: MOST_ATTENDEES } })
  @ValidateNested({ each: true })
  @Type(() => CreateAttendeeDto)
  attendees: CreateAttendeeDto[];
}

export class AttendeeOrderDto {
  /** All or some of the meeting's attendees: they share out the places they hold now in this order; the others stay. */
  @Ids(MOST_ATTENDEES)
  ids: string[];
}

export class SetAttendanceDto {
  /** Whether they are there. */
  @OneOf(ATTENDANCES, 'Attendance')
  attendance: Attendance;
}

export class SetAttendanceOfManyDto extends SetAttendanceDto {
  /** Attendees of this meeting. */
  @Ids(MOST_ATTENDEES)
  ids: string[];
}

/** Đại biểu: a named person with the positions held at the time of the meeting, or an unnamed group. */
export class AttendeeDto {
  /** The attendee. */
  id: string;
  /** Null: in no delegation. */
  delegationId: string | null;
  /** A named person, or a group whose members are not named. */
  @ApiProperty({ enum: ATTENDEE_KINDS, enumName: 'AttendeeKind' })
  kind: AttendeeKind;
  /** Full name of a person, description of a group. */
  name: string;
  /** Positions at the time of the meeting, in protocol order. */
  positions: string[];
  /** Where the attendee comes from, when the delegation does not say it. */
  organisation: string | null;
  /** People in a group; null for a person, and for a group that nobody counted. */
  headCount: number | null;
  /** What the attendee does at the meeting. */
  @ApiProperty({ enum: ATTENDEE_ROLES, enumName: 'AttendeeRole' })
  role: AttendeeRole;
  /** The side under which the minutes list the attendee. */
  @ApiProperty({ enum: ATTENDEE_SIDES, enumName: 'AttendeeSide' })
  side: AttendeeSide;
  /** Place in the list of the whole meeting, ascending. */
  protocolOrder: number;
  /** UNKNOWN until somebody has looked. */
  @ApiProperty({ enum: ATTENDANCES, enumName: 'Attendance' })
  attendance: Attendance;
  /** Whether they said that they come. */
  @ApiProperty({ enum: COMING, enumName: 'Coming' })
  coming: Coming;
  /** In whose stead this person comes, with the chair's consent. */
  substituteForId: string | null;
  /** The person of the directory; told only to those who run the meeting. */
  personId: string | null;
  /** Address for mail; told only to those who run the meeting. */
  email: string | null;
  /** Telephone; told only to those who run the meeting. */
  phone: string | null;
  /** Whatever else the secretariat should remember. */
  note: string | null;
  /** Whether the caller is this person. */
  isMe: boolean;
  /** The account with which this person signs in; told only to those who run the meeting. */
  userEmail: string | null;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}
