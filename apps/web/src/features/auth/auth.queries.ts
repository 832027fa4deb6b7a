import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';
import { isProblem } from '../../api/problem';
import { beginSession } from '../../session/session';

/** Which demo accounts this server offers; none without demo data. */
export const signInOptionsQuery = queryOptions({
  queryKey: ['auth', 'sign-in-options'],
  queryFn: ({ signal }) => unwrap(client.GET('/api/auth/sign-in-options', { signal })),
  staleTime: Infinity,
});

/** Opens a session; the answer says who and what one may. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'SignInDto'>) => unwrap(client.POST('/api/auth/sign-in', { body })),
    onSuccess: (me) => beginSession(queryClient, me),
  });
}

/** Ends this session. */
export function useSignOut() {
  return useMutation({ mutationFn: () => unwrap(client.POST('/api/auth/sign-out')).catch(unlessSignedOut) });
}

/** Ends every session of the reader, on every device. */
export function useSignOutEverywhere() {
  return useMutation({ mutationFn: () => unwrap(client.POST('/api/auth/sign-out-everywhere')).catch(unlessSignedOut) });
}

/** Who is signed out already has what they asked for. */
function unlessSignedOut(error: unknown): void {
  if (!isProblem(error, 401)) throw error;
}
