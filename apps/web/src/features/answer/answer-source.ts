import type { Schema } from '@kyhop/api-contract';
import { client, unwrap } from '../../api/client';

export type Answer = Schema<'InvitationAnswerDto'>;
export type AnswerPerson = Answer['people'][number];
export type AnswerApplicant = Answer['applicants'][number];
export type AnswerPaper = Answer['papers'][number];

/** Where an invitation is read and answered: by its link, or for the reader's unit. Every write gives the whole anew. */
export interface AnswerSource {
  /** Names it in the cache and for drafts; never the secret of a link. */
  key: string;
  read: (signal?: AbortSignal) => Promise<Answer>;
  give: (body: Schema<'GiveAnswerDto'>) => Promise<Answer>;
  putPerson: (id: string, body: Schema<'NamePersonDto'>) => Promise<Answer>;
  removePerson: (id: string, version: number) => Promise<Answer>;
  putPaper: (id: string, body: Schema<'OfferPaperDto'>) => Promise<Answer>;
  removePaper: (id: string, version: number) => Promise<Answer>;
  /** Where the file of a paper is sent. */
  paperFileAddress: (paper: Pick<AnswerPaper, 'id' | 'version'>, name: string) => string;
  fileAddress: (fileId: string) => string;
  documentAddress: string;
  calendarAddress: string;
}

/** By the link of an invitation, without an account. */
export function linkSource(token: string): AnswerSource {
  const of = { token };
  const base = `/api/answers/${encodeURIComponent(token)}`;
  return {
    // The first part of a token says which invitation it is; the secret is what comes after.
    key: token.split('.')[0] ?? '',
    read: (signal) => unwrap(client.GET('/api/answers/{token}', { params: { path: of }, signal })),
    give: (body) => unwrap(client.POST('/api/answers/{token}', { params: { path: of }, body })),
    putPerson: (id, body) =>
      unwrap(client.PUT('/api/answers/{token}/people/{id}', { params: { path: { ...of, id } }, body })),
    removePerson: (id, version) =>
      unwrap(
        client.DELETE('/api/answers/{token}/people/{id}', { params: { path: { ...of, id }, query: { version } } }),
      ),
    putPaper: (id, body) =>
      unwrap(client.PUT('/api/answers/{token}/papers/{id}', { params: { path: { ...of, id } }, body })),
    removePaper: (id, version) =>
      unwrap(
        client.DELETE('/api/answers/{token}/papers/{id}', { params: { path: { ...of, id }, query: { version } } }),
      ),
    ...addressesUnder(base),
  };
}

/** For the focal point of a unit, who is signed in. */
export function unitSource(id: string): AnswerSource {
  const of = { id };
  return {
    key: id,
    read: (signal) => unwrap(client.GET('/api/meetings/{id}/answer', { params: { path: of }, signal })),
    give: (body) => unwrap(client.POST('/api/meetings/{id}/answer', { params: { path: of }, body })),
    putPerson: (personId, body) =>
      unwrap(
        client.PUT('/api/meetings/{id}/answer/people/{personId}', { params: { path: { ...of, personId } }, body }),
      ),
    removePerson: (personId, version) =>
      unwrap(
        client.DELETE('/api/meetings/{id}/answer/people/{personId}', {
          params: { path: { ...of, personId }, query: { version } },
        }),
      ),
    putPaper: (paperId, body) =>
      unwrap(client.PUT('/api/meetings/{id}/answer/papers/{paperId}', { params: { path: { ...of, paperId } }, body })),
    removePaper: (paperId, version) =>
      unwrap(
        client.DELETE('/api/meetings/{id}/answer/papers/{paperId}', {
          params: { path: { ...of, paperId }, query: { version } },
        }),
      ),
    ...addressesUnder(`/api/meetings/${id}/answer`),
  };
}

const addressesUnder = (base: string) => ({
  paperFileAddress: ({ id, version }: Pick<AnswerPaper, 'id' | 'version'>, name: string) =>
    `${base}/papers/${id}/file?${new URLSearchParams({ name, version: String(version) }).toString()}`,
  fileAddress: (fileId: string) => `${base}/files/${fileId}`,
  documentAddress: `${base}/paper`,
  calendarAddress: `${base}/calendar`,
});
