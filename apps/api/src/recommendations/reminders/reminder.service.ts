import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { conflict } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { DeskPost } from '../desk-post.service';
import { RecommendationAccess } from '../recommendation-access.service';
import { isInHand } from '../recommendation-status';
import { remindedLetter } from './reminder-mail';
import type { RemindDto, RemindedDto } from './reminder.dto';
import { Reminder } from './reminder.entity';

/** Đôn đốc by a person: the daily round is reminder-round.service.ts. */
@Injectable()
export class ReminderService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly post: DeskPost,
    private readonly clock: Clock,
  ) {}

  remind(caller: Caller, id: string, { note = null }: RemindDto): Promise<RemindedDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation } = await this.access.lock(caller, id, tx);
      const { leadUnitId, dueOn } = recommendation;
      if (!isInHand(recommendation.status) || leadUnitId === null) throw conflict('reminder.not_in_hand');
      const now = this.clock.now();
      if (await remindedByHandOn(tx, id, todayInVietnam(now))) throw conflict('reminder.sent_today');
      const reminder = { id: uuidv7(), recommendationId: id, unitId: leadUnitId, dueOn, note };
      await tx.insert(Reminder, { ...reminder, byUserId: caller.userId, at: now });
      const recipients = await this.post.toUnits(tx, [leadUnitId], remindedLetter(recommendation, reminder));
      return { recipients };
    });
  }
}

async function remindedByHandOn(tx: EntityManager, recommendationId: string, day: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT 1 FROM reminder WHERE recommendation_id = $1 AND by_user_id IS NOT NULL
       AND (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = $2 LIMIT 1`,
    [recommendationId, day],
  );
  return rows.length > 0;
}
