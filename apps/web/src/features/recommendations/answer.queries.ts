import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { type Answer, type ResultClass, useKeep, useReadAgain } from './recommendations.queries';

type Seen = Pick<Answer, 'id' | 'version'>;

const answersQuery = (query: { status: Answer['status']; q?: string; topicId?: string; limit?: number }) =>
  infiniteQueryOptions({
    queryKey: ['recommendations', 'answers', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/responses', { params: { query: { ...query, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** How many earlier answers are offered at once to begin from. */
const OFFERED = 5;

/** What was answered before: to recommendations of the topic first. */
export const earlierAnswersQuery = (q: string, topicId: string | undefined) =>
  answersQuery({ status: 'PUBLISHED', q: q || undefined, topicId, limit: OFFERED });

/** What waits for the leader: to be approved, or to be published. */
export const waitingAnswersQuery = (status: 'DRAFT' | 'APPROVED') => answersQuery({ status });

export function useApproveAnswer() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ id, version }: Seen) =>
      unwrap(client.POST('/api/responses/{id}/approve', { params: { path: { id } }, body: { version } })),
    onSuccess,
  });
}

export function useReturnAnswer() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ id, version, reason }: Seen & { reason: string }) =>
      unwrap(client.POST('/api/responses/{id}/return', { params: { path: { id } }, body: { version, reason } })),
    onSuccess,
  });
}

export function usePublishAnswer() {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: ({ id, version, resultClass }: Seen & { resultClass: ResultClass | null }) =>
      unwrap(client.POST('/api/responses/{id}/publish', { params: { path: { id } }, body: { version, resultClass } })),
    onSuccess,
  });
}

/** Decides on many at once; each is judged by itself. */
export function useDecideAll(decision: 'approve' | 'publish') {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ items, resultClass }: Schema<'PublishResponsesDto'>) =>
      unwrap(
        decision === 'approve'
          ? client.POST('/api/responses/approve', { body: { items } })
          : client.POST('/api/responses/publish', { body: { items, resultClass } }),
      ),
    onSuccess,
  });
}
