import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type MeetingFile = Schema<'MeetingFileDto'>;
export type FileLimits = Schema<'FileLimitsDto'>;
export type FileAudience = MeetingFile['audience'];

export const filesKey = (meetingId: string) => ['files', meetingId] as const;

/** The documents of a meeting and of its lines that the reader may see, with what may be uploaded. */
export const filesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: filesKey(meetingId),
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/files', { params: { path: { id: meetingId } }, signal })),
  });

/** Where the browser fetches a document. */
export const fileAddress = (id: string) => `/api/meeting-files/${id}/content`;

export interface FileFields {
  name: string;
  agendaItemId: string | null;
  audience: FileAudience;
}

/** Where a document is sent. The same id again is the same document. */
export function uploadAddress(meetingId: string, id: string, { name, agendaItemId, audience }: FileFields): string {
  const query = new URLSearchParams({ name, audience, ...(agendaItemId !== null && { agendaItemId }) });
  return `/api/meetings/${meetingId}/files/${id}?${query.toString()}`;
}

export function useChangeFile(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: Schema<'UpdateMeetingFileDto'> & { id: string }) =>
      unwrap(client.PUT('/api/meeting-files/{id}', { params: { path: { id } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: filesKey(meetingId) }),
  });
}

export function useDeleteFile(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: MeetingFile) =>
      unwrap(client.DELETE('/api/meeting-files/{id}', { params: { path: { id }, query: { version } } })),
    // Also after a refusal: somebody else was faster.
    onSettled: () => queryClient.invalidateQueries({ queryKey: filesKey(meetingId) }),
  });
}
