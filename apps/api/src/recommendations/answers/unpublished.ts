import type { EntityManager } from 'typeorm';
import { assertVersion, conflict, notFound } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import type { RecommendationAccess } from '../recommendation-access.service';
import type { Recommendation } from '../recommendation.entity';
import { takesAnswers } from '../recommendation-status';
import { readResponse } from '../response-rows';
import { Response } from '../response.entity';

/** An answer of the board that is not out yet, and what it answers; both locked. */
export interface Unpublished {
  response: Response;
  recommendation: Recommendation;
}

/** Locks the recommendation first, as every other change does, so that two changes never wait for each other. */
export async function lockUnpublished(
  tx: EntityManager,
  access: RecommendationAccess,
  caller: Caller,
  id: string,
  seen: number,
): Promise<Unpublished> {
  const found = await tx.findOneBy(Response, { id });
  if (found === null) throw notFound();
  const { recommendation } = await access.lock(caller, found.recommendationId, tx);
  const response = await tx.findOneBy(Response, { id });
  if (response === null) throw notFound();
  if (response.entryId !== null) throw conflict('response.recorded');
  if (response.status === 'PUBLISHED') throw conflict('response.published');
  const current = await readResponse(tx, caller, id);
  assertVersion(response, seen, () => current);
  return { response, recommendation };
}

/** What was merged into another is answered there: the group has one answer. */
export function assertTakesAnswer({ status }: Recommendation): void {
  if (status === 'MERGED') throw conflict('recommendation.merged');
  if (!takesAnswers(status)) throw conflict('recommendation.takes_no_answer');
}
