import { queryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export const readinessQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['readiness', meetingId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/readiness', { params: { path: { id: meetingId } }, signal })),
    // What is missing changes with every page of the meeting.
    staleTime: 0,
  });
