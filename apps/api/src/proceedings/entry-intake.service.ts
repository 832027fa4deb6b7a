import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { conflict, fieldProblem } from '../common/problem';
import type { Meeting } from '../meetings/meeting.entity';
import { RecommendationIntake } from '../recommendations/recommendation-intake.service';
import { RecommendationStep } from '../recommendations/recommendation-step.entity';
import { Recommendation } from '../recommendations/recommendation.entity';
import type { AnswerDetails, Entry } from './entry.entity';
import type { Speaker } from './speakers';

/** A line of the record and all that is needed to say what it asks or answers. */
export interface SpokenLine {
  meeting: Meeting;
  entry: Entry;
  /** The line as it was; null: it is new. */
  before: Entry | null;
  speaker: Speaker | null;
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Hands on what a line asks or answers: nothing is typed twice (docs/design.md §1). */
@Injectable()
export class EntryIntake {
  constructor(
    private readonly recommendations: RecommendationIntake,
    private readonly clock: Clock,
  ) {}

  /** Before an answer is stored: its target, which is made now if nobody wrote it down. */
  async targetOf(tx: EntityManager, meeting: Meeting, answer: AnswerDetails | undefined): Promise<string | null> {
    const unwritten = answer?.newRecommendation;
    if (unwritten) {
      await this.assertUnwritten(tx, unwritten.id);
      await this.recommendations.record(
        tx,
        { ...unwritten, ...ofMeeting(meeting), entryId: null, raisedByUnitId: null, raisedByText: null },
        this.clock.now(),
      );
      return unwritten.id;
    }
    const id = answer?.recommendationId ?? null;
    if (id !== null && !(await tx.existsBy(Recommendation, { id, meetingId: meeting.id }))) {
      throw fieldProblem('response.recommendationId', 'not_found');
    }
    return id;
  }

  /** After the line is stored: what it asks or answers is brought to what it says. */
  async follow(tx: EntityManager, line: SpokenLine): Promise<void> {
    if (line.entry.kind === 'RECOMMENDATION') await this.recordAsked(tx, line);
    if (line.entry.kind === 'RESPONSE') await this.recordAnswered(tx, line);
    if (line.entry.kind === 'ACTION_REQUEST') await this.recordCall(tx, line);
  }

  /** The line is deleted, or becomes another kind: what it asked or answered is withdrawn. */
  async withdraw(tx: EntityManager, before: Entry): Promise<void> {
    if (before.kind === 'RECOMMENDATION') await this.withdrawAsked(tx, before.id);
    if (before.kind === 'RESPONSE') await this.recommendations.withdrawResponse(tx, before.id);
    if (before.kind === 'ACTION_REQUEST') await this.recommendations.withdrawCall(tx, before.id);
  }

  /** A recommendation that was known from its answer alone goes with its last answer. */
  async forgetUnwritten(tx: EntityManager, recommendationId: string): Promise<void> {
    await tx
      .createQueryBuilder()
      .delete()
      .from(Recommendation)
      .where(`id = :recommendationId AND entry_id IS NULL AND status = 'DRAFT'`, { recommendationId })
      .andWhere('NOT EXISTS (SELECT 1 FROM entry e WHERE e.answers_id = :recommendationId)')
      .andWhere('NOT EXISTS (SELECT 1 FROM response s WHERE s.recommendation_id = :recommendationId)')
      .execute();
  }

  /** A line that says nothing yet asks nothing. Emptied for re-typing, it keeps what it asked until it has new words. */
  private async recordAsked(tx: EntityManager, { meeting, entry, before, speaker }: SpokenLine): Promise<void> {
    if (isBlank(entry.text)) return;
    const known = await tx.findOne(Recommendation, {
      where: { entryId: entry.id },
      lock: { mode: 'pessimistic_write' },
    });
    // Corrected words leave standing what the desk has meanwhile said of the topic and of who asked.
    const onTheDesk = known !== null && known.status !== 'DRAFT' && before !== null && asksAsBefore(before, entry);
    const { topicId, raisedByUnitId, raisedByText } = onTheDesk ? known : askedBy(entry, speaker);
    await this.recommendations.record(
      tx,
      {
        ...ofMeeting(meeting),
        // An answer typed without a connection names its target before the server knows it: by the id of the line.
        id: known?.id ?? entry.id,
        entryId: entry.id,
        text: entry.text,
        ...{ topicId, raisedByUnitId, raisedByText },
      },
      this.clock.now(),
    );
  }

  /**
   * An answer wants a target, a kind and words; before it has them, its line alone keeps what is known. Emptied for
   * re-typing, it stands until it has new words.
   */
  private async recordAnswered(tx: EntityManager, { meeting, entry, speaker }: SpokenLine): Promise<void> {
    const answer = entry.details.response;
    if (isBlank(entry.text)) return;
    if (answer === undefined || entry.answersId === null || answer.kinds.length === 0) {
      await this.recommendations.withdrawResponse(tx, entry.id);
      return;
    }
    const { kinds, tense, responsibleBody, counterpartBodies, dueOn } = answer;
    await this.recommendations.recordResponse(
      tx,
      {
        ...{ kinds, tense, responsibleBody, counterpartBodies, dueOn },
        id: uuidv7(),
        recommendationId: entry.answersId,
        entryId: entry.id,
        meetingId: meeting.id,
        text: entry.text,
        speaker: speaker?.words ?? null,
      },
      this.clock.now(),
    );
  }

  /** Emptied for re-typing, a line keeps what it asked of the members until it has new words. */
  private async recordCall(tx: EntityManager, { meeting, entry: { id, text }, speaker }: SpokenLine): Promise<void> {
    if (isBlank(text)) return;
    const call = { entryId: id, askedBy: speaker?.words ?? null, text };
    await this.recommendations.followCall(tx, call, meeting, this.clock.now());
  }

  private async withdrawAsked(tx: EntityManager, entryId: string): Promise<void> {
    const answered = await tx.query<unknown[]>(
      'SELECT 1 FROM entry e JOIN recommendation r ON r.id = e.answers_id WHERE r.entry_id = $1',
      [entryId],
    );
    if (answered.length > 0) throw conflict('recommendation.answered');
    await this.recommendations.withdraw(tx, entryId);
  }

  /** The id must not be that of a recommendation that somebody did write down, in the record or between meetings. */
  private async assertUnwritten(tx: EntityManager, id: string): Promise<void> {
    const known = await tx.findOneBy(Recommendation, { id });
    if (known === null) return;
    // What is entered between meetings begins its way on the desk, without having been a draft.
    const entered = await tx.existsBy(RecommendationStep, { recommendationId: id, fromStatus: IsNull() });
    if (known.entryId !== null || entered) throw fieldProblem('response.newRecommendation.id', 'taken');
  }
}

/** Whether the line says the same as before about everything but the words. */
const asksAsBefore = (before: Entry, now: Entry): boolean =>
  before.speakerId === now.speakerId &&
  before.speakerText === now.speakerText &&
  isDeepStrictEqual(before.details.recommendation, now.details.recommendation);

/** What a line tells of the topic and of who asked: its speaker, if it names nobody else. */
function askedBy(
  { details: { recommendation: said } }: Entry,
  speaker: Speaker | null,
): Pick<Recommendation, 'topicId' | 'raisedByUnitId' | 'raisedByText'> {
  const raisedByUnitId = said?.raisedByUnitId ?? (said?.raisedByText ? null : (speaker?.unitId ?? null));
  const raisedByText = said?.raisedByText ?? (raisedByUnitId === null ? (speaker?.words ?? null) : null);
  return { topicId: said?.topicId ?? null, raisedByUnitId, raisedByText };
}

const ofMeeting = (meeting: Meeting) => ({
  meetingId: meeting.id,
  raisedOn: meeting.heldOn,
  numberYear: meeting.emulationYear,
});
