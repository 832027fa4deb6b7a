import { literally } from '../common/search';
import type { Caller } from '../identity/caller';
import { managedMeetings, type Scope, visibleMeetings } from '../identity/meeting-scope';
import { parseRecommendationCode } from './recommendation-number';
import type { RecommendationQuery } from './recommendation-list.dto';

/** All of the scopes at once. */
export const allOf = (scopes: readonly Scope[]): Scope => ({
  sql: scopes.map(({ sql }) => sql).join(' AND '),
  parameters: Object.assign({}, ...scopes.map(({ parameters }) => parameters)) as Scope['parameters'],
});

/**
 * The recommendations that exist for the caller: those of the meetings that do. What the desk has not received yet is
 * the secretariat's own. The query knows the recommendation as `r` and its meeting as `m`.
 */
export function visibleRecommendations(caller: Caller): Scope {
  const meetings = visibleMeetings(caller, 'm');
  const managed = managedMeetings(caller, 'm');
  const drafts = caller.is('SECRETARIAT') ? ` OR ${managed.sql}` : '';
  return {
    sql: `${meetings.sql} AND (r.status <> 'DRAFT'${drafts})`,
    parameters: { ...meetings.parameters, ...managed.parameters },
  };
}

/** That an answer to `r` is published. */
export const IS_ANSWERED = `EXISTS (SELECT 1 FROM response a WHERE a.recommendation_id = r.id AND a.status = 'PUBLISHED')`;

/** All that have an answer: where every row is looked at, one set is quicker than a look for each. */
export const ANSWERED = `(SELECT a.recommendation_id FROM response a WHERE a.status = 'PUBLISHED')`;

function search(words: string): Scope {
  const code = parseRecommendationCode(words);
  if (code === null) {
    return { sql: `fold(r.text) LIKE '%' || fold(:words) || '%'`, parameters: { words: literally(words) } };
  }
  return {
    sql: 'r.number_year = :codeYear AND r.number = :code',
    parameters: { codeYear: code.year, code: code.number },
  };
}

/** The filters that everything under a list shares: its rows and its counts. */
export function sharedFilters({
  clusterId,
  year,
  topicId,
  meetingId,
  raisedByUnitId,
  q,
}: RecommendationQuery): Scope[] {
  const equal: [string, string, string | number | null | undefined][] = [
    ['m.cluster_id', 'clusterId', clusterId],
    ['m.emulation_year', 'year', year],
    ['r.topic_id', 'topicId', topicId],
    ['r.meeting_id', 'meetingId', meetingId],
    ['r.raised_by_unit_id', 'raisedByUnitId', raisedByUnitId],
  ];
  const given = equal
    .filter(([, , value]) => value !== undefined && value !== null)
    .map(([column, name, value]) => ({ sql: `${column} = :${name}`, parameters: { [name]: value } }));
  return q ? [...given, search(q)] : given;
}

/** The filters that tell a list's tabs apart. */
export function ownFilters({ status, answered }: RecommendationQuery): Scope[] {
  const scopes: Scope[] = [];
  if (status) scopes.push({ sql: 'r.status = :status', parameters: { status } });
  if (answered) scopes.push({ sql: answered === 'true' ? IS_ANSWERED : `NOT ${IS_ANSWERED}`, parameters: {} });
  return scopes;
}
