import type { EntityManager } from 'typeorm';
import { fieldProblem } from '../common/problem';
import type { EntryContent } from './entry-content';

/** Whoever spoke a line: one of the attendees, or somebody in words. */
export interface Speaker {
  /** "Lê Văn Vũ, Vụ trưởng Vụ III", "các đại biểu". */
  words: string;
  /** The unit of the speaker's delegation. */
  unitId: string | null;
}

interface SpeakerRow {
  name: string;
  positions: string[];
  unitId: string | null;
}

/** The speaker of a line; 422 when the attendee is not one of its meeting. */
export async function speakerOf(tx: EntityManager, line: EntryContent): Promise<Speaker | null> {
  if (line.speakerId === null) return line.speakerText === null ? null : { words: line.speakerText, unitId: null };
  const [row] = await tx.query<SpeakerRow[]>(
    `SELECT a.name, a.positions, d.unit_id AS "unitId"
     FROM attendee a LEFT JOIN delegation d ON d.id = a.delegation_id WHERE a.id = $1 AND a.meeting_id = $2`,
    [line.speakerId, line.meetingId],
  );
  if (row === undefined) throw fieldProblem('speakerId', 'not_found');
  return { words: [row.name, ...row.positions].join(', '), unitId: row.unitId };
}
