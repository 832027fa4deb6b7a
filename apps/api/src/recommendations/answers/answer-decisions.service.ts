import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { followAnswer } from '../commitments/following';
import { eachByItself } from '../each-by-itself';
import type { DecidedItemsDto } from '../each-by-itself.dto';
import { deadlineAfter } from '../flow/deadlines';
import { RecommendationSteps } from '../flow/recommendation-steps.service';
import { RecommendationAccess } from '../recommendation-access.service';
import { moveBetween } from '../recommendation-status';
import type { RecommendationDto } from '../recommendation.dto';
import type { ResultClass } from '../recommendation.entity';
import { readResponse } from '../response-rows';
import type { PublishResponseDto, ResponseDto } from '../response.dto';
import { Response } from '../response.entity';
import type {
  ApproveResponseDto,
  PublishResponsesDto,
  ReturnResponseDto,
  SeenResponseDto,
} from './answer-decision.dto';
import { AnswerNotice } from './answer-notice.service';
import { assertTakesAnswer, lockUnpublished, type Unpublished } from './unpublished';

/** What the leader decides on an answer: approved, sent back, published. Each by itself, or many at once. */
@Injectable()
export class AnswerDecisions {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly steps: RecommendationSteps,
    private readonly notice: AnswerNotice,
    private readonly clock: Clock,
  ) {}

  approve(caller: Caller, id: string, { version }: ApproveResponseDto): Promise<ResponseDto> {
    return this.decide(caller, id, version, async (tx, answer) => {
      await this.approveIn(tx, caller, answer);
      return readResponse(tx, caller, id);
    });
  }

  /** Back to whoever drafted it, with what is to be written otherwise; also when it was approved already. */
  sendBack(caller: Caller, id: string, { version, reason }: ReturnResponseDto): Promise<ResponseDto> {
    return this.decide(caller, id, version, async (tx) => {
      const draft = { status: 'DRAFT', approvedAt: null, approvedById: null, publishDueOn: null } as const;
      await tx.update(Response, id, { ...draft, returnReason: reason, version: version + 1 });
      return readResponse(tx, caller, id);
    });
  }

  /** From now on everybody who sees the recommendation sees the answer; work on it is done where the way allows it. */
  publish(caller: Caller, id: string, { version, resultClass }: PublishResponseDto): Promise<RecommendationDto> {
    return this.decide(caller, id, version, async (tx, answer) => {
      await this.publishIn(tx, caller, answer, resultClass ?? null);
      return this.access.show(caller, answer.recommendation.id, tx);
    });
  }

  approveAll(caller: Caller, items: readonly SeenResponseDto[]): Promise<DecidedItemsDto> {
    return this.decideAll(caller, items, (tx, answer) => this.approveIn(tx, caller, answer));
  }

  /** Answers of one kind settle what they answer in one way. */
  publishAll(caller: Caller, { items, resultClass }: PublishResponsesDto): Promise<DecidedItemsDto> {
    return this.decideAll(caller, items, (tx, answer) => this.publishIn(tx, caller, answer, resultClass ?? null));
  }

  private async approveIn(tx: EntityManager, caller: Caller, { response, recommendation }: Unpublished): Promise<void> {
    assertTakesAnswer(recommendation);
    if (response.status === 'APPROVED') throw conflict('response.approved');
    const now = this.clock.now();
    await tx.update(Response, response.id, {
      ...{ status: 'APPROVED', approvedAt: now, approvedById: caller.userId },
      publishDueOn: await deadlineAfter(tx, todayInVietnam(now), 'publishDays'),
      ...{ returnReason: null, version: response.version + 1 },
    });
  }

  private async publishIn(
    tx: EntityManager,
    caller: Caller,
    { response, recommendation }: Unpublished,
    resultClass: ResultClass | null,
  ): Promise<void> {
    assertTakesAnswer(recommendation);
    if (response.status !== 'APPROVED') throw conflict('response.not_approved');
    const now = this.clock.now();
    const published = { status: 'PUBLISHED', publishedAt: now, version: response.version + 1 } as const;
    await tx.update(Response, response.id, published);
    await followAnswer(tx, { ...response, ...published }, null, now);
    if (moveBetween(recommendation.status, 'ANSWERED') !== undefined) {
      const result = resultClass ?? recommendation.resultClass;
      await this.steps.take(tx, caller, recommendation, 'ANSWERED', { reason: null, resultClass: result });
    }
    await this.notice.published(tx, response, recommendation.id);
  }

  private decide<Result>(
    caller: Caller,
    id: string,
    version: number,
    work: (tx: EntityManager, answer: Unpublished) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.run(caller, async (tx) =>
      work(tx, await lockUnpublished(tx, this.access, caller, id, version)),
    );
  }

  private decideAll(
    caller: Caller,
    items: readonly SeenResponseDto[],
    work: (tx: EntityManager, answer: Unpublished) => Promise<void>,
  ): Promise<DecidedItemsDto> {
    return eachByItself(items, ({ id, version }) => this.decide(caller, id, version, work));
  }
}
