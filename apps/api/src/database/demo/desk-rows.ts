import { addDays, instantOf } from '@kyhop/vietnamese';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { User } from '../../identity/user.entity';
import { Meeting } from '../../meetings/meeting.entity';
import { RecommendationIntake } from '../../recommendations/recommendation-intake.service';
import { RecommendationStep } from '../../recommendations/recommendation-step.entity';
import { Recommendation, type RecommendationStatus } from '../../recommendations/recommendation.entity';
import { Response } from '../../recommendations/response.entity';
import { referenceId } from '../reference/reference-id';

/** What somebody asks, so many days ago. */
interface Asked extends Pick<Recommendation, 'meetingId' | 'text' | 'channel'> {
  raisedByUnitId: string | undefined;
  topic?: string;
  days: number;
}

/** How far it was led, and by whom. Days count back from today, those of a deadline forward. */
interface Led extends Partial<Pick<Recommendation, 'competence' | 'resultClass' | 'mergedIntoId'>> {
  days: number;
  due?: number;
  term?: Recommendation['answerTerm'];
  leadUnitId?: string | undefined;
  answeredAfter?: number;
  reason?: string;
}

type Answered = Pick<Response, 'status' | 'kinds' | 'tense' | 'text'> & {
  days: number;
  documentReference?: string;
};

/** The steps from receipt to where something stands. */
const WAYS: Partial<Record<RecommendationStatus, readonly RecommendationStatus[]>> = {
  CLASSIFIED: ['CLASSIFIED'],
  CLARIFY: ['CLASSIFIED', 'CLARIFY'],
  FORWARDED: ['CLASSIFIED', 'FORWARDED'],
  IN_PROGRESS: ['CLASSIFIED', 'FORWARDED', 'IN_PROGRESS'],
  REPORTED_UP: ['CLASSIFIED', 'FORWARDED', 'IN_PROGRESS', 'REPORTED_UP'],
  ANSWERED: ['CLASSIFIED', 'FORWARDED', 'IN_PROGRESS', 'ANSWERED'],
  CLOSED: ['CLASSIFIED', 'FORWARDED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED'],
  MERGED: ['CLASSIFIED', 'MERGED'],
};

/** Writes the rows of the desk as the board's work would have left them. */
export class DeskRows {
  private constructor(
    private readonly tx: EntityManager,
    private readonly today: string,
    readonly staffId: string,
    readonly leaderId: string,
  ) {}

  static async open(tx: EntityManager, today: string): Promise<DeskRows> {
    const staff = await tx.findOneByOrFail(User, { email: 'board@demo.local' });
    const leader = await tx.findOneByOrFail(User, { email: 'leader@demo.local' });
    return new DeskRows(tx, today, staff.id, leader.id);
  }

  /** Nine in the morning, so many days ago. */
  at(days: number): Date {
    return instantOf(addDays(this.today, -days), '09:00');
  }

  /** On the desk, with its number. */
  async asked({ meetingId, text, channel, raisedByUnitId, topic, days }: Asked): Promise<Recommendation> {
    const { emulationYear } = await this.tx.findOneByOrFail(Meeting, { id: meetingId });
    const id = uuidv7();
    const at = this.at(days);
    await new RecommendationIntake().enter(
      this.tx,
      { userId: null },
      {
        ...{ id, meetingId, text, channel, raisedByText: null, raisedByUnitId: raisedByUnitId ?? null },
        ...{ topicId: topic === undefined ? null : referenceId('topic', topic) },
        ...{ raisedOn: addDays(this.today, -days), numberYear: emulationYear },
      },
      at,
    );
    return this.tx.findOneByOrFail(Recommendation, { id });
  }

  /** Leads it to a status, a step a day from the day after its receipt. */
  async lead(recommendation: Recommendation, to: RecommendationStatus, led: Led): Promise<void> {
    const { id, topicId } = recommendation;
    const way = WAYS[to] ?? [];
    const worksOn = way.includes('FORWARDED');
    const answered = way.includes('ANSWERED') && led.answeredAfter !== undefined;
    await this.tx.update(Recommendation, id, {
      ...{ status: to, topicId, competence: led.competence ?? null, resultClass: led.resultClass ?? null },
      ...{ answerTerm: led.term ?? 'STANDARD', mergedIntoId: led.mergedIntoId ?? null },
      ...{ leadUnitId: worksOn ? (led.leadUnitId ?? referenceId('unit', 'ban-tdkt-tw')) : null },
      ...{ handlerId: worksOn ? this.staffId : null, version: recommendation.version + 1 },
      dueOn: led.due === undefined ? null : addDays(this.today, led.due),
      stepDueOn: to === 'CLARIFY' ? addDays(this.today, 1) : null,
      answeredOn: answered ? addDays(this.today, (led.answeredAfter ?? 0) - led.days) : null,
    });
    await this.steps(id, way, led);
  }

  async answer(recommendation: Recommendation, { days, ...said }: Answered): Promise<void> {
    const approved = said.status !== 'DRAFT';
    await this.tx.insert(Response, {
      ...{ id: uuidv7(), recommendationId: recommendation.id, ...said, authorId: this.staffId },
      ...{ responsibleBody: 'Ban TĐKT Trung ương', createdAt: this.at(days) },
      ...{ approvedById: approved ? this.leaderId : null, approvedAt: approved ? this.at(days) : null },
      publishedAt: said.status === 'PUBLISHED' ? this.at(days) : null,
    });
  }

  private async steps(recommendationId: string, way: readonly RecommendationStatus[], led: Led): Promise<void> {
    let fromStatus: RecommendationStatus = 'RECEIVED';
    for (const [index, toStatus] of way.entries()) {
      const after =
        toStatus === 'ANSWERED' || toStatus === 'CLOSED'
          ? (led.answeredAfter ?? 0) + Number(toStatus === 'CLOSED') * 8
          : index + 1;
      const last = index === way.length - 1;
      await this.tx.insert(RecommendationStep, {
        ...{ id: uuidv7(), recommendationId, fromStatus, toStatus, byUserId: this.staffId },
        ...{ at: this.at(Math.max(0, led.days - after)), reason: last ? (led.reason ?? null) : null },
      });
      fromStatus = toStatus;
    }
  }
}
