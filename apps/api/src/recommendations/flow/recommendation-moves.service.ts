import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict, fieldProblem, unprocessable } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { DeskPost } from '../desk-post.service';
import type { ReceiptOutcome } from '../receipts/answer-receipt.entity';
import { RecommendationAccess } from '../recommendation-access.service';
import { mayTake, mustSayWhy, needsAnswer } from '../recommendation-actions';
import { ANSWERED_ANEW } from '../recommendation-scope';
import { moveBetween } from '../recommendation-status';
import type { MoveRecommendationDto, RecommendationDto } from '../recommendation.dto';
import { Recommendation, type RecommendationStatus } from '../recommendation.entity';
import { readDeskDay } from './deadlines';
import { answeredSince, isSettledWith, lastWordOf, receivedState } from './received-state';
import { RecommendationSteps } from './recommendation-steps.service';
import { givenBackLetter, unclearLetter } from './step-mail';

/** The plain steps of a recommendation's way (docs/domain.md §4.2), and what each waits for. */
@Injectable()
export class RecommendationMoves {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly steps: RecommendationSteps,
    private readonly post: DeskPost,
    private readonly clock: Clock,
  ) {}

  move(
    caller: Caller,
    id: string,
    { version, to, reason, resultClass }: MoveRecommendationDto,
  ): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation, standing } = await this.access.lockSeen(tx, caller, { id, version }, (found) => {
        const wanted = moveBetween(found.status, to);
        return wanted === undefined ? caller.can('recommendation:handle') : mayTake(found, wanted);
      });
      const move = moveBetween(recommendation.status, to);
      if (move?.through !== null)
        throw conflict('recommendation.illegal_transition', { current: await this.access.show(caller, id, tx) });
      if (mustSayWhy(standing, move) && !reason) throw fieldProblem('reason', 'required');
      const result = needsAnswer(to) ? (resultClass ?? recommendation.resultClass) : recommendation.resultClass;
      await this.assertReady(tx, { ...recommendation, resultClass: result }, to);
      await this.steps.take(tx, caller, recommendation, to, { reason: reason ?? null, resultClass: result });
      if (reason) await this.tell(tx, caller, id, reason);
      return this.access.show(caller, id, tx);
    });
  }

  /** Whoever has to do something because of the step, and has not taken it. */
  private async tell(tx: EntityManager, caller: Caller, id: string, reason: string): Promise<void> {
    const stepped = await tx.findOneByOrFail(Recommendation, { id });
    const { status, raisedByUnitId, handlerId } = stepped;
    if (status === 'CLARIFY' && raisedByUnitId !== null)
      await this.post.toUnits(tx, [raisedByUnitId], unclearLetter(stepped, reason));
    if (status === 'TRANSFERRED_BACK' && handlerId !== null && handlerId !== caller.userId)
      await this.post.toUsers(tx, [handlerId], givenBackLetter(stepped, reason));
  }

  private async assertReady(tx: EntityManager, found: Recommendation, to: RecommendationStatus): Promise<void> {
    if (to === 'CLASSIFIED') assertClassified(found);
    if (to === 'IN_PROGRESS' && found.leadUnitId === null) throw conflict('recommendation.unassigned');
    if (to === 'CLOSED' && found.resultClass === null) throw fieldProblem('resultClass', 'required');
    if (needsAnswer(to)) await assertAnswered(tx, found.id);
    if (to === 'CLOSED') await this.assertReceived(tx, found.id);
  }

  /** Whoever asked has the answer: said so, or let the time for it pass. Nobody waits for who is not named as a unit. */
  private async assertReceived(tx: EntityManager, id: string): Promise<void> {
    const units = await tx.query<{ answeredOn: string | null; word: ReceiptOutcome | null }[]>(
      `SELECT ${answeredSince('o', 'r')}::text AS "answeredOn", ${lastWordOf('o', 'r')} AS word
       FROM recommendation r JOIN recommendation o ON o.id = r.id OR o.merged_into_id = r.id
       WHERE r.id = $1 AND o.raised_by_unit_id IS NOT NULL`,
      [id],
    );
    if (units.length === 0) return;
    const day = await readDeskDay(tx, todayInVietnam(this.clock.now()));
    const received = units.every((unit) => isSettledWith(receivedState(unit, day)));
    if (!received) throw conflict('recommendation.unconfirmed');
  }
}

/** What it is about and who is competent is what classification means (docs/domain.md §4.1). */
function assertClassified({ topicId, competence }: Recommendation): void {
  const open = Object.entries({ topicId, competence }).filter(([, value]) => value === null);
  if (open.length === 0) return;
  throw unprocessable(
    'request.invalid',
    open.map(([path]) => ({ path, code: 'required' })),
  );
}

async function assertAnswered(tx: EntityManager, recommendationId: string): Promise<void> {
  const rows = await tx.query<unknown[]>(`SELECT 1 FROM recommendation r WHERE r.id = $1 AND ${ANSWERED_ANEW}`, [
    recommendationId,
  ]);
  if (rows.length === 0) throw conflict('recommendation.unanswered');
}
