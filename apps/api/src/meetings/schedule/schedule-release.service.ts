import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { type Actor, Transactions } from '../../common/transactions';
import type { Meeting, MeetingStatus } from '../meeting.entity';
import { ScheduleVersion } from '../schedule-version.entity';
import { readScheduleContent, type ScheduleContent } from './schedule-content';
import { scheduleDifference } from './schedule-difference';
import { SchedulePost } from './schedule-post.service';

/** So long a burst of changes may last before people are told, once, of all of it. */
const BURST_SECONDS = 60;

/** Only these make a version: before, nobody was told; from the session on, the record tells what was. */
const RELEASED: readonly MeetingStatus[] = ['SCHEDULED', 'POSTPONED', 'CANCELLED'];

/** What of a meeting's schedule people were told, version by version. A draft tells nobody anything. */
@Injectable()
export class ScheduleRelease implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly posts: SchedulePost,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('schedule.release', ({ meetingId }) =>
      this.transactions.run({ userId: null }, async (tx) => {
        const [meeting] = await tx.query<Pick<Meeting, 'status'>[]>(
          'SELECT status FROM meeting WHERE id = $1 FOR UPDATE',
          [meetingId],
        );
        if (meeting?.status === 'SCHEDULED') await this.release(tx, { userId: null }, meetingId);
      }),
    );
  }

  /** Version 1, when a draft is scheduled: from now on, changes are told. The caller holds the lock on the meeting. */
  async publish(tx: EntityManager, caller: Actor, meeting: Pick<Meeting, 'id'>): Promise<void> {
    await this.release(tx, caller, meeting.id);
  }

  /** What a step of the life cycle means to those who were told of the meeting: that it is off they hear at once. */
  async moved(tx: EntityManager, caller: Actor, { id, status }: Pick<Meeting, 'id' | 'status'>): Promise<void> {
    const published = (await this.currentNumber(tx, id)) > 0;
    if (status === 'SCHEDULED' && published) await this.touched(tx, id);
    else if (status === 'SCHEDULED' || (published && RELEASED.includes(status))) await this.release(tx, caller, id);
  }

  /** Something of the schedule may have changed: once a minute has passed, the next version is released if it has. */
  async touched(tx: EntityManager, meetingId: string): Promise<void> {
    const published = await tx.query<unknown[]>(
      `SELECT 1 FROM meeting m WHERE m.id = $1 AND m.status = 'SCHEDULED'
       AND EXISTS (SELECT 1 FROM schedule_version v WHERE v.meeting_id = m.id)`,
      [meetingId],
    );
    if (published.length === 0) return;
    await this.jobs.send(tx, 'schedule.release', { meetingId }, { afterSeconds: BURST_SECONDS, once: meetingId });
  }

  /** The number of the version that people have; 0 when none was released. */
  async currentNumber(tx: EntityManager, meetingId: string): Promise<number> {
    return (await tx.maximum(ScheduleVersion, 'number', { meetingId })) ?? 0;
  }

  /** Makes the next version, if the schedule is another than the last one told, and tells those whom it concerns. */
  private async release(tx: EntityManager, actor: Actor, meetingId: string): Promise<void> {
    const content = await readScheduleContent(tx, meetingId);
    if (content === null) return;
    const last = await tx.findOne(ScheduleVersion, { where: { meetingId }, order: { number: 'DESC' } });
    const before = last?.content as ScheduleContent | undefined;
    const changes = before === undefined ? [] : scheduleDifference(before, content);
    if (before !== undefined && changes.length === 0) return;
    const version = { meetingId, number: 1 + (last?.number ?? 0), releasedAt: this.clock.now(), content, changes };
    await tx.insert(ScheduleVersion, { ...version, id: uuidv7(), byUserId: actor.userId });
    if (before !== undefined) await this.posts.tell(tx, { ...version, before });
  }
}
