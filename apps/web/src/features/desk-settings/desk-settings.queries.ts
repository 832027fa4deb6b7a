import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

/** The deadlines of the desk, in working days. */
export const deskSettingsQuery = queryOptions({
  queryKey: ['desk', 'settings'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/desk-settings', { signal })),
});

export function useUpdateDeskSettings() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'UpdateDeskSettingsDto'>) => unwrap(client.PUT('/api/desk-settings', { body })),
    onSuccess: (saved) => queryClient.setQueryData(deskSettingsQuery.queryKey, saved),
  });
}
