import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { type Actor, Transactions } from '../../common/transactions';
import type { Meeting } from '../meeting.entity';
import { ScheduleVersion } from '../schedule-version.entity';
import { readScheduleContent } from './schedule-content';

/** So long a burst of changes may last before people are told, once, of all of it. */
const BURST_SECONDS = 60;

/** What of a meeting's schedule people were told, version by version. A draft tells nobody anything. */
@Injectable()
export class ScheduleRelease implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('schedule.release', ({ meetingId }) =>
      this.transactions.run({ userId: null }, (tx) => this.release(tx, { userId: null }, meetingId)),
    );
  }

  /** Version 1, when a draft is scheduled: from now on, changes are told. */
  async publish(tx: EntityManager, caller: Actor, meeting: Pick<Meeting, 'id'>): Promise<void> {
    await this.release(tx, caller, meeting.id);
  }

  /** What a step of the life cycle means to those who were told of the meeting. */
  async moved(tx: EntityManager, caller: Actor, meeting: Pick<Meeting, 'id' | 'status'>): Promise<void> {
    if (meeting.status !== 'SCHEDULED') return;
    if ((await this.currentNumber(tx, meeting.id)) === 0) await this.publish(tx, caller, meeting);
    else await this.touched(tx, meeting.id);
  }

  /** Something of the schedule may have changed: once a minute has passed, the next version is released if it has. */
  async touched(tx: EntityManager, meetingId: string): Promise<void> {
    if ((await this.currentNumber(tx, meetingId)) === 0) return;
    await this.jobs.send(tx, 'schedule.release', { meetingId }, { afterSeconds: BURST_SECONDS, once: meetingId });
  }

  /** The number of the version that people have; 0 when none was released. */
  async currentNumber(tx: EntityManager, meetingId: string): Promise<number> {
    return (await tx.maximum(ScheduleVersion, 'number', { meetingId })) ?? 0;
  }

  private async release(tx: EntityManager, actor: Actor, meetingId: string): Promise<void> {
    const content = await readScheduleContent(tx, meetingId);
    if (content === null) return;
    await tx.insert(ScheduleVersion, {
      id: uuidv7(),
      meetingId,
      number: 1 + (await this.currentNumber(tx, meetingId)),
      releasedAt: this.clock.now(),
      byUserId: actor.userId,
      content,
      changes: [],
    });
  }
}
