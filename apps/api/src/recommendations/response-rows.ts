import type { Caller } from '../identity/caller';
import type { RecommendationStatus } from './recommendation.entity';
import { takesAnswers } from './recommendation-status';
import type { ResponseDto } from './response.dto';
import type { Response } from './response.entity';

/** The columns of an answer, of the alias `a`, as pairs for json_build_object. */
const PAIRS = `'id', a.id, 'recommendationId', a.recommendation_id, 'entryId', a.entry_id, 'kinds', a.kinds, 'text', a.text,
  'tense', a.tense, 'speaker', a.speaker, 'responsibleBody', a.responsible_body,
  'counterpartBodies', a.counterpart_bodies, 'dueOn', a.due_on, 'documentReference', a.document_reference,
  'status', a.status, 'publishedAt', a.published_at, 'version', a.version`;

/** The answers to `r` as one JSON value, the oldest first: so a recommendation and its answers are one statement. */
export const responsesOf = (withDrafts: boolean): string => `
  coalesce((SELECT json_agg(json_build_object(${PAIRS}) ORDER BY a.created_at, a.id)
            FROM response a
            WHERE a.recommendation_id = r.id${withDrafts ? '' : ` AND a.status = 'PUBLISHED'`}), '[]')`;

/** An answer as JSON gives it. */
export type ResponseRow = Omit<ResponseDto, 'publishedAt' | 'actions'> & { publishedAt: string | null };

/** What the caller may do with an answer: what was spoken changes with its line of the record, what is published stands. */
export function responseActions(
  caller: Caller,
  { entryId, status }: Pick<Response, 'entryId' | 'status'>,
  recommendation: RecommendationStatus,
): string[] {
  if (entryId !== null || status === 'PUBLISHED') return [];
  const draft = caller.can('response:draft') ? ['update', 'delete'] : [];
  return caller.can('response:publish') && takesAnswers(recommendation) ? [...draft, 'publish'] : draft;
}

export const toResponseDto = (caller: Caller, row: ResponseRow, recommendation: RecommendationStatus): ResponseDto => ({
  ...row,
  publishedAt: row.publishedAt === null ? null : new Date(row.publishedAt),
  actions: responseActions(caller, row, recommendation),
});
