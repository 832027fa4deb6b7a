import { Injectable } from '@nestjs/common';
import { isPlainDate } from '@kyhop/vietnamese';
import { DataSource } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { badCursor, decodeCursor, encodeCursor } from '../common/paging';
import type { Caller } from '../identity/caller';
import { foundOf } from './found-rows';
import { findHits, type Hit, type HitCursor } from './hits';
import { reachOf } from './reach';
import { KIND_FACTS, SEARCH_KINDS, type SearchKind } from './search-kinds';
import type { FoundCountDto, SearchDto, SearchQuery } from './search.dto';
import { wantedOf } from './wanted';
import { WordShares } from './word-shares';

/** What is beyond this is told as "99+". */
const MOST_COUNTED = 99;
const OF_EACH_KIND = 5;
const OF_ONE_KIND = 20;

/** The search over everything that the caller may see. */
@Injectable()
export class SearchService {
  private readonly shares: WordShares;

  constructor(private readonly dataSource: DataSource) {
    this.shares = new WordShares(dataSource);
  }

  /** The scope is part of each query: what is not to be seen is neither shown nor counted. At most five statements. */
  async search(caller: Caller, query: SearchQuery): Promise<SearchDto> {
    const { q, kind, clusterId, year } = query;
    const wanted = wantedOf(q);
    const after = query.after ? cursorOf(query.after) : null;
    const allowed = SEARCH_KINDS.filter((one) => caller.can(KIND_FACTS[one].permission));
    const counted = after === null && query.counted !== 'false';
    const kinds = counted || (after === null && !kind) ? allowed : allowed.filter((one) => one === kind);
    const limit = query.limit ?? (kind ? OF_ONE_KIND : OF_EACH_KIND);
    const statistics = await this.shares.statistics(performance.now());
    return this.dataSource.transaction(async (tx) => {
      const most = counted ? MOST_COUNTED + 1 : limit + 1;
      const reach = await reachOf(tx, caller);
      const hits = await findHits(tx, caller, { wanted, kinds, clusterId, year, reach, statistics, after, most });
      const shown = kinds.filter((one) => !kind || one === kind).flatMap((one) => best(hits, one, limit));
      return {
        items: await foundOf(tx, shown, q, wanted),
        counts: counted ? kinds.map((one) => countOf(hits, one)) : [],
        next: kind ? nextOf(hits, kind, limit) : null,
      };
    });
  }
}

const ofKind = (hits: readonly Hit[], kind: SearchKind): Hit[] => hits.filter((hit) => hit.kind === kind);

const best = (hits: readonly Hit[], kind: SearchKind, limit: number): Hit[] => ofKind(hits, kind).slice(0, limit);

function countOf(hits: readonly Hit[], kind: SearchKind): FoundCountDto {
  const { length } = ofKind(hits, kind);
  return { kind, count: Math.min(length, MOST_COUNTED), more: length > MOST_COUNTED };
}

function nextOf(hits: readonly Hit[], kind: SearchKind, limit: number): string | null {
  const found = ofKind(hits, kind);
  const last = found[limit - 1];
  return found.length > limit && last ? encodeCursor([last.tier, last.happenedOn, last.id]) : null;
}

function cursorOf(after: string): HitCursor {
  const [tier, happenedOn, id] = decodeCursor(after, 3);
  if (!Number.isSafeInteger(tier) || !isPlainDate(String(happenedOn)) || !isUuid(id)) throw badCursor();
  return { tier: Number(tier), happenedOn: String(happenedOn), id: String(id) };
}
