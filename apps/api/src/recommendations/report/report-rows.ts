import type { EntityManager } from 'typeorm';
import type { Scope } from '../../identity/meeting-scope';
import { queryNamed } from '../named-query';
import type { Channel, Competence, RecommendationStatus, ResultClass } from '../recommendation.entity';
import type { ResponseKind, Tense } from '../response.entity';

/** What one unit asked, with the state of what it was merged into (itself, when it was not). */
export interface AskedRow {
  id: string;
  /** The recommendation that is answered for all that say the same. */
  groupId: string;
  numberYear: number;
  number: number;
  text: string;
  channel: Channel;
  /** The unit's name, or who asked in words; null: the record does not say. */
  raisedBy: string | null;
  topic: string | null;
  topicCode: string | null;
  topicPosition: number | null;
  competence: Competence | null;
  status: RecommendationStatus;
  resultClass: ResultClass | null;
  leadUnit: string | null;
  stepDueOn: string | null;
  dueOn: string | null;
  answeredOn: string | null;
}

/** A published answer. */
export interface AnswerRow {
  recommendationId: string;
  text: string;
  kinds: ResponseKind[];
  tense: Tense | null;
  documentReference: string | null;
  /** It was spoken at the meeting: a line of the record. */
  spoken: boolean;
}

/** A recommendation that repeats an earlier one, directly or through others. */
export interface RepeatRow {
  id: string;
  earlierId: string;
  numberYear: number;
  number: number;
}

/**
 * What was asked, in the order of the numbers. Topic and competence are those of the group where it has them: whoever
 * merges classifies once.
 */
export const askedRows = (tx: EntityManager, { sql, parameters }: Scope): Promise<AskedRow[]> =>
  queryNamed<AskedRow>(
    tx,
    `SELECT r.id, g.id AS "groupId", r.number_year AS "numberYear", r.number, r.text, r.channel,
       coalesce(u.name, r.raised_by_text) AS "raisedBy",
       t.name_vi AS topic, t.code AS "topicCode", t.position AS "topicPosition",
       coalesce(g.competence, r.competence) AS competence, g.status, g.result_class AS "resultClass",
       lead.name AS "leadUnit", g.step_due_on::text AS "stepDueOn", g.due_on::text AS "dueOn",
       g.answered_on::text AS "answeredOn"
     FROM recommendation r
     JOIN meeting m ON m.id = r.meeting_id
     JOIN recommendation g ON g.id = coalesce(r.merged_into_id, r.id)
     LEFT JOIN unit u ON u.id = r.raised_by_unit_id
     LEFT JOIN topic t ON t.id = coalesce(g.topic_id, r.topic_id)
     LEFT JOIN unit lead ON lead.id = g.lead_unit_id
     WHERE ${sql}
     ORDER BY r.number_year, r.number`,
    parameters,
  );

/** The published answers to these and to what they were merged into, the oldest first. */
export const answerRows = (tx: EntityManager, asked: readonly AskedRow[]): Promise<AnswerRow[]> =>
  tx.query<AnswerRow[]>(
    `SELECT recommendation_id AS "recommendationId", text, kinds, tense, document_reference AS "documentReference",
       entry_id IS NOT NULL AS spoken
     FROM response WHERE status = 'PUBLISHED' AND recommendation_id = ANY($1) ORDER BY created_at, id`,
    [[...new Set(asked.flatMap(({ id, groupId }) => [id, groupId]))]],
  );

/**
 * What these repeat, however far back, of what `seen` leaves over. UNION drops what was met before: a ring of repeats would
 * have no end.
 */
export const repeatRows = (tx: EntityManager, seen: Scope, ids: readonly string[]): Promise<RepeatRow[]> =>
  queryNamed<RepeatRow>(
    tx,
    `WITH RECURSIVE chain (id, earlier_id) AS (
       SELECT id, repeats_id FROM recommendation WHERE id = ANY(:ids) AND repeats_id IS NOT NULL
       UNION
       SELECT chain.id, r.repeats_id FROM chain JOIN recommendation r ON r.id = chain.earlier_id
       WHERE r.repeats_id IS NOT NULL)
     SELECT chain.id, r.id AS "earlierId", r.number_year AS "numberYear", r.number
     FROM chain JOIN recommendation r ON r.id = chain.earlier_id JOIN meeting m ON m.id = r.meeting_id
     WHERE r.id <> chain.id AND r.number IS NOT NULL AND ${seen.sql} ORDER BY r.number_year, r.number`,
    { ...seen.parameters, ids },
  );
