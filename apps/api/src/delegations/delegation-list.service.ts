import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound } from '../common/problem';
import type { Caller } from '../identity/caller';
import { MeetingAccess, type SeenMeeting } from '../meetings/meeting-access.service';
import type { AttendeeDto } from './attendee.dto';
import type { DelegationDto, DelegationsDto } from './delegation.dto';
import { countHeads, countHeadsBySide } from './head-counts';

/** $1: the caller, $2: whether they run the meeting: accounts and notes are theirs alone. */
const ATTENDEES = `
  SELECT a.id, a.delegation_id AS "delegationId", a.kind, a.name, a.positions, a.organisation,
         a.head_count AS "headCount", a.role, a.side, a.protocol_order AS "protocolOrder", a.attendance,
         a.coming, a.substitute_for_id AS "substituteForId", CASE WHEN $2 THEN a.person_id END AS "personId",
         CASE WHEN $2 THEN a.email END AS email, CASE WHEN $2 THEN a.phone END AS phone,
         CASE WHEN $2 THEN a.note END AS note,
         coalesce(a.user_id = $1::uuid, false) AS "isMe", CASE WHEN $2 THEN u.email END AS "userEmail", a.version
  FROM attendee a LEFT JOIN user_account u ON u.id = a.user_id`;

const DELEGATIONS = `
  SELECT d.id, d.unit_id AS "unitId", u.name AS "unitName", d.quota, d.head_attendee_id AS "headAttendeeId",
         d.protocol_order AS "protocolOrder", d.version
  FROM delegation d JOIN unit u ON u.id = d.unit_id
  WHERE d.meeting_id = $1 ORDER BY d.protocol_order, d.id`;

/** Who comes to a meeting, as the pages show it: whoever sees the meeting sees all of its list. */
@Injectable()
export class DelegationList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: MeetingAccess,
  ) {}

  async read(caller: Caller, meetingId: string): Promise<DelegationsDto> {
    return this.readIn(this.dataSource.manager, caller, await this.access.see(caller, meetingId));
  }

  /** One statement for the attendees, one for the delegations; whoever runs the meeting needs one more. */
  async readIn(tx: EntityManager, caller: Caller, { meeting, managed }: SeenMeeting): Promise<DelegationsDto> {
    const attendees = await tx.query<AttendeeDto[]>(
      `${ATTENDEES} WHERE a.meeting_id = $3 ORDER BY a.protocol_order, a.id`,
      [caller.userId, managed, meeting.id],
    );
    const delegations = await tx.query<Omit<DelegationDto, 'headCount'>[]>(DELEGATIONS, [meeting.id]);
    return {
      delegations: delegations.map((delegation) => ({
        ...delegation,
        headCount: countHeads(attendees.filter(({ delegationId }) => delegationId === delegation.id)),
      })),
      attendees,
      headCounts: countHeadsBySide(attendees),
      actions: managed && !(await isFrozen(tx, meeting.id)) ? ['update'] : [],
    };
  }

  /** One attendee, for whoever runs the meeting. */
  async attendeeIn(tx: EntityManager, caller: Caller, id: string): Promise<AttendeeDto> {
    const [attendee] = await tx.query<AttendeeDto[]>(`${ATTENDEES} WHERE a.id = $3`, [caller.userId, true, id]);
    if (attendee === undefined) throw notFound();
    return attendee;
  }
}

/** Signed minutes say who was there: a trigger refuses any change from then on, so no button offers one. */
async function isFrozen(tx: EntityManager, meetingId: string): Promise<boolean> {
  const signed = await tx.query<unknown[]>(
    `SELECT 1 FROM minutes WHERE meeting_id = $1 AND status IN ('SIGNED', 'ISSUED')`,
    [meetingId],
  );
  return signed.length > 0;
}
