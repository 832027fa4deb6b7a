import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { conflict, fieldProblem } from '../common/problem';
import type { Caller } from '../identity/caller';
import { MeetingAccess } from './meeting-access.service';
import { MeetingReader } from './meeting-reader.service';
import { type MeetingStep, transitionBetween } from './meeting-status';
import { Meeting, type MeetingStatus } from './meeting.entity';
import { ScheduleRelease } from './schedule/schedule-release.service';

export interface MeetingMove {
  to: MeetingStatus;
  /** Why; needed to postpone, to cancel and to open again. */
  reason?: string | null;
  /** The version of the meeting that the caller saw. */
  version: number;
}

/** Moves meetings along their life cycle (meeting-status.ts). */
@Injectable()
export class MeetingLife {
  constructor(
    private readonly access: MeetingAccess,
    private readonly reader: MeetingReader,
    private readonly schedule: ScheduleRelease,
    private readonly clock: Clock,
  ) {}

  /** Takes the step inside the caller's transaction; the meeting stays locked until that ends. Gives it as it is then. */
  async move(tx: EntityManager, caller: Caller, id: string, { to, reason, version }: MeetingMove): Promise<Meeting> {
    const meeting = await this.access.manage(caller, id, tx);
    await this.reader.assertSeen(caller, id, version, tx);
    const transition = transitionBetween(meeting.status, to);
    if (transition === undefined) throw conflict('meeting.illegal_transition');
    if (transition.needsReason && !reason) throw fieldProblem('reason', 'required');
    const change = {
      status: to,
      statusReason: transition.needsReason ? (reason ?? null) : null,
      ...realTimesAfter(transition.step, meeting, this.clock.now()),
      version: meeting.version + 1,
    };
    await tx.update(Meeting, id, change);
    await this.schedule.moved(tx, caller, { id, status: to });
    return tx.findOneByOrFail(Meeting, { id });
  }
}

/**
 * The server's clock tells when a meeting began and ended only on its own day: one that is entered afterwards, or
 * opened again later for a correction, keeps the times that people entered.
 */
function realTimesAfter(
  step: MeetingStep,
  meeting: Meeting,
  now: Date,
): Partial<Pick<Meeting, 'startedAt' | 'endedAt'>> {
  if (meeting.heldOn !== todayInVietnam(now)) return {};
  switch (step) {
    case 'start':
      return { startedAt: meeting.startedAt ?? now };
    case 'close':
      return { endedAt: meeting.startedAt === null || now > meeting.startedAt ? now : null };
    case 'reopen':
      return { endedAt: null };
    case 'schedule':
    case 'postpone':
    case 'cancel':
      return {};
  }
}
