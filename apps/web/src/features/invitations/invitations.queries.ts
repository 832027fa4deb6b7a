import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Board = Schema<'InvitationBoardDto'>;
export type Invitee = Schema<'InviteeDto'>;
export type Invitation = Schema<'InvitationDto'>;
export type Wording = Schema<'InvitationWordingDto'>;

const root = ['invitations'] as const;

const at = (id: string) => ({ params: { path: { id } } });

/** How often the board looks again by itself while it is in sight: answers and mail come in without a word. */
const LOOK_AGAIN_MS = 30_000;

/** Who is invited, who answered, who comes. */
export const boardQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId],
    queryFn: ({ signal }) => unwrap(client.GET('/api/meetings/{id}/invitations', { ...at(meetingId), signal })),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** What the papers could say, to begin with. */
export const wordingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: [...root, meetingId, 'wording'],
    queryFn: ({ signal }) => unwrap(client.GET('/api/meetings/{id}/invitations/wording', { ...at(meetingId), signal })),
    // While it is being written, nothing may come in between.
    staleTime: Infinity,
    gcTime: 0,
  });

/** The paper of one invitation in these words. */
export const previewQuery = (meetingId: string, id: string, wording: Wording) =>
  queryOptions({
    queryKey: [...root, meetingId, 'preview', id, wording],
    queryFn: ({ signal }) =>
      unwrap(
        client.POST('/api/meetings/{id}/invitations/preview', { ...at(meetingId), body: { id, wording }, signal }),
      ),
  });

/** Where the browser fetches the board as a workbook. */
export const workbookAddress = (meetingId: string) => `/api/meetings/${meetingId}/invitations/board.xlsx`;

/** Where the browser fetches an issued paper. */
export const paperAddress = (documentId: string) => `/api/documents/${documentId}/file`;

/** Writes that answer with the whole board put it in place at once. */
function useBoardWrite<Input>(meetingId: string, write: (input: Input) => Promise<Board>) {
  const queryClient = useQueryClient();
  const { queryKey } = boardQuery(meetingId);
  return useMutation({
    mutationFn: write,
    onSuccess: (board) => queryClient.setQueryData(queryKey, board),
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}

/** Writes on one invitation have the board read again: its sums change with it. */
function useInvitationWrite<Input>(meetingId: string, write: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () => queryClient.invalidateQueries({ queryKey: boardQuery(meetingId).queryKey, exact: true }),
  });
}

export const usePrepare = (meetingId: string) =>
  useBoardWrite(meetingId, (body: Schema<'PrepareInvitationsDto'>) =>
    unwrap(client.POST('/api/meetings/{id}/invitations', { ...at(meetingId), body })),
  );

export const useIssue = (meetingId: string) =>
  useBoardWrite(meetingId, (body: Schema<'IssueInvitationsDto'>) =>
    unwrap(client.POST('/api/meetings/{id}/invitations/issue', { ...at(meetingId), body })),
  );

export const useRemind = (meetingId: string) =>
  useBoardWrite(meetingId, (ids: string[]) =>
    unwrap(client.POST('/api/meetings/{id}/invitations/remind', { ...at(meetingId), body: { ids } })),
  );

export const useMailAgain = (meetingId: string) =>
  useBoardWrite(meetingId, (ids: string[]) =>
    unwrap(client.POST('/api/meetings/{id}/invitations/mail', { ...at(meetingId), body: { ids } })),
  );

export function useSetDeadline(meetingId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = boardQuery(meetingId);
  return useMutation({
    mutationFn: (body: Schema<'AnswerDeadlineDto'>) =>
      unwrap(client.PUT('/api/meetings/{id}/invitations/deadline', { ...at(meetingId), body })),
    onSuccess: (board) => queryClient.setQueryData(queryKey, board),
    // The meeting has a new version: pages that change it must know it.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['meetings'] }),
  });
}

export const useUpdateInvitation = (meetingId: string) =>
  useInvitationWrite(meetingId, ({ id, ...body }: Schema<'UpdateInvitationDto'> & { id: string }) =>
    unwrap(client.PUT('/api/invitations/{id}', { ...at(id), body })),
  );

export const useRemoveInvitation = (meetingId: string) =>
  useInvitationWrite(meetingId, ({ id, version }: Pick<Invitation, 'id' | 'version'>) =>
    unwrap(client.DELETE('/api/invitations/{id}', { params: { path: { id }, query: { version } } })),
  );

export const useRevokeLink = (meetingId: string) =>
  useInvitationWrite(meetingId, ({ id, version }: Pick<Invitation, 'id' | 'version'>) =>
    unwrap(client.POST('/api/invitations/{id}/link/revoke', { ...at(id), body: { version } })),
  );

export const useRenewLink = (meetingId: string) =>
  useInvitationWrite(meetingId, ({ id, version }: Pick<Invitation, 'id' | 'version'>) =>
    unwrap(client.POST('/api/invitations/{id}/link/renew', { ...at(id), body: { version } })),
  );

export const useEnterAnswer = (meetingId: string) =>
  useInvitationWrite(meetingId, ({ id, ...body }: Schema<'EnterAnswerDto'> & { id: string }) =>
    unwrap(client.PUT('/api/invitations/{id}/answer', { ...at(id), body })),
  );
