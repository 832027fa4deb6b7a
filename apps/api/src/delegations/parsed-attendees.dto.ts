import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../common/fields';
import {
  type AttendeeKind,
  ATTENDEE_KINDS,
  type AttendeeRole,
  ATTENDEE_ROLES,
  type AttendeeSide,
  ATTENDEE_SIDES,
} from './attendee.entity';
import { CERTAINTIES, type Certainty } from './attendee-prose';

export class ParseAttendeesDto {
  /** A list of attendees as officials write it. */
  @Text(20_000)
  text: string;
}

/** A person or a group as it was understood; to be looked through before it is saved. */
export class ParsedAttendeeDto {
  /** A named person, or a group whose members are not named. */
  @ApiProperty({ enum: ATTENDEE_KINDS, enumName: 'AttendeeKind' })
  kind: AttendeeKind;
  /** Empty when only positions were written. */
  name: string;
  /** In the order of the words. */
  positions: string[];
  /** Where the attendee comes from, when the words say it beside the positions. */
  organisation: string | null;
  /** People in a group, when the words count them; null for a person. */
  headCount: number | null;
  /** What the attendee does at the meeting, as far as the words tell. */
  @ApiProperty({ enum: ATTENDEE_ROLES, enumName: 'AttendeeRole' })
  role: AttendeeRole;
  /** The side of the meeting, as far as the words tell. */
  @ApiProperty({ enum: ATTENDEE_SIDES, enumName: 'AttendeeSide' })
  side: AttendeeSide;
  /** The delegation that the words name, if there is one. */
  delegationId: string | null;
  /** SURE, or CHECK when a person should look. */
  @ApiProperty({ enum: CERTAINTIES, enumName: 'Certainty' })
  certainty: Certainty;
  /** Words of this row that are in none of its fields. */
  note: string | null;
  /** The words that this row was read from. */
  source: string;
  /** The words that led up to this row ("Về phía địa phương, có các đồng chí:"), on the first of the rows they lead. */
  heading: string | null;
}

export class ParsedAttendeesDto {
  /** In the order of the text. */
  rows: ParsedAttendeeDto[];
  /** What names nobody, or was not understood, in the order of the text. */
  rest: string[];
}
