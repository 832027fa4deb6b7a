import { literally } from '../../common/search';
import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import { codeOf } from '../recommendation-number';
import { allOf, visibleRecommendations } from '../recommendation-scope';
import type { CommitmentDto, CommitmentQuery } from './commitment.dto';

/** Later than every day that anybody promises: where a list sorts those without one. */
export const NO_DAY = '9999-12-31';

export interface CommitmentRow extends Omit<
  CommitmentDto,
  'overdue' | 'recommendation' | 'meeting' | 'clusterName' | 'actions'
> {
  asked: { id: string; numberYear: number; number: number | null; text: string };
  meeting: CommitmentDto['meeting'];
  clusterName: string;
}

/**
 * The commitments that exist for the caller, each with one recommendation that they see it through: the one that is
 * answered, or one that was merged into it. `commitment` is `k`, its answer `a`.
 */
export function commitmentsFor(caller: Caller, { clusterId, year }: CommitmentQuery): Scope {
  const { sql, parameters } = allOf([
    visibleRecommendations(caller),
    ...(clusterId ? [{ sql: 'm.cluster_id = :clusterId', parameters: { clusterId } }] : []),
    ...(year ? [{ sql: 'm.emulation_year = :year', parameters: { year } }] : []),
  ]);
  return {
    sql: `
      SELECT k.id, k.body, k.text, k.due_on::text AS "dueOn", k.state, k.outcome, k.settled_on::text AS "settledOn",
             k.version, a.entry_id IS NOT NULL AS spoken, seen.asked, seen.meeting, seen.cluster_name AS "clusterName"
      FROM commitment k
      JOIN response a ON a.id = k.response_id
      JOIN LATERAL (
        SELECT json_build_object('id', r.id, 'numberYear', r.number_year, 'number', r.number, 'text', left(r.text, 200)) AS asked,
               json_build_object('id', m.id, 'title', m.title, 'heldOn', m.held_on) AS meeting, c.name AS cluster_name
        FROM recommendation r JOIN meeting m ON m.id = r.meeting_id JOIN cluster c ON c.id = m.cluster_id
        WHERE (r.id = a.recommendation_id OR r.merged_into_id = a.recommendation_id) AND ${sql}
        ORDER BY r.id <> a.recommendation_id, r.id LIMIT 1) seen ON true`,
    parameters,
  };
}

/** What narrows the commitments themselves; `today` in Vietnam decides what is overdue. */
export function commitmentFilters({ state, due, q }: CommitmentQuery, today: string): Scope[] {
  const scopes: Scope[] = [];
  if (state) scopes.push({ sql: 'k.state = :state', parameters: { state } });
  if (due) scopes.push({ sql: `k.state = 'OPEN' AND ${DUES[due]}`, parameters: { today } });
  if (q) {
    scopes.push({
      sql: `fold(coalesce(k.body, '') || ' ' || k.text) LIKE '%' || fold(:words) || '%'`,
      parameters: { words: literally(q) },
    });
  }
  return scopes;
}

const DUES = {
  OVERDUE: 'k.due_on < :today::date',
  UPCOMING: 'k.due_on >= :today::date',
  NO_DATE: '(k.due_on IS NULL AND :today::date IS NOT NULL)',
} as const;

export function toCommitmentDto(caller: Caller, { asked, ...row }: CommitmentRow, today: string): CommitmentDto {
  return {
    ...row,
    overdue: row.state === 'OPEN' && row.dueOn !== null && row.dueOn < today,
    recommendation: { id: asked.id, code: codeOf(asked), text: asked.text },
    actions: caller.can('commitment:manage') ? ['settle'] : [],
  };
}
