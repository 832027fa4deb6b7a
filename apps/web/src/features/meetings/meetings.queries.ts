import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Meeting = Schema<'MeetingDto'>;
export type MeetingListItem = Schema<'MeetingListItemDto'>;

/** What the list can be narrowed by; all of it stands in the address of the page. */
export interface MeetingFilters {
  q?: string;
  clusterId?: string;
  year?: number;
  kind?: Meeting['kind'];
  status?: Meeting['status'];
  /** First and last day, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
}

const root = ['meetings'] as const;

/** The meetings that the reader may see, latest first. */
export const meetingsQuery = (filters: MeetingFilters) =>
  infiniteQueryOptions({
    queryKey: [...root, 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/meetings', { params: { query: { ...filters, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** One meeting, with what the reader may do with it. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: [...root, id],
    queryFn: ({ signal }) => unwrap(client.GET('/api/meetings/{id}', { params: { path: { id } }, signal })),
  });

/** The cluster years for which the reader may call meetings. */
export const managedYearsQuery = queryOptions({
  queryKey: [...root, 'managed-years'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/meetings/managed-years', { signal })),
});

/** Conferences that a preparatory session of this cluster, year and day may prepare. */
export const conferencesQuery = (clusterId: string, year: number, from: string) =>
  queryOptions({
    queryKey: [...root, 'conferences', clusterId, year, from],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings', { params: { query: { clusterId, year, from, limit: 200 } }, signal })),
    select: ({ items }) => items.filter(({ kind }) => kind !== 'PREPARATORY'),
  });

/** Keeps the answer of a write, and has the lists read again. */
function useKeepMeeting() {
  const queryClient = useQueryClient();
  return async (meeting: Meeting) => {
    queryClient.setQueryData(meetingQuery(meeting.id).queryKey, meeting);
    // What a change means for the calendar and for the warnings of others is found anew there.
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: root }),
      queryClient.invalidateQueries({ queryKey: ['calendar'] }),
    ]);
  };
}

export function useCreateMeeting() {
  const keep = useKeepMeeting();
  return useMutation({
    mutationFn: (body: Schema<'CreateMeetingDto'>) => unwrap(client.POST('/api/meetings', { body })),
    onSuccess: keep,
  });
}

export function useCopyMeeting(id: string) {
  const keep = useKeepMeeting();
  return useMutation({
    mutationFn: (body: Schema<'CopyMeetingDto'>) =>
      unwrap(client.POST('/api/meetings/{id}/copies', { params: { path: { id } }, body })),
    onSuccess: keep,
  });
}

export function useUpdateMeeting(id: string) {
  const keep = useKeepMeeting();
  return useMutation({
    mutationFn: (body: Schema<'UpdateMeetingDto'>) =>
      unwrap(client.PUT('/api/meetings/{id}', { params: { path: { id } }, body })),
    onSuccess: keep,
  });
}

/** The one way along the life cycle. What hangs on the status (agenda, entries, recommendations) is read again. */
export function useMoveMeeting(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'MeetingTransitionDto'>) =>
      unwrap(client.POST('/api/meetings/{id}/transitions', { params: { path: { id } }, body })),
    onSuccess: async (meeting) => {
      queryClient.setQueryData(meetingQuery(id).queryKey, meeting);
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}

export function useDeleteMeeting(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      unwrap(client.DELETE('/api/meetings/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess: async () => {
      queryClient.removeQueries({ queryKey: [...root, id] });
      await queryClient.invalidateQueries({ queryKey: [...root, 'list'] });
    },
  });
}
