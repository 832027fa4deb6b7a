import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../api/client';

/** Administrators change these lists once in months. */
const SELDOM = 5 * 60_000;

/** What a recommendation may be about. */
export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/topics', { signal })),
  staleTime: SELDOM,
});

/** The clusters, to choose one. */
export const clusterNamesQuery = queryOptions({
  queryKey: ['directory', 'cluster-names'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/clusters', { params: { query: {} }, signal })),
  staleTime: SELDOM,
});

/** Words that an answer of the board may begin from. */
export const answerTemplatesQuery = queryOptions({
  queryKey: ['answer-templates'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/answer-templates', { signal })),
});
