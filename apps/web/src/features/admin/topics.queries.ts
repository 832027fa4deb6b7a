import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

const root = ['topics'] as const;

/** Every topic in its order, retired ones too. */
export const topicsQuery = queryOptions({
  queryKey: root,
  queryFn: ({ signal }) => unwrap(client.GET('/api/topics', { signal })),
});

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: root });
}

export function useCreateTopic() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'CreateTopicDto'>) => unwrap(client.POST('/api/topics', { body })),
    onSuccess,
  });
}

export function useUpdateTopic(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'UpdateTopicDto'>) =>
      unwrap(client.PUT('/api/topics/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}
