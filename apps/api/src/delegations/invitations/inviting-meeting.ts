import type { EntityManager } from 'typeorm';
import { Cluster } from '../../directory/cluster.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import { Attendee } from '../attendee.entity';
import type { InvitingMeeting } from './compose-invitation';

/** The province that heads the cluster in the meeting's year issues its papers: its name is the địa danh. */
const HEAD = `
  SELECT u.name FROM cluster_year y JOIN unit u ON u.id = y.head_unit_id WHERE y.cluster_id = $1 AND y.year = $2`;

/** Reads what all invitations of a meeting say alike. */
export async function readInvitingMeeting(tx: EntityManager, meeting: Meeting): Promise<InvitingMeeting> {
  const issuer = await tx.findOneByOrFail(Cluster, { id: meeting.clusterId });
  const [head] = await tx.query<{ name: string }[]>(HEAD, [meeting.clusterId, meeting.emulationYear]);
  const chair = await tx.findOneBy(Attendee, { meetingId: meeting.id, role: 'CHAIR' });
  return { meeting, issuer, headName: head?.name ?? null, chair };
}

/** What of an invitation a paper and its mail need. */
export interface InvitedRow {
  id: string;
  addressee: string;
  email: string | null;
  quota: number | null;
  personal: boolean;
  linkVersion: number;
  sentAt: Date | null;
  /** Number and symbol of the paper; null until it is issued. */
  symbol: string | null;
  fileId: string | null;
}

const INVITED = `
  SELECT i.id, i.addressee, i.email, d.quota, i.attendee_id IS NOT NULL AS personal, i.link_version AS "linkVersion",
         i.sent_at AS "sentAt", doc.symbol, doc.file_id AS "fileId"
  FROM invitation i
  LEFT JOIN delegation d ON d.id = i.delegation_id
  LEFT JOIN attendee a ON a.id = i.attendee_id
  LEFT JOIN issued_document doc ON doc.id = i.document_id
  WHERE i.meeting_id = $1 AND i.id = ANY($2)
  ORDER BY i.delegation_id IS NULL, coalesce(d.protocol_order, a.protocol_order), i.id
  FOR UPDATE OF i`;

/** Of these invitations, those of the meeting, in protocol order: numbers are given in it. Locked until the end. */
export const lockInvited = (tx: EntityManager, meetingId: string, ids: readonly string[]): Promise<InvitedRow[]> =>
  tx.query<InvitedRow[]>(INVITED, [meetingId, ids]);
