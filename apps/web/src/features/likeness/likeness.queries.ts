import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Recommendation = Schema<'RecommendationDto'>;
export type Similar = Schema<'SimilarRecommendationDto'>;
/** A row that is changed, as it was seen. */
export type Seen = Schema<'MergeItemDto'>;

/** All that is known of recommendations is read again together. */
const root = ['recommendations'] as const;

/** What says the same as this one, the likest first. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: [...root, 'similar', id],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/recommendations/{id}/similar', { params: { path: { id } }, signal })),
  });

/** How this one may be classified, as those that are alike were. */
export const proposalsQuery = (id: string) =>
  queryOptions({
    queryKey: [...root, 'proposals', id],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/recommendations/{id}/proposals', { params: { path: { id } }, signal })),
  });

/** Whatever came of it, what stands now is read again. */
function useReadAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: root });
}

export interface Merge {
  into: Seen;
  items: Seen[];
}

export function useMerge() {
  const onSettled = useReadAgain();
  return useMutation({
    mutationFn: ({ into, items }: Merge) =>
      unwrap(
        client.POST('/api/recommendations/{id}/merge', {
          params: { path: { id: into.id } },
          body: { version: into.version, items },
        }),
      ),
    onSettled,
  });
}

/** One that is taken out of its group, without what came along with it if it is to go alone. */
type Leaving = Seen & Pick<Schema<'UnmergeDto'>, 'alone'>;

/** Takes one after the other out of its group. */
export function useUnmerge() {
  const onSettled = useReadAgain();
  return useMutation({
    mutationFn: async (merged: readonly Leaving[]) => {
      for (const { id, version, alone } of merged) {
        const body = { version, ...(alone && { alone }) };
        await unwrap(client.POST('/api/recommendations/{id}/unmerge', { params: { path: { id } }, body }));
      }
    },
    onSettled,
  });
}

export function useRepeats() {
  const onSettled = useReadAgain();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string } & Schema<'RepeatsDto'>) =>
      unwrap(client.PUT('/api/recommendations/{id}/repeats', { params: { path: { id } }, body })),
    onSettled,
  });
}

export function useAcceptProposal() {
  const onSettled = useReadAgain();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string } & Schema<'ClassifyRecommendationDto'>) =>
      unwrap(client.PATCH('/api/recommendations/{id}', { params: { path: { id } }, body })),
    onSettled,
  });
}
