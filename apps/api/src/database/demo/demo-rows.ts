import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Attendee } from '../../delegations/attendee.entity';
import { Delegation } from '../../delegations/delegation.entity';
import { AgendaItem } from '../../meetings/agenda-item.entity';
import { Meeting } from '../../meetings/meeting.entity';
import { Entry } from '../../proceedings/entry.entity';
import { RecommendationIntake, type RecordedResponse } from '../../recommendations/recommendation-intake.service';

/** Writes the rows of a demo meeting in the order in which a secretary would have typed them. */
export class DemoMeeting {
  private order = 0;

  private constructor(
    private readonly tx: EntityManager,
    readonly meeting: Meeting,
    private readonly now: Date,
  ) {}

  static async create(
    tx: EntityManager,
    now: Date,
    fields: Omit<Partial<Meeting>, 'id'> &
      Pick<Meeting, 'clusterId' | 'emulationYear' | 'kind' | 'title' | 'venue' | 'heldOn'>,
  ): Promise<DemoMeeting> {
    const id = uuidv7();
    await tx.insert(Meeting, { id, createdAt: now, ...fields });
    return new DemoMeeting(tx, await tx.findOneByOrFail(Meeting, { id }), now);
  }

  get id(): string {
    return this.meeting.id;
  }

  async delegation(unitId: string, fields: Partial<Delegation> = {}): Promise<string> {
    const id = uuidv7();
    await this.tx.insert(Delegation, { id, meetingId: this.id, unitId, protocolOrder: this.order++, ...fields });
    return id;
  }

  async attendee(fields: Partial<Attendee> & Pick<Attendee, 'name' | 'side'>): Promise<string> {
    const id = uuidv7();
    await this.tx.insert(Attendee, { id, meetingId: this.id, kind: 'PERSON', protocolOrder: this.order++, ...fields });
    return id;
  }

  async agendaItem(
    fields: Partial<AgendaItem> & Pick<AgendaItem, 'title' | 'kind' | 'minutesPlanned'>,
  ): Promise<string> {
    const id = uuidv7();
    await this.tx.insert(AgendaItem, { id, meetingId: this.id, position: this.order++, ...fields });
    return id;
  }

  async entry(fields: Partial<Entry> & Pick<Entry, 'kind' | 'text'>): Promise<string> {
    const id = uuidv7();
    const orderKey = `a${String(this.order++).padStart(4, '0')}V`;
    await this.tx.insert(Entry, {
      id,
      meetingId: this.id,
      orderKey,
      createdAt: this.now,
      updatedAt: this.now,
      ...fields,
    });
    return id;
  }

  /** A line that asks, and the recommendation that it makes. */
  async asks(text: string, from: { topicId: string | null; unitId?: string; byText?: string }): Promise<string> {
    const entryId = await this.entry({ kind: 'RECOMMENDATION', text, speakerText: from.byText ?? null });
    return this.recommendation(text, { ...from, entryId });
  }

  /** A recommendation; without a line of its own when only the answer shows that it was asked. */
  async recommendation(
    text: string,
    from: { topicId: string | null; unitId?: string; byText?: string; entryId?: string },
  ): Promise<string> {
    const id = uuidv7();
    const { heldOn, emulationYear } = this.meeting;
    await new RecommendationIntake().record(
      this.tx,
      {
        id,
        meetingId: this.id,
        entryId: from.entryId ?? null,
        text,
        topicId: from.topicId,
        raisedByUnitId: from.unitId ?? null,
        raisedByText: from.byText ?? null,
        raisedOn: heldOn,
        numberYear: emulationYear,
      },
      this.now,
    );
    return id;
  }

  /** A line that answers, and the response that it gives. */
  async answers(
    recommendationId: string,
    said: { speakerId: string; speaker: string } & Pick<RecordedResponse, 'kinds' | 'text' | 'tense'> &
      Partial<Pick<RecordedResponse, 'responsibleBody' | 'counterpartBodies'>>,
  ): Promise<void> {
    const { speakerId, speaker, kinds, text, tense, responsibleBody = null, counterpartBodies = [] } = said;
    const entryId = await this.entry({ kind: 'RESPONSE', text, speakerId, answersId: recommendationId });
    await new RecommendationIntake().recordResponse(
      this.tx,
      {
        ...{ id: uuidv7(), recommendationId, entryId, meetingId: this.id, kinds, text, tense, speaker },
        ...{ responsibleBody, counterpartBodies, dueOn: null },
      },
      this.now,
    );
  }

  /** The meeting is over: what was asked lies on the desk. */
  async close(): Promise<void> {
    await this.tx.update(Meeting, this.id, { status: 'CLOSED' });
    await new RecommendationIntake().receiveFromMeeting(this.tx, { userId: null }, this.id, this.now);
  }
}
