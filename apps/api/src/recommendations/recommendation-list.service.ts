import { Injectable } from '@nestjs/common';
import { isPlainDate, todayInVietnam } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { Clock } from '../common/clock';
import { decodeCursor, DEFAULT_PAGE, toPage } from '../common/paging';
import { badRequest } from '../common/problem';
import type { Caller } from '../identity/caller';
import type { Scope } from '../identity/meeting-scope';
import { MeetingAccess } from '../meetings/meeting-access.service';
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
import { allOf, ANSWERED, ownFilters, sharedFilters, visibleRecommendations } from './recommendation-scope';
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

  /** The newest first. One statement. */
  async list(caller: Caller, query: RecommendationQuery): Promise<RecommendationPageDto> {
    const { limit = DEFAULT_PAGE, after } = query;
    const { sql, parameters } = allOf([
      visibleRecommendations(caller),
      ...sharedFilters(query),
      ...ownFilters(query),
      ...(after ? [laterThan(after)] : []),
    ]);
    const rows = await this.read<ItemRow>(
      `SELECT ${HEAD_COLUMNS}, left(r.text, 500) AS text ${HEAD_SOURCES}
       WHERE ${sql} ORDER BY r.raised_on DESC, r.id DESC LIMIT :rows`,
      { ...parameters, rows: limit + 1 },
    );
    const today = todayInVietnam(this.clock.now());
    return toPage(
      rows,
      limit,
      ({ raisedOn, id }) => [raisedOn, id],
      (row) => ({ ...toHead(row, today), text: row.text }),
    );
  }

  /** A statement of its own: it looks at every row, which a page of the list must not wait for. */
  async counts(caller: Caller, query: RecommendationQuery): Promise<RecommendationCountsDto> {
    const { sql, parameters } = allOf([visibleRecommendations(caller), ...sharedFilters(query)]);
    const counts = await this.read<StatusCountDto>(
      `SELECT r.status, count(*)::int AS count, (count(*) FILTER (WHERE r.id NOT IN ${ANSWERED}))::int AS unanswered
       FROM recommendation r JOIN meeting m ON m.id = r.meeting_id WHERE ${sql} GROUP BY r.status`,
      parameters,
    );
    const sum = (of: 'count' | 'unanswered'): number => counts.reduce((total, row) => total + row[of], 0);
    return { counts, total: sum('count'), unanswered: sum('unanswered') };
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
    const today = todayInVietnam(this.clock.now());
    return {
      clusterId: meeting.clusterId,
      heldOn: meeting.heldOn,
      items: rows.map((row) => ({
        ...toHead(row, today),
        text: row.text,
        responses: row.responses.map((response) => toResponseDto(caller, response, row.status)),
      })),
      actions: mayEnterFor(caller, meeting, managed) ? ['create'] : [],
    };
  }

  private read<Row>(sql: string, parameters: Scope['parameters']): Promise<Row[]> {
    return queryNamed<Row>(this.dataSource.manager, sql, parameters);
  }
}

/** Only what follows the last row of the page before. */
function laterThan(cursor: string): Scope {
  const [raisedOn, id] = decodeCursor(cursor, 2).map(String);
  if (!isPlainDate(raisedOn ?? '') || !isUuid(id))
    throw badRequest('paging.bad_cursor', [{ path: 'after', code: 'invalid' }]);
  return {
    sql: '(r.raised_on, r.id) < (:lastDay::date, :lastId::uuid)',
    parameters: { lastDay: raisedOn, lastId: id },
  };
}
