import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock';
import { assertVersion, conflict, fieldProblem, forbidden } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { MeetingAccess } from '../meetings/meeting-access.service';
import { mayClassify, mayTake, needsAnswer, takesNew } from './recommendation-actions';
import { RecommendationAccess } from './recommendation-access.service';
import { RecommendationIntake } from './recommendation-intake.service';
import { RecommendationSteps } from './flow/recommendation-steps.service';
import { moveBetween } from './recommendation-status';
import type {
  ClassifyRecommendationDto,
  CreateRecommendationDto,
  MoveRecommendationDto,
  RecommendationDto,
} from './recommendation.dto';
import { Recommendation } from './recommendation.entity';
import { Response } from './response.entity';

@Injectable()
export class RecommendationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: MeetingAccess,
    private readonly access: RecommendationAccess,
    private readonly intake: RecommendationIntake,
    private readonly steps: RecommendationSteps,
    private readonly clock: Clock,
  ) {}

  /** A recommendation between meetings: it lies on the desk at once. */
  async create(caller: Caller, body: CreateRecommendationDto): Promise<RecommendationDto> {
    const { id, meetingId, text, topicId = null, raisedByUnitId = null, raisedByText = null } = body;
    const now = this.clock.now();
    await this.transactions.run(caller, async (tx) => {
      const { meeting, managed } = await this.meetings.see(caller, meetingId, tx);
      if (!managed) assertForOwnUnit(caller, raisedByUnitId);
      if (!takesNew(meeting)) throw conflict('recommendation.meeting_closed_to_new');
      const raisedOn = todayInVietnam(now);
      const asked = { id, meetingId, text, topicId, raisedByUnitId, raisedByText, raisedOn };
      await this.intake.enter(tx, caller, { ...asked, numberYear: meeting.emulationYear }, now);
    });
    return this.access.show(caller, id);
  }

  /** Says what a recommendation is about, who is competent and who asked. */
  classify(caller: Caller, id: string, { version, ...changes }: ClassifyRecommendationDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation, managed } = await this.access.lock(caller, id, tx);
      if (!mayClassify({ caller, managed, status: recommendation.status })) throw forbidden();
      await this.assertSeen(tx, caller, recommendation, version);
      await tx.update(Recommendation, id, { ...changes, version: version + 1 });
      return this.access.show(caller, id, tx);
    });
  }

  /** Leads a recommendation one step on (docs/domain.md §4.2). */
  move(
    caller: Caller,
    id: string,
    { version, to, reason, resultClass }: MoveRecommendationDto,
  ): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation, managed } = await this.access.lock(caller, id, tx);
      const { status } = recommendation;
      const move = moveBetween(status, to);
      if (move === undefined ? !caller.can('recommendation:handle') : !mayTake({ caller, managed, status }, move)) {
        throw forbidden();
      }
      await this.assertSeen(tx, caller, recommendation, version);
      if (move === undefined)
        throw conflict('recommendation.illegal_transition', { current: await this.access.show(caller, id, tx) });
      if (move.reasoned && !reason) throw fieldProblem('reason', 'required');
      const result = needsAnswer(to) ? (resultClass ?? recommendation.resultClass) : recommendation.resultClass;
      if (to === 'CLOSED' && result === null) throw fieldProblem('resultClass', 'required');
      if (needsAnswer(to)) await this.assertAnswered(tx, id);
      await this.steps.take(tx, caller, recommendation, to, { reason: reason ?? null, resultClass: result });
      return this.access.show(caller, id, tx);
    });
  }

  private async assertSeen(tx: EntityManager, caller: Caller, found: Recommendation, seen: number): Promise<void> {
    if (found.version === seen) return;
    const current = await this.access.show(caller, found.id, tx);
    assertVersion(found, seen, () => current);
  }

  private async assertAnswered(tx: EntityManager, recommendationId: string): Promise<void> {
    const answered = await tx.existsBy(Response, { recommendationId, status: 'PUBLISHED' });
    if (!answered) throw conflict('recommendation.unanswered');
  }
}

/** A focal point speaks for its own province, and has to say so. */
function assertForOwnUnit(caller: Caller, unitId: string | null): void {
  const own = caller.unitsAs('FOCAL_POINT');
  if (own.length === 0) throw forbidden();
  if (unitId === null) throw fieldProblem('raisedByUnitId', 'required');
  if (!own.includes(unitId)) throw forbidden();
}
