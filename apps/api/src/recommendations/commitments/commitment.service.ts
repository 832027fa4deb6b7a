import { Injectable } from '@nestjs/common';
import { isPlainDate, todayInVietnam } from '@kyhop/vietnamese';
import { DataSource, type EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import { Clock } from '../../common/clock';
import { badCursor, decodeCursor, DEFAULT_PAGE, toPage } from '../../common/paging';
import { assertVersion, fieldProblem, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import type { Scope } from '../../identity/meeting-scope';
import { queryNamed } from '../named-query';
import { allOf } from '../recommendation-scope';
import { commitmentFilters, type CommitmentRow, commitmentsFor, NO_DAY, toCommitmentDto } from './commitment-rows';
import type { CommitmentDto, CommitmentPageDto, CommitmentQuery, SettleCommitmentDto } from './commitment.dto';
import { Commitment } from './commitment.entity';

/** As the index has it (migrations/desk/queue.ts): a page of a long list is read without sorting the whole. */
const DAY = `coalesce(k.due_on, '${NO_DAY}'::date)`;

/** What answers promise, followed to its end. */
@Injectable()
export class CommitmentService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** One statement. */
  async list(caller: Caller, query: CommitmentQuery): Promise<CommitmentPageDto> {
    const { limit = DEFAULT_PAGE, after } = query;
    const today = todayInVietnam(this.clock.now());
    const all = commitmentsFor(caller, query);
    const { sql, parameters } = allOf([
      { sql: 'TRUE', parameters: all.parameters },
      ...commitmentFilters(query, today),
      ...(after ? [laterThan(after)] : []),
    ]);
    const rows = await queryNamed<CommitmentRow>(
      this.dataSource.manager,
      `${all.sql} WHERE ${sql} ORDER BY ${DAY}, k.id LIMIT :rows`,
      { ...parameters, rows: limit + 1 },
    );
    return toPage(
      rows,
      limit,
      ({ dueOn, id }) => [dueOn ?? NO_DAY, id],
      (row) => toCommitmentDto(caller, row, today),
    );
  }

  settle(caller: Caller, id: string, { version, ...said }: SettleCommitmentDto): Promise<CommitmentDto> {
    return this.transactions.run(caller, async (tx) => {
      const known = await tx.findOne(Commitment, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (known === null) throw notFound();
      const current = await this.read(tx, caller, id);
      assertVersion(known, version, () => current);
      await tx.update(Commitment, id, { ...this.settled(known, said), version: version + 1 });
      return this.read(tx, caller, id);
    });
  }

  /** The commitment after what was said of it. */
  private settled(
    known: Commitment,
    said: Omit<SettleCommitmentDto, 'version'>,
  ): Pick<Commitment, 'state' | 'outcome' | 'settledOn' | 'dueOn'> {
    const state = said.state ?? known.state;
    const dueOn = said.dueOn === undefined ? known.dueOn : said.dueOn;
    if (state === 'OPEN') return { state, dueOn, outcome: null, settledOn: null };
    const today = todayInVietnam(this.clock.now());
    const outcome = said.outcome === undefined ? known.outcome : said.outcome;
    const settledOn = said.settledOn ?? known.settledOn ?? today;
    if (outcome === null) throw fieldProblem('outcome', 'required');
    if (settledOn > today) throw fieldProblem('settledOn', 'in_future');
    return { state, dueOn, outcome, settledOn };
  }

  private async read(tx: EntityManager, caller: Caller, id: string): Promise<CommitmentDto> {
    const { sql, parameters } = commitmentsFor(caller, {});
    const [row] = await queryNamed<CommitmentRow>(tx, `${sql} WHERE k.id = :id`, { ...parameters, id });
    if (row === undefined) throw notFound();
    return toCommitmentDto(caller, row, todayInVietnam(this.clock.now()));
  }
}

/** Only what follows the last row of the page before. */
function laterThan(cursor: string): Scope {
  const [day, id] = decodeCursor(cursor, 2).map(String);
  if (!isPlainDate(day ?? '') || !isUuid(id)) throw badCursor();
  return { sql: `(${DAY}, k.id) > (:lastDay::date, :lastId::uuid)`, parameters: { lastDay: day, lastId: id } };
}
