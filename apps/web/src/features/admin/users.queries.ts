import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

const root = ['admin', 'users'] as const;

/** Accounts by e-mail address, those that the words fit. */
export const usersQuery = (q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...root, 'list', q ?? ''],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/users', { params: { query: { q, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** One account, always as it is now: what is about to be changed must not come from memory. */
export const userQuery = (id: string) =>
  queryOptions({
    queryKey: [...root, 'one', id],
    gcTime: 0,
    queryFn: ({ signal }) => unwrap(client.GET('/api/users/{id}', { params: { path: { id } }, signal })),
  });

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: root });
}

export function useCreateUser() {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'CreateUserDto'>) => unwrap(client.POST('/api/users', { body })),
    onSuccess,
  });
}

export function useUpdateUser(id: string) {
  const onSuccess = useRefresh();
  return useMutation({
    mutationFn: (body: Schema<'UpdateUserDto'>) =>
      unwrap(client.PUT('/api/users/{id}', { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useSetPassword(id: string) {
  return useMutation({
    mutationFn: (body: Schema<'SetPasswordDto'>) =>
      unwrap(client.POST('/api/users/{id}/password', { params: { path: { id } }, body })),
  });
}

/** Units of all times whose name holds the words, with or without marks: a cluster's head may be more than a province. */
export const unitsQuery = (q: string) =>
  queryOptions({
    queryKey: ['admin', 'units', q],
    queryFn: ({ signal }) =>
      unwrap(
        client.GET('/api/units', {
          params: { query: { q: q || undefined, limit: 20 } },
          signal,
        }),
      ),
    staleTime: 60_000,
    placeholderData: (before) => before,
  });
