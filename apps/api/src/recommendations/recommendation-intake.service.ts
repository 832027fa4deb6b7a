import { Injectable } from '@nestjs/common';
import { todayInVietnam } from '@kyhop/vietnamese';
import { type EntityManager, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { conflict, fieldProblem } from '../common/problem';
import type { Actor } from '../common/transactions';
import type { Meeting } from '../meetings/meeting.entity';
import {
  followAnswer,
  followSpokenCall,
  type SpokenCall,
  takeOverCalls,
  withdrawSpokenCall,
} from './commitments/following';
import { deadlineAfter } from './flow/deadlines';
import { type AskedRecommendation, enterRecommendations } from './intake/enter-recommendations';
import { RecommendationStep } from './recommendation-step.entity';
import { Recommendation } from './recommendation.entity';
import { Response, type ResponseKind, type Tense } from './response.entity';

/** What the record says was asked. */
export interface RecordedRecommendation {
  id: string;
  meetingId: string;
  /** The line where it was asked; null when only the answer shows that it was. */
  entryId: string | null;
  text: string;
  topicId: string | null;
  raisedByUnitId: string | null;
  raisedByText: string | null;
  /** The day of the meeting. */
  raisedOn: string;
  /** The meeting's emulation year. */
  numberYear: number;
}

/** What is asked between meetings. */
export type EnteredRecommendation = Omit<AskedRecommendation, 'competence' | 'note'>;

/** What the record says was answered. */
export interface RecordedResponse {
  id: string;
  recommendationId: string;
  entryId: string;
  meetingId: string;
  kinds: ResponseKind[];
  text: string;
  tense: Tense | null;
  speaker: string | null;
  responsibleBody: string | null;
  counterpartBodies: string[];
  dueOn: string | null;
}

/**
 * Takes over what is asked and answered in a meeting, line by line as it is typed, inside the recorder's transaction.
 * Until the meeting closes a recommendation is a DRAFT that only its secretariat sees; closing puts it on the desk.
 */
@Injectable()
export class RecommendationIntake {
  /** Creates the recommendation or brings it to what the line says now. */
  async record(tx: EntityManager, said: RecordedRecommendation, now: Date): Promise<void> {
    const known = await tx.findOneBy(Recommendation, { id: said.id });
    if (known !== null && known.meetingId !== said.meetingId) throw fieldProblem('recommendation.id', 'taken');
    const { id, text, topicId, raisedByUnitId, raisedByText, entryId } = said;
    if (known === null) {
      await tx.insert(Recommendation, { ...said, status: 'DRAFT', createdAt: now });
      return;
    }
    const unchanged =
      known.text === text &&
      known.topicId === topicId &&
      known.raisedByUnitId === raisedByUnitId &&
      known.raisedByText === raisedByText &&
      known.entryId === entryId;
    if (unchanged) return;
    await tx.update(Recommendation, id, {
      ...{ text, topicId, raisedByUnitId, raisedByText, entryId },
      version: known.version + 1,
    });
  }

  /** The line is gone, or is no recommendation any more. What the desk has received stays there. */
  async withdraw(tx: EntityManager, entryId: string): Promise<void> {
    const known = await tx.findOneBy(Recommendation, { entryId });
    if (known === null) return;
    if (known.status !== 'DRAFT') throw conflict('recommendation.received');
    if (await tx.existsBy(Response, { recommendationId: known.id })) throw conflict('recommendation.answered');
    await tx.delete(Recommendation, known.id);
  }

  /** Creates the answer that a line gives, or brings it to what the line says now. Spoken, it is known to all present. */
  async recordResponse(tx: EntityManager, said: RecordedResponse, now: Date): Promise<void> {
    const { meetingId, ...fields } = said;
    const target = await tx.existsBy(Recommendation, { id: said.recommendationId, meetingId });
    if (!target) throw fieldProblem('response.recommendationId', 'not_found');
    const known = await tx.findOneBy(Response, { entryId: said.entryId });
    if (known === null) {
      await tx.insert(Response, { ...fields, status: 'PUBLISHED', publishedAt: now, createdAt: now });
    } else {
      const { id: _, ...changes } = fields;
      await tx.update(Response, known.id, { ...changes, version: known.version + 1 });
    }
    const answer = await tx.findOneByOrFail(Response, { entryId: said.entryId });
    await followAnswer(tx, answer, known, now);
  }

  /** The line is gone, or is no answer any more. */
  async withdrawResponse(tx: EntityManager, entryId: string): Promise<void> {
    const known = await tx.findOneBy(Response, { entryId });
    if (known === null) return;
    await assertNotSettledByIt(tx, known);
    await tx.delete(Response, known.id);
  }

  /** The line that asks something of the members, as it reads now; after the close a new one is theirs at once. */
  async followCall(tx: EntityManager, call: SpokenCall, { id, status }: Meeting, now: Date): Promise<void> {
    await followSpokenCall(tx, call);
    if (status === 'CLOSED') await takeOverCalls(tx, id, now);
  }

  /** The line asks nothing of the members any more. */
  withdrawCall(tx: EntityManager, entryId: string): Promise<void> {
    return withdrawSpokenCall(tx, entryId);
  }

  /** At the close of a meeting: what was asked there gets its number and lies on the desk, calls go to the members. */
  async receiveFromMeeting(tx: EntityManager, actor: Actor, meetingId: string, now: Date): Promise<void> {
    const drafts = await tx
      .createQueryBuilder(Recommendation, 'r')
      .leftJoin('entry', 'e', 'e.id = r.entry_id')
      .where(`r.meeting_id = :meetingId AND r.status = 'DRAFT'`, { meetingId })
      .orderBy('e.order_key', 'ASC', 'NULLS LAST')
      .addOrderBy('r.id')
      .getMany();
    const stepDueOn = await deadlineAfter(tx, todayInVietnam(now), 'triageDays');
    for (const draft of drafts) await this.receive(tx, actor, draft, { stepDueOn, now });
    await takeOverCalls(tx, meetingId, now);
  }

  /** Puts on the desk what was asked outside the record. The same id twice changes nothing. */
  async enter(tx: EntityManager, actor: Actor, asked: EnteredRecommendation, now: Date): Promise<void> {
    await enterRecommendations(tx, actor, [{ ...asked, competence: null, note: null }], now);
  }

  /** Puts one recommendation on the desk: the next number of its year, without gaps, and the first step of its way. */
  private async receive(
    tx: EntityManager,
    actor: Actor,
    draft: Recommendation,
    { stepDueOn, now }: { stepDueOn: string; now: Date },
  ): Promise<void> {
    const number = await nextNumber(tx, draft.numberYear);
    const received = { number, status: 'RECEIVED', stepDueOn, version: draft.version + 1 } as const;
    await tx.update(Recommendation, draft.id, received);
    await tx.insert(RecommendationStep, {
      id: uuidv7(),
      recommendationId: draft.id,
      fromStatus: 'DRAFT',
      toStatus: 'RECEIVED',
      byUserId: actor.userId,
      at: now,
    });
  }
}

/** What was answered or closed keeps at least one answer that it stands on (docs/domain.md §7, point 7). */
async function assertNotSettledByIt(tx: EntityManager, { id, recommendationId }: Response): Promise<void> {
  const target = await tx.findOneOrFail(Recommendation, {
    where: { id: recommendationId },
    lock: { mode: 'pessimistic_write' },
  });
  if (target.status !== 'ANSWERED' && target.status !== 'CLOSED') return;
  const others = await tx.existsBy(Response, { recommendationId, status: 'PUBLISHED', id: Not(id) });
  if (!others) throw conflict('recommendation.settled');
}

/** The row lock of the counter makes concurrent callers wait; a rollback gives the number back. */
async function nextNumber(tx: EntityManager, year: number): Promise<number> {
  const rows = await tx.query<{ last_number: number }[]>(
    `INSERT INTO recommendation_counter AS c (year, last_number) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number`,
    [year],
  );
  const row = rows[0];
  if (row === undefined) throw new Error('The counter gave no number.');
  return row.last_number;
}
