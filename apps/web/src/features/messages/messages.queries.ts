import type { Schema } from '@kyhop/api-contract';
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Message = Schema<'MessageDto'>;
export type MessagePage = Schema<'MessagePageDto'>;

const root = ['messages'] as const;

/** The mail that was written, latest first; of one state, or of all. */
export const messagesQuery = (state: Message['state'] | undefined) =>
  infiniteQueryOptions({
    queryKey: [...root, state],
    queryFn: ({ pageParam, signal }) =>
      unwrap(client.GET('/api/messages', { params: { query: { state, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });

/** Lets a mail go again, or takes it back, as its reader saw it. */
export function useMessageAction() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ message, action }: { message: Message; action: Message['actions'][number] }) => {
      const { id, state, attempts } = message;
      const seen = { params: { path: { id } }, body: { state, attempts } };
      return action === 'resend'
        ? unwrap(client.POST('/api/messages/{id}/resend', seen))
        : unwrap(client.POST('/api/messages/{id}/withdraw', seen));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: root }),
  });
}
