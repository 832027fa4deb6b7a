import type { Schema } from '@kyhop/api-contract';
import type { QueryClient } from '@tanstack/react-query';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { redirect, useNavigate } from 'react-router';
import { client, unwrap } from '../api/client';
import { isProblem } from '../api/problem';
import { paths } from '../app/paths';
import { sessionGate } from './session-gate';

export type Me = Schema<'MeDto'>;

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ['session', 'me'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/auth/me', { signal })),
  staleTime: 5 * 60_000,
});

/** The reader. Under the shell only, where the session is known. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Whether the reader may do this kind of thing at all (`can('meeting:create')`). For one resource read its `actions`. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = useMe();
  return (permission) => permissions.some((held: string) => held === permission);
}

/** Keeps the reader's identity and lets requests through. */
export function beginSession(queryClient: QueryClient, me: Me): void {
  queryClient.setQueryData(meQuery.queryKey, me);
  sessionGate.open();
}

/** Leads to the sign-in page, which forgets all that the reader was shown. */
export function useLeave(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    sessionGate.close();
    await navigate(paths.signIn());
  };
}

/**
 * Forgets whoever was there before. For the sign-in page, once it stands: what is forgotten while a page still shows it
 * would be asked for again, and refused.
 */
export function useForgottenReader(): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    queryClient.removeQueries({ type: 'inactive' });
    queryClient.getMutationCache().clear();
  }, [queryClient]);
}

/** For the shell's route: without a session to the sign-in page, and back here afterwards. */
export async function requireSession(queryClient: QueryClient, request: Request): Promise<Response | null> {
  try {
    await queryClient.query({ ...meQuery, staleTime: 'static' });
  } catch (error) {
    if (!isProblem(error, 401)) throw error;
    const { pathname, search } = new URL(request.url);
    return redirect(paths.signIn(pathname + search));
  }
  sessionGate.open();
  return null;
}
