import { literally } from '../common/search';
import type { Caller } from '../identity/caller';
import { managedMeetings, type Scope, visibleMeetings } from '../identity/meeting-scope';
import { DEADLINE_STATE } from './flow/deadline-state';
import { awaitingReceipt, confirmedReceipt } from './receipts/awaiting-receipt';
import { parseRecommendationCode } from './recommendation-number';
import type { Gap, RecommendationQuery } from './recommendation-list.dto';

/** All of the scopes at once. */
export const allOf = (scopes: readonly Scope[]): Scope => ({
  sql: scopes.map(({ sql }) => sql).join(' AND '),
  parameters: Object.assign({}, ...scopes.map(({ parameters }) => parameters)) as Scope['parameters'],
});

/** A unit sees what it is to answer or to give its opinion on, wherever that was asked. */
const LED_OR_ASKED = `r.lead_unit_id = ANY(:deskUnits) OR EXISTS (
  SELECT 1 FROM coordinating_opinion scope_opinion
  WHERE scope_opinion.recommendation_id = r.id AND scope_opinion.unit_id = ANY(:deskUnits))`;

/**
 * The recommendations that exist for the caller: those of the meetings that do, and those that concern their unit. What
 * the desk has not received yet is the secretariat's own. The query knows the recommendation as `r` and its meeting as `m`.
 *
 * @param meetings that the meeting exists for the caller; a query over every row gives `meetingsSeenAtOnce`.
 */
export function visibleRecommendations(caller: Caller, meetings: Scope = visibleMeetings(caller, 'm')): Scope {
  const managed = managedMeetings(caller, 'm');
  const deskUnits = caller.unitsAs('SECRETARIAT', 'FOCAL_POINT');
  const concerned = deskUnits.length > 0 ? ` OR ${LED_OR_ASKED}` : '';
  const drafts = caller.is('SECRETARIAT') ? ` OR ${managed.sql}` : '';
  return {
    sql: `(${meetings.sql}${concerned}) AND (r.status <> 'DRAFT'${drafts})`,
    parameters: { ...meetings.parameters, ...managed.parameters, deskUnits },
  };
}

/** That the meeting exists for the caller, worked out once for each meeting and not for each recommendation of it. */
export function meetingsSeenAtOnce(caller: Caller): Scope {
  const { sql, parameters } = visibleMeetings(caller, 'seen_m');
  return { sql: `m.id IN (SELECT seen_m.id FROM meeting seen_m WHERE ${sql})`, parameters };
}

/**
 * What is noted in a meeting that still runs is no recommendation that anybody has received: no figure counts it, and no
 * list shows it unless drafts are asked for.
 */
export const IS_RECEIVED = `r.status <> 'DRAFT'`;

/** Còn mở: neither answered, closed nor merged. */
export const IS_OPEN = `(r.status NOT IN ('ANSWERED', 'CLOSED', 'MERGED'))`;

/** The published answers `a` to `r`, which is answered with what it was merged into (adr/0017). */
export const PUBLISHED_ANSWERS = `response a
  WHERE a.recommendation_id IN (r.id, r.merged_into_id) AND a.status = 'PUBLISHED'`;

/**
 * That `r` has an answer which is not the one that was found wanting: what is taken up again after its answer waits for
 * another (docs/domain.md §4.2: "trả lời chưa đầy đủ, phải đính chính").
 */
export const ANSWERED_ANEW = `EXISTS (SELECT 1 FROM ${PUBLISHED_ANSWERS} AND a.published_at > coalesce(
  (SELECT max(again.at) FROM recommendation_step again
   WHERE again.recommendation_id = r.id AND again.from_status IN ('ANSWERED', 'CLOSED')
     AND again.to_status IN ('IN_PROGRESS', 'REOPENED')), '-infinity'))`;

/** That an answer to `r`, or to what it was merged into, is published. */
const IS_ANSWERED = `EXISTS (SELECT 1 FROM ${PUBLISHED_ANSWERS})`;

/** All that have an answer: where every row is looked at, one set is quicker than a look for each. */
const ANSWERED = `(SELECT a.recommendation_id FROM response a WHERE a.status = 'PUBLISHED')`;

/** The same of the row `r`, which is answered with what it was merged into. */
export const IN_ANSWERED = `coalesce(r.merged_into_id, r.id) IN ${ANSWERED}`;

/** The one with this code, or those that say the words somewhere in one of the texts. */
export function saying(words: string, texts: readonly string[]): Scope {
  const code = parseRecommendationCode(words);
  if (code === null) {
    const anywhere = texts.map((text) => `fold(${text}) LIKE '%' || fold(:words) || '%'`);
    return { sql: `(${anywhere.join(' OR ')})`, parameters: { words: literally(words) } };
  }
  return {
    sql: 'r.number_year = :codeYear AND r.number = :code',
    parameters: { codeYear: code.year, code: code.number },
  };
}

const MISSING: Record<Gap, string> = {
  topic: 'r.topic_id IS NULL',
  competence: 'r.competence IS NULL',
  leadUnit: 'r.lead_unit_id IS NULL',
  raisedByUnit: 'r.raised_by_unit_id IS NULL',
};

/** The filters that everything under a list shares: its rows and its counts. */
export function sharedFilters(caller: Caller, query: RecommendationQuery): Scope[] {
  const columns = {
    clusterId: 'm.cluster_id =',
    year: 'm.emulation_year =',
    fromYear: 'm.emulation_year >=',
    toYear: 'm.emulation_year <=',
    from: 'r.raised_on >=',
    to: 'r.raised_on <=',
    topicId: 'r.topic_id =',
    meetingId: 'r.meeting_id =',
    raisedByUnitId: 'r.raised_by_unit_id =',
    leadUnitId: 'r.lead_unit_id =',
    competence: 'r.competence =',
    resultClass: 'r.result_class =',
    // Who follows it is the board's alone to know: nobody else finds out by asking for it.
    handlerId: caller.can('recommendation:handle') ? 'r.handler_id =' : 'NULL =',
  } satisfies Partial<Record<keyof RecommendationQuery, string>>;
  const given = (Object.keys(columns) as (keyof typeof columns)[])
    .filter((name) => query[name] !== undefined && query[name] !== null)
    .map((name) => ({ sql: `${columns[name]} :${name}`, parameters: { [name]: query[name] } }));
  if (query.without) given.push({ sql: MISSING[query.without], parameters: {} });
  return query.q ? [...given, saying(query.q, ['r.text'])] : given;
}

/** The filters that tell a list's tabs apart; that of the deadline takes a `DeskDay`. */
export function ownFilters(
  caller: Caller,
  { status, open, answered, awaitsReceipt, confirmed, deadline }: RecommendationQuery,
): Scope[] {
  const scopes: Scope[] = status === 'DRAFT' ? [] : [{ sql: IS_RECEIVED, parameters: {} }];
  if (awaitsReceipt) scopes.push(awaitingReceipt(caller, awaitsReceipt === 'true'));
  if (confirmed) scopes.push(confirmedReceipt(caller, confirmed === 'true'));
  if (open) scopes.push({ sql: open === 'true' ? IS_OPEN : `NOT ${IS_OPEN}`, parameters: {} });
  if (status) scopes.push({ sql: 'r.status = :status', parameters: { status } });
  if (answered) scopes.push({ sql: answered === 'true' ? IS_ANSWERED : `NOT ${IS_ANSWERED}`, parameters: {} });
  if (deadline) scopes.push({ sql: `${DEADLINE_STATE} = :deadline`, parameters: { deadline } });
  return scopes;
}
