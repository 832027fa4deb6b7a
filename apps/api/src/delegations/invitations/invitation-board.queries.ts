import type { MessageState } from '../../messages/message.entity';
import type { AttendeeRole, Coming } from '../attendee.entity';
import type { Invitation } from '../invitation.entity';
import type { InviteeKind } from './invitation-board.dto';

/** Heads of one role and one answer. */
export interface HeadsRow {
  role: AttendeeRole;
  coming: Coming;
  heads: number;
}

type InvitationColumns = Pick<
  Invitation,
  | 'addressee'
  | 'email'
  | 'documentId'
  | 'sentAt'
  | 'linkVersion'
  | 'linkRevokedAt'
  | 'openedAt'
  | 'remindedAt'
  | 'answer'
  | 'answeredVia'
  | 'answeredAt'
  | 'answeredBy'
  | 'declineReason'
  | 'arrivalNote'
  | 'lodgingNote'
  | 'version'
>;

/** A line of the board as the database gives it; without an invitation its columns are null. */
export interface BoardRow extends InvitationColumns {
  kind: InviteeKind;
  delegationId: string | null;
  attendeeId: string | null;
  name: string;
  positions: string[];
  quota: number | null;
  headName: string | null;
  heads: HeadsRow[];
  waiting: number;
  consentAsked: number;
  papersOffered: number;
  papersAccepted: number;
  paperMinutes: number;
  invitationId: string | null;
  symbol: string | null;
  mailState: MessageState | null;
  mailAttempts: number | null;
  mailError: string | null;
  mailSentAt: Date | null;
  mailNextAttemptAt: Date | null;
}

/**
 * Every delegation, everybody without one, and whoever of a delegation is invited by name besides. Heads are counted
 * where somebody belongs: a person who has both a delegation and an invitation counts with the delegation.
 */
export const BOARD = `
  WITH invitee AS (
    SELECT 'DELEGATION' AS kind, d.id AS delegation_id, NULL::uuid AS attendee_id, u.name, '{}'::text[] AS positions,
           d.quota, h.name AS head_name, d.protocol_order, 0 AS part
    FROM delegation d JOIN unit u ON u.id = d.unit_id LEFT JOIN attendee h ON h.id = d.head_attendee_id
    WHERE d.meeting_id = $1
    UNION ALL
    SELECT a.kind, NULL, a.id, a.name, a.positions, NULL, NULL, a.protocol_order, 1
    FROM attendee a
    WHERE a.meeting_id = $1
      AND (a.delegation_id IS NULL OR EXISTS (SELECT 1 FROM invitation x WHERE x.attendee_id = a.id))
  ), heads AS (
    SELECT coalesce(a.delegation_id, a.id) AS of_id,
           jsonb_agg(jsonb_build_object('role', a.role, 'coming', a.coming, 'heads', a.heads)) AS heads
    FROM (SELECT delegation_id, CASE WHEN delegation_id IS NULL THEN id END AS id, role, coming,
                 sum(CASE kind WHEN 'PERSON' THEN 1 ELSE coalesce(head_count, 0) END)::int AS heads
          FROM attendee WHERE meeting_id = $1 GROUP BY 1, 2, 3, 4) a
    GROUP BY 1
  ), waiting AS (
    SELECT delegation_id, count(*) FILTER (WHERE wants = 'PLACE')::int AS place,
           count(*) FILTER (WHERE wants = 'CONSENT')::int AS consent
    FROM applicant WHERE meeting_id = $1 AND refused_at IS NULL GROUP BY 1
  ), papers AS (
    SELECT delegation_id, count(*)::int AS offered, sum(minutes_asked)::int AS minutes,
           count(*) FILTER (WHERE state = 'ACCEPTED')::int AS accepted
    FROM paper WHERE meeting_id = $1 AND state <> 'DECLINED' GROUP BY 1
  ), next AS (
    SELECT j.data ->> 'messageId' AS message_id, min(j.start_after) AS start_after
    FROM pgboss.job j WHERE j.name = 'message.send' AND j.state IN ('created', 'retry') GROUP BY 1
  ), mail AS (
    SELECT DISTINCT ON (invitation_id) id, invitation_id, state, attempts, last_error, sent_at
    FROM message
    WHERE meeting_id = $1 AND invitation_id IS NOT NULL AND kind IN ('INVITATION', 'REMINDER')
    ORDER BY invitation_id, created_at DESC, id DESC
  )
  SELECT v.kind, v.delegation_id AS "delegationId", v.attendee_id AS "attendeeId", v.name, v.positions, v.quota,
         v.head_name AS "headName", coalesce(heads.heads, '[]') AS heads,
         coalesce(w.place, 0) AS waiting, coalesce(w.consent, 0) AS "consentAsked",
         coalesce(p.offered, 0) AS "papersOffered", coalesce(p.accepted, 0) AS "papersAccepted",
         coalesce(p.minutes, 0) AS "paperMinutes",
         i.id AS "invitationId", i.addressee, i.email, i.document_id AS "documentId", doc.symbol, i.sent_at AS "sentAt",
         i.link_version AS "linkVersion", i.link_revoked_at AS "linkRevokedAt", i.opened_at AS "openedAt",
         i.reminded_at AS "remindedAt", i.answer, i.answered_via AS "answeredVia", i.answered_at AS "answeredAt",
         i.answered_by AS "answeredBy", i.decline_reason AS "declineReason", i.arrival_note AS "arrivalNote",
         i.lodging_note AS "lodgingNote", i.version,
         mail.state AS "mailState", mail.attempts AS "mailAttempts", mail.last_error AS "mailError",
         mail.sent_at AS "mailSentAt", next.start_after AS "mailNextAttemptAt"
  FROM invitee v
  LEFT JOIN invitation i ON i.meeting_id = $1 AND (i.delegation_id = v.delegation_id OR i.attendee_id = v.attendee_id)
  LEFT JOIN issued_document doc ON doc.id = i.document_id
  LEFT JOIN mail ON mail.invitation_id = i.id
  LEFT JOIN next ON next.message_id = mail.id::text AND mail.state = 'WAITING'
  LEFT JOIN heads ON heads.of_id = coalesce(v.delegation_id, v.attendee_id)
  LEFT JOIN waiting w ON w.delegation_id = v.delegation_id
  LEFT JOIN papers p ON p.delegation_id = v.delegation_id
  ORDER BY v.part, v.protocol_order, coalesce(v.delegation_id, v.attendee_id)`;
