import type { EntityManager } from 'typeorm';
import { notFound } from '../common/problem';
import type { Caller } from '../identity/caller';
import type { RecommendationStatus } from './recommendation.entity';
import { takesAnswers } from './recommendation-status';
import type { ResponseDto } from './response.dto';
import type { Response } from './response.entity';

const nameOf = (userId: string): string =>
  `(SELECT answer_user.display_name FROM user_account answer_user WHERE answer_user.id = ${userId})`;

/** The columns of an answer, of the alias `a`, as pairs for json_build_object. */
export const RESPONSE_PAIRS = `'id', a.id, 'recommendationId', a.recommendation_id, 'entryId', a.entry_id,
  'kinds', a.kinds, 'text', a.text, 'tense', a.tense, 'speaker', a.speaker, 'responsibleBody', a.responsible_body,
  'counterpartBodies', a.counterpart_bodies, 'dueOn', a.due_on, 'documentReference', a.document_reference,
  'status', a.status, 'author', ${nameOf('a.author_id')}, 'approvedBy', ${nameOf('a.approved_by_id')},
  'approvedAt', a.approved_at, 'publishDueOn', CASE WHEN a.status = 'APPROVED' THEN a.publish_due_on END,
  'returnReason', a.return_reason, 'publishedAt', a.published_at, 'version', a.version`;

/**
 * The answers to `r` as one JSON value, the oldest first: so a recommendation and its answers are one statement. What was
 * merged into another is answered there.
 */
export const responsesOf = (withDrafts: boolean): string => `
  coalesce((SELECT json_agg(json_build_object(${RESPONSE_PAIRS}) ORDER BY a.created_at, a.id)
            FROM response a
            WHERE a.recommendation_id IN (r.id, r.merged_into_id)${withDrafts ? '' : ` AND a.status = 'PUBLISHED'`}), '[]')`;

/** An answer as JSON gives it. */
export type ResponseRow = Omit<ResponseDto, 'publishedAt' | 'approvedAt' | 'actions'> & {
  publishedAt: string | null;
  approvedAt: string | null;
};

/** What the caller may do with an answer: what was spoken changes with its line of the record, what is published stands. */
export function responseActions(
  caller: Caller,
  { entryId, status }: Pick<Response, 'entryId' | 'status'>,
  recommendation: RecommendationStatus,
): string[] {
  if (entryId !== null || status === 'PUBLISHED' || !caller.can('response:draft')) return [];
  const draft = ['update', 'delete', ...(caller.can('response:approve') ? ['return'] : [])];
  if (!takesAnswers(recommendation)) return draft;
  if (status === 'DRAFT') return caller.can('response:approve') ? [...draft, 'approve'] : draft;
  return caller.can('response:publish') ? [...draft, 'publish'] : draft;
}

/** As the caller may see it: who at the board wrote and approved it is the board's own. */
export function toResponseDto(caller: Caller, row: ResponseRow, recommendation: RecommendationStatus): ResponseDto {
  const ofTheBoard = caller.can('response:draft');
  return {
    ...row,
    author: ofTheBoard ? row.author : null,
    approvedBy: ofTheBoard ? row.approvedBy : null,
    approvedAt: ofTheBoard ? instant(row.approvedAt) : null,
    publishDueOn: ofTheBoard ? row.publishDueOn : null,
    returnReason: ofTheBoard ? row.returnReason : null,
    publishedAt: instant(row.publishedAt),
    actions: responseActions(caller, row, recommendation),
  };
}

const instant = (at: string | null): Date | null => (at === null ? null : new Date(at));

/** One answer as the caller sees it now. */
export async function readResponse(tx: EntityManager, caller: Caller, id: string): Promise<ResponseDto> {
  const [found] = await tx.query<{ answer: ResponseRow; status: RecommendationStatus }[]>(
    `SELECT json_build_object(${RESPONSE_PAIRS}) AS answer, r.status
     FROM response a JOIN recommendation r ON r.id = a.recommendation_id WHERE a.id = $1`,
    [id],
  );
  if (found === undefined) throw notFound();
  return toResponseDto(caller, found.answer, found.status);
}
