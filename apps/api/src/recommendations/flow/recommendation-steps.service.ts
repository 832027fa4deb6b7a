import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import type { Actor } from '../../common/transactions';
import { RecommendationStep } from '../recommendation-step.entity';
import { Recommendation, type RecommendationStatus } from '../recommendation.entity';
import { deadlineAfter } from './deadlines';

/** What is said with a step, and what else changes with it. */
export interface StepWords extends Pick<RecommendationStep, 'reason'>, Pick<Recommendation, 'resultClass'> {
  /** Columns that change in the same statement, as the rules of the table ask for. */
  changes?: Partial<Recommendation>;
}

/** Where every step of a recommendation's way is taken and kept in its history. */
@Injectable()
export class RecommendationSteps {
  constructor(private readonly clock: Clock) {}

  /** Takes a step whose lawfulness the caller of this method has seen to, and keeps it in the history. */
  async take(
    tx: EntityManager,
    caller: Actor,
    { id, status, version, mergedIntoId }: Recommendation,
    to: RecommendationStatus,
    { reason, resultClass, changes }: StepWords,
  ): Promise<void> {
    const now = this.clock.now();
    await tx.update(Recommendation, id, {
      resultClass,
      ...(await consequences(tx, status, to, todayInVietnam(now))),
      ...changes,
      status: to,
      version: version + 1,
    });
    await tx.insert(RecommendationStep, {
      id: uuidv7(),
      recommendationId: id,
      fromStatus: status,
      toStatus: to,
      leftGroupId: status === 'MERGED' ? mergedIntoId : null,
      reason,
      byUserId: caller.userId,
      at: now,
    });
  }
}

/** What a step brings with it, whoever takes it and why. */
async function consequences(
  tx: EntityManager,
  from: RecommendationStatus,
  to: RecommendationStatus,
  today: string,
): Promise<Partial<Recommendation>> {
  const begun = { stepDueOn: null };
  switch (to) {
    case 'RECEIVED':
      return { stepDueOn: await deadlineAfter(tx, today, 'triageDays') };
    case 'CLARIFY':
      return { stepDueOn: await deadlineAfter(tx, today, 'clarifyDays') };
    case 'CLASSIFIED':
      // Classified anew it is nobody's again: who leads and until when comes with the next assignment.
      return from === 'RECEIVED' ? begun : { ...begun, leadUnitId: null, dueOn: null, answeredOn: null };
    case 'ANSWERED':
      return { ...begun, answeredOn: today };
    case 'IN_PROGRESS':
      if (from !== 'ANSWERED') return { answeredOn: null };
      return takenUpAgain(tx, today);
    case 'REOPENED':
      return takenUpAgain(tx, today);
    default:
      return begun;
  }
}

/** What was thought to be the result is none any more; a wrong answer has a time of its own (docs/domain.md §4.3). */
const takenUpAgain = async (tx: EntityManager, today: string): Promise<Partial<Recommendation>> => ({
  resultClass: null,
  answeredOn: null,
  dueOn: await deadlineAfter(tx, today, 'correctionDays'),
});
