import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { Clock } from '../common/clock';
import { conflict, fieldProblem, forbidden } from '../common/problem';
import { Transactions } from '../common/transactions';
import type { Caller } from '../identity/caller';
import { MeetingAccess } from '../meetings/meeting-access.service';
import { mayClassify, takesNew } from './recommendation-actions';
import { RecommendationAccess } from './recommendation-access.service';
import { RecommendationIntake } from './recommendation-intake.service';
import { isUnclassified } from './recommendation-status';
import type { ClassifyRecommendationDto, CreateRecommendationDto, RecommendationDto } from './recommendation.dto';
import { Recommendation } from './recommendation.entity';

@Injectable()
export class RecommendationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: MeetingAccess,
    private readonly access: RecommendationAccess,
    private readonly intake: RecommendationIntake,
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
      const channel = managed ? ('WRITTEN' as const) : ('ONLINE' as const);
      const asked = { id, meetingId, text, topicId, raisedByUnitId, raisedByText, raisedOn, channel };
      await this.intake.enter(tx, caller, { ...asked, numberYear: meeting.emulationYear }, now);
    });
    return this.access.show(caller, id);
  }

  /** Says what a recommendation is about, who is competent and who asked. */
  classify(caller: Caller, id: string, { version, ...changes }: ClassifyRecommendationDto): Promise<RecommendationDto> {
    return this.transactions.run(caller, async (tx) => {
      const { recommendation } = await this.access.lockSeen(tx, caller, { id, version }, mayClassify);
      if (!isUnclassified(recommendation.status)) assertStaysClassified(changes);
      await tx.update(Recommendation, id, { ...changes, version: version + 1 });
      return this.access.show(caller, id, tx);
    });
  }
}

/** What has been classified may be classified otherwise, but not left open again. */
function assertStaysClassified({ topicId, competence }: Partial<ClassifyRecommendationDto>): void {
  if (topicId === null) throw fieldProblem('topicId', 'required');
  if (competence === null) throw fieldProblem('competence', 'required');
}

/** A focal point speaks for its own province, and has to say so. */
function assertForOwnUnit(caller: Caller, unitId: string | null): void {
  const own = caller.unitsAs('FOCAL_POINT');
  if (own.length === 0) throw forbidden();
  if (unitId === null) throw fieldProblem('raisedByUnitId', 'required');
  if (!own.includes(unitId)) throw forbidden();
}
