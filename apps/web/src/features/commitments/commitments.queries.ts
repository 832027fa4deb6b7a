import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Commitment = Schema<'CommitmentDto'>;
export type ActionRequest = Schema<'ActionRequestDto'>;
export type MemberReply = Schema<'MemberReplyDto'>;
export type ReplyState = Schema<'ReplyDto'>['state'];

/** What both lists can be narrowed by. */
export interface SharedFilters {
  clusterId?: string;
  year?: number;
}

/** What the list of commitments can be narrowed by besides. */
export interface CommitmentFilters extends SharedFilters {
  q?: string;
  state?: Commitment['state'];
  due?: 'OVERDUE' | 'UPCOMING' | 'NO_DATE';
}

const root = ['commitments'] as const;

/** What was promised, the nearest day first. */
export const commitmentsQuery = (query: CommitmentFilters) =>
  infiniteQueryOptions({
    queryKey: [...root, 'promised', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/commitments', { params: { query: { ...query, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** What members were asked to do, the latest meeting first. */
export const callsQuery = (query: SharedFilters & { mine?: 'true' }) =>
  infiniteQueryOptions({
    queryKey: [...root, 'calls', query],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/action-requests', { params: { query: { ...query, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** The meetings to whose members something may be asked: those that were held. */
export const heldMeetingsQuery = (clusterId: string | undefined) =>
  queryOptions({
    queryKey: ['meetings', 'held', clusterId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings', { params: { query: { clusterId, status: 'CLOSED', limit: 100 } }, signal })),
  });

function useReadAgain() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: root });
}

export function useSettle(id: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (body: Schema<'SettleCommitmentDto'>) =>
      unwrap(client.PATCH('/api/commitments/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useReply(id: string, unitId: string) {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: (body: Schema<'ReplyDto'>) =>
      unwrap(client.PUT('/api/action-requests/{id}/replies/{unitId}', { params: { path: { id, unitId } }, body })),
    onSuccess,
  });
}

/** A call is made with the first save and changed by the next. */
export type CallToSave =
  { known: null; body: Schema<'CreateActionRequestDto'> } | { known: string; body: Schema<'UpdateActionRequestDto'> };

export function useSaveCall() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ known, body }: CallToSave) =>
      unwrap(
        known === null
          ? client.POST('/api/action-requests', { body })
          : client.PATCH('/api/action-requests/{id}', { params: { path: { id: known } }, body }),
      ),
    onSuccess,
  });
}

export function useDeleteCall() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ id, version }: Pick<ActionRequest, 'id' | 'version'>) =>
      unwrap(client.DELETE('/api/action-requests/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess,
  });
}
