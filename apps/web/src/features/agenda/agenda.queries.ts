import type { Schema } from '@kyhop/api-contract';
import { onlineManager, queryOptions, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { client, unwrap } from '../../api/client';
import { isProblem } from '../../api/problem';
import { inserted, withItems } from './agenda-order';

export type Agenda = Schema<'AgendaDto'>;
export type AgendaItem = Schema<'AgendaItemDto'>;

const keyOf = (meetingId: string) => ['agenda', meetingId] as const;

/** While a line is on, others may move the meeting forward: looked at again this often, in milliseconds. */
const LOOK_AGAIN = 15_000;

/** The programme of a meeting with the times that follow from it. */
export const agendaQuery = (meetingId: string) =>
  queryOptions({
    queryKey: keyOf(meetingId),
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/agenda', { params: { path: { id: meetingId } }, signal })),
    refetchInterval: ({ state }) => (state.data?.items.some((item) => item.state === 'NOW') ? LOOK_AGAIN : false),
  });

/** Who may present: the named attendees. */
export const presentersQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['delegations', meetingId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/delegations', { params: { path: { id: meetingId } }, signal })),
    select: ({ attendees }) => attendees.filter(({ kind }) => kind === 'PERSON'),
  });

const writesOf = (meetingId: string) => ['write-agenda', meetingId] as const;

const whenOnlineChanges = (tell: () => void) => onlineManager.subscribe(tell);

/** How many changes wait for the network; they go out by themselves when it is back. */
export function useWaitingWrites(meetingId: string): number {
  const isOnline = useSyncExternalStore(whenOnlineChanges, () => onlineManager.isOnline());
  const paused = useMutationState({
    filters: { mutationKey: writesOf(meetingId), predicate: ({ state }) => state.isPaused },
  });
  return isOnline ? 0 : paused.length;
}

/**
 * A write answers with the whole agenda, and a refused one with the agenda as it stands: both are shown. Writes go out one
 * after another, so that each states the version that the one before has made; what they do is shown at once.
 *
 * @param foresee the lines as the write will leave them.
 */
function useAgendaWrite<Body>(
  meetingId: string,
  send: (body: Body) => Promise<Agenda>,
  foresee?: (items: AgendaItem[], body: Body) => AgendaItem[],
) {
  const queryClient = useQueryClient();
  const queryKey = keyOf(meetingId);
  const mutationKey = writesOf(meetingId);
  const show = (agenda: Agenda) => queryClient.setQueryData(queryKey, agenda);
  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join(' ') },
    mutationFn: send,
    onMutate: async (body) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<Agenda>(queryKey);
      if (before && foresee) show(withItems(before, foresee(before.items, body)));
      return before;
    },
    onSuccess: (agenda) => {
      // While others wait their turn, what they will do stays in sight.
      if (queryClient.isMutating({ mutationKey }) === 1) show(agenda);
    },
    onError: (error, _, before) => {
      if (isProblem(error, 409) && error.current !== undefined) show(error.current as Agenda);
      else {
        if (before) show(before);
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}

const ofMeeting = (id: string) => ({ path: { id } });

export const useFillAgenda = (id: string) =>
  useAgendaWrite(id, (body: Schema<'FillAgendaDto'>) =>
    unwrap(client.POST('/api/meetings/{id}/agenda/template', { params: ofMeeting(id), body })),
  );

export const useAddLastYear = (id: string) =>
  useAgendaWrite(id, (body: Schema<'AgendaReportDto'>) =>
    unwrap(client.POST('/api/meetings/{id}/agenda/last-year', { params: ofMeeting(id), body })),
  );

export const useAddSession = (id: string) =>
  useAgendaWrite(id, (body: Schema<'AgendaReportDto'>) =>
    unwrap(client.POST('/api/meetings/{id}/agenda/session', { params: ofMeeting(id), body })),
  );

export const useAddAgendaItem = (id: string) =>
  useAgendaWrite(
    id,
    (body: Schema<'CreateAgendaItemDto'>) =>
      unwrap(client.POST('/api/meetings/{id}/agenda', { params: ofMeeting(id), body })),
    (items, body) => inserted(items, newItem(body), body.afterId ?? null),
  );

export const useOrderAgenda = (id: string) =>
  useAgendaWrite(
    id,
    (items: AgendaItem[]) => {
      const ids = items.map((item) => item.id);
      return unwrap(client.PUT('/api/meetings/{id}/agenda/order', { params: ofMeeting(id), body: { ids } }));
    },
    (_, items) => items,
  );

interface Change<Body> {
  id: string;
  body: Body;
}

export const useUpdateAgendaItem = (meetingId: string) =>
  useAgendaWrite(
    meetingId,
    ({ id, body }: Change<Schema<'UpdateAgendaItemDto'>>) =>
      unwrap(client.PUT('/api/agenda-items/{id}', { params: { path: { id } }, body })),
    (items, { id, body }) => items.map((item) => (item.id === id ? changed(item, body) : item)),
  );

export const useDeleteAgendaItem = (meetingId: string) =>
  useAgendaWrite(meetingId, ({ id, version }: Pick<AgendaItem, 'id' | 'version'>) =>
    unwrap(client.DELETE('/api/agenda-items/{id}', { params: { path: { id }, query: { version } } })),
  );

export const useAgendaProgress = (meetingId: string) =>
  useAgendaWrite(meetingId, ({ id, body }: Change<Schema<'AgendaProgressDto'>>) =>
    unwrap(client.POST('/api/agenda-items/{id}/progress', { params: { path: { id } }, body })),
  );

/** A line as the server will have changed it. */
function changed(item: AgendaItem, { parentId, presenter, note, ...body }: Schema<'UpdateAgendaItemDto'>): AgendaItem {
  const { presenterAttendeeId = null, ...fields } = body;
  const known = presenterAttendeeId === item.presenterAttendeeId && (presenter ?? null) === item.presenter;
  return {
    ...item,
    ...fields,
    presenterAttendeeId,
    parentId: parentId ?? null,
    presenter: presenter ?? null,
    presenterName: known ? item.presenterName : (presenter ?? null),
    note: note === undefined ? item.note : note,
    version: item.version + 1,
  };
}

/** A line that the server has not yet seen. */
const newItem = ({ id, parentId, kind, title, minutesPlanned }: Schema<'CreateAgendaItemDto'>): AgendaItem => ({
  ...{ id, kind, title, minutesPlanned, parentId: parentId ?? null, minutesTotal: minutesPlanned, offsetMinutes: 0 },
  ...{ startsAt: null, startedAt: null, finishedAt: null, state: 'LATER', version: 1, carriedOver: false },
  ...{ presenter: null, presenterAttendeeId: null, presenterName: null, presenterIsMe: false },
  ...{ note: null, reportsYear: null, reportsMeetingId: null },
});
