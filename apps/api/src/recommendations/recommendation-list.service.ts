import { Injectable } from '@nestjs/common';
import { isPlainDate, todayInVietnam } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { Clock } from '../common/clock';
import { badCursor, decodeCursor, DEFAULT_PAGE, toPage } from '../common/paging';
import type { Caller } from '../identity/caller';
import type { Scope } from '../identity/meeting-scope';
import { MeetingAccess } from '../meetings/meeting-access.service';
import { type DeskDay, WAITED_FOR } from './flow/deadline-state';
import { readDeskDay } from './flow/deadlines';
import { queryNamed } from './named-query';
import type {
  MeetingRecommendationsDto,
  RecommendationCountsDto,
  RecommendationPageDto,
  RecommendationQuery,
  StatusCountDto,
} from './recommendation-list.dto';
import { mayEnterFor } from './recommendation-actions';
import { HEAD_COLUMNS, HEAD_SOURCES, type HeadRow, toHead } from './recommendation-rows';
import {
  allOf,
  IN_ANSWERED,
  meetingsSeenAtOnce,
  ownFilters,
  sharedFilters,
  visibleRecommendations,
} from './recommendation-scope';
import { type ResponseRow, responsesOf, toResponseDto } from './response-rows';

type ItemRow = HeadRow & { text: string };

/** More are asked in no meeting; a page that shows asked beside answered has no second page. */
const MOST_OF_A_MEETING = 500;

@Injectable()
export class RecommendationList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly meetings: MeetingAccess,
    private readonly clock: Clock,
  ) {}

  /** One statement beside that of the settings. */
  async list(caller: Caller, query: RecommendationQuery): Promise<RecommendationPageDto> {
    const { limit = DEFAULT_PAGE, after } = query;
    const order = ORDERS[query.sort ?? 'newest'];
    const { sql, parameters } = allOf([
      visibleRecommendations(caller),
      ...sharedFilters(caller, query),
      ...ownFilters(caller, query),
      ...(after ? [order.after(after)] : []),
    ]);
    const day = await this.day();
    const rows = await this.read<ItemRow & { waitedFor: string }>(
      `SELECT ${HEAD_COLUMNS}, left(r.text, 500) AS text, ${WAITED_FOR}::text AS "waitedFor" ${HEAD_SOURCES}
       WHERE ${sql} ORDER BY ${order.by} LIMIT :rows`,
      { ...parameters, ...day, rows: limit + 1 },
    );
    return toPage(rows, limit, order.key, (row) => ({ ...toHead(caller, row, day), text: row.text }));
  }

  /** A statement of its own: it looks at every row, which a page of the list must not wait for. */
  async counts(caller: Caller, query: RecommendationQuery): Promise<RecommendationCountsDto> {
    const visible = visibleRecommendations(caller, meetingsSeenAtOnce(caller));
    const { sql, parameters } = allOf([visible, ...sharedFilters(caller, query)]);
    const rows = await this.read<StatusCountDto & { overdue: number; dueSoon: number }>(
      `SELECT r.status, count(*)::int AS count, (count(*) FILTER (WHERE NOT ${IN_ANSWERED}))::int AS unanswered,
              (count(*) FILTER (WHERE ${WAITED_FOR} < :today::date))::int AS overdue,
              (count(*) FILTER (WHERE ${WAITED_FOR} BETWEEN :today::date AND :soonOn::date))::int AS "dueSoon"
       FROM recommendation r JOIN meeting m ON m.id = r.meeting_id WHERE ${sql} GROUP BY r.status`,
      { ...parameters, ...(await this.day()) },
    );
    const received = rows.filter(({ status }) => status !== 'DRAFT');
    const sum = (of: 'count' | 'unanswered' | 'overdue' | 'dueSoon'): number =>
      received.reduce((total, row) => total + row[of], 0);
    return {
      counts: rows.map(({ status, count, unanswered }) => ({ status, count, unanswered })),
      total: sum('count'),
      unanswered: sum('unanswered'),
      overdue: sum('overdue'),
      dueSoon: sum('dueSoon'),
    };
  }

  /** What was asked in one meeting, beside what was answered (the matrix of docs/domain.md §0.5). */
  async ofMeeting(caller: Caller, meetingId: string): Promise<MeetingRecommendationsDto> {
    const { meeting, managed } = await this.meetings.see(caller, meetingId);
    const rows = await this.read<ItemRow & { responses: ResponseRow[] }>(
      `SELECT ${HEAD_COLUMNS}, r.text, ${responsesOf(caller.can('response:draft'))} AS responses ${HEAD_SOURCES}
       LEFT JOIN entry e ON e.id = r.entry_id
       WHERE r.meeting_id = :meetingId AND (:managed OR r.status <> 'DRAFT')
       ORDER BY e.order_key NULLS LAST, r.number, r.id LIMIT ${MOST_OF_A_MEETING}`,
      { meetingId, managed },
    );
    const day = await this.day();
    return {
      clusterId: meeting.clusterId,
      heldOn: meeting.heldOn,
      items: rows.map((row) => ({
        ...toHead(caller, row, day),
        text: row.text,
        responses: row.responses.map((response) => toResponseDto(caller, response, row.status)),
      })),
      actions: mayEnterFor(caller, meeting, managed) ? ['create'] : [],
    };
  }

  private day(): Promise<DeskDay> {
    return readDeskDay(this.dataSource.manager, todayInVietnam(this.clock.now()));
  }

  private read<Row>(sql: string, parameters: Scope['parameters']): Promise<Row[]> {
    return queryNamed<Row>(this.dataSource.manager, sql, parameters);
  }
}

interface Order {
  by: string;
  /** The sort values of a row, by which the next page goes on. */
  key: (row: HeadRow & { waitedFor: string }) => [string, string];
  /** Only what follows the last row of the page before. */
  after: (cursor: string) => Scope;
}

const ORDERS: Record<NonNullable<RecommendationQuery['sort']>, Order> = {
  newest: {
    by: 'r.raised_on DESC, r.id DESC',
    key: ({ raisedOn, id }) => [raisedOn, id],
    after: (cursor) => ({
      sql: '(r.raised_on, r.id) < (:lastDay::date, :lastId::uuid)',
      parameters: lastRow(cursor, isPlainDate),
    }),
  },
  deadline: {
    by: `${WAITED_FOR}, r.id`,
    key: ({ waitedFor, id }) => [waitedFor, id],
    after: (cursor) => ({
      sql: `(${WAITED_FOR}, r.id) > (:lastDay::date, :lastId::uuid)`,
      parameters: lastRow(cursor, (day) => day === 'infinity' || isPlainDate(day)),
    }),
  },
};

function lastRow(cursor: string, isDay: (day: string) => boolean): { lastDay: string; lastId: string } {
  const [lastDay = '', lastId = ''] = decodeCursor(cursor, 2).map(String);
  if (!isDay(lastDay) || !isUuid(lastId)) throw badCursor();
  return { lastDay, lastId };
}
