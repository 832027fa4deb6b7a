import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict, fieldProblem, forbidden } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { lastWordOf } from '../flow/received-state';
import { RecommendationSteps } from '../flow/recommendation-steps.service';
import { lockAsked } from '../likeness/group-rows';
import { RecommendationAccess } from '../recommendation-access.service';
import type { RecommendationDto } from '../recommendation.dto';
import type { Recommendation } from '../recommendation.entity';
import { AnswerReceipt, type ReceiptOutcome } from './answer-receipt.entity';
import { mayGiveReceipt } from './receipt-rules';
import type { GiveReceiptDto } from './receipt.dto';

/** The last word on an answer is its province's: it says that the answer has come, or that it does not settle the matter. */
@Injectable()
export class ReceiptService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly steps: RecommendationSteps,
    private readonly clock: Clock,
  ) {}

  give(caller: Caller, id: string, { id: receiptId, outcome, reason }: GiveReceiptDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation, answering } = await lockAsked(tx, caller, id);
      if (!mayGiveReceipt(caller, recommendation)) throw forbidden();
      if (await this.isKnown(tx, receiptId, id)) return this.access.show(caller, id, tx);
      assertAnswered(answering);
      if (outcome === 'UNSATISFIED') {
        if (!reason) throw fieldProblem('reason', 'required');
        await assertFirstObjection(tx, id);
      } else {
        await assertNotConfirmed(tx, id, answering.id);
      }
      const receipt = { id: receiptId, recommendationId: id, outcome, reason: reason ?? null };
      await tx.insert(AnswerReceipt, { ...receipt, byUserId: caller.userId, at: this.clock.now() });
      if (outcome === 'UNSATISFIED') await this.takeUpAgain(tx, caller, answering, reason ?? '');
      return this.access.show(caller, id, tx);
    });
  }

  private async isKnown(tx: EntityManager, receiptId: string, recommendationId: string): Promise<boolean> {
    const known = await tx.findOneBy(AnswerReceipt, { id: receiptId });
    if (known !== null && known.recommendationId !== recommendationId) throw conflict('resource.exists');
    return known !== null;
  }

  /** The step gives an incomplete answer the time in which it is corrected (docs/domain.md §4.3). */
  private takeUpAgain(tx: EntityManager, caller: Caller, answered: Recommendation, reason: string): Promise<void> {
    const to = answered.status === 'CLOSED' ? 'REOPENED' : 'IN_PROGRESS';
    return this.steps.take(tx, caller, answered, to, { reason, resultClass: answered.resultClass });
  }
}

function assertAnswered({ status }: Recommendation): void {
  if (status !== 'ANSWERED' && status !== 'CLOSED') throw conflict('recommendation.not_answered');
}

/** A unique index holds this too; said here, it is said in words. */
async function assertFirstObjection(tx: EntityManager, recommendationId: string): Promise<void> {
  const before = await tx.existsBy(AnswerReceipt, { recommendationId, outcome: 'UNSATISFIED' });
  if (before) throw conflict('receipt.objected_before');
}

/** An answer is confirmed once; a later answer may be confirmed again. */
async function assertNotConfirmed(tx: EntityManager, recommendationId: string, answeredId: string): Promise<void> {
  const [last] = await tx.query<{ word: ReceiptOutcome | null }[]>(
    `SELECT ${lastWordOf('asked', 'answered')} AS word
     FROM recommendation asked, recommendation answered WHERE asked.id = $1 AND answered.id = $2`,
    [recommendationId, answeredId],
  );
  if (last?.word === 'CONFIRMED') throw conflict('receipt.confirmed_before');
}
