import type { AttendeeRole, AttendeeSide } from './attendee.entity';
import { groupOf } from './prose-group';
import { type ProseAttendee, readPerson } from './prose-person';
import { dropHonorifics, splitProse } from './prose-pieces';
import { type MeetingContext, placeOf, roleOf, sideOfHeading } from './prose-place';

export const CERTAINTIES = ['SURE', 'CHECK'] as const;
/** Whether a row that was read from a text may be trusted, or a person should look. */
export type Certainty = (typeof CERTAINTIES)[number];

/** A person or a group as it was read from a list that officials wrote, and where it belongs. */
export interface ProseRow extends ProseAttendee {
  role: AttendeeRole;
  side: AttendeeSide;
  delegationId: string | null;
  /** The words that the row was read from. */
  source: string;
  /** The words that led up to the row, on the first of the rows they lead. */
  heading: string | null;
}

/** What was read; every letter of the text is in a row (its source or heading) or in the rest. */
export interface ProseReading {
  rows: ProseRow[];
  rest: string[];
}

/**
 * Reads a list of attendees as officials write it ("Hồ Thu Ánh, Phó Chủ tịch UBND tỉnh Hậu Giang; lãnh đạo Sở Nội vụ của
 * 12 tỉnh") into rows for a person to correct. Nothing is dropped: what names nobody comes back as the rest.
 */
export function readAttendees(text: string, context: MeetingContext): ProseReading {
  const rows: ProseRow[] = [];
  const rest: string[] = [];
  let side: AttendeeSide | null = null;
  for (const { heading, items } of splitProse(text)) {
    side = sideOfHeading(heading) ?? side;
    let unclaimed = heading;
    for (const source of items) {
      const words = dropHonorifics(source);
      const attendee = groupOf(words) ?? readPerson(words);
      if (attendee === null) {
        rest.push(source);
        continue;
      }
      const { told, ...place } = placeOf(words, heading, side, context);
      const role = roleOf(heading, unclaimed !== null, attendee.kind);
      const certainty = told ? attendee.certainty : 'CHECK';
      rows.push({ ...attendee, ...place, role, certainty, source, heading: unclaimed });
      unclaimed = null;
    }
    if (unclaimed !== null) rest.push(unclaimed);
  }
  return { rows, rest };
}
