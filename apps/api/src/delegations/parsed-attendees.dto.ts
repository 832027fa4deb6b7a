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
  @ApiProperty({ enum: ATTENDEE_KINDS, enumName: 'AttendeeKind' })
  kind: AttendeeKind;
  /** Empty when only positions were written. */
  name: string;
  positions: string[];
  organisation: string | null;
  headCount: number | null;
  @ApiProperty({ enum: ATTENDEE_ROLES, enumName: 'AttendeeRole' })
  role: AttendeeRole;
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
  rows: ParsedAttendeeDto[];
  /** What names nobody, or was not understood, in the order of the text. */
  rest: string[];
}
