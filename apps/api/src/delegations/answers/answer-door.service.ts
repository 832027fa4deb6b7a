import { Injectable } from '@nestjs/common';
import { vietnamDateOf } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict, notFound } from '../../common/problem';
import { SignedLinks } from '../../common/signed-links';
import { type Actor, Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { MeetingAccess } from '../../meetings/meeting-access.service';
import { Meeting } from '../../meetings/meeting.entity';
import { Delegation } from '../delegation.entity';
import { type AnswerWay, Invitation } from '../invitation.entity';
import { takesAnswers, takesEnteredAnswers } from './answer-rules';
import type { EnteredWay } from './answer.dto';

/** Who asks to answer: by the link of an invitation, for a province with an account, or for somebody who telephoned. */
export type Knock =
  | { by: 'LINK'; token: string }
  | { by: 'FOCAL_POINT'; caller: Caller; meetingId: string }
  | { by: 'SECRETARIAT'; caller: Caller; invitationId: string; via: EnteredWay | null };

/** What stands behind the door, whichever way somebody came in. */
export interface Door {
  meeting: Meeting;
  invitation: Invitation;
  /** Null: somebody who is invited by name. */
  delegation: Delegation | null;
  /** How an answer given now came. */
  via: AnswerWay;
  /** Who has come in; null: by the link. */
  userId: string | null;
  /** Whether the meeting takes answers now. */
  open: boolean;
}

const NOBODY: Actor = { userId: null };
const actorOf = (knock: Knock): Actor => (knock.by === 'LINK' ? NOBODY : knock.caller);

/**
 * The one way to an answer. Whatever a link does not open does not exist: a forged one, one that was revoked, one to a
 * draft all get the same 404, from which nothing can be learnt.
 */
@Injectable()
export class AnswerDoor {
  constructor(
    private readonly links: SignedLinks,
    private readonly access: MeetingAccess,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` behind the door, to look only. */
  look<T>(knock: Knock, work: (tx: EntityManager, door: Door) => Promise<T>): Promise<T> {
    return this.transactions.run(actorOf(knock), async (tx) => work(tx, await this.find(tx, knock)));
  }

  /**
   * Runs `work` behind the door, to change something; 409 when the meeting takes no answers. The meeting is locked, as
   * for every change to its list: a quota holds against a second telephone and against the secretariat alike.
   */
  change<T>(knock: Knock, work: (tx: EntityManager, door: Door) => Promise<T>): Promise<T> {
    return this.transactions.run(actorOf(knock), async (tx) => {
      const { meeting } = await this.find(tx, knock);
      await tx.query('SELECT 1 FROM meeting WHERE id = $1 FOR UPDATE', [meeting.id]);
      const door = await this.find(tx, knock);
      if (!door.open) throw conflict('answer.closed');
      return work(tx, door);
    });
  }

  private async find(tx: EntityManager, knock: Knock): Promise<Door> {
    switch (knock.by) {
      case 'LINK':
        return this.byLink(tx, knock.token);
      case 'FOCAL_POINT':
        return this.byUnit(tx, knock.caller, knock.meetingId);
      case 'SECRETARIAT':
        return this.bySecretariat(tx, knock);
    }
  }

  private async byLink(tx: EntityManager, token: string): Promise<Door> {
    const link = await this.links.read('invitation', token);
    const invitation = link && (await tx.findOneBy(Invitation, { id: link.id, linkVersion: link.version }));
    if (invitation?.linkRevokedAt !== null) throw notFound();
    const meeting = await tx.findOneBy(Meeting, { id: invitation.meetingId });
    if (meeting === null || meeting.status === 'DRAFT') throw notFound();
    return this.open(tx, { meeting, invitation, via: 'LINK', userId: null });
  }

  private async byUnit(tx: EntityManager, caller: Caller, meetingId: string): Promise<Door> {
    const { meeting } = await this.access.see(caller, meetingId, tx);
    if (meeting.status === 'DRAFT') throw notFound();
    // Who looks after two units answers here for the first of them that is invited.
    const invitation = await tx
      .createQueryBuilder(Invitation, 'i')
      .innerJoin(Delegation, 'd', 'd.id = i.delegation_id')
      .where('d.meeting_id = :meetingId AND d.unit_id = ANY(:units)', {
        meetingId,
        units: caller.unitsAs('FOCAL_POINT'),
      })
      .orderBy('d.protocol_order')
      .addOrderBy('d.id')
      .limit(1)
      .getOne();
    if (!invitation) throw notFound('invitation.none');
    return this.open(tx, { meeting, invitation, via: 'APPLICATION', userId: caller.userId });
  }

  private async bySecretariat(
    tx: EntityManager,
    { caller, invitationId, via }: Extract<Knock, { by: 'SECRETARIAT' }>,
  ): Promise<Door> {
    const found = await tx.findOneBy(Invitation, { id: invitationId });
    if (found === null) throw notFound();
    const meeting = await this.access.manage(caller, found.meetingId, tx);
    const invitation = await tx.findOneBy(Invitation, { id: invitationId });
    if (invitation === null) throw notFound();
    const door = await this.open(tx, { meeting, invitation, via: via ?? 'LETTER', userId: caller.userId });
    return { ...door, open: takesEnteredAnswers(meeting) };
  }

  private async open(tx: EntityManager, found: Omit<Door, 'delegation' | 'open'>): Promise<Door> {
    const { delegationId } = found.invitation;
    return {
      ...found,
      delegation: delegationId === null ? null : await tx.findOneByOrFail(Delegation, { id: delegationId }),
      open: takesAnswers(found.meeting, vietnamDateOf(this.clock.now())),
    };
  }
}
