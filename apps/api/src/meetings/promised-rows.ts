import type { EntityManager } from 'typeorm';
import type { Call, Promised } from './promised';

/**
 * Commitments and calls belong to a wing further right: they are read here, nothing of it is imported. Each is told once,
 * through the recommendation of these meetings that it answers.
 */
const PROMISES = (meetings: string, more: string): string => `
  SELECT asked.code, k.body, k.text, k.due_on::text AS "dueOn", k.state, k.outcome, k.settled_on::text AS "settledOn"
  FROM commitment k JOIN response a ON a.id = k.response_id
  JOIN LATERAL (
    SELECT 'KN-' || r.number_year || '-' || CASE WHEN r.number < 1000 THEN lpad(r.number::text, 3, '0') ELSE r.number::text END AS code,
           r.number_year, r.number
    FROM recommendation r JOIN meeting m ON m.id = r.meeting_id
    WHERE (r.id = a.recommendation_id OR r.merged_into_id = a.recommendation_id) AND r.number IS NOT NULL AND ${meetings}
    ORDER BY r.number_year, r.number LIMIT 1) asked ON true
  WHERE a.status = 'PUBLISHED'${more}
  ORDER BY asked.number_year, asked.number, k.created_at, k.id`;

const OF_SESSION = PROMISES('m.id = $1', '');
const OPEN_OF_YEAR = PROMISES('m.cluster_id = $1 AND m.emulation_year = $2', ` AND k.state = 'OPEN'`);

const CALLS = `
  SELECT q.text, q.asked_by AS "askedBy", q.due_on::text AS "dueOn",
         count(s.unit_id)::int AS members, count(y.id)::int AS replied
  FROM action_request q JOIN meeting m ON m.id = q.meeting_id
  LEFT JOIN cluster_membership s ON s.cluster_id = m.cluster_id
    AND daterange(s.valid_from, s.valid_to, '[]') @> m.held_on
  LEFT JOIN action_reply y ON y.request_id = q.id AND y.unit_id = s.unit_id
  WHERE q.meeting_id = $1 GROUP BY q.id ORDER BY q.created_at, q.id`;

/** What was promised to the recommendations of a meeting, settled or not. */
export const promisesOfSession = (tx: EntityManager, meetingId: string): Promise<Promised[]> =>
  tx.query<Promised[]>(OF_SESSION, [meetingId]);

/** What was promised to a cluster's recommendations of a year and is still waited for. */
export const openPromisesOfYear = (tx: EntityManager, clusterId: string, year: number): Promise<Promised[]> =>
  tx.query<Promised[]>(OPEN_OF_YEAR, [clusterId, year]);

/** What a meeting asked its members to do. */
export const callsOfSession = (tx: EntityManager, meetingId: string): Promise<Call[]> =>
  tx.query<Call[]>(CALLS, [meetingId]);
