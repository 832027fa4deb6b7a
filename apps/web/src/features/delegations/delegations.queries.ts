import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Delegations = Schema<'DelegationsDto'>;
export type Delegation = Schema<'DelegationDto'>;
export type Attendee = Schema<'AttendeeDto'>;
export type Attendance = Attendee['attendance'];

const root = ['delegations'] as const;

/** Who comes to a meeting, in protocol order. */
export const delegationsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/delegations', { params: { path: { id: meetingId } }, signal })),
  });

/** Units that exist on the day of the meeting, by name. */
export const unitsQuery = (on: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['units', 'to-choose', on, q],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/units', { params: { query: { on, q: q || undefined, limit: 50 } }, signal })),
    initialPageParam: undefined,
    getNextPageParam: () => undefined,
    placeholderData: (before) => before,
  });

/** Writes that answer with the whole list put it in place at once; the others have it read again. */
function useWrite<Input, Answer>(meetingId: string, write: (input: Input) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: root }),
    onError: () => queryClient.invalidateQueries({ queryKey: [...root, meetingId] }),
  });
}

const ofMeeting = (id: string) => ({ path: { id } });

export const useAddMembers = (meetingId: string) =>
  useWrite(meetingId, () =>
    unwrap(client.POST('/api/meetings/{id}/delegations/members', { params: ofMeeting(meetingId) })),
  );

export const useAddDelegation = (meetingId: string) =>
  useWrite(meetingId, (body: Schema<'CreateDelegationDto'>) =>
    unwrap(client.POST('/api/meetings/{id}/delegations', { params: ofMeeting(meetingId), body })),
  );

export const useChangeDelegation = (meetingId: string) =>
  useWrite(meetingId, ({ id, ...body }: Schema<'UpdateDelegationDto'> & { id: string }) =>
    unwrap(client.PUT('/api/delegations/{id}', { params: { path: { id } }, body })),
  );

export const useRemoveDelegation = (meetingId: string) =>
  useWrite(meetingId, ({ id, version }: Delegation) =>
    unwrap(client.DELETE('/api/delegations/{id}', { params: { path: { id }, query: { version } } })),
  );

export type AttendeeFields = Omit<Schema<'CreateAttendeeDto'>, 'id'>;

/** Saves a new attendee (without a version) or a changed one. */
export const useSaveAttendee = (meetingId: string) =>
  useWrite(meetingId, ({ id, version, fields }: { id: string; version: number | null; fields: AttendeeFields }) =>
    version === null
      ? unwrap(client.POST('/api/meetings/{id}/attendees', { params: ofMeeting(meetingId), body: { ...fields, id } }))
      : unwrap(client.PUT('/api/attendees/{id}', { params: { path: { id } }, body: { ...fields, version } })),
  );

export const useRemoveAttendee = (meetingId: string) =>
  useWrite(meetingId, ({ id, version }: Attendee) =>
    unwrap(client.DELETE('/api/attendees/{id}', { params: { path: { id }, query: { version } } })),
  );

export const useSaveAttendees = (meetingId: string) =>
  useWrite(meetingId, (attendees: Schema<'CreateAttendeeDto'>[]) =>
    unwrap(client.POST('/api/meetings/{id}/attendees/batch', { params: ofMeeting(meetingId), body: { attendees } })),
  );

/** Reads a pasted list; saves nothing. */
export const useReadList = (meetingId: string) =>
  useMutation({
    mutationFn: (text: string) =>
      unwrap(client.POST('/api/meetings/{id}/attendees/parse', { params: ofMeeting(meetingId), body: { text } })),
  });

/**
 * Shows a change at once and takes it back when the server refuses it: a tick at the door, or a row that was dropped,
 * must not wait for the network.
 */
function useShownAtOnce<Input>(
  meetingId: string,
  write: (input: Input) => Promise<unknown>,
  show: (list: Delegations, input: Input) => Delegations,
) {
  const queryClient = useQueryClient();
  const { queryKey } = delegationsQuery(meetingId);
  return useMutation({
    mutationFn: write,
    onMutate: async (input) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      if (before) queryClient.setQueryData(queryKey, show(before, input));
      return before;
    },
    onError: (_error, _input, before) => queryClient.setQueryData(queryKey, before),
    onSettled: () => queryClient.invalidateQueries({ queryKey: root }),
  });
}

export const useSetAttendance = (meetingId: string) =>
  useShownAtOnce(
    meetingId,
    ({ ids, attendance }: { ids: string[]; attendance: Attendance }) =>
      unwrap(client.PUT('/api/meetings/{id}/attendance', { params: ofMeeting(meetingId), body: { ids, attendance } })),
    (list, { ids, attendance }) => ({
      ...list,
      attendees: list.attendees.map((one) => (ids.includes(one.id) ? { ...one, attendance } : one)),
    }),
  );

export const useReorder = (meetingId: string) =>
  useShownAtOnce(
    meetingId,
    (ids: string[]) =>
      unwrap(client.PUT('/api/meetings/{id}/attendees/order', { params: ofMeeting(meetingId), body: { ids } })),
    (list, ids) => ({ ...list, attendees: inOrder(list.attendees, ids) }),
  );

/** The places that `ids` hold, shared out among them in their new order; everybody else stays. */
function inOrder(attendees: Attendee[], ids: readonly string[]): Attendee[] {
  const byId = new Map(attendees.map((one) => [one.id, one]));
  const queue = ids.flatMap((id) => byId.get(id) ?? []);
  return attendees.map((one) => (ids.includes(one.id) ? (queue.shift() ?? one) : one));
}
