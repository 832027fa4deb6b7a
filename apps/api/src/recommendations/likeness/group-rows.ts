import type { EntityManager } from 'typeorm';
import { conflict, notFound } from '../../common/problem';
import type { Caller } from '../../identity/caller';
import { Meeting } from '../../meetings/meeting.entity';
import { queryNamed } from '../named-query';
import { visibleRecommendations } from '../recommendation-scope';
import { Recommendation } from '../recommendation.entity';

/** When the recommendation `of` joined the group that it is in, or the first that took it there. */
const joinedAt = (of: string): string => `(
  SELECT max(joining.at) FROM recommendation_step joining
  WHERE joining.recommendation_id = ${of} AND joining.to_status = 'MERGED' AND joining.from_status <> 'MERGED')`;

/** That `:id` is merged into `r`. */
const IS_HEAD = 'r.id = (SELECT merged.merged_into_id FROM recommendation merged WHERE merged.id = :id)';

/**
 * That `r` came to where it is as one of the group of `:id`, when that one was merged itself, and has not gone its own way
 * since.
 */
const CAME_ALONG = `r.merged_into_id = (SELECT head.merged_into_id FROM recommendation head WHERE head.id = :id)
  AND EXISTS (
    SELECT 1 FROM recommendation_step came
    WHERE came.recommendation_id = r.id AND came.left_group_id = :id AND came.to_status = 'MERGED'
      AND came.at >= ${joinedAt(':id')}
      AND NOT EXISTS (SELECT 1 FROM recommendation_step gone
                      WHERE gone.recommendation_id = r.id AND gone.to_status <> 'MERGED' AND gone.at > came.at))`;

/**
 * Whatever changes a group locks all of it that it touches at once, in the order of the ids, so that two of them take turns
 * and never wait for each other; keys do not change, so that whoever only refers to one of them need not wait. What
 * `condition` brings beside `ids` is locked whether the caller sees it or not.
 */
async function lockInOrder(
  tx: EntityManager,
  caller: Caller,
  ids: readonly string[],
  condition: string,
  parameters: Record<string, unknown>,
): Promise<Map<string, Recommendation>> {
  const visible = visibleRecommendations(caller);
  const locked = await tx
    .createQueryBuilder(Recommendation, 'r')
    .innerJoin(Meeting, 'm', 'm.id = r.meetingId')
    .where(`(r.id IN (:...ids) AND ${visible.sql}) OR (${condition})`, { ids, ...parameters })
    .setParameters(visible.parameters)
    .orderBy('r.id')
    .setLock('for_no_key_update', undefined, ['r'])
    .getMany();
  return new Map(locked.map((row) => [row.id, row]));
}

/** The one that is merged into, those that join it, and whatever had been merged into those. */
export async function lockJoining(
  tx: EntityManager,
  caller: Caller,
  id: string,
  items: readonly { id: string }[],
): Promise<Map<string, Recommendation>> {
  const joining = items.map((item) => item.id);
  const found = await lockInOrder(tx, caller, [id, ...joining], 'r.merged_into_id IN (:...joining)', { joining });
  // Who waited for a lock does not see what joined meanwhile: it would be left behind, merged into what is merged.
  const members = await tx.query<{ id: string }[]>('SELECT id FROM recommendation WHERE merged_into_id = ANY($1)', [
    joining,
  ]);
  if (members.some((member) => !found.has(member.id))) throw conflict('resource.busy');
  return found;
}

/** One of a group, and whatever came along with it; also what it is answered with is locked. */
export async function lockLeaving(
  tx: EntityManager,
  caller: Caller,
  id: string,
): Promise<{ leaving: Recommendation; along: Recommendation[] }> {
  const found = await lockInOrder(tx, caller, [id], `${IS_HEAD} OR (${CAME_ALONG})`, { id });
  const leaving = found.get(id);
  if (leaving === undefined) throw notFound();
  const { mergedIntoId } = leaving;
  const isAlong = (one: Recommendation): boolean => one.id !== id && one.mergedIntoId === mergedIntoId;
  return { leaving, along: mergedIntoId === null ? [] : [...found.values()].filter(isAlong) };
}

/** A recommendation and the one that it is answered with: itself, unless it is merged. */
export async function lockAsked(
  tx: EntityManager,
  caller: Caller,
  id: string,
): Promise<{ recommendation: Recommendation; answering: Recommendation }> {
  const found = await lockInOrder(tx, caller, [id], IS_HEAD, { id });
  const recommendation = found.get(id);
  if (recommendation === undefined) throw notFound();
  const answering = found.get(recommendation.mergedIntoId ?? id);
  // Its group moved on while this waited for its turn.
  if (answering === undefined) throw conflict('resource.busy');
  return { recommendation, answering };
}

/** Whether the group that `id` joined has been answered since, or one of these units has had its word on the answer. */
export async function isSettledSince(
  tx: EntityManager,
  { id, mergedIntoId }: Pick<Recommendation, 'id' | 'mergedIntoId'>,
  moved: readonly string[],
): Promise<boolean> {
  const [row] = await queryNamed<{ settled: boolean }>(
    tx,
    `SELECT EXISTS (SELECT 1 FROM response a WHERE a.recommendation_id = :head AND a.status = 'PUBLISHED'
                    AND a.published_at >= ${joinedAt(':id')})
         OR EXISTS (SELECT 1 FROM recommendation_step s WHERE s.recommendation_id = :head AND s.to_status = 'ANSWERED'
                    AND s.at >= ${joinedAt(':id')})
         OR EXISTS (SELECT 1 FROM answer_receipt v WHERE v.recommendation_id = ANY(:moved)
                    AND v.at >= ${joinedAt(':id')}) AS settled`,
    { id, head: mergedIntoId, moved },
  );
  return row?.settled ?? false;
}
