import type { EntityManager } from 'typeorm';
import type { ScheduleContent } from './schedule-content';
import type { ScheduleChange } from './schedule-difference';

/** Somebody who was told of the meeting and has an address. */
export interface ScheduleRecipient {
  name: string;
  address: string;
  /** The invitation that was sent to them, and the version of its link; null: no invitation of their own, or no link. */
  invitationId: string | null;
  linkVersion: number | null;
  /** Attendees whom this address reaches. */
  attendeeIds: string[];
  /** They can sign in, and see the meeting there. */
  hasAccount: boolean;
}

type Row = Omit<ScheduleRecipient, 'attendeeIds'> & { attendeeId: string | null };

/**
 * Invitations that were sent and not declined; and attendees with an address of their own who have not said that they stay
 * away, unless the invitation that covers them is still to be sent, or was declined. (`invitation` and `attendee` belong to
 * a wing further right: only read here.)
 */
const TOLD = `
  SELECT i.addressee AS name, i.email AS address, i.id AS "invitationId",
         CASE WHEN i.link_revoked_at IS NULL THEN i.link_version END AS "linkVersion",
         i.attendee_id AS "attendeeId", false AS "hasAccount", 0 AS rank
  FROM invitation i
  WHERE i.meeting_id = $1 AND i.sent_at IS NOT NULL AND i.answer <> 'DECLINED' AND i.email IS NOT NULL
  UNION ALL
  SELECT a.name, a.email, NULL, NULL, a.id, a.user_id IS NOT NULL, 1
  FROM attendee a
  WHERE a.meeting_id = $1 AND a.email IS NOT NULL AND a.coming <> 'NO' AND NOT EXISTS (
    SELECT 1 FROM invitation i WHERE (i.delegation_id = a.delegation_id OR i.attendee_id = a.id)
      AND (i.sent_at IS NULL OR i.answer = 'DECLINED'))
  ORDER BY rank, address, "attendeeId"`;

/** Everybody who was told of the meeting, each address once: the invitation of an address speaks for it. */
export async function readTold(tx: EntityManager, meetingId: string): Promise<ScheduleRecipient[]> {
  const told = new Map<string, ScheduleRecipient>();
  for (const { attendeeId, ...row } of await tx.query<Row[]>(TOLD, [meetingId])) {
    const { name, address, invitationId, linkVersion, hasAccount } = row;
    const known = told.get(address.toLowerCase());
    const recipient = known ?? { name, address, invitationId, linkVersion, hasAccount, attendeeIds: [] };
    if (attendeeId !== null) recipient.attendeeIds.push(attendeeId);
    told.set(address.toLowerCase(), recipient);
  }
  return [...told.values()];
}

/** Whose lines are on the programme, in one of these versions. */
export const presentersOf = (...versions: ScheduleContent[]): ReadonlySet<string> =>
  new Set(versions.flatMap(({ lines }) => lines.flatMap(({ presenterAttendeeId }) => presenterAttendeeId ?? [])));

const isOfProgramme = ({ field }: ScheduleChange): boolean => field === 'ORDER' || field.startsWith('LINE_');

/**
 * Which changes somebody is told: whether, when, where and how the meeting is held concerns all who come; its programme,
 * those who have to get up in it. Whoever is concerned by nothing gets no mail.
 */
export const changesFor = (
  { attendeeIds }: Pick<ScheduleRecipient, 'attendeeIds'>,
  changes: readonly ScheduleChange[],
  presenters: ReadonlySet<string>,
): ScheduleChange[] =>
  changes.filter((change) => !isOfProgramme(change) || attendeeIds.some((id) => presenters.has(id)));
