import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import type { Days } from './calendar-days';

export type CalendarMeeting = Schema<'CalendarMeetingDto'>;
export type Warning = Schema<'WarningDto'>;
export type Warnings = Schema<'WarningsDto'>;
/** What the server is asked about: a meeting that is there at another time, or one that is not there yet. */
export type Plan = Schema<'CheckPlanDto'>;

const root = ['calendar'] as const;

/** The meetings of a period, with its holidays. */
export const calendarQuery = ({ from, to }: Days, clusterId: string | null) =>
  queryOptions({
    queryKey: [...root, 'period', from, to, clusterId],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/calendar', {
          params: { query: { from, to, ...(clusterId !== null && { clusterId: [clusterId] }) } },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });

/** While a meeting is dragged, the same places are asked about again and again. */
const CHECK_STAYS_MS = 20_000;

/** What there is to think of in a plan. */
export const checkQuery = (plan: Plan) =>
  queryOptions({
    queryKey: [...root, 'check', plan],
    queryFn: ({ signal }) => unwrap(client.POST('/api/calendar/check', { body: plan, signal })),
    staleTime: CHECK_STAYS_MS,
    // A form that is being filled is not stopped by an answer that does not come.
    retry: false,
  });

/** What there is to think of about a meeting, with the reasons that were given. */
export const warningsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, 'warnings', meetingId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/warnings', { params: { path: { id: meetingId } }, signal })),
  });

/** What a change of one meeting may change elsewhere: warnings of others too. */
function useRefreshMeetings() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: root }),
      queryClient.invalidateQueries({ queryKey: ['meetings'] }),
    ]);
}

/** Puts a meeting at another time. The calendar is read again whether or not it was possible. */
export function useReschedule() {
  const refresh = useRefreshMeetings();
  return useMutation({
    mutationFn: ({ id, ...body }: Schema<'RescheduleDto'> & { id: string }) =>
      unwrap(client.POST('/api/meetings/{id}/reschedule', { params: { path: { id } }, body })),
    onSettled: refresh,
  });
}

/** Keeps a reason, or takes it back. */
export function useGiveReason(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'GiveReasonDto'>) =>
      unwrap(client.PUT('/api/meetings/{id}/warnings/reasons', { params: { path: { id: meetingId } }, body })),
    onSuccess: async (warnings) => {
      queryClient.setQueryData(warningsQuery(meetingId).queryKey, warnings);
      await queryClient.invalidateQueries({ queryKey: [...root, 'period'] });
    },
  });
}

export function useSuggestTimes() {
  return useMutation({
    mutationFn: (body: Schema<'SuggestTimesDto'>) => unwrap(client.POST('/api/calendar/suggestions', { body })),
  });
}

export type Person = Schema<'PersonListItemDto'>;

/** People of the directory by part of their name. */
export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', 'names', q],
    queryFn: ({ signal }) => unwrap(client.GET('/api/people', { params: { query: { q, limit: 20 } }, signal })),
  });
