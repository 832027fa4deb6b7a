import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { conflict } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { assertTakesAnswer, lockUnpublished } from './answers/unpublished';
import { RecommendationAccess } from './recommendation-access.service';
import { readResponse } from './response-rows';
import type { CreateResponseDto, ResponseDto, ResponseFieldsDto, UpdateResponseDto } from './response.dto';
import { Response } from './response.entity';

/** Drafts of the board's answers; what becomes of them is decided in answers/answer-decisions.service.ts. */
@Injectable()
export class ResponseService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly clock: Clock,
  ) {}

  create(caller: Caller, recommendationId: string, body: CreateResponseDto): Promise<ResponseDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation } = await this.access.lock(caller, recommendationId, tx);
      assertTakesAnswer(recommendation);
      const known = await tx.findOneBy(Response, { id: body.id });
      if (known !== null && known.recommendationId !== recommendationId) throw conflict('resource.exists');
      if (known === null) await this.insert(tx, caller, recommendationId, body);
      return readResponse(tx, caller, body.id);
    });
  }

  /** Writes a draft anew; what a leader has approved, or sent back, is a plain draft again. */
  update(caller: Caller, id: string, body: UpdateResponseDto): Promise<ResponseDto> {
    return this.transactions.run(caller, async (tx) => {
      await lockUnpublished(tx, this.access, caller, id, body.version);
      const written = { ...columnsOf(body), status: 'DRAFT', returnReason: null } as const;
      await tx.update(Response, id, {
        ...written,
        approvedAt: null,
        approvedById: null,
        publishDueOn: null,
        version: body.version + 1,
      });
      return readResponse(tx, caller, id);
    });
  }

  async delete(caller: Caller, id: string, version: number): Promise<void> {
    await this.transactions.run(caller, async (tx) => {
      await lockUnpublished(tx, this.access, caller, id, version);
      await tx.delete(Response, id);
    });
  }

  private async insert(tx: EntityManager, caller: Caller, recommendationId: string, body: CreateResponseDto) {
    await tx.insert(Response, {
      ...{ id: body.id, ...columnsOf(body), recommendationId, status: 'DRAFT' },
      ...{ authorId: caller.userId, createdAt: this.clock.now() },
    });
  }
}

const columnsOf = (fields: ResponseFieldsDto) => {
  const { kinds, text, tense = null, responsibleBody = null, counterpartBodies, dueOn = null } = fields;
  const { documentReference = null } = fields;
  return { kinds, text, tense, responsibleBody, counterpartBodies: counterpartBodies ?? [], dueOn, documentReference };
};
