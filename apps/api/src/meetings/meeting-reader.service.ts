import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { DEFAULT_PAGE, decodeCursor, toPage } from '../common/paging';
import { assertVersion, notFound } from '../common/problem';
import { literally } from '../common/search';
import type { Caller } from '../identity/caller';
import { managedMeetings, visibleMeetings } from '../identity/meeting-scope';
import { meetingActions } from './meeting-status';
import type {
  ManagedYearDto,
  ManagedYearsDto,
  MeetingDto,
  MeetingListItemDto,
  MeetingPageDto,
  MeetingQuery,
} from './meeting.dto';

type MeetingRow = Omit<MeetingDto, 'actions'> & { managed: boolean; signed: boolean };

/** As in the index ix_meeting_search: another expression would not be found by it. */
const SEARCHED = `fold(m.title || ' ' || m.venue)`;

/** The columns of a meeting in a list: the query knows it as `m`, its cluster as `c`, its host as `h`. */
export const LISTED = [
  'm.id AS id',
  'm.cluster_id AS "clusterId"',
  'c.name AS "clusterName"',
  'c.sample AS sample',
  'm.emulation_year AS "emulationYear"',
  'm.kind AS kind',
  'm.title AS title',
  'h.name AS "hostUnitName"',
  'm.venue AS venue',
  `to_char(m.held_on, 'YYYY-MM-DD') AS "heldOn"`,
  `to_char(m.start_time, 'HH24:MI') AS "startTime"`,
  `to_char(m.end_time, 'HH24:MI') AS "endTime"`,
  'm.day_part AS "dayPart"',
  'm.status AS status',
];

const WHOLE = [
  ...LISTED,
  'm.host_unit_id AS "hostUnitId"',
  'm.status_reason AS "statusReason"',
  'm.preparation_note AS "preparationNote"',
  'm.answer_by::text AS "answerBy"',
  'm.source_note AS "sourceNote"',
  'm.started_at AS "startedAt"',
  'm.ended_at AS "endedAt"',
  'm.version AS version',
  `EXISTS (SELECT 1 FROM minutes x WHERE x.meeting_id = m.id AND x.status IN ('SIGNED', 'ISSUED')) AS signed`,
];

/** Meetings as they are shown. */
@Injectable()
export class MeetingReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The meetings that the caller may see, latest first. One query. */
  async list(caller: Caller, { after, limit = DEFAULT_PAGE, ...filters }: MeetingQuery): Promise<MeetingPageDto> {
    const visible = visibleMeetings(caller, 'm');
    const query = this.from(this.dataSource.manager)
      .select(LISTED)
      .where(visible.sql, visible.parameters)
      .orderBy('m.held_on', 'DESC')
      .addOrderBy('m.id', 'DESC')
      .limit(limit + 1);
    narrow(query, filters, caller);
    if (after !== undefined) {
      const [day, id] = decodeCursor(after, 2);
      query.andWhere('(m.held_on, m.id) < (:afterDay, :afterId)', { afterDay: day, afterId: id });
    }
    const rows = await query.getRawMany<MeetingListItemDto>();
    return toPage(
      rows,
      limit,
      (row) => [row.heldOn, row.id],
      (row) => row,
    );
  }

  /** The meeting, if it exists for the caller; else 404. One query. */
  async read(caller: Caller, id: string, tx: EntityManager = this.dataSource.manager): Promise<MeetingDto> {
    const visible = visibleMeetings(caller, 'm');
    const managed = managedMeetings(caller, 'm');
    const row = await this.from(tx)
      .select(WHOLE)
      .addSelect(managed.sql, 'managed')
      .addSelect(linked(caller, 'linked.id = m.prepares_id'), 'prepares')
      .addSelect(linked(caller, 'linked.prepares_id = m.id'), 'preparedBy')
      .where('m.id = :id', { id })
      .andWhere(visible.sql, { ...visible.parameters, ...managed.parameters })
      .getRawOne<MeetingRow>();
    if (row === undefined) throw notFound();
    const { managed: isManaged, signed, ...meeting } = row;
    return { ...meeting, actions: meetingActions({ status: meeting.status, managed: isManaged, signed }) };
  }

  /** Throws 409, with the meeting as it stands, unless the caller saw that. */
  async assertSeen(caller: Caller, id: string, version: number, tx: EntityManager): Promise<void> {
    const current = await this.read(caller, id, tx);
    assertVersion(current, version, () => current);
  }

  /** Where the caller may call meetings: the cluster years that their province heads. */
  async managedYears(caller: Caller): Promise<ManagedYearsDto> {
    const items = await this.dataSource.query<ManagedYearDto[]>(
      `SELECT c.id AS "clusterId", c.name AS "clusterName", c.sample, y.year, y.head_unit_id AS "headUnitId",
              (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', u.id, 'name', u.name)), '[]')
               FROM cluster_membership s JOIN unit u ON u.id = s.unit_id
               WHERE s.cluster_id = c.id AND daterange(s.valid_from, s.valid_to, '[]')
                 && daterange(make_date(y.year, 1, 1), make_date(y.year, 12, 31), '[]')) AS hosts
       FROM cluster_year y JOIN cluster c ON c.id = y.cluster_id
       WHERE y.head_unit_id = ANY($1)
       ORDER BY y.year DESC, c.name`,
      [caller.unitsAs('SECRETARIAT')],
    );
    const byName = new Intl.Collator('vi');
    items.forEach(({ hosts }) => hosts.sort((a, b) => byName.compare(a.name, b.name)));
    return { items };
  }

  private from(tx: EntityManager): SelectQueryBuilder<ObjectLiteral> {
    return tx
      .createQueryBuilder()
      .from('meeting', 'm')
      .innerJoin('cluster', 'c', 'c.id = m.cluster_id')
      .leftJoin('unit', 'h', 'h.id = m.host_unit_id');
  }
}

/** The other meeting of a link, as JSON; null when the caller may not see it: a draft is no secret only to its makers. */
const linked = (caller: Caller, on: string): string => `(
  SELECT jsonb_build_object('id', linked.id, 'title', linked.title, 'heldOn', linked.held_on)
  FROM meeting linked WHERE ${on} AND ${visibleMeetings(caller, 'linked').sql}
  ORDER BY linked.held_on DESC, linked.id DESC LIMIT 1)`;

function narrow(
  query: SelectQueryBuilder<ObjectLiteral>,
  { clusterId, year, kind, status, q, from, to, attending }: Omit<MeetingQuery, 'after' | 'limit'>,
  caller: Caller,
): void {
  if (clusterId) query.andWhere('m.cluster_id = :clusterId', { clusterId });
  if (year) query.andWhere('m.emulation_year = :year', { year });
  if (kind) query.andWhere('m.kind = :kind', { kind });
  if (status) query.andWhere('m.status = :status', { status });
  if (from) query.andWhere('m.held_on >= :from', { from });
  if (to) query.andWhere('m.held_on <= :to', { to });
  if (q) query.andWhere(`${SEARCHED} LIKE '%' || fold(:q) || '%'`, { q: literally(q) });
  if (attending) {
    query.andWhere('EXISTS (SELECT 1 FROM attendee a WHERE a.meeting_id = m.id AND a.user_id = :me)', {
      me: caller.userId,
    });
  }
}
