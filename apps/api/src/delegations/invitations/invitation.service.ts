import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { assertVersion, conflict, fieldProblem, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { MeetingAccess } from '../../meetings/meeting-access.service';
import { Meeting } from '../../meetings/meeting.entity';
import { Invitation } from '../invitation.entity';
import type { InvitationBoardDto, InvitationDto } from './invitation-board.dto';
import { InvitationBoard } from './invitation-board.service';
import { type InvitationAction, invitationActions, takesInvitations } from './invitation-rules';
import { personAddressee, type NamedPerson, unitAddressee } from './invitation-words';
import type { AnswerDeadlineDto, PrepareInvitationsDto, UpdateInvitationDto } from './invitation.dto';

/** Delegations without an invitation; their mail goes to the focal point of the unit, where there is an account for one. */
const DELEGATIONS = `
  SELECT d.id, u.kind, u.full_name AS "fullName",
         (SELECT x.email FROM user_account x JOIN role_assignment r ON r.user_id = x.id
          WHERE r.role = 'FOCAL_POINT' AND r.unit_id = d.unit_id AND x.disabled_at IS NULL
          ORDER BY x.created_at, x.id LIMIT 1) AS email
  FROM delegation d JOIN unit u ON u.id = d.unit_id
  WHERE d.meeting_id = $1 AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.delegation_id = d.id)`;

const ATTENDEES = `
  SELECT a.id, a.kind, a.name, a.positions, a.organisation, p.honorific, coalesce(a.email, p.email) AS email,
         EXISTS (SELECT 1 FROM invitation i WHERE i.attendee_id = a.id) AS invited
  FROM attendee a LEFT JOIN person p ON p.id = a.person_id
  WHERE a.meeting_id = $1 AND a.id = ANY($2)`;

type DelegationRow = Parameters<typeof unitAddressee>[0] & { id: string; email: string | null };
type AttendeeRow = NamedPerson & { id: string; email: string | null; invited: boolean };

/** Invitations before and after they are sent: made ready, corrected, their links closed and opened again. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly board: InvitationBoard,
    private readonly clock: Clock,
  ) {}

  /** One invitation for every delegation that has none, and for whoever is named. Sends nothing. */
  prepare(caller: Caller, meetingId: string, body: PrepareInvitationsDto): Promise<InvitationBoardDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      if (!takesInvitations(meeting.status)) throw conflict('invitation.closed');
      await tx.insert(Invitation, [
        ...(body.delegations ? await forDelegations(tx, meeting) : []),
        ...(await forAttendees(tx, meeting, body.attendeeIds)),
      ]);
      return this.board.readIn(tx, meeting);
    });
  }

  update(caller: Caller, id: string, body: UpdateInvitationDto): Promise<InvitationDto> {
    return this.change(caller, id, { action: 'update', version: body.version }, (invitation) => {
      const { addressee, email = null } = body;
      // The paper names whom it invites: what was signed and sent is not rewritten.
      if (invitation.sentAt !== null && addressee !== invitation.addressee) throw conflict('invitation.issued');
      return { addressee, email };
    });
  }

  remove(caller: Caller, id: string, version: number): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      const { invitation, meeting } = await this.locked(tx, caller, id);
      const before = await this.board.one(tx, meeting, id);
      assertVersion(invitation, version, () => before);
      if (invitation.sentAt !== null) throw conflict('invitation.issued');
      assertMay('delete', invitation, meeting);
      await tx.delete(Invitation, id);
    });
  }

  /** From now on the link opens nothing. */
  revokeLink(caller: Caller, id: string, version: number): Promise<InvitationDto> {
    return this.change(caller, id, { action: 'revoke', version }, ({ linkVersion }) => ({
      linkVersion: linkVersion + 1,
      linkRevokedAt: this.clock.now(),
    }));
  }

  /** A new link; the old one opens nothing any more. */
  renewLink(caller: Caller, id: string, version: number): Promise<InvitationDto> {
    return this.change(caller, id, { action: 'renew', version }, ({ linkVersion }) => ({
      linkVersion: linkVersion + 1,
      linkRevokedAt: null,
    }));
  }

  /** Sets the last day for answers. */
  setDeadline(caller: Caller, meetingId: string, body: AnswerDeadlineDto): Promise<InvitationBoardDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      const before = await this.board.readIn(tx, meeting);
      assertVersion(meeting, body.version, () => before);
      if (!takesInvitations(meeting.status)) throw conflict('invitation.closed');
      const { answerBy = null } = body;
      if (answerBy !== null && answerBy > meeting.heldOn) throw fieldProblem('answerBy', 'after_meeting');
      const changed = { answerBy, version: meeting.version + 1 };
      await tx.update(Meeting, meetingId, changed);
      return { ...before, answerBy, meetingVersion: changed.version };
    });
  }

  private change(
    caller: Caller,
    id: string,
    { action, version }: { action: InvitationAction; version: number },
    changedBy: (invitation: Invitation) => Partial<Invitation>,
  ): Promise<InvitationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { invitation, meeting } = await this.locked(tx, caller, id);
      const before = await this.board.one(tx, meeting, id);
      assertVersion(invitation, version, () => before);
      const changed = changedBy(invitation);
      assertMay(action, invitation, meeting);
      await tx.update(Invitation, id, { ...changed, version: invitation.version + 1 });
      return this.board.one(tx, meeting, id);
    });
  }

  /** The meeting is locked first, as everywhere: it is what all changes to its list wait for. */
  private async locked(
    tx: EntityManager,
    caller: Caller,
    id: string,
  ): Promise<{ invitation: Invitation; meeting: Meeting }> {
    const found = await tx.findOneBy(Invitation, { id });
    if (found === null) throw notFound();
    const meeting = await this.access.manage(caller, found.meetingId, tx);
    const invitation = await tx.findOneBy(Invitation, { id });
    if (invitation === null) throw notFound();
    return { invitation, meeting };
  }
}

/** What is not offered is refused as well. */
function assertMay(action: InvitationAction, invitation: Invitation, { status }: Meeting): void {
  if (!invitationActions(invitation, status).includes(action)) {
    throw conflict(
      invitation.sentAt === null && takesInvitations(status) ? 'invitation.not_issued' : 'invitation.closed',
    );
  }
}

type NewInvitation = Pick<Invitation, 'id' | 'meetingId' | 'delegationId' | 'attendeeId' | 'addressee' | 'email'>;

async function forDelegations(tx: EntityManager, { id: meetingId, kind }: Meeting): Promise<NewInvitation[]> {
  const rows = await tx.query<DelegationRow[]>(DELEGATIONS, [meetingId]);
  return rows.map(({ id, email, ...unit }) => ({
    id: uuidv7(),
    meetingId,
    delegationId: id,
    attendeeId: null,
    addressee: unitAddressee(unit, kind),
    email,
  }));
}

async function forAttendees(
  tx: EntityManager,
  { id: meetingId }: Meeting,
  ids: readonly string[],
): Promise<NewInvitation[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<AttendeeRow[]>(ATTENDEES, [meetingId, ids]);
  if (rows.length < ids.length) throw fieldProblem('attendeeIds', 'not_found');
  return rows
    .filter(({ invited }) => !invited)
    .map(({ id, email, ...person }) => ({
      id: uuidv7(),
      meetingId,
      delegationId: null,
      attendeeId: id,
      addressee: personAddressee(person),
      email,
    }));
}
