import { infiniteQueryOptions } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

interface AuditFilters {
  /** Changes of this kind of record only. */
  table?: string;
  /** Changes of this record only. */
  rowId?: string;
  /** Changes by this user only. */
  actorId?: string;
}

/** The trail of everything, newest first. */
export const auditQuery = (filters: AuditFilters) =>
  infiniteQueryOptions({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/audit', { params: { query: { ...filters, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
    staleTime: 0,
  });

/** The trail of one meeting and all that belongs to it, newest first. */
export const meetingAuditQuery = (meetingId: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'meeting', meetingId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        client.GET('/api/meetings/{id}/audit', {
          params: { path: { id: meetingId }, query: { after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 0,
  });
