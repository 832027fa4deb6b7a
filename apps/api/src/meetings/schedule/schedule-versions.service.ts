import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { conflict } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { MeetingAccess } from '../meeting-access.service';
import type { ScheduleVersion } from '../schedule-version.entity';
import { readScheduleContent, type ScheduleContent } from './schedule-content';
import { type ScheduleChange, scheduleDifference } from './schedule-difference';
import { ScheduleRelease } from './schedule-release.service';
import type { PendingReleaseDto, ScheduleVersionsDto } from './schedule-version.dto';

type Row = Pick<ScheduleVersion, 'id' | 'number' | 'releasedAt'> & {
  byName: string | null;
  changes: ScheduleChange[];
  /** Only of the latest: what has changed since is measured by it. */
  content: ScheduleContent | null;
};

const VERSIONS = `
  SELECT v.id, v.number, v.released_at AS "releasedAt", u.display_name AS "byName", v.changes,
         CASE WHEN row_number() OVER (ORDER BY v.number DESC) = 1 THEN v.content END AS content
  FROM schedule_version v LEFT JOIN user_account u ON u.id = v.by_user_id
  WHERE v.meeting_id = $1 ORDER BY v.number DESC`;

const PLANNED = `
  SELECT min(start_after) AS at FROM pgboss.job
  WHERE name = 'schedule.release' AND singleton_key = $1 AND state IN ('created', 'retry', 'active')`;

/** The released versions of a schedule, as they are shown, and what is still to be told. */
@Injectable()
export class ScheduleVersions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly access: MeetingAccess,
    private readonly schedule: ScheduleRelease,
  ) {}

  async read(
    caller: Caller,
    meetingId: string,
    tx: EntityManager = this.dataSource.manager,
  ): Promise<ScheduleVersionsDto> {
    const { meeting, managed } = await this.access.see(caller, meetingId, tx);
    const rows = await tx.query<Row[]>(VERSIONS, [meetingId]);
    const last = rows[0]?.content ?? null;
    const open = managed && last !== null && meeting.status === 'SCHEDULED';
    const pending = open ? await this.pending(tx, meetingId, last) : null;
    return {
      items: rows.map(({ content: _, ...item }) => item),
      pending,
      actions: pending === null ? [] : ['release'],
    };
  }

  /** Tells at once what would be told within the minute anyway: no version, as a second time tells nobody anything. */
  release(caller: Caller, meetingId: string): Promise<ScheduleVersionsDto> {
    return this.transactions.run(caller, async (tx) => {
      const meeting = await this.access.manage(caller, meetingId, tx);
      if (meeting.status !== 'SCHEDULED') throw conflict('schedule.not_published');
      await this.schedule.publish(tx, caller, meeting);
      return this.read(caller, meetingId, tx);
    });
  }

  private async pending(
    tx: EntityManager,
    meetingId: string,
    last: ScheduleContent,
  ): Promise<PendingReleaseDto | null> {
    const content = await readScheduleContent(tx, meetingId);
    const changes = content === null ? [] : scheduleDifference(last, content);
    if (changes.length === 0) return null;
    const [planned] = await tx.query<{ at: Date | null }[]>(PLANNED, [meetingId]);
    return { changes, at: planned?.at ?? null };
  }
}
