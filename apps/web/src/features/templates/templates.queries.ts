import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Template = Schema<'AgendaTemplateDto'>;

const root = ['agenda-templates'] as const;

/** The programmes to begin with that the reader may use. */
export const templatesQuery = queryOptions({
  queryKey: root,
  queryFn: ({ signal }) => unwrap(client.GET('/api/agenda-templates', { signal })),
});

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: root });
}

export function useCreateTemplate() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'CreateAgendaTemplateDto'>) => unwrap(client.POST('/api/agenda-templates', { body })),
    onSuccess,
  });
}

export function useUpdateTemplate(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'UpdateAgendaTemplateDto'>) =>
      unwrap(client.PUT('/api/agenda-templates/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useDeleteTemplate() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: ({ id, version }: Pick<Template, 'id' | 'version'>) =>
      unwrap(client.DELETE('/api/agenda-templates/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess,
  });
}

export function useSaveAsTemplate(meetingId: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'SaveAsTemplateDto'>) =>
      unwrap(client.POST('/api/meetings/{id}/agenda/save-as-template', { params: { path: { id: meetingId } }, body })),
    onSuccess,
  });
}
