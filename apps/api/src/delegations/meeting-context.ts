import type { EntityManager } from 'typeorm';
import { Unit } from '../directory/unit.entity';
import type { Meeting } from '../meetings/meeting.entity';
import type { MeetingContext } from './prose-place';

/** What a meeting is known by when a list of its attendees is read, with the units of its delegations. */
export interface UnitContext extends MeetingContext {
  delegations: readonly { id: string; unitId: string; names: readonly string[] }[];
}

/** A list calls a unit by its name as well as by its full name. */
const DELEGATIONS = `
  SELECT d.id, d.unit_id AS "unitId", ARRAY[u.name, u.full_name] AS names
  FROM delegation d JOIN unit u ON u.id = d.unit_id WHERE d.meeting_id = $1`;

/** Two statements. */
export async function readMeetingContext(
  tx: EntityManager,
  { id, hostUnitId }: Pick<Meeting, 'id' | 'hostUnitId'>,
): Promise<UnitContext> {
  const delegations = await tx.query<UnitContext['delegations']>(DELEGATIONS, [id]);
  const host = hostUnitId === null ? null : await tx.findOneBy(Unit, { id: hostUnitId });
  return { hostName: host?.name ?? null, delegations };
}
