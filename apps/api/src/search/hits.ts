import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Caller } from '../identity/caller';
import { managedMeetings, type Scope, visibleMeetings } from '../identity/meeting-scope';
import { queryNamed } from '../recommendations/named-query';
import { allOf, visibleRecommendations } from '../recommendations/recommendation-scope';
import { markOf, marksOf, type Reach, reachOf, withinReach } from './reach';
import { KIND_FACTS, type SearchKind } from './search-kinds';
import type { Wanted } from './wanted';
import { type Group, groupsOf, isWhole, type Look, tsquery, waysTo } from './ways';
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
  statistics: Statistics;
  /** Only what comes after; for a single kind. */
  after: HitCursor | null;
  /** No more of each kind. */
  most: number;
  /** `false`: to be counted, not shown. */
  ranked: boolean;
}

interface Within extends HitQuery {
  /** How far the caller sees; null: everywhere. */
  reach: Reach | null;
}

/** A way to fit. */
interface Tier {
  /** The condition, to be told of the worse tiers that they are not this one. */
  fits: string;
  /** The parts of the index to ask, one after the other. */
  looks: Look[];
}

/** What is asked of a row besides its words. */
interface KindScope {
  /** Of its own columns: where all that the caller sees lies. */
  near: Scope;
  joins: string;
  /** Of the rows that are joined: what the caller sees. */
  scope: Scope;
}

const EVERYWHERE: Scope = { sql: 'TRUE', parameters: {} };

/** Who may see what: in the words of the wing that each kind belongs to, so that a change there holds here. */
function scopeOf(kind: SearchKind, caller: Caller): Omit<KindScope, 'near'> {
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
function marksFor(kind: SearchKind, { clusterId, year, reach }: Within): Group[] {
  const near = reach === null || KIND_FACTS[kind].scope === 'NONE' ? null : marksOf(reach);
  return [
    ...(clusterId ? [{ anyOf: [markOf('c', clusterId)] }] : []),
    ...(year ? [{ anyOf: [`#y${year}`] }] : []),
    ...(near !== null && near.length > 0 ? [{ anyOf: near }] : []),
  ];
}

/**
 * The ways to fit, the best first: by number, in the title, as a phrase, by all words. What fits in the title has the words,
 * and whoever only counts need not look there.
 */
function tiersOf(kind: SearchKind, query: Within, statistics: KindStatistics): Tier[] {
  const { titled, coded } = KIND_FACTS[kind];
  const { codePattern, pairs, words } = query.wanted;
  const phrases = pairs.length > 0;
  const marks = marksFor(kind, query);
  const whole = isWhole(words.at(-1) ?? '', statistics);
  const tier = (column: 'words' | 'title_words', lexemes: readonly string[], apart = false): Tier => {
    const groups = groupsOf(lexemes, { whole });
    // The function instead of the operator `@@`: nothing that the planner should look up, or take for its way.
    const fits = `ts_match_vq(e.${column}, $q$${tsquery(groups)}$q$::tsquery)`;
    return { fits, looks: waysTo(column, { wanted: groups, marks, apart, most: query.most }, statistics) };
  };
  const number = 'e.code_key LIKE :codePattern';
  return [
    ...(coded && codePattern !== null
      ? [{ fits: `coalesce(${number}, FALSE)`, looks: [{ indexed: number, besides: 'TRUE' }] }]
      : []),
    ...(titled && query.ranked && phrases ? [tier('title_words', pairs)] : []),
    ...(titled && query.ranked ? [tier('title_words', words, phrases)] : []),
    ...(phrases ? [tier('words', pairs)] : []),
    tier('words', words, phrases),
  ];
}

const filtersOf = ({ clusterId, year }: HitQuery): string[] => [
  ...(clusterId ? ['e.cluster_id = :clusterId'] : []),
  ...(year ? ['e.year = :year'] : []),
];

/** What the scope of a row is asked about. */
const SCOPED = 'e.kind, e.id, e.happened_on, e.meeting_id, e.recommendation_id, e.restricted';

const NEWEST_FIRST = 'ORDER BY e.happened_on DESC, e.id DESC';

/**
 * Where the rows come from. What is found by its words is kept apart from what may be seen of it (OFFSET 0), as narrow rows:
 * the planner would mix both by what it guesses about the scope. Rows that come in order need no such fence.
 */
function rowsOf(kind: SearchKind, own: string, { inOrder }: Look): string {
  const table = `search_entry_${kind.toLowerCase()}`;
  if (inOrder === true) return `${table} e`;
  return `(SELECT ${SCOPED} FROM ${table} e WHERE ${own} ${NEWEST_FIRST} OFFSET 0) AS e`;
}

/** What there is to ask for one kind, tier after tier, span after span. */
interface KindParts {
  kind: SearchKind;
  parts: string[];
  /** So many of the parts are nearly always enough: to plan the others costs more than to run these. */
  first: number;
  parameters: ObjectLiteral;
}

function partsOf(kind: SearchKind, caller: Caller, query: Within): KindParts {
  const { after, statistics, reach } = query;
  const { joins, scope } = scopeOf(kind, caller);
  const near = reach === null || KIND_FACTS[kind].scope === 'NONE' ? EVERYWHERE : withinReach(reach);
  const parts = tiersOf(kind, query, statistics[kind]).flatMap(({ fits, looks }, tier, all) => {
    if (after !== null && tier < after.tier) return [];
    const better = all.slice(0, tier).map((one) => `NOT ${one.fits}`);
    const later = after?.tier === tier ? ['(e.happened_on, e.id) < (:lastDay::date, :lastId::uuid)'] : [];
    return looks.map((look) => {
      const words = look.exact === true ? [look.indexed] : [look.indexed, fits];
      const own = [...words, look.besides, ...better, ...later, ...filtersOf(query), near.sql].join(' AND ');
      const sql = `(SELECT e.kind, e.id, ${tier} AS tier, e.happened_on::text AS "happenedOn"
        FROM ${rowsOf(kind, own, look)} ${joins}
        WHERE ${look.inOrder === true ? own : 'TRUE'} AND ${scope.sql} ${NEWEST_FIRST} LIMIT ${query.most})`;
      return { sql, ample: look.ample === true };
    });
  });
  const ample = parts.findIndex((part) => part.ample);
  const first = ample < 0 ? parts.length : ample + 1;
  return { kind, parts: parts.map(({ sql }) => sql), first, parameters: { ...near.parameters, ...scope.parameters } };
}

/**
 * How PostgreSQL is to go about it, for this transaction: parts come in their order only when one process asks for them, to
 * compile takes longer than to run, and what is searched often lies in memory, where any row is as near as the next. Who may
 * see a row is asked of one after the other, the newest first, until there are enough: never of all at once.
 */
const SETTINGS = `SELECT set_config('max_parallel_workers_per_gather', '0', TRUE), set_config('jit', 'off', TRUE),
  set_config('random_page_cost', '1.1', TRUE), set_config('enable_seqscan', 'off', TRUE),
  set_config('enable_hashjoin', 'off', TRUE), set_config('enable_mergejoin', 'off', TRUE)`;

/** A UNION ALL under a LIMIT asks its parts in turn, and stops where it has enough. */
const firstOf = (parts: readonly string[], kind: SearchKind, most: number): string =>
  `(SELECT * FROM (${parts.join(' UNION ALL ')}) AS ${kind.toLowerCase()} LIMIT ${most})`;

/** What fits and may be seen, the best of each kind first. Three statements, four where the newest rows are not enough. */
export async function findHits(tx: EntityManager, caller: Caller, query: HitQuery): Promise<Hit[]> {
  const { wanted, kinds, clusterId, year, after, most } = query;
  if (wanted.words.length === 0) return [];
  await tx.query(SETTINGS);
  const within = { ...query, reach: await reachOf(tx, caller) };
  const asked = kinds.map((kind) => partsOf(kind, caller, within));
  const filters = { codePattern: wanted.codePattern, clusterId, year, lastDay: after?.happenedOn, lastId: after?.id };
  const ask = async (unions: readonly string[]): Promise<Hit[]> => {
    if (unions.length === 0) return [];
    const parameters = Object.assign({}, ...asked.map((kind) => kind.parameters), filters) as ObjectLiteral;
    return queryNamed<Hit>(tx, unions.join(' UNION ALL '), parameters);
  };
  const near = await ask(
    asked.filter(({ first }) => first > 0).map(({ kind, parts, first }) => firstOf(parts.slice(0, first), kind, most)),
  );
  const missing = (kind: SearchKind): number => most - near.filter((hit) => hit.kind === kind).length;
  const far = await ask(
    asked
      .filter(({ kind, parts, first }) => first < parts.length && missing(kind) > 0)
      .map(({ kind, parts, first }) => firstOf(parts.slice(first), kind, missing(kind))),
  );
  return [...near, ...far].sort(
    (a, b) => a.tier - b.tier || compare(b.happenedOn, a.happenedOn) || compare(b.id, a.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
