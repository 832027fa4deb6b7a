import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { REPORT_MINUTES, type ReportLine } from './last-year.service';
import { Meeting } from './meeting.entity';
import { sessionNote, sessionTitle } from './promised';
import { callsOfSession, promisesOfSession } from './promised-rows';

/** A conference hears what came of what its preparatory session promised, and asked of the members. */
@Injectable()
export class SessionPromises {
  constructor(private readonly clock: Clock) {}

  /** The line for a programme that is filled: null where no session was held, or nothing was promised or asked there. */
  async lineOnFilling(tx: EntityManager, meeting: Meeting): Promise<ReportLine | null> {
    const found = await this.read(tx, meeting);
    return found === null || found.nothing ? null : found.line;
  }

  /** The line also when nothing was promised; null where no session was held. */
  async line(tx: EntityManager, meeting: Meeting): Promise<ReportLine | null> {
    return (await this.read(tx, meeting))?.line ?? null;
  }

  private async read(tx: EntityManager, { id }: Meeting): Promise<{ line: ReportLine; nothing: boolean } | null> {
    const session = await tx.findOne(Meeting, {
      where: { preparesId: id, status: 'CLOSED' },
      order: { heldOn: 'DESC', id: 'ASC' },
    });
    if (session === null) return null;
    const promises = await promisesOfSession(tx, session.id);
    const calls = await callsOfSession(tx, session.id);
    const today = todayInVietnam(this.clock.now());
    return {
      nothing: promises.length + calls.length === 0,
      line: {
        kind: 'REPORT',
        title: sessionTitle(),
        minutesPlanned: REPORT_MINUTES,
        note: sessionNote(session.heldOn, promises, calls, today),
        reportsMeetingId: session.id,
      },
    };
  }
}
