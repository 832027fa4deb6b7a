import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { badCursor, decodeCursor, DEFAULT_PAGE, isInstant, toPage } from '../../common/paging';
import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import { queryNamed } from '../named-query';
import { codeOf } from '../recommendation-number';
import { allOf, saying, visibleRecommendations } from '../recommendation-scope';
import { RESPONSE_PAIRS, type ResponseRow, toResponseDto } from '../response-rows';
import type { ResponseStatus } from '../response.entity';
import type { AnsweredQuestionDto, AnswerPageDto, AnswerQuery } from './answer-queue.dto';

type Row = Omit<AnsweredQuestionDto, 'code'> & {
  numberYear: number;
  number: number | null;
  answer: ResponseRow;
  rank: number;
  at: string;
};

const COLUMNS = `
  r.id, r.number_year AS "numberYear", r.number, r.status, left(r.text, 500) AS text, c.name AS "clusterName",
  coalesce(u.name, r.raised_by_text) AS "raisedBy", r.due_on::text AS "dueOn",
  CASE WHEN t.id IS NOT NULL
       THEN json_build_object('id', t.id, 'code', t.code, 'nameVi', t.name_vi, 'nameEn', t.name_en) END AS topic,
  json_build_object(${RESPONSE_PAIRS}) AS answer`;

const SOURCES = `
  FROM response a
  JOIN recommendation r ON r.id = a.recommendation_id
  JOIN meeting m ON m.id = r.meeting_id
  JOIN cluster c ON c.id = m.cluster_id
  LEFT JOIN unit u ON u.id = r.raised_by_unit_id
  LEFT JOIN topic t ON t.id = r.topic_id`;

/** 0 for what is of the topic that is asked for. */
const RANK = `(r.topic_id IS DISTINCT FROM :topicId::uuid)::int`;

/** Answers over all recommendations: what waits for the leader, and what was answered before. */
@Injectable()
export class AnswerQueue {
  constructor(private readonly dataSource: DataSource) {}

  /** One statement. */
  async list(caller: Caller, query: AnswerQuery): Promise<AnswerPageDto> {
    const { status, topicId = null, q, limit = DEFAULT_PAGE, after } = query;
    const { at, direction, beyond } = orderOf(status);
    const { sql, parameters } = allOf([
      { sql: 'a.status = :status', parameters: { status, topicId } },
      visibleRecommendations(caller),
      ...(q ? [saying(q, ['a.text', 'r.text'])] : []),
      ...(after ? [beyondLast(after, at, beyond)] : []),
    ]);
    const rows = await queryNamed<Row>(
      this.dataSource.manager,
      `SELECT ${COLUMNS}, ${RANK} AS rank, ${at}::text AS at ${SOURCES}
       WHERE ${sql} ORDER BY ${RANK}, ${at} ${direction}, a.id ${direction} LIMIT :rows`,
      { ...parameters, rows: limit + 1 },
    );
    return toPage(
      rows,
      limit,
      ({ rank, at: moment, answer }) => [rank, moment, answer.id],
      ({ answer, numberYear, number, rank: _, at: __, ...question }) => ({
        answer: toResponseDto(caller, answer, question.status),
        recommendation: { ...question, code: codeOf({ numberYear, number }) },
      }),
    );
  }
}

/** What is out is looked through from the latest; what waits is taken from the oldest. */
const orderOf = (status: ResponseStatus) =>
  status === 'PUBLISHED'
    ? { at: 'a.published_at', direction: 'DESC', beyond: '<' }
    : { at: 'a.created_at', direction: 'ASC', beyond: '>' };

/** Only what follows the last row of the page before. */
function beyondLast(cursor: string, at: string, beyond: string): Scope {
  const [rank, lastAt, lastId] = decodeCursor(cursor, 3);
  if ((rank !== 0 && rank !== 1) || !isInstant(lastAt) || !isUuid(lastId)) throw badCursor();
  return {
    sql: `(${RANK} > :lastRank OR (${RANK} = :lastRank
           AND (${at}, a.id) ${beyond} (:lastAt::timestamptz, :lastId::uuid)))`,
    parameters: { lastRank: rank, lastAt, lastId },
  };
}
