import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, unwrap } from '../../api/client';

export type Note = Schema<'NoteDto'>;
export type Mention = Schema<'MentionDto'>;

const root = ['notes'] as const;
const mentions = [...root, 'mentions'] as const;

/** What the board noted on a recommendation. */
export const notesQuery = (recommendationId: string) =>
  queryOptions({
    queryKey: [...root, 'of', recommendationId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/recommendations/{id}/notes', { params: { path: { id: recommendationId } }, signal })),
  });

/** Whom a note may name. */
export const boardQuery = queryOptions({
  queryKey: [...root, 'board'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/desk/people', { signal })),
  select: ({ items }) => items,
  staleTime: 5 * 60_000,
});

/** The notes in which the reader is named, those not seen first. */
export const mentionsQuery = infiniteQueryOptions({
  queryKey: mentions,
  queryFn: ({ pageParam, signal }) =>
    unwrap(client.GET('/api/notes/mentions', { params: { query: { after: pageParam, limit: 10 } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

const drafts = [...root, 'draft'] as const;

/**
 * What is typed but not saved yet. It is kept beside what was read, and so stays while the reader looks at other
 * recommendations and goes when they sign out. The field itself has it from its own state: the cache tells of changes
 * later, and letters typed meanwhile would be lost.
 */
export function useDraft(recommendationId: string): [string, (text: string) => void] {
  const queryClient = useQueryClient();
  const queryKey = [...drafts, recommendationId];
  const [text, setText] = useState(() => queryClient.getQueryData<string>(queryKey) ?? '');
  const change = (typed: string) => {
    setText(typed);
    queryClient.setQueryDefaults(drafts, { gcTime: Infinity });
    queryClient.setQueryData(queryKey, typed);
  };
  return [text, change];
}

function useReadAgain(recommendationId: string) {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: notesQuery(recommendationId).queryKey });
}

export function useWriteNote(recommendationId: string) {
  const onSuccess = useReadAgain(recommendationId);
  return useMutation({
    mutationFn: (body: Schema<'CreateNoteDto'>) =>
      unwrap(client.POST('/api/recommendations/{id}/notes', { params: { path: { id: recommendationId } }, body })),
    onSuccess,
  });
}

export function useChangeNote(recommendationId: string) {
  const onSettled = useReadAgain(recommendationId);
  return useMutation({
    mutationFn: ({ id, ...body }: Schema<'UpdateNoteDto'> & { id: string }) =>
      unwrap(client.PUT('/api/notes/{id}', { params: { path: { id } }, body })),
    onSettled,
  });
}

export function useDeleteNote(recommendationId: string) {
  const onSettled = useReadAgain(recommendationId);
  return useMutation({
    mutationFn: ({ id, version }: Pick<Note, 'id' | 'version'>) =>
      unwrap(client.DELETE('/api/notes/{id}', { params: { path: { id }, query: { version } } })),
    onSettled,
  });
}

/** Says that the reader has seen notes in which they are named. */
export function useSeen() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      Promise.all(ids.map((id) => unwrap(client.POST('/api/notes/{id}/seen', { params: { path: { id } } })))),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: mentions }),
  });
}
