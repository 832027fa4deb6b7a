import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock';
import { conflict, fieldProblem } from '../../common/problem';
import { Transactions } from '../../common/transactions';
import { Unit } from '../../directory/unit.entity';
import type { Caller } from '../../identity/caller';
import { DeskPost } from '../desk-post.service';
import { eachByItself } from '../each-by-itself';
import type { DecidedItemsDto } from '../each-by-itself.dto';
import { OpinionService } from '../opinions/opinion.service';
import { RecommendationAccess } from '../recommendation-access.service';
import { leadsThrough } from '../recommendation-status';
import type { RecommendationDto } from '../recommendation.dto';
import { Recommendation } from '../recommendation.entity';
import type {
  AssignmentDto,
  AssignRecommendationDto,
  AssignRecommendationsDto,
  SeenRecommendationDto,
} from './assignment.dto';
import { manyAssignedLetter, manyFollowedLetter } from './assignment-mail';
import { deadlineAfter, TERM_OF_ANSWER } from './deadlines';
import { isOfTheBoard } from './desk-people';
import { RecommendationSteps } from './recommendation-steps.service';

/** Who leads, who follows, until when: as it is to be, and as it was. */
interface Assignment {
  before: Recommendation;
  after: Recommendation & { leadUnitId: string; dueOn: string };
  leadUnit: Unit;
}

/** Chuyển đơn vị chủ trì, phối hợp (docs/domain.md §4.2): for the first time, and again while it is being dealt with. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: RecommendationAccess,
    private readonly steps: RecommendationSteps,
    private readonly opinions: OpinionService,
    private readonly post: DeskPost,
    private readonly clock: Clock,
  ) {}

  assign(caller: Caller, id: string, body: AssignRecommendationDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const assignment = await this.assignIn(tx, caller, { id, version: body.version }, body);
      if (body.dueOn && body.dueOn !== assignment.after.dueOn) throw fieldProblem('dueOn', 'to_be_extended');
      const questions = (body.opinions ?? []).map((question, at) => ({ ...question, path: `opinions.${at}.` }));
      await this.opinions.askOf(tx, caller, assignment.after, questions);
      await this.tell(tx, [assignment]);
      return this.access.show(caller, id, tx);
    });
  }

  /**
   * What is wrong with unit, handler or day is wrong for all of them, and is said before any is assigned. The day is for
   * those that have none yet: the others keep theirs, as each has its own. One transaction, as all are told of in one
   * letter; what one is refused for is taken back to where that one began.
   */
  assignAll(caller: Caller, { items, ...body }: AssignRecommendationsDto): Promise<DecidedItemsDto> {
    return this.transactions.run(caller, async (tx) => {
      await this.leadUnitOf(tx, body);
      await lockAll(tx, items);
      const assigned: Assignment[] = [];
      const decided = await eachByItself(items, (seen) =>
        tx.transaction(async (part) => assigned.push(await this.assignIn(part, caller, seen, body))),
      );
      await this.tell(tx, assigned);
      return decided;
    });
  }

  private async assignIn(
    tx: EntityManager,
    caller: Caller,
    seen: SeenRecommendationDto,
    body: AssignmentDto,
  ): Promise<Assignment> {
    const board = () => caller.can('recommendation:handle');
    const { recommendation } = await this.access.lockSeen(tx, caller, seen, board);
    if (!leadsThrough(recommendation.status, 'assign'))
      throw conflict('recommendation.illegal_transition', { current: await this.access.show(caller, seen.id, tx) });
    const assignment = await this.plan(tx, recommendation, body);
    await this.carryOut(tx, caller, assignment);
    return assignment;
  }

  private async plan(tx: EntityManager, before: Recommendation, body: AssignmentDto): Promise<Assignment> {
    const { leadUnitId, handlerId = null, answerTerm, dueOn = null } = body;
    const leadUnit = await this.leadUnitOf(tx, body);
    const today = todayInVietnam(this.clock.now());
    // What is assigned anew has its time anew; whoever takes over what is under way takes its deadline over.
    const running = before.status === 'CLASSIFIED' ? null : before.dueOn;
    const due = running ?? dueOn ?? (await deadlineAfter(tx, today, TERM_OF_ANSWER[answerTerm]));
    return { before, after: { ...before, leadUnitId, handlerId, answerTerm, dueOn: due }, leadUnit };
  }

  /** The unit that is to lead, once what was said of it, of the handler and of the day holds. */
  private async leadUnitOf(tx: EntityManager, { leadUnitId, handlerId, dueOn }: AssignmentDto): Promise<Unit> {
    const leadUnit = await tx.findOneBy(Unit, { id: leadUnitId });
    if (leadUnit === null) throw fieldProblem('leadUnitId', 'not_found');
    if (handlerId && !(await isOfTheBoard(tx, handlerId))) throw fieldProblem('handlerId', 'not_of_the_board');
    if (dueOn && dueOn < todayInVietnam(this.clock.now())) throw fieldProblem('dueOn', 'in_the_past');
    return leadUnit;
  }

  /** A unit that is to lead from now on has not begun yet; another handler alone is no step of the way. */
  private async carryOut(tx: EntityManager, caller: Caller, { before, after, leadUnit }: Assignment): Promise<void> {
    const { leadUnitId, handlerId, answerTerm, dueOn } = after;
    const changes = { leadUnitId, handlerId, answerTerm, dueOn };
    if (before.status !== 'CLASSIFIED' && before.leadUnitId === leadUnitId) {
      await tx.update(Recommendation, before.id, { ...changes, version: before.version + 1 });
      return;
    }
    const reason = await handOver(tx, before, leadUnit);
    await this.steps.take(tx, caller, before, 'FORWARDED', { reason, resultClass: before.resultClass, changes });
  }

  /** All of them have the same unit and the same handler. */
  private async tell(tx: EntityManager, assigned: readonly Assignment[]): Promise<void> {
    const [first] = assigned;
    if (first === undefined) return;
    const { leadUnit } = first;
    const { handlerId } = first.after;
    const given = assigned.filter(({ before }) => before.status === 'CLASSIFIED' || before.leadUnitId !== leadUnit.id);
    const toUnit = manyAssignedLetter(
      given.map(({ after }) => after),
      leadUnit.id,
    );
    if (toUnit) await this.post.toUnits(tx, [leadUnit.id], toUnit);
    if (handlerId === null) return;
    const followed = assigned.filter(({ before }) => before.handlerId !== handlerId);
    const toHandler = manyFollowedLetter(
      followed.map(({ after }) => after),
      handlerId,
      leadUnit.name,
    );
    if (toHandler) await this.post.toUsers(tx, [handlerId], toHandler);
  }
}

/** In the order of their ids, so that two who assign many at once take turns. */
const lockAll = (tx: EntityManager, items: readonly SeenRecommendationDto[]): Promise<unknown> =>
  tx.query('SELECT 1 FROM recommendation WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [
    items.map(({ id }) => id),
  ]);

/** For the history: to whom it went, and from whom, when somebody had it before. */
async function handOver(tx: EntityManager, { leadUnitId }: Recommendation, to: Unit): Promise<string> {
  const from = leadUnitId === null ? null : await tx.findOneBy(Unit, { id: leadUnitId });
  return from === null ? `Đơn vị chủ trì: ${to.name}` : `Đơn vị chủ trì: ${from.name} → ${to.name}`;
}
