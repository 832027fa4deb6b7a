import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { assertVersion, conflict, notFound } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { RecommendationAccess } from './recommendation-access.service';
import { RecommendationSteps } from './flow/recommendation-steps.service';
import { moveBetween, takesAnswers } from './recommendation-status';
import type { RecommendationDto } from './recommendation.dto';
import type { Recommendation } from './recommendation.entity';
import { responseActions } from './response-rows';
import type {
  CreateResponseDto,
  PublishResponseDto,
  ResponseDto,
  ResponseFieldsDto,
  UpdateResponseDto,
} from './response.dto';
import { Response } from './response.entity';

/** The board's answers: drafted by its staff, published by its leader. */
@Injectable()
export class ResponseService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly steps: RecommendationSteps,
    private readonly clock: Clock,
  ) {}

  create(caller: Caller, recommendationId: string, body: CreateResponseDto): Promise<ResponseDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation } = await this.access.lock(caller, recommendationId, tx);
      if (!takesAnswers(recommendation.status)) throw conflict('recommendation.takes_no_answer');
      const known = await tx.findOneBy(Response, { id: body.id });
      if (known !== null && known.recommendationId !== recommendationId) throw conflict('resource.exists');
      if (known === null) {
        const createdAt = this.clock.now();
        await tx.insert(Response, { id: body.id, ...columnsOf(body), recommendationId, status: 'DRAFT', createdAt });
      }
      return this.read(tx, caller, body.id, recommendation);
    });
  }

  update(caller: Caller, id: string, body: UpdateResponseDto): Promise<ResponseDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation } = await this.lockDraft(tx, caller, id, body.version);
      await tx.update(Response, id, { ...columnsOf(body), version: body.version + 1 });
      return this.read(tx, caller, id, recommendation);
    });
  }

  async delete(caller: Caller, id: string, version: number): Promise<void> {
    await this.transactions.run(caller, async (tx) => {
      await this.lockDraft(tx, caller, id, version);
      await tx.delete(Response, id);
    });
  }

  /** From now on everybody who sees the recommendation sees the answer; work on it is done where the way allows it. */
  publish(caller: Caller, id: string, { version, resultClass }: PublishResponseDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation } = await this.lockDraft(tx, caller, id, version);
      if (!takesAnswers(recommendation.status)) throw conflict('recommendation.takes_no_answer');
      await tx.update(Response, id, {
        status: 'PUBLISHED',
        publishedAt: this.clock.now(),
        approvedAt: this.clock.now(),
        approvedById: caller.userId,
        version: version + 1,
      });
      if (moveBetween(recommendation.status, 'ANSWERED') !== undefined) {
        const result = resultClass ?? recommendation.resultClass;
        await this.steps.take(tx, caller, recommendation, 'ANSWERED', { reason: null, resultClass: result });
      }
      return this.access.show(caller, recommendation.id, tx);
    });
  }

  /** Locks the recommendation first, as every other change does, so that two changes never wait for each other. */
  private async lockDraft(
    tx: EntityManager,
    caller: Caller,
    id: string,
    seen: number,
  ): Promise<{ recommendation: Recommendation }> {
    const found = await tx.findOneBy(Response, { id });
    if (found === null) throw notFound();
    const { recommendation } = await this.access.lock(caller, found.recommendationId, tx);
    const response = await tx.findOneBy(Response, { id });
    if (response === null) throw notFound();
    if (response.entryId !== null) throw conflict('response.recorded');
    if (response.status === 'PUBLISHED') throw conflict('response.published');
    const current = toDto(caller, response, recommendation);
    assertVersion(response, seen, () => current);
    return { recommendation };
  }

  private async read(tx: EntityManager, caller: Caller, id: string, on: Recommendation): Promise<ResponseDto> {
    return toDto(caller, await tx.findOneByOrFail(Response, { id }), on);
  }
}

const columnsOf = (fields: ResponseFieldsDto) => {
  const { kinds, text, tense = null, responsibleBody = null, counterpartBodies, dueOn = null } = fields;
  const { documentReference = null } = fields;
  return { kinds, text, tense, responsibleBody, counterpartBodies: counterpartBodies ?? [], dueOn, documentReference };
};

const toDto = (caller: Caller, { createdAt: _, ...response }: Response, on: Recommendation): ResponseDto => ({
  ...response,
  actions: responseActions(caller, response, on.status),
});
