import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

const root = ['minutes'] as const;

const at = (id: string) => ({ params: { path: { id } } });

export const minutesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId],
    queryFn: ({ signal }) => unwrap(client.GET('/api/meetings/{id}/minutes', { ...at(meetingId), signal })),
  });

export const revisionsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId, 'revisions'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/meetings/{id}/minutes/revisions', { ...at(meetingId), signal })),
  });

/** Where the browser fetches the paper. */
export const minutesFileAddress = (meetingId: string) => `/api/meetings/${meetingId}/minutes/file`;

export function useUpdateMinutes(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'UpdateMinutesDto'>) =>
      unwrap(client.PUT('/api/meetings/{id}/minutes', { ...at(meetingId), body })),
    onSuccess: (minutes) => queryClient.setQueryData(minutesQuery(meetingId).queryKey, minutes),
    onError: () => queryClient.invalidateQueries({ queryKey: minutesQuery(meetingId).queryKey }),
  });
}

export function useMoveMinutes(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'MoveMinutesDto'>) =>
      unwrap(client.POST('/api/meetings/{id}/minutes/transitions', { ...at(meetingId), body })),
    // Signing takes the right to change things from every page of the meeting: all of them ask again.
    onSettled: () => queryClient.invalidateQueries(),
  });
}
