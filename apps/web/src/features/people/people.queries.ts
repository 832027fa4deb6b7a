import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { peopleKey } from '../../shared/people.queries';

export type Person = Schema<'PersonDto'>;
export type Position = Schema<'PersonPositionDto'>;

export interface PeopleFilters {
  /** Part of the name or of a position. */
  q?: string;
  /** Who holds a position in this unit today. */
  unitId?: string;
}

/** People by given name, page by page. */
export const peopleQuery = (filters: PeopleFilters) =>
  infiniteQueryOptions({
    queryKey: [...peopleKey, 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/people', { params: { query: { ...filters, limit: 100, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** A person with every position; of one that was merged, the person it was merged into. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [...peopleKey, 'one', id],
    queryFn: ({ signal }) => unwrap(client.GET('/api/people/{id}', { params: { path: { id } }, signal })),
  });

/** People who are perhaps one. */
export const duplicatesQuery = queryOptions({
  queryKey: [...peopleKey, 'duplicates'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/people/duplicates', { signal })),
});

/** A write, after which everything that is known of people is asked for again. */
function usePeopleWrite<Input, Output>(write: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: write, onSuccess: () => queryClient.invalidateQueries({ queryKey: peopleKey }) });
}

export const useUpdatePerson = (id: string) =>
  usePeopleWrite((body: Schema<'UpdatePersonDto'>) =>
    unwrap(client.PUT('/api/people/{id}', { params: { path: { id } }, body })),
  );

export const useMergePerson = () =>
  usePeopleWrite(({ double, intoId }: { double: Person; intoId: string }) =>
    unwrap(
      client.POST('/api/people/{id}/merge', {
        params: { path: { id: double.id } },
        body: { intoId, version: double.version },
      }),
    ),
  );
