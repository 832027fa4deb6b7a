import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import type { Caller } from '../../identity/caller';
import { RecommendationStep } from '../recommendation-step.entity';
import { Recommendation, type RecommendationStatus } from '../recommendation.entity';

/** Where every step of a recommendation's way is taken and kept in its history. */
@Injectable()
export class RecommendationSteps {
  constructor(private readonly clock: Clock) {}

  /** Takes a step whose lawfulness the caller of this method has seen to, and keeps it in the history. */
  async take(
    tx: EntityManager,
    caller: Caller,
    { id, status, version }: Recommendation,
    to: RecommendationStatus,
    { reason, resultClass }: Pick<RecommendationStep, 'reason'> & Pick<Recommendation, 'resultClass'>,
  ): Promise<void> {
    // What was thought to be the result is none any more once the recommendation is taken up again.
    await tx.update(Recommendation, id, {
      status: to,
      resultClass: to === 'REOPENED' ? null : resultClass,
      ...(to === 'ANSWERED' && { answeredOn: todayInVietnam(this.clock.now()) }),
      ...((to === 'IN_PROGRESS' || to === 'REOPENED') && { answeredOn: null }),
      version: version + 1,
    });
    await tx.insert(RecommendationStep, {
      id: uuidv7(),
      recommendationId: id,
      fromStatus: status,
      toStatus: to,
      reason,
      byUserId: caller.userId,
      at: this.clock.now(),
    });
  }
}
