import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../common/clock';
import { assertVersion, conflict, fieldProblem, notFound } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import type { Caller } from '../../identity/caller';
import { Unit } from '../../directory/unit.entity';
import { DeskPost } from '../desk-post.service';
import { deadlineAfter } from '../flow/deadlines';
import { queryNamed } from '../named-query';
import { RecommendationAccess } from '../recommendation-access.service';
import { takesOpinions } from '../recommendation-status';
import type { Recommendation } from '../recommendation.entity';
import { CoordinatingOpinion } from './coordinating-opinion.entity';
import { opinionAskedLetter } from './opinion-mail';
import { type OpinionRow, opinionsOf, toOpinionDto } from './opinion-rows';
import type { AskOpinionDto, GiveOpinionDto, OpinionDto } from './opinion.dto';

/** Lấy ý kiến đơn vị phối hợp. */
@Injectable()
export class OpinionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly post: DeskPost,
    private readonly clock: Clock,
  ) {}

  ask(caller: Caller, recommendationId: string, body: AskOpinionDto): Promise<OpinionDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation } = await this.access.lock(caller, recommendationId, tx);
      if (!takesOpinions(recommendation.status)) throw conflict('opinion.closed');
      await this.askOf(tx, caller, recommendation, [{ ...body, path: '' }]);
      return this.read(tx, caller, recommendationId, body.id);
    });
  }

  /** Asks several units of a recommendation that the caller of this method has locked. `path`: where a problem is shown. */
  async askOf(
    tx: EntityManager,
    caller: Caller,
    recommendation: Recommendation,
    questions: readonly (AskOpinionDto & { path: string })[],
  ): Promise<void> {
    for (const question of questions) await this.askOne(tx, caller, recommendation, question);
  }

  give(caller: Caller, id: string, { version, text }: GiveOpinionDto): Promise<OpinionDto> {
    return this.transactions.run(caller, async (tx) => {
      const opinion = await this.lockOpen(tx, caller, id, version);
      const given = { text, givenById: caller.userId, givenAt: this.clock.now(), version: version + 1 };
      await tx.update(CoordinatingOpinion, id, given);
      return this.read(tx, caller, opinion.recommendationId, id);
    });
  }

  async withdraw(caller: Caller, id: string, version: number): Promise<void> {
    await this.transactions.run(caller, async (tx) => {
      await this.lockOpen(tx, caller, id, version);
      await tx.delete(CoordinatingOpinion, id);
    });
  }

  private async askOne(
    tx: EntityManager,
    caller: Caller,
    recommendation: Recommendation,
    { id, unitId, question = null, dueOn, path }: AskOpinionDto & { path: string },
  ): Promise<void> {
    const known = await tx.findOneBy(CoordinatingOpinion, { id });
    if (known?.recommendationId === recommendation.id) return;
    if (known !== null) throw conflict('resource.exists');
    const today = todayInVietnam(this.clock.now());
    if (dueOn && dueOn < today) throw fieldProblem(`${path}dueOn`, 'in_the_past');
    if (unitId === recommendation.leadUnitId) throw fieldProblem(`${path}unitId`, 'is_lead');
    if (!(await tx.existsBy(Unit, { id: unitId }))) throw fieldProblem(`${path}unitId`, 'not_found');
    const open = { recommendationId: recommendation.id, unitId, givenAt: IsNull() };
    if (await tx.existsBy(CoordinatingOpinion, open)) throw fieldProblem(`${path}unitId`, 'already_asked');
    const due = dueOn ?? (await deadlineAfter(tx, today, 'opinionDays'));
    await tx.insert(CoordinatingOpinion, {
      ...{ id, recommendationId: recommendation.id, unitId, question, dueOn: due },
      ...{ askedById: caller.userId, askedAt: this.clock.now() },
    });
    await this.post.toUnits(tx, [unitId], opinionAskedLetter(recommendation, { id, question, dueOn: due }));
  }

  /** Locks the recommendation first, as every other change does. What the caller may not see does not exist. */
  private async lockOpen(tx: EntityManager, caller: Caller, id: string, seen: number): Promise<CoordinatingOpinion> {
    const found = await tx.findOneBy(CoordinatingOpinion, { id });
    if (found === null || !mayGive(caller, found)) throw notFound();
    await this.access.lock(caller, found.recommendationId, tx);
    const opinion = await tx.findOneBy(CoordinatingOpinion, { id });
    if (opinion === null) throw notFound();
    if (opinion.givenAt !== null) throw conflict('opinion.given');
    const current = await this.read(tx, caller, opinion.recommendationId, id);
    assertVersion(opinion, seen, () => current);
    return opinion;
  }

  private async read(tx: EntityManager, caller: Caller, recommendationId: string, id: string): Promise<OpinionDto> {
    const { sql, parameters } = opinionsOf(caller);
    const rows = await queryNamed<{ opinions: OpinionRow[] }>(
      tx,
      `SELECT ${sql} AS opinions FROM recommendation r WHERE r.id = :recommendationId`,
      { ...parameters, recommendationId },
    );
    const row = rows[0]?.opinions.find((opinion) => opinion.id === id);
    if (row === undefined) throw notFound();
    return toOpinionDto(caller, row, todayInVietnam(this.clock.now()));
  }
}

const mayGive = (caller: Caller, { unitId }: CoordinatingOpinion): boolean =>
  caller.can('recommendation:handle') || caller.unitsAs('SECRETARIAT', 'FOCAL_POINT').includes(unitId);
