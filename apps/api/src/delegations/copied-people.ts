import type { EntityManager } from 'typeorm';
import type { Attendee, AttendeeRole, AttendeeSide } from './attendee.entity';
import { type Copying, copyId } from './copying';
import type { Delegation } from './delegation.entity';

type DelegationRow = Omit<Delegation, 'version'>;

export interface CopiedDelegations {
  rows: DelegationRow[];
  /** The new delegation for each old one: units that have merged share one. */
  byOld: ReadonlyMap<string, DelegationRow>;
}

/** Units as they are on the new day: one that has ended by then sends its delegation as its successor. */
const DELEGATIONS = `
  SELECT d.id, d.quota, d.head_attendee_id AS "headAttendeeId", d.protocol_order AS "protocolOrder",
         CASE WHEN u.valid_to < $2::date THEN coalesce(u.successor_id, u.id) ELSE u.id END AS "unitId"
  FROM delegation d JOIN unit u ON u.id = d.unit_id
  WHERE d.meeting_id = $1 ORDER BY d.protocol_order, d.id`;

/** The delegations of the new meeting, whether they are copied or only needed to know who is the host's. */
export async function copiedDelegations(tx: EntityManager, { from, to }: Copying): Promise<CopiedDelegations> {
  const old = await tx.query<Omit<DelegationRow, 'meetingId'>[]>(DELEGATIONS, [from.id, to.heldOn]);
  const byUnit = new Map<string, DelegationRow>();
  const byOld = new Map<string, DelegationRow>();
  for (const { id, headAttendeeId, ...row } of old) {
    const copy = byUnit.get(row.unitId) ?? {
      ...row,
      id: copyId(to.id, id),
      meetingId: to.id,
      headAttendeeId: headAttendeeId && copyId(to.id, headAttendeeId),
    };
    byUnit.set(row.unitId, copy);
    byOld.set(id, copy);
  }
  return { rows: [...byUnit.values()], byOld };
}

type PersonRow = Pick<
  Attendee,
  | 'id'
  | 'delegationId'
  | 'userId'
  | 'personId'
  | 'kind'
  | 'organisation'
  | 'headCount'
  | 'role'
  | 'side'
  | 'protocolOrder'
  | 'email'
  | 'phone'
  | 'name'
  | 'positions'
> & { unitName: string | null };

/**
 * Whoever is in the directory comes under the name and with the positions of the new day; of whom it knows no positions at
 * all, and of everybody else, what was printed stands. A substitute came that one time (docs/domain.md §1.10). $3: whether
 * the caller runs the old meeting.
 */
const PEOPLE = `
  SELECT a.id, a.delegation_id AS "delegationId", CASE WHEN $3 THEN a.user_id END AS "userId", p.id AS "personId", a.kind, a.organisation,
         a.head_count AS "headCount", a.role, a.side, a.protocol_order AS "protocolOrder",
         CASE WHEN $3 THEN a.email END AS email, CASE WHEN $3 THEN a.phone END AS phone,
         coalesce(p.full_name, a.name) AS name, u.name AS "unitName",
         CASE WHEN EXISTS (SELECT 1 FROM person_position x WHERE x.person_id = p.id)
           THEN ARRAY(SELECT x.title FROM person_position x
                      WHERE x.person_id = p.id AND coalesce(x.valid_from, '-infinity') <= $2::date
                        AND coalesce(x.valid_to, 'infinity') >= $2::date ORDER BY x.position, x.id)
           ELSE a.positions END AS positions
  FROM attendee a
  LEFT JOIN person linked ON linked.id = a.person_id
  LEFT JOIN person p ON p.id = coalesce(linked.merged_into_id, linked.id)
  LEFT JOIN delegation d ON d.id = a.delegation_id
  LEFT JOIN unit u ON u.id = d.unit_id
  WHERE a.meeting_id = $1 AND a.substitute_for_id IS NULL
  ORDER BY a.protocol_order, a.id`;

/** The people of the new meeting: who was invited, nothing of who answered, came or was absent. */
export async function copiedAttendees(
  tx: EntityManager,
  { from, managed, to, parts }: Copying,
  { byOld }: CopiedDelegations,
) {
  const people = await tx.query<PersonRow[]>(PEOPLE, [from.id, to.heldOn, managed]);
  const moved = from.hostUnitId !== to.hostUnitId;
  return people.map(({ id, delegationId, unitName, organisation, role, side, ...person }) => {
    const delegation = delegationId === null ? undefined : byOld.get(delegationId);
    return {
      ...person,
      ...(moved ? atNewHost({ role, side }, delegation?.unitId === to.hostUnitId) : { role, side }),
      id: copyId(to.id, id),
      meetingId: to.id,
      delegationId: (parts.has('DELEGATIONS') && delegation?.id) || null,
      // Without a delegation it would no longer be said where somebody comes from.
      organisation: organisation ?? (parts.has('DELEGATIONS') ? null : unitName),
    };
  });
}

interface Place {
  role: AttendeeRole;
  side: AttendeeSide;
}

/** Where another province hosts, its people are the hosts; those of the old host come as members and no longer lead. */
function atNewHost({ role, side }: Place, isHost: boolean): Place {
  if (isHost) return { role, side: side === 'MEMBER' ? 'HOST' : side };
  if (side !== 'HOST') return { role, side };
  const led = role === 'CHAIR' || role === 'CO_CHAIR' || role === 'SECRETARY';
  return { role: led ? 'OFFICIAL' : role, side: 'MEMBER' };
}
