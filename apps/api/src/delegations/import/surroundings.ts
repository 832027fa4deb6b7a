import { fold } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { breathing } from '../../common/table-import/breath';
import type { Meeting } from '../../meetings/meeting.entity';
import type { AttendeeRole } from '../attendee.entity';
import { readMeetingContext, type UnitContext } from '../meeting-context';

/** Somebody who is at the meeting already. */
export interface PresentAttendee {
  name: string;
  delegationId: string | null;
  email: string | null;
  phone: string | null;
}

/** Somebody of the directory with the same name as one of the list. */
export interface NamedPerson {
  id: string;
  fullName: string;
  email: string | null;
  phone: string | null;
  positions: string[];
  unitIds: string[];
}

/** What a list is compared with. */
export interface Surroundings extends UnitContext {
  /** Names as they are compared; each is folded once, as that takes longer than all the rest. */
  fold: (text: string) => string;
  /** By folded name. */
  attendees: ReadonlyMap<string, readonly PresentAttendee[]>;
  /** By folded name. */
  people: ReadonlyMap<string, readonly NamedPerson[]>;
  /** Roles of which a meeting has one and that somebody holds. */
  takenRoles: ReadonlySet<AttendeeRole>;
}

const ATTENDEES = `
  SELECT name, delegation_id AS "delegationId", email, phone, role
  FROM attendee WHERE meeting_id = $1 AND kind = 'PERSON'`;

/** Positions as on the day of the meeting: whoever left the department is not there by it. */
const PEOPLE = `
  SELECT p.id, p.full_name AS "fullName", p.email, p.phone,
    coalesce(array_agg(x.title ORDER BY x.position) FILTER (WHERE x.id IS NOT NULL), '{}') AS positions,
    coalesce(array_agg(x.unit_id) FILTER (WHERE x.unit_id IS NOT NULL), '{}') AS "unitIds"
  FROM person p
  LEFT JOIN person_position x ON x.person_id = p.id AND daterange(x.valid_from, x.valid_to, '[]') @> $2::date
  WHERE p.merged_into_id IS NULL AND fold(p.full_name) = ANY($1)
  GROUP BY p.id`;

/** Delegations, attendees and people of the directory with one of these names. Four statements, however long the list. */
export async function readSurroundings(
  tx: EntityManager,
  meeting: Meeting,
  names: readonly string[],
): Promise<Surroundings> {
  const pause = breathing();
  const foldOnce = folding();
  const folded = new Set<string>();
  for (const name of names) {
    await pause();
    folded.add(foldOnce(name));
  }
  const attendees = await tx.query<(PresentAttendee & { role: AttendeeRole })[]>(ATTENDEES, [meeting.id]);
  const people = await tx.query<NamedPerson[]>(PEOPLE, [[...folded], meeting.heldOn]);
  return {
    fold: foldOnce,
    ...(await readMeetingContext(tx, meeting)),
    attendees: await grouped(attendees, ({ name }) => foldOnce(name)),
    people: await grouped(people, ({ fullName }) => foldOnce(fullName)),
    takenRoles: new Set(attendees.map(({ role }) => role)),
  };
}

function folding(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    known.set(text, folded);
    return folded;
  };
}

async function grouped<One>(list: readonly One[], keyOf: (one: One) => string): Promise<Map<string, One[]>> {
  const pause = breathing();
  const groups = new Map<string, One[]>();
  for (const one of list) {
    await pause();
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
