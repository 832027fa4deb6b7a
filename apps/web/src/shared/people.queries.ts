import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../api/client';

export type PersonListItem = Schema<'PersonListItemDto'>;

export const peopleKey = ['people'] as const;

/** Enough to choose from; who is not among them is found by typing more. */
const SHOWN = 20;

/** People whose name or position fits, with the positions that they hold on the day. */
export const peopleToChooseQuery = (q: string | undefined, on?: string) =>
  queryOptions({
    queryKey: [...peopleKey, 'to-choose', q, on],
    queryFn: ({ signal }) => unwrap(client.GET('/api/people', { params: { query: { q, on, limit: SHOWN } }, signal })),
    placeholderData: (before) => before,
  });

/** Enters a person into the directory. */
export function useCreatePerson() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'CreatePersonDto'>) => unwrap(client.POST('/api/people', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: peopleKey }),
  });
}
