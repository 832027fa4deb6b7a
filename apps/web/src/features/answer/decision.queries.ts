import type { Schema } from '@kyhop/api-contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client, unwrap } from '../../api/client';

export type Applicant = Schema<'ApplicantDto'>;
export type Paper = Schema<'PaperDto'>;

const ofMeeting = (id: string) => ({ path: { id } });

/** Who waits for a place or for the chair's consent. */
export const applicantsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['applicants', meetingId],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/api/meetings/{id}/applicants', { params: ofMeeting(meetingId), signal })),
  });

/** Papers that delegations offer. */
export const papersQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['papers', meetingId],
    queryFn: ({ signal }) => unwrap(client.GET('/api/meetings/{id}/papers', { params: ofMeeting(meetingId), signal })),
  });

/** A decision changes the list of people and perhaps the programme: both are read again. */
function useDecision<Input, List>(
  queryKey: readonly unknown[],
  touches: readonly string[],
  write: (input: Input) => Promise<List>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSuccess: (list) => {
      queryClient.setQueryData(queryKey, list);
      for (const root of touches) void queryClient.invalidateQueries({ queryKey: [root] });
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}

export const useDecideApplicant = (meetingId: string) =>
  useDecision(
    applicantsQuery(meetingId).queryKey,
    ['delegations', 'invitations'],
    ({ id, ...body }: Schema<'DecideApplicantDto'> & { id: string }) =>
      unwrap(client.POST('/api/applicants/{id}/decision', { params: { path: { id } }, body })),
  );

export const useDecidePaper = (meetingId: string) =>
  useDecision(
    papersQuery(meetingId).queryKey,
    ['agenda', 'invitations'],
    ({ id, ...body }: Schema<'DecidePaperDto'> & { id: string }) =>
      unwrap(client.POST('/api/papers/{id}/decision', { params: { path: { id } }, body })),
  );

/** Where the file of a paper is saved from. */
export const paperFileAddress = (fileId: string): string => `/api/meeting-files/${fileId}/content`;
