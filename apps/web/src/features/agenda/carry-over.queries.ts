import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { agendaQuery } from './agenda.queries';

/** The meetings that may take what this one leaves, the next first. */
export const targetsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['carry-over', meetingId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/agenda/carry-over', { params: { path: { id: meetingId } }, signal })),
  });

export function useCarryOver(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'CarryOverDto'>) =>
      unwrap(client.POST('/api/meetings/{id}/agenda/carry-over', { params: { path: { id: meetingId } }, body })),
    onSuccess: async (agenda, { toMeetingId }) => {
      queryClient.setQueryData(agendaQuery(meetingId).queryKey, agenda);
      await queryClient.invalidateQueries({ queryKey: agendaQuery(toMeetingId).queryKey });
    },
  });
}
