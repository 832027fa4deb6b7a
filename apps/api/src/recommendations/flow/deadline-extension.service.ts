import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { conflict, fieldProblem } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { RecommendationAccess } from '../recommendation-access.service';
import { isExtendable } from '../recommendation-status';
import type { RecommendationDto } from '../recommendation.dto';
import { Recommendation } from '../recommendation.entity';
import type { ExtendDeadlineDto } from './assignment.dto';
import { DeadlineChange } from './deadline-change.entity';

/** Gia hạn: the one way in which a deadline for the answer moves, always with a reason. */
@Injectable()
export class DeadlineExtension {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly clock: Clock,
  ) {}

  extend(caller: Caller, id: string, { version, dueOn, reason }: ExtendDeadlineDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const board = () => caller.can('recommendation:handle');
      const { recommendation } = await this.access.lockSeen(tx, caller, { id, version }, board);
      if (!isExtendable(recommendation.status))
        throw conflict('recommendation.illegal_transition', { current: await this.access.show(caller, id, tx) });
      const now = this.clock.now();
      if (dueOn < todayInVietnam(now)) throw fieldProblem('dueOn', 'in_the_past');
      if (dueOn === recommendation.dueOn) throw fieldProblem('dueOn', 'unchanged');
      await tx.update(Recommendation, id, { dueOn, version: version + 1 });
      await tx.insert(DeadlineChange, {
        ...{ id: uuidv7(), recommendationId: id, byUserId: caller.userId, at: now },
        ...{ fromDueOn: recommendation.dueOn, toDueOn: dueOn, reason },
      });
      return this.access.show(caller, id, tx);
    });
  }
}
