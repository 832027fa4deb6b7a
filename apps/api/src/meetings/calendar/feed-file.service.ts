import { Inject, Injectable } from '@nestjs/common';
import { addDays, todayInVietnam } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { Clock } from '../../common/clock';
import { notFound } from '../../common/problem';
import { type SignedLink, SignedLinks } from '../../common/signed-links';
import { Transactions } from '../../common/transactions';
import type { Environment } from '../../config/env';
import { ENVIRONMENT } from '../../config/environment.token';
import { linkBase } from '../../config/link-base';
import { Caller, type HeldRole } from '../../identity/caller';
import { managedMeetings, visibleMeetings } from '../../identity/meeting-scope';
import { calendarFile } from '../../messages/calendar-file';
import { CalendarFeed, type FeedScope } from '../calendar-feed.entity';
import { type FeedMeeting, feedEvent, feedName } from './feed-event';
import { localTime } from './plan-facts';
import { SAVED_PLANS } from './plan-source';

/** What calendar programs are given: a year back, for what was, and two ahead. */
const DAYS_BACK = 366;
const DAYS_AHEAD = 731;

/** When a feed was last read is kept to the hour: programs read every few minutes. */
const READ_KEPT_EVERY_MS = 3_600_000;

interface FeedRow {
  id: string;
  scope: FeedScope;
  clusterId: string | null;
  clusterName: string | null;
  lastReadAt: Date | null;
  userId: string;
  roles: HeldRole[];
}

/** The calendar file behind a secret address, as of now: what its owner may see today, not when it was made. */
@Injectable()
export class FeedFile {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** 404 for an address that is none, or none any more. */
  async read(address: string): Promise<string> {
    const link = await this.links.read('feed', address.replace(/\.ics$/u, ''));
    const feed = link && (await this.feed(link));
    if (!feed) throw notFound();
    const base = linkBase(this.environment);
    const events = (await this.meetings(feed)).map((meeting) => feedEvent(meeting, base));
    await this.keepRead(feed);
    return calendarFile(events, { method: 'PUBLISH', name: feedName(feed) });
  }

  private async feed({ id, version }: SignedLink): Promise<FeedRow | undefined> {
    const [row] = await this.dataSource.query<FeedRow[]>(
      `SELECT f.id, f.scope, f.cluster_id AS "clusterId", c.name AS "clusterName", f.last_read_at AS "lastReadAt",
              f.user_id AS "userId",
              coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id))
                        FROM role_assignment r WHERE r.user_id = f.user_id), '[]') AS roles
       FROM calendar_feed f JOIN user_account u ON u.id = f.user_id LEFT JOIN cluster c ON c.id = f.cluster_id
       WHERE f.id = $1 AND f.link_version = $2 AND f.revoked_at IS NULL AND u.disabled_at IS NULL`,
      [id, version],
    );
    return row;
  }

  private meetings({ scope, clusterId, userId, roles }: FeedRow): Promise<FeedMeeting[]> {
    const owner = new Caller(userId, roles);
    const visible = visibleMeetings(owner, 'm');
    const managed = managedMeetings(owner, 'm');
    const today = todayInVietnam(this.clock.now());
    const query = this.dataSource
      .createQueryBuilder()
      .from(SAVED_PLANS, 'm')
      .innerJoin('cluster', 'c', 'c.id = m.cluster_id')
      .leftJoin('unit', 'h', 'h.id = m.host_unit_id')
      .leftJoin(
        '(SELECT DISTINCT ON (meeting_id) meeting_id, number, released_at FROM schedule_version ORDER BY meeting_id, number DESC)',
        'v',
        'v.meeting_id = m.id',
      )
      .select(['m.id AS id', 'm.title AS title', 'm.venue AS venue', 'm.status AS status'])
      .addSelect(['m.status_reason AS "statusReason"', 'm.preparation_note AS "preparationNote"'])
      .addSelect(['c.name AS "clusterName"', 'h.name AS "hostUnitName"', 'm.created_at AS "createdAt"'])
      .addSelect(['v.number AS "scheduleNumber"', 'v.released_at AS "releasedAt"'])
      .addSelect(localTime('lower(m.span)'), 'start')
      .addSelect(localTime('upper(m.span)'), 'end')
      .where('m.held_on BETWEEN :from AND :to', { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) })
      .andWhere(visible.sql, { ...visible.parameters, ...managed.parameters })
      .orderBy('lower(m.span)')
      .addOrderBy('m.id');
    if (scope === 'CLUSTER') query.andWhere('m.cluster_id = :clusterId', { clusterId });
    if (scope === 'MINE') {
      const attended = 'EXISTS (SELECT 1 FROM attendee a WHERE a.meeting_id = m.id AND a.user_id = :scopeUser)';
      query.andWhere(`(${attended} OR ${managed.sql})`);
    }
    return query.getRawMany<FeedMeeting>();
  }

  private async keepRead({ id, lastReadAt }: FeedRow): Promise<void> {
    const now = this.clock.now();
    if (lastReadAt !== null && now.getTime() - lastReadAt.getTime() < READ_KEPT_EVERY_MS) return;
    await this.transactions.run({ userId: null }, (tx) => tx.update(CalendarFeed, id, { lastReadAt: now }));
  }
}
