import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { forbidden } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import { MeetingAccess, type SeenMeeting } from '../../meetings/meeting-access.service';
import { Attendee } from '../attendee.entity';

/** Somebody who decides what delegations have asked for: who runs the meeting, or who chairs it. */
export interface Judge extends SeenMeeting {
  caller: Caller;
}

@Injectable()
export class DecisionAccess {
  constructor(private readonly access: MeetingAccess) {}

  /** 404 when the meeting does not exist for the caller, 403 when they neither run nor chair it. */
  async judge(tx: EntityManager, caller: Caller, meetingId: string, { lock = false } = {}): Promise<Judge> {
    if (lock) await tx.query('SELECT 1 FROM meeting WHERE id = $1 FOR UPDATE', [meetingId]);
    const seen = await this.access.see(caller, meetingId, tx);
    if (!seen.managed && !(await this.chairs(tx, caller, meetingId))) throw forbidden();
    return { ...seen, caller };
  }

  private chairs(tx: EntityManager, { userId }: Caller, meetingId: string): Promise<boolean> {
    return tx.existsBy(Attendee, { meetingId, userId, role: In(['CHAIR', 'CO_CHAIR']) });
  }
}
