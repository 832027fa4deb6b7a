import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Found = Schema<'FoundDto'>;
export type SearchKind = Found['kind'];

const root = ['search'] as const;

/** What narrows a search. */
export interface SearchFilters {
  q: string;
  kind?: SearchKind | undefined;
  clusterId?: string | undefined;
  year?: number | undefined;
}

/** The best of every kind, while somebody types: what was found before stays until the new answer is there. */
export const quickSearchQuery = (q: string) =>
  queryOptions({
    queryKey: [...root, 'quick', q],
    queryFn: ({ signal }) => unwrap(client.GET('/api/search', { params: { query: { q, limit: 4 } }, signal })),
    enabled: q !== '',
    placeholderData: (before) => before,
  });

/** The page of results: of every kind the best, or of one kind all, page by page. */
export const searchQuery = (filters: SearchFilters) =>
  infiniteQueryOptions({
    queryKey: [...root, 'page', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/search', { params: { query: { ...filters, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: filters.q !== '',
    placeholderData: (before) => before,
  });

/** How many of each kind, whichever of them is open: in a request of its own, for which what was found does not wait. */
export const searchCountsQuery = ({ q, clusterId, year }: Omit<SearchFilters, 'kind'>) =>
  queryOptions({
    queryKey: [...root, 'counts', { q, clusterId, year }],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/search/counts', { params: { query: { q, clusterId, year } }, signal })),
    enabled: q !== '',
    placeholderData: (before) => before,
  });
