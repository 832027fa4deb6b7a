import { Injectable } from '@nestjs/common';
import { isPlainDate } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { badCursor, decodeCursor, encodeCursor } from '../common/paging';
import type { Caller } from '../identity/caller';
import { foundOf } from './found-rows';
import { findHits, type Hit, type HitCursor } from './hits';
import { KIND_FACTS, SEARCH_KINDS, type SearchKind } from './search-kinds';
import type { FoundCountDto, SearchCountsDto, SearchCountsQuery, SearchDto, SearchQuery } from './search.dto';
import { wantedOf } from './wanted';
import { WordShares } from './word-shares';

/** What is beyond this is told as "99+". */
const MOST_COUNTED = 99;
const OF_EACH_KIND = 5;
const OF_ONE_KIND = 20;

/** The search over everything that the caller may see: what is not to be seen is neither shown nor counted. */
@Injectable()
export class SearchService {
  private readonly shares: WordShares;

  constructor(private readonly dataSource: DataSource) {
    this.shares = new WordShares(dataSource);
  }

  /** The best of each kind, or a page of one. At most five statements. */
  async search(caller: Caller, { q, kind, after, ...query }: SearchQuery): Promise<SearchDto> {
    const kinds = kindsFor(caller).filter((one) => !kind || one === kind);
    const limit = query.limit ?? (kind ? OF_ONE_KIND : OF_EACH_KIND);
    const cursor = after ? cursorOf(after, kind) : null;
    const wanted = wantedOf(q);
    const statistics = await this.shares.statistics(performance.now());
    return this.dataSource.transaction(async (tx) => {
      const asked = { ...query, wanted, kinds, statistics, after: cursor, most: limit + 1, ranked: true };
      const hits = await findHits(tx, caller, asked);
      const shown = kinds.flatMap((one) => ofKind(hits, one).slice(0, limit));
      return { items: await foundOf(tx, shown, q, wanted), next: kind ? nextOf(hits, limit) : null };
    });
  }

  /** How many of each kind, as far as anybody reads. At most four statements. */
  async counts(caller: Caller, { q, ...filters }: SearchCountsQuery): Promise<SearchCountsDto> {
    const kinds = kindsFor(caller);
    const statistics = await this.shares.statistics(performance.now());
    return this.dataSource.transaction(async (tx) => {
      const asked = { ...filters, wanted: wantedOf(q), kinds, statistics, after: null, most: MOST_COUNTED + 1 };
      const hits = await findHits(tx, caller, { ...asked, ranked: false });
      return { counts: kinds.map((kind) => countOf(kind, ofKind(hits, kind).length)) };
    });
  }
}

const kindsFor = (caller: Caller): SearchKind[] =>
  SEARCH_KINDS.filter((kind) => caller.can(KIND_FACTS[kind].permission));

const ofKind = (hits: readonly Hit[], kind: SearchKind): Hit[] => hits.filter((hit) => hit.kind === kind);

const countOf = (kind: SearchKind, hits: number): FoundCountDto => ({
  kind,
  count: Math.min(hits, MOST_COUNTED),
  more: hits > MOST_COUNTED,
});

function nextOf(hits: readonly Hit[], limit: number): string | null {
  const last = hits[limit - 1];
  return hits.length > limit && last ? encodeCursor([last.tier, last.happenedOn, last.id]) : null;
}

function cursorOf(after: string, kind: SearchKind | null | undefined): HitCursor {
  const [tier, happenedOn, id] = decodeCursor(after, 3);
  if (!kind || !Number.isSafeInteger(tier) || !isPlainDate(String(happenedOn)) || !isUuid(id)) throw badCursor();
  return { tier: Number(tier), happenedOn: String(happenedOn), id: String(id) };
}
