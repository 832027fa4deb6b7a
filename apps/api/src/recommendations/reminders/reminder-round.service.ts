import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../common/clock';
import { Jobs } from '../../common/jobs/jobs';
import { Transactions } from '../../common/transactions';
import type { Environment } from '../../config/env';
import { ENVIRONMENT } from '../../config/environment.token';
import { linkBase } from '../../config/link-base';
import { Outbox } from '../../messages/outbox.service';
import { readDeskDay } from '../flow/deadlines';
import { recommendationCode } from '../recommendation-number';
import { IN_HAND } from '../recommendation-status';
import { type RoundItem, roundMail } from './round-mail';
import { Reminder } from './reminder.entity';

interface DueRow {
  recommendationId: string;
  numberYear: number;
  number: number;
  unitId: string;
  handlerId: string | null;
  dueOn: string;
  kind: RoundItem['kind'];
}

interface RecipientRow {
  id: string;
  name: string;
  address: string;
  unitIds: string[] | null;
}

/** One morning's work; what is left over comes with the next. */
const MOST = 2000;

/**
 * What is due by $2 and was not yet reminded of by the round in this phase: before its day ($1 is today) or after it.
 * $3: the statuses in which a unit has it in hand.
 */
const DUE = `
  WITH due AS (
    SELECT r.id, r.number_year, r.number, r.lead_unit_id AS unit_id, r.handler_id, r.due_on, 'ANSWER' AS kind
    FROM recommendation r WHERE r.status = ANY($3) AND r.due_on <= $2::date
    UNION ALL
    SELECT r.id, r.number_year, r.number, o.unit_id, NULL, o.due_on, 'OPINION'
    FROM coordinating_opinion o JOIN recommendation r ON r.id = o.recommendation_id
    WHERE o.given_at IS NULL AND r.status = ANY($3) AND o.due_on <= $2::date)
  SELECT due.id AS "recommendationId", due.number_year AS "numberYear", due.number, due.unit_id AS "unitId",
         due.handler_id AS "handlerId", due.due_on::text AS "dueOn", due.kind
  FROM due
  WHERE NOT EXISTS (
    SELECT 1 FROM reminder d
    WHERE d.recommendation_id = due.id AND d.unit_id = due.unit_id AND d.due_on = due.due_on AND d.by_user_id IS NULL
      AND ((d.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= d.due_on) = ($1::date <= due.due_on))
  ORDER BY due.due_on, due.id LIMIT ${MOST}`;

/** Who acts for these units ($1), or is one of these people ($2). */
const RECIPIENTS = `
  SELECT u.id, u.display_name AS name, u.email AS address,
         array_agg(a.unit_id) FILTER (WHERE a.unit_id = ANY($1) AND a.role IN ('SECRETARIAT', 'FOCAL_POINT')) AS "unitIds"
  FROM user_account u LEFT JOIN role_assignment a ON a.user_id = u.id
  WHERE u.disabled_at IS NULL AND (u.id = ANY($2) OR (a.unit_id = ANY($1) AND a.role IN ('SECRETARIAT', 'FOCAL_POINT')))
  GROUP BY u.id ORDER BY u.id`;

/** Every morning: whoever has something due soon, or late since yesterday, gets one mail with all of it. */
@Injectable()
export class ReminderRound implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('recommendation.remind', () => this.remindDue());
  }

  /** One transaction: a round that fails has told nobody, and is run again whole. */
  private async remindDue(): Promise<void> {
    await this.transactions.run({ userId: null }, async (tx) => {
      const today = todayInVietnam(this.clock.now());
      const { soonOn } = await readDeskDay(tx, today);
      const due = await tx.query<DueRow[]>(DUE, [today, soonOn, IN_HAND]);
      if (due.length === 0) return;
      await this.keep(tx, due);
      await this.tell(tx, due, today);
    });
  }

  private async keep(tx: EntityManager, due: readonly DueRow[]): Promise<void> {
    const at = this.clock.now();
    const rows = due.map(({ recommendationId, unitId, dueOn }) => ({
      id: uuidv7(),
      recommendationId,
      unitId,
      dueOn,
      at,
    }));
    await tx.createQueryBuilder().insert().into(Reminder).values(rows).updateEntity(false).execute();
  }

  private async tell(tx: EntityManager, due: readonly DueRow[], today: string): Promise<void> {
    const unitIds = [...new Set(due.map(({ unitId }) => unitId))];
    const handlerIds = [...new Set(due.flatMap(({ handlerId }) => handlerId ?? []))];
    const link = `${linkBase(this.environment)}/kien-nghi`;
    for (const recipient of await tx.query<RecipientRow[]>(RECIPIENTS, [unitIds, handlerIds])) {
      const theirs = due.filter(
        ({ unitId, handlerId }) => handlerId === recipient.id || recipient.unitIds?.includes(unitId),
      );
      const { id, name, address } = recipient;
      const once = `recommendation-round:${today}:${id}`;
      await this.outbox.post(tx, {
        kind: 'DESK',
        once,
        to: { name, address },
        ...roundMail(name, theirs.map(toItem), today, link),
      });
    }
  }
}

const toItem = ({ numberYear, number, dueOn, kind }: DueRow): RoundItem => ({
  code: recommendationCode(numberYear, number),
  dueOn,
  kind,
});
