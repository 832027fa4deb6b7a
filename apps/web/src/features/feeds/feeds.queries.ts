import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Feed = Schema<'CalendarFeedDto'>;

/** The reader's own addresses for calendar programs, the latest first. */
export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/calendar-feeds', { signal })),
});

function useRefreshFeeds() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: feedsQuery.queryKey });
}

export function useCreateFeed() {
  const onSuccess = useRefreshFeeds();
  return useMutation({
    mutationFn: (body: Schema<'CreateCalendarFeedDto'>) => unwrap(client.POST('/api/calendar-feeds', { body })),
    onSuccess,
  });
}

/** The addresses are read again also when another window was faster: its address is shown then. */
export function useRenewFeed({ id, version }: Feed) {
  const onSettled = useRefreshFeeds();
  return useMutation({
    mutationFn: () =>
      unwrap(client.POST('/api/calendar-feeds/{id}/renew', { params: { path: { id } }, body: { version } })),
    onSettled,
  });
}

export function useDeleteFeed(id: string) {
  const onSuccess = useRefreshFeeds();
  return useMutation({
    mutationFn: () => unwrap(client.DELETE('/api/calendar-feeds/{id}', { params: { path: { id } } })),
    onSuccess,
  });
}
