import type { Caller } from '../identity/caller';
import { deadlineOn, deadlineState, type DeskDay } from './flow/deadline-state';
import { codeOf } from './recommendation-number';
import { PUBLISHED_ANSWERS } from './recommendation-scope';
import type { RecommendationHeadDto } from './recommendation-list.dto';
import type { AnswerTerm, RecommendationStatus } from './recommendation.entity';

/** Where the head of a recommendation comes from. */
export const HEAD_SOURCES = `
  FROM recommendation r
  JOIN meeting m ON m.id = r.meeting_id
  JOIN cluster c ON c.id = m.cluster_id
  LEFT JOIN unit u ON u.id = r.raised_by_unit_id
  LEFT JOIN topic t ON t.id = r.topic_id
  LEFT JOIN unit lead ON lead.id = r.lead_unit_id
  LEFT JOIN user_account handler ON handler.id = r.handler_id`;

/** What is read of it, column by column: building JSON in the database costs a list a third of its speed. */
export const HEAD_COLUMNS = `
  r.id, r.version, r.number_year AS "numberYear", r.number, r.status, coalesce(u.name, r.raised_by_text) AS "raisedBy",
  r.raised_on::text AS "raisedOn", r.due_on::text AS "dueOn", r.step_due_on::text AS "stepDueOn",
  r.answered_on::text AS "answeredOn", r.answer_term AS "answerTerm",
  lead.id AS "leadId", lead.name AS "leadName", handler.id AS "handlerId", handler.display_name AS "handlerName",
  t.id AS "topicId", t.code AS "topicCode", t.name_vi AS "topicVi", t.name_en AS "topicEn",
  m.id AS "meetingId", m.title AS "meetingTitle", m.held_on::text AS "heldOn", c.name AS "clusterName",
  (SELECT count(*)::int FROM ${PUBLISHED_ANSWERS}) AS "responsesCount"`;

/** A row of these columns. */
export interface HeadRow {
  id: string;
  version: number;
  numberYear: number;
  number: number | null;
  status: RecommendationStatus;
  raisedBy: string | null;
  raisedOn: string;
  dueOn: string | null;
  stepDueOn: string | null;
  answeredOn: string | null;
  answerTerm: AnswerTerm;
  leadId: string | null;
  leadName: string;
  handlerId: string | null;
  handlerName: string;
  topicId: string | null;
  topicCode: string;
  topicVi: string;
  topicEn: string;
  meetingId: string;
  meetingTitle: string;
  heldOn: string;
  clusterName: string;
  responsesCount: number;
}

/** `day` decides what is overdue. Who at the board follows it is the board's alone to know. */
export function toHead(caller: Caller, row: HeadRow, day: DeskDay): RecommendationHeadDto {
  const { id, version, status, raisedBy, raisedOn, dueOn, stepDueOn, answerTerm, clusterName } = row;
  const state = deadlineState(row, day);
  return {
    id,
    version,
    code: codeOf(row),
    status,
    topic:
      row.topicId === null ? null : { id: row.topicId, code: row.topicCode, nameVi: row.topicVi, nameEn: row.topicEn },
    raisedBy,
    raisedOn,
    meeting: { id: row.meetingId, title: row.meetingTitle, heldOn: row.heldOn },
    clusterName,
    responsesCount: row.responsesCount,
    answered: row.responsesCount > 0,
    leadUnit: row.leadId === null ? null : { id: row.leadId, name: row.leadName },
    handler:
      row.handlerId === null || !caller.can('recommendation:handle')
        ? null
        : { id: row.handlerId, name: row.handlerName },
    answerTerm,
    dueOn,
    stepDueOn,
    deadlineOn: deadlineOn(row),
    deadlineState: state,
    overdue: state === 'OVERDUE',
  };
}
