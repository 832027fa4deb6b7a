import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { isProblem } from '../../api/problem';

export type Agenda = Schema<'AgendaDto'>;
export type AgendaItem = Schema<'AgendaItemDto'>;
export type AgendaItemFields = Omit<Schema<'CreateAgendaItemDto'>, 'id'>;

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

/** A write answers with the whole agenda, and a refused one with the agenda as it stands: both are shown. */
function useAgendaWrite<Body>(meetingId: string, send: (body: Body) => Promise<Agenda>) {
  const queryClient = useQueryClient();
  const show = (agenda: Agenda) => queryClient.setQueryData(keyOf(meetingId), agenda);
  return useMutation({
    mutationFn: send,
    onSuccess: show,
    onError: (error) => {
      if (isProblem(error, 409) && error.current !== undefined) show(error.current as Agenda);
      else void queryClient.invalidateQueries({ queryKey: keyOf(meetingId) });
    },
  });
}

const ofMeeting = (id: string) => ({ path: { id } });

export const useFillAgenda = (id: string) =>
  useAgendaWrite(id, () => unwrap(client.POST('/api/meetings/{id}/agenda/template', { params: ofMeeting(id) })));

export const useAddAgendaItem = (id: string) =>
  useAgendaWrite(id, (body: Schema<'CreateAgendaItemDto'>) =>
    unwrap(client.POST('/api/meetings/{id}/agenda', { params: ofMeeting(id), body })),
  );

export const useOrderAgenda = (id: string) =>
  useAgendaWrite(id, (items: AgendaItem[]) => {
    const ids = items.map((item) => item.id);
    return unwrap(client.PUT('/api/meetings/{id}/agenda/order', { params: ofMeeting(id), body: { ids } }));
  });

interface Change<Body> {
  id: string;
  body: Body;
}

export const useUpdateAgendaItem = (meetingId: string) =>
  useAgendaWrite(meetingId, ({ id, body }: Change<Schema<'UpdateAgendaItemDto'>>) =>
    unwrap(client.PUT('/api/agenda-items/{id}', { params: { path: { id } }, body })),
  );

export const useDeleteAgendaItem = (meetingId: string) =>
  useAgendaWrite(meetingId, ({ id, version }: Pick<AgendaItem, 'id' | 'version'>) =>
    unwrap(client.DELETE('/api/agenda-items/{id}', { params: { path: { id }, query: { version } } })),
  );

export const useAgendaProgress = (meetingId: string) =>
  useAgendaWrite(meetingId, ({ id, body }: Change<Schema<'AgendaProgressDto'>>) =>
    unwrap(client.POST('/api/agenda-items/{id}/progress', { params: { path: { id } }, body })),
  );
