import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type ScheduleVersion = Schema<'ScheduleVersionDto'>;
export type ScheduleChange = Schema<'ScheduleChangeDto'>;
export type PendingRelease = Schema<'PendingReleaseDto'>;

const AGAIN_AFTER = 10_000;

/** What people were told of a meeting, below the key of the meetings: whatever changes one may change what is to be told. */
export const scheduleVersionsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'schedule-versions'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/schedule-versions', { params: { path: { id: meetingId } }, signal })),
    // What waits is told without anybody's doing: the page sees it happen.
    refetchInterval: ({ state }) => (state.data?.pending ? AGAIN_AFTER : false),
  });

export function useReleaseNow(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(client.POST('/api/meetings/{id}/schedule-versions', { params: { path: { id: meetingId } } })),
    onSuccess: (versions) => queryClient.setQueryData(scheduleVersionsQuery(meetingId).queryKey, versions),
  });
}
