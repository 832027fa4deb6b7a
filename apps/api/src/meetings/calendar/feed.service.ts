import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict, fieldProblem, notFound } from '../../common/problem';
import { SignedLinks } from '../../common/signed-links';
import { Transactions } from '../../common/transactions';
import { Cluster } from '../../directory/cluster.entity';
import type { Caller } from '../../identity/caller';
import { CalendarFeed } from '../calendar-feed.entity';
import type { CalendarFeedDto, CalendarFeedListDto, CreateCalendarFeedDto } from './feed.dto';

type Row = Omit<CalendarFeedDto, 'path'>;

/** The addresses under which somebody's calendar programs read. They are their owner's own, whatever their role. */
@Injectable()
export class FeedService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly links: SignedLinks,
    private readonly clock: Clock,
  ) {}

  /** One query. */
  async list(caller: Caller): Promise<CalendarFeedListDto> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT f.id, f.scope, f.cluster_id AS "clusterId", c.name AS "clusterName", f.created_at AS "createdAt",
              f.last_read_at AS "lastReadAt", f.link_version AS version
       FROM calendar_feed f LEFT JOIN cluster c ON c.id = f.cluster_id
       WHERE f.user_id = $1 AND f.revoked_at IS NULL ORDER BY f.created_at DESC, f.id DESC`,
      [caller.userId],
    );
    return { items: await Promise.all(rows.map((row) => this.toDto(row))) };
  }

  async create(caller: Caller, { id, scope, clusterId = null }: CreateCalendarFeedDto): Promise<CalendarFeedDto> {
    if (scope === 'CLUSTER' && clusterId === null) throw fieldProblem('clusterId', 'required');
    if (scope !== 'CLUSTER' && clusterId !== null) throw fieldProblem('clusterId', 'invalid');
    await this.transactions.run(caller, async (tx) => {
      if (clusterId !== null && !(await tx.existsBy(Cluster, { id: clusterId }))) {
        throw fieldProblem('clusterId', 'not_found');
      }
      const feed = { id, scope, clusterId, userId: caller.userId, createdAt: this.clock.now() };
      await tx.createQueryBuilder().insert().into(CalendarFeed).values(feed).orIgnore().execute();
    });
    return this.own(caller, id);
  }

  /**
   * The address signs the version: raised, and the old one opens nothing any more. It says which address is meant: a
   * second window does not close the one that was just copied from the first.
   */
  async renew(caller: Caller, id: string, version: number): Promise<CalendarFeedDto> {
    const before = await this.own(caller, id);
    await this.transactions.run(caller, async (tx) => {
      const seen = { ...standing(caller, id), linkVersion: version };
      const changed = await tx.increment(CalendarFeed, seen, 'linkVersion', 1);
      if (changed.affected !== 1) throw conflict('resource.version_conflict', { current: before });
    });
    return this.own(caller, id);
  }

  remove(caller: Caller, id: string): Promise<void> {
    return this.transactions.run(caller, async (tx) => {
      const changed = await tx.update(CalendarFeed, standing(caller, id), { revokedAt: this.clock.now() });
      if (changed.affected !== 1) throw notFound();
    });
  }

  private async own(caller: Caller, id: string): Promise<CalendarFeedDto> {
    const feed = (await this.list(caller)).items.find((item) => item.id === id);
    if (feed === undefined) throw notFound();
    return feed;
  }

  private async toDto(feed: Row): Promise<CalendarFeedDto> {
    return { ...feed, path: `/api/feeds/${await this.links.sign('feed', feed.id, feed.version)}.ics` };
  }
}

const standing = ({ userId }: Caller, id: string) => ({ id, userId, revokedAt: IsNull() });
