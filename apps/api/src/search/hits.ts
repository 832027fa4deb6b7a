import type { EntityManager } from 'typeorm';
import type { Caller } from '../identity/caller';
import { managedMeetings, type Scope, visibleMeetings } from '../identity/meeting-scope';
import { queryNamed } from '../recommendations/named-query';
import { allOf, visibleRecommendations } from '../recommendations/recommendation-scope';
import { markOf, marksOf, type Reach, withinReach } from './reach';
import { KIND_FACTS, type SearchKind } from './search-kinds';
import type { Wanted } from './wanted';
import { type Group, tsquery, waysTo } from './ways';
import type { KindStatistics, Statistics } from './word-shares';

/** A row that was found, before anything of it is read. */
export interface Hit {
  kind: SearchKind;
  id: string;
  /** How well it fits; 0 is best. */
  tier: number;
  happenedOn: string;
}

/** Where a page of one kind ended. */
export type HitCursor = Omit<Hit, 'kind'>;

export interface HitQuery {
  wanted: Wanted;
  kinds: readonly SearchKind[];
  clusterId?: string | null | undefined;
  year?: number | null | undefined;
  /** How far the caller sees; null: everywhere. */
  reach: Reach | null;
  statistics: Statistics;
  /** Only what comes after; for a single kind. */
  after: HitCursor | null;
  /** No more of each kind. */
  most: number;
}

/** A way to fit. */
interface Tier {
  /** The condition, to be told of the worse tiers that they are not this one. */
  fits: string;
  /** The parts of the index to ask, one after the other. */
  looks: { indexed: string; besides: string }[];
}

const EVERYWHERE: Scope = { sql: 'TRUE', parameters: {} };

/** Who may see what: in the words of the wing that each kind belongs to, so that a change there holds here. */
function scopeOf(kind: SearchKind, caller: Caller): { joins: string; scope: Scope } {
  const { scope } = KIND_FACTS[kind];
  if (scope === 'NONE') return { joins: '', scope: EVERYWHERE };
  if (scope === 'RECOMMENDATION') {
    return {
      joins: 'JOIN recommendation r ON r.id = e.recommendation_id JOIN meeting m ON m.id = r.meeting_id',
      scope: visibleRecommendations(caller),
    };
  }
  return {
    joins: 'JOIN meeting m ON m.id = e.meeting_id',
    scope: allOf([visibleMeetings(caller, 'm'), unrestricted(kind, caller)]),
  };
}

/** Files of the secretariat are for whoever runs the meeting; lines of an unsigned record for the board besides. */
function unrestricted(kind: SearchKind, caller: Caller): Scope {
  if (kind === 'MEETING') return EVERYWHERE;
  if (kind === 'MINUTES' && caller.is('ADMIN', 'BOARD_STAFF', 'BOARD_LEADER')) return EVERYWHERE;
  const managed = managedMeetings(caller, 'm');
  return { sql: `(NOT e.restricted OR ${managed.sql})`, parameters: managed.parameters };
}

/** What the filters and the reach of the caller leave over, as marks in the index. */
function marksFor(kind: SearchKind, { clusterId, year, reach }: HitQuery): Group[] {
  const near = reach === null || KIND_FACTS[kind].scope === 'NONE' ? null : marksOf(reach);
  return [
    ...(clusterId ? [{ anyOf: [markOf('c', clusterId)] }] : []),
    ...(year ? [{ anyOf: [`#y${year}`] }] : []),
    ...(near !== null && near.length > 0 ? [{ anyOf: near }] : []),
  ];
}

/** The last lexeme as a prefix: a search begins before the word is finished. */
const groupsOf = (lexemes: readonly string[]): Group[] =>
  lexemes.map((lexeme, at) => ({ anyOf: [lexeme], prefix: at === lexemes.length - 1 }));

/** The ways to fit, the best first: by number, in the title, as a phrase, by all words. */
function tiersOf(kind: SearchKind, query: HitQuery, statistics: KindStatistics): Tier[] {
  const { titled, coded } = KIND_FACTS[kind];
  const { codePattern, pairs, words } = query.wanted;
  const marks = marksFor(kind, query);
  const tier = (column: 'words' | 'title_words', lexemes: readonly string[]): Tier => {
    const groups = groupsOf(lexemes);
    const fits = `e.${column} @@ $q$${tsquery(groups)}$q$::tsquery`;
    return { fits, looks: waysTo(column, [...groups, ...marks], statistics) };
  };
  const number = 'e.code_key LIKE :codePattern';
  return [
    ...(coded && codePattern !== null
      ? [{ fits: `coalesce(${number}, FALSE)`, looks: [{ indexed: number, besides: 'TRUE' }] }]
      : []),
    ...(titled && pairs.length > 0 ? [tier('title_words', pairs)] : []),
    ...(titled ? [tier('title_words', words)] : []),
    ...(pairs.length > 0 ? [tier('words', pairs)] : []),
    tier('words', words),
  ];
}

const filtersOf = ({ clusterId, year }: HitQuery): string =>
  `${clusterId ? 'AND e.cluster_id = :clusterId' : ''} ${year ? 'AND e.year = :year' : ''}`;

/**
 * One kind: tier after tier, span after span, and no further than is asked for: a UNION ALL under a LIMIT stops where it has
 * enough. OFFSET 0 keeps the planner from mixing the condition of the index with the others, about which it knows little.
 */
function kindSql(kind: SearchKind, query: HitQuery, joins: string, condition: string): string | null {
  const { after, statistics } = query;
  const parts = tiersOf(kind, query, statistics[kind]).flatMap(({ fits, looks }, tier, all) => {
    if (after !== null && tier < after.tier) return [];
    const better = all.slice(0, tier).map((one) => `AND NOT ${one.fits}`);
    const later = after?.tier === tier ? 'AND (e.happened_on, e.id) < (:lastDay::date, :lastId::uuid)' : '';
    return looks.map(
      ({ indexed, besides }) => `(SELECT e.kind, e.id, ${tier} AS tier, e.happened_on::text AS "happenedOn"
        FROM (SELECT * FROM search_entry e WHERE e.kind = '${kind}' AND ${indexed}
              ORDER BY e.happened_on DESC, e.id DESC OFFSET 0) AS e ${joins}
        WHERE ${besides} AND ${fits} ${better.join(' ')} ${later} ${filtersOf(query)} AND ${condition}
        ORDER BY e.happened_on DESC, e.id DESC LIMIT :most)`,
    );
  });
  if (parts.length === 0) return null;
  return `(SELECT * FROM (${parts.join(' UNION ALL ')}) AS ${kind.toLowerCase()} LIMIT :most)`;
}

/**
 * How PostgreSQL is to go about it, for this transaction: parts come in their order only when one process asks for them, to
 * compile takes longer than to run, and what is searched often lies in memory, where any row is as near as the next.
 */
const SETTINGS = `SELECT set_config('max_parallel_workers_per_gather', '0', TRUE), set_config('jit', 'off', TRUE),
  set_config('random_page_cost', '1.1', TRUE), set_config('enable_seqscan', 'off', TRUE)`;

/** What fits and may be seen, the best of each kind first. Two statements. */
export async function findHits(tx: EntityManager, caller: Caller, query: HitQuery): Promise<Hit[]> {
  const { wanted, kinds, clusterId, year, reach, after, most } = query;
  if (wanted.words.length === 0) return [];
  await tx.query(SETTINGS);
  const parts = kinds.map((kind) => {
    const { joins, scope } = scopeOf(kind, caller);
    const near = reach === null || KIND_FACTS[kind].scope === 'NONE' ? EVERYWHERE : withinReach(reach);
    const { sql, parameters } = allOf([near, scope]);
    return { sql: kindSql(kind, query, joins, sql), parameters };
  });
  const asked = parts.map(({ sql }) => sql).filter((sql) => sql !== null);
  if (asked.length === 0) return [];
  const hits = await queryNamed<Hit>(tx, asked.join(' UNION ALL '), {
    ...(Object.assign({}, ...parts.map(({ parameters }) => parameters)) as Scope['parameters']),
    ...{ codePattern: wanted.codePattern, clusterId, year, most, lastDay: after?.happenedOn, lastId: after?.id },
  });
  return hits.sort((a, b) => a.tier - b.tier || compare(b.happenedOn, a.happenedOn) || compare(b.id, a.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
