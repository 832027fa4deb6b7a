import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

type EntryList = Schema<'EntryListDto'>;
type Entry = Schema<'EntryDto'>;

const root = ['recorder'] as const;

/** How often the record looks for what a second secretary wrote (milliseconds). */
const LOOK_AGAIN = 15_000;

/** The record of a meeting. What is here of a version stays as it was typed: the server's form has no blanks at line ends. */
export const entriesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId, 'entries'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/entries', { params: { path: { id: meetingId } }, signal })),
    refetchInterval: LOOK_AGAIN,
    structuralSharing: (before, now) => keepTyped(before as EntryList | undefined, now as EntryList),
  });

function keepTyped(before: EntryList | undefined, now: EntryList): EntryList {
  const known = new Map(before?.items.map((entry) => [entry.id, entry]));
  const keep = (entry: Entry): Entry => {
    const same = known.get(entry.id);
    return same?.version === entry.version ? same : entry;
  };
  return { ...now, items: now.items.map(keep) };
}

/** The record after the server has committed a line; null: deleted it. */
export function withEntry(list: EntryList, id: string, entry: Entry | null): EntryList {
  const others = list.items.filter((item) => item.id !== id);
  return { ...list, items: entry === null ? others : [...others, entry] };
}

/** Who is there, to speak. */
export const attendeesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId, 'attendees'],
    queryFn: async ({ signal }) => {
      const path = { params: { path: { id: meetingId } }, signal };
      return (await unwrap(client.GET('/api/meetings/{id}/delegations', path))).attendees;
    },
  });

/** What the meeting goes through. */
export const agendaQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId, 'agenda'],
    queryFn: async ({ signal }) => {
      const path = { params: { path: { id: meetingId } }, signal };
      return (await unwrap(client.GET('/api/meetings/{id}/agenda', path))).items;
    },
  });

export const photosQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId, 'photos'],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/photos', { params: { path: { id: meetingId } }, signal })),
  });

export function useAddPhoto(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'CreatePhotoDto'>) =>
      unwrap(client.POST('/api/meetings/{id}/photos', { params: { path: { id: meetingId } }, body })),
    onSuccess: () => queryClient.invalidateQueries(photosQuery(meetingId)),
  });
}

export function useDeletePhoto(meetingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Schema<'PhotoDto'>) =>
      unwrap(client.DELETE('/api/photos/{id}', { params: { path: { id }, query: { version } } })),
    onSuccess: () => queryClient.invalidateQueries(photosQuery(meetingId)),
  });
}
