import type { DataSource } from 'typeorm';
import { SEARCH_KINDS, type SearchKind } from './search-kinds';

/** What is known of the rows of a kind: gathered by ANALYZE, exact enough to choose a way by. */
export interface KindStatistics {
  /** How many there are, about. */
  rows: number;
  /** The share of rows, 0 to 1, that hold a word; words that are not here are rare. */
  words: ReadonlyMap<string, number>;
  /** The same of their titles. */
  titleWords: ReadonlyMap<string, number>;
  /** The text of one is a document, not a few sentences. */
  long: boolean;
  /** The day of the newest one; null: there is none. */
  newest: string | null;
  /** So old is the last of the newest few thousand; null: there are not as many. */
  recent: string | null;
}

export type Statistics = Readonly<Record<SearchKind, KindStatistics>>;

/** How many rows are the newest few thousand: looked through one by one in a few milliseconds. */
export const RECENT_ROWS = 4_000;

/** What is frequent today was so an hour ago. */
const KEPT_FOR_MS = 10 * 60_000;

const STATISTICS = `
  SELECT k.kind, greatest(c.reltuples, 0)::float8 AS rows,
    (SELECT max(e.happened_on)::text FROM search_entry e WHERE e.kind = k.kind) AS newest,
    (SELECT e.happened_on::text FROM search_entry e WHERE e.kind = k.kind
     ORDER BY e.happened_on DESC, e.id DESC OFFSET ${RECENT_ROWS} LIMIT 1) AS recent,
    coalesce((SELECT jsonb_object_agg(s.attname, jsonb_build_object(
        'words', to_jsonb(s.most_common_elems::text::text[]), 'shares', to_jsonb(s.most_common_elem_freqs)))
      FROM pg_stats s WHERE s.schemaname = 'public' AND s.tablename = c.relname AND s.attname IN ('words', 'title_words')
        AND s.most_common_elems IS NOT NULL), '{}') AS common
  FROM unnest($1::text[]) AS k(kind)
  JOIN pg_class c ON c.oid = ('public.search_entry_' || lower(k.kind))::regclass`;

interface Common {
  words: string[];
  shares: number[];
}

interface StatisticsRow extends Pick<KindStatistics, 'rows' | 'newest' | 'recent'> {
  kind: SearchKind;
  common: Partial<Record<'words' | 'title_words', Common>>;
}

/** The list of shares is longer than that of words by a few figures about all of them. */
const mapOf = (common: Common | undefined): ReadonlyMap<string, number> =>
  new Map(common?.words.map((word, at) => [word, common.shares[at] ?? 0]));

/** Knows which words are frequent, for some minutes at a time. */
export class WordShares {
  private known: { at: number; statistics: Promise<Statistics> } | null = null;

  constructor(private readonly database: Pick<DataSource, 'query'>) {}

  /** @param now milliseconds of any clock that goes on */
  statistics(now: number): Promise<Statistics> {
    if (this.known === null || now - this.known.at > KEPT_FOR_MS) {
      const statistics = this.read();
      this.known = { at: now, statistics };
      statistics.catch(() => (this.known = null));
    }
    return this.known.statistics;
  }

  private async read(): Promise<Statistics> {
    const rows = await this.database.query<StatisticsRow[]>(STATISTICS, [[...SEARCH_KINDS]]);
    const entries = rows.map(({ kind, common, ...facts }) => [
      kind,
      { ...facts, long: kind === 'MINUTES', words: mapOf(common.words), titleWords: mapOf(common.title_words) },
    ]);
    return Object.fromEntries(entries) as Statistics;
  }
}
