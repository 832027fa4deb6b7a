import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { assertVersion, conflict, fieldProblem, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { Meeting } from '../../meetings/meeting.entity';
import { AnswerNotice } from '../answers/answer-notice.service';
import { RecommendationSteps } from '../flow/recommendation-steps.service';
import { RecommendationAccess } from '../recommendation-access.service';
import { visibleRecommendations } from '../recommendation-scope';
import type { RecommendationDto } from '../recommendation.dto';
import { Recommendation } from '../recommendation.entity';
import { isSettledSince, lockJoining, lockLeaving } from './group-rows';
import type { MergeItemDto, MergeRecommendationsDto, RepeatsDto, UnmergeDto } from './likeness.dto';
import { isMergeable, takesMerged } from './merge-rules';

/** Gộp: several that ask for the same are answered by one; each stays what it was, with its unit and its meeting. */
@Injectable()
export class RecommendationGroups {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly steps: RecommendationSteps,
    private readonly notice: AnswerNotice,
  ) {}

  /** Merges the items, and whatever had been merged into them, into the recommendation. All or none. */
  merge(caller: Caller, id: string, { version, items }: MergeRecommendationsDto): Promise<RecommendationDto> {
    assertOthers(id, items);
    return this.transactions.run(caller, async (tx) => {
      const found = await lockJoining(tx, caller, id, items);
      const target = found.get(id);
      if (target === undefined) throw notFound();
      await this.assertSeen(tx, caller, target, version);
      if (!takesMerged(target.status)) {
        throw conflict('recommendation.merged_target', { current: await this.access.show(caller, id, tx) });
      }
      for (const [place, item] of items.entries()) {
        const joining = found.get(item.id);
        if (joining === undefined) throw fieldProblem(`items.${place}.id`, 'not_found');
        await this.assertSeen(tx, caller, joining, item.version);
        await this.join(tx, caller, joining, target);
        const along = [...found.values()].filter((member) => member.mergedIntoId === joining.id);
        for (const member of along) await this.moveOn(tx, caller, member, target);
      }
      if (target.status === 'ANSWERED') {
        await this.notice.joined(
          tx,
          [...found.keys()].filter((one) => one !== id),
        );
      }
      return this.access.show(caller, id, tx);
    });
  }

  /**
   * Takes one out of its group: it is classified, and goes its own way from there. Had it brought a group of its own, that
   * comes back to it as it was, unless it has been answered since; or stays where it is, when it is to go `alone`.
   */
  unmerge(caller: Caller, id: string, { version, alone }: UnmergeDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { leaving, along } = await lockLeaving(tx, caller, id);
      await this.assertSeen(tx, caller, leaving, version);
      if (leaving.status !== 'MERGED') throw await this.illegal(tx, caller, id);
      const back = alone ? [] : along;
      if (back.length > 0 && (await isSettledSince(tx, leaving, [id, ...back.map((one) => one.id)]))) {
        throw conflict('recommendation.group_answered', { current: await this.access.show(caller, id, tx) });
      }
      const changes = { mergedIntoId: null };
      await this.steps.take(tx, caller, leaving, 'CLASSIFIED', { reason: null, resultClass: null, changes });
      for (const member of back) await this.moveOn(tx, caller, member, leaving);
      return this.access.show(caller, id, tx);
    });
  }

  /** Says which one of an earlier year it repeats ("kiến nghị nhiều lần, qua nhiều kỳ"), or that it repeats none. */
  repeat(caller: Caller, id: string, { version, repeatsId = null }: RepeatsDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation } = await this.access.lock(caller, id, tx);
      await this.assertSeen(tx, caller, recommendation, version);
      if (repeatsId !== null) await assertEarlier(tx, caller, recommendation, repeatsId);
      await tx.update(Recommendation, id, { repeatsId, version: version + 1 });
      return this.access.show(caller, id, tx);
    });
  }

  private async join(
    tx: EntityManager,
    caller: Caller,
    joining: Recommendation,
    target: Recommendation,
  ): Promise<void> {
    if (!isMergeable(joining.status)) throw await this.illegal(tx, caller, joining.id);
    const said = { reason: null, resultClass: joining.resultClass };
    let classified = joining;
    if (joining.status === 'RECEIVED') {
      // Whoever says that it asks for the same has said what it is about: the machine knows no way round CLASSIFIED.
      const changes = {
        topicId: target.topicId ?? joining.topicId,
        competence: target.competence ?? joining.competence,
      };
      await this.steps.take(tx, caller, joining, 'CLASSIFIED', { ...said, changes });
      classified = { ...joining, ...changes, status: 'CLASSIFIED', version: joining.version + 1 };
    }
    await this.steps.take(tx, caller, classified, 'MERGED', { ...said, changes: { mergedIntoId: target.id } });
  }

  /** One that is merged goes on to another group with the one that it was merged into, or back again with it. */
  private moveOn(tx: EntityManager, caller: Caller, member: Recommendation, to: Recommendation): Promise<void> {
    const { resultClass } = member;
    return this.steps.take(tx, caller, member, 'MERGED', {
      ...{ reason: null, resultClass, changes: { mergedIntoId: to.id } },
    });
  }

  private async illegal(tx: EntityManager, caller: Caller, id: string): Promise<Error> {
    return conflict('recommendation.illegal_transition', { current: await this.access.show(caller, id, tx) });
  }

  private async assertSeen(tx: EntityManager, caller: Caller, found: Recommendation, seen: number): Promise<void> {
    if (found.version === seen) return;
    const current = await this.access.show(caller, found.id, tx);
    assertVersion(found, seen, () => current);
  }
}

function assertOthers(id: string, items: readonly MergeItemDto[]): void {
  const own = items.findIndex((item) => item.id === id);
  if (own >= 0) throw fieldProblem(`items.${own}.id`, 'not_allowed');
  const twice = items.findIndex((item, place) => items.findIndex((other) => other.id === item.id) < place);
  if (twice >= 0) throw fieldProblem(`items.${twice}.id`, 'repeated');
}

/** Of an earlier emulation year, and so never in a circle: years only go back. */
async function assertEarlier(
  tx: EntityManager,
  caller: Caller,
  recommendation: Recommendation,
  repeatsId: string,
): Promise<void> {
  const visible = visibleRecommendations(caller);
  const earlier = await tx
    .createQueryBuilder(Recommendation, 'r')
    .innerJoin(Meeting, 'm', 'm.id = r.meetingId')
    .where('r.id = :repeatsId', { repeatsId })
    .andWhere(visible.sql)
    .setParameters(visible.parameters)
    .getOne();
  if (earlier === null) throw fieldProblem('repeatsId', 'not_found');
  const years = await tx.find(Meeting, {
    select: { id: true, emulationYear: true },
    where: { id: In([earlier.meetingId, recommendation.meetingId]) },
  });
  const yearOf = ({ meetingId }: Recommendation): number =>
    years.find(({ id }) => id === meetingId)?.emulationYear ?? 0;
  if (yearOf(earlier) >= yearOf(recommendation)) throw fieldProblem('repeatsId', 'not_earlier');
}
