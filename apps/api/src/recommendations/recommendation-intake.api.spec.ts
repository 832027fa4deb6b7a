import type { EntityManager } from 'typeorm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../test/api';
import { aMeeting, anEntry, aRecommendation, aResponse, aUser } from '../../test/factories';
import { Transactions } from '../common/transactions';
import type { User } from '../identity/user.entity';
import type { Meeting } from '../meetings/meeting.entity';
import {
  RecommendationIntake,
  type RecordedRecommendation,
  type RecordedResponse,
} from './recommendation-intake.service';

const api = useApi();
const now = new Date('2021-03-25T08:00:00Z');

let secretary: User;
let meeting: Meeting;

beforeAll(async () => {
  secretary = await aUser(api.database, 'SECRETARIAT');
});
beforeEach(async () => {
  meeting = await aMeeting(api.database, { status: 'IN_SESSION' });
});

/** What the recorder does, inside a transaction of its own. */
const recording = <T>(work: (intake: RecommendationIntake, tx: EntityManager) => Promise<T>): Promise<T> =>
  api.app.get(Transactions).run({ userId: secretary.id }, (tx) => work(api.app.get(RecommendationIntake), tx));

const aLine = (kind: 'RECOMMENDATION' | 'RESPONSE', orderKey?: string) =>
  anEntry(api.database, { meetingId: meeting.id, kind, ...(orderKey !== undefined && { orderKey }) });

const asked = (over: Partial<RecordedRecommendation> = {}): RecordedRecommendation => ({
  id: uuidv7(),
  meetingId: meeting.id,
  entryId: null,
  text: 'Đề nghị tập huấn.',
  topicId: null,
  raisedByUnitId: null,
  raisedByText: 'các đại biểu',
  raisedOn: '2021-03-25',
  numberYear: 2020,
  ...over,
});

const answered = (
  recommendationId: string,
  entryId: string,
  over: Partial<RecordedResponse> = {},
): RecordedResponse => ({
  id: uuidv7(),
  recommendationId,
  entryId,
  meetingId: meeting.id,
  kinds: ['PLANNED'],
  text: 'Ban đang có kế hoạch.',
  tense: 'ONGOING',
  speaker: 'Nguyễn Văn Mẫu',
  responsibleBody: null,
  counterpartBodies: [],
  dueOn: null,
  ...over,
});

const kept = (id: string) =>
  api.rows('SELECT text, status, number, version, entry_id FROM recommendation WHERE id = $1', [id]);

describe('a line in which something is asked', () => {
  it('makes a draft, which then follows the line', async () => {
    const line = await aLine('RECOMMENDATION');
    const said = asked({ entryId: line.id });
    await recording((intake, tx) => intake.record(tx, said, now));
    expect(await kept(said.id)).toEqual([
      { text: said.text, status: 'DRAFT', number: null, version: 1, entry_id: line.id },
    ]);
    await recording((intake, tx) => intake.record(tx, { ...said, text: 'Đề nghị tập huấn nghiệp vụ.' }, now));
    expect(await kept(said.id)).toMatchObject([{ text: 'Đề nghị tập huấn nghiệp vụ.', version: 2 }]);
  });

  it('leaves no trace when it is saved again unchanged', async () => {
    const said = asked();
    await recording((intake, tx) => intake.record(tx, said, now));
    await recording((intake, tx) => intake.record(tx, said, now));
    expect(await kept(said.id)).toMatchObject([{ version: 1 }]);
    expect(await api.rows('SELECT 1 FROM audit_event WHERE row_id = $1', [said.id])).toHaveLength(1);
  });

  it('cannot take over what was asked in another meeting', async () => {
    const other = await aMeeting(api.database, { status: 'IN_SESSION' });
    const foreign = await aRecommendation(api.database, { meetingId: other.id, status: 'DRAFT' });
    await expect(recording((intake, tx) => intake.record(tx, asked({ id: foreign.id }), now))).rejects.toMatchObject({
      code: 'request.invalid',
    });
    expect(await kept(foreign.id)).toMatchObject([{ text: foreign.text }]);
  });

  it('takes its draft with it when it goes', async () => {
    const line = await aLine('RECOMMENDATION');
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id, entryId: line.id, status: 'DRAFT' });
    await recording((intake, tx) => intake.withdraw(tx, line.id));
    expect(await kept(id)).toEqual([]);
  });

  it.each([
    ['the desk has received', 'RECEIVED', false, 'recommendation.received'],
    ['somebody has answered', 'DRAFT', true, 'recommendation.answered'],
  ] as const)('cannot take back what %s', async (_, status, withAnswer, code) => {
    const line = await aLine('RECOMMENDATION');
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id, entryId: line.id, status });
    if (withAnswer) await aResponse(api.database, { recommendationId: id });
    await expect(recording((intake, tx) => intake.withdraw(tx, line.id))).rejects.toMatchObject({ code });
    expect(await kept(id)).toHaveLength(1);
  });
});

describe('a line in which something is answered', () => {
  const responses = (recommendationId: string) =>
    api.rows('SELECT text, status, kinds, published_at FROM response WHERE recommendation_id = $1', [recommendationId]);

  it('is a published answer, which then follows the line', async () => {
    const line = await aLine('RESPONSE');
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id, status: 'DRAFT' });
    const said = answered(id, line.id);
    await recording((intake, tx) => intake.recordResponse(tx, said, now));
    expect(await responses(id)).toEqual([
      { text: said.text, status: 'PUBLISHED', kinds: ['PLANNED'], published_at: now },
    ]);
    const better = { ...said, id: uuidv7(), kinds: ['PLANNED', 'WILL_COORDINATE'] } satisfies RecordedResponse;
    await recording((intake, tx) => intake.recordResponse(tx, better, now));
    expect(await responses(id)).toMatchObject([{ kinds: ['PLANNED', 'WILL_COORDINATE'] }]);
  });

  it('answers nothing of another meeting', async () => {
    const other = await aMeeting(api.database, { status: 'IN_SESSION' });
    const foreign = await aRecommendation(api.database, { meetingId: other.id });
    const line = await aLine('RESPONSE');
    await expect(
      recording((intake, tx) => intake.recordResponse(tx, answered(foreign.id, line.id), now)),
    ).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await responses(foreign.id)).toEqual([]);
  });

  it('cannot go while a closed recommendation stands on it alone', async () => {
    const line = await aLine('RESPONSE');
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id, status: 'DRAFT' });
    await recording((intake, tx) => intake.recordResponse(tx, answered(id, line.id), now));
    await api.rows(
      `UPDATE recommendation SET status = 'CLOSED', result_class = 'RESOLVED', answered_on = '2021-04-02', number_year = 2019, number = 1 WHERE id = $1`,
      [id],
    );
    await expect(recording((intake, tx) => intake.withdrawResponse(tx, line.id))).rejects.toMatchObject({
      code: 'recommendation.settled',
    });
    expect(await responses(id)).toHaveLength(1);
    await aResponse(api.database, { recommendationId: id });
    await recording((intake, tx) => intake.withdrawResponse(tx, line.id));
    expect(await responses(id)).toHaveLength(1);
  });

  it('takes its answer with it when it goes', async () => {
    const line = await aLine('RESPONSE');
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id, status: 'DRAFT' });
    await recording((intake, tx) => intake.recordResponse(tx, answered(id, line.id), now));
    await recording((intake, tx) => intake.withdrawResponse(tx, line.id));
    expect(await responses(id)).toEqual([]);
  });
});

describe('the close of a meeting', () => {
  it('numbers what was asked in the order of the record; what only an answer shows comes last', async () => {
    const lines = { second: await aLine('RECOMMENDATION', 'b'), first: await aLine('RECOMMENDATION', 'a') };
    const draft = { meetingId: meeting.id, status: 'DRAFT', numberYear: 2018 } as const;
    const unwritten = await aRecommendation(api.database, draft);
    const second = await aRecommendation(api.database, { ...draft, entryId: lines.second.id });
    const first = await aRecommendation(api.database, { ...draft, entryId: lines.first.id });
    await recording((intake, tx) => intake.receiveFromMeeting(tx, { userId: secretary.id }, meeting.id, now));
    const rows = await api.rows('SELECT id, status, number FROM recommendation WHERE meeting_id = $1 ORDER BY number', [
      meeting.id,
    ]);
    expect(rows).toEqual([first, second, unwritten].map(({ id }, at) => ({ id, status: 'RECEIVED', number: at + 1 })));
    const [deadline] = await api.rows(
      'SELECT channel, step_due_on::text AS "stepDueOn" FROM recommendation WHERE id = $1',
      [first.id],
    );
    // Three working days from Thursday 25/03/2021.
    expect(deadline).toEqual({ channel: 'AT_MEETING', stepDueOn: '2021-03-30' });
    const steps = await api.rows(
      'SELECT to_status, by_user_id, at FROM recommendation_step WHERE recommendation_id = $1',
      [first.id],
    );
    expect(steps).toEqual([{ to_status: 'RECEIVED', by_user_id: secretary.id, at: now }]);
  });

  it('gives the numbers back when it does not come about', async () => {
    const draft = { meetingId: meeting.id, status: 'DRAFT', numberYear: 2017 } as const;
    await aRecommendation(api.database, draft);
    const failing = recording(async (intake, tx) => {
      await intake.receiveFromMeeting(tx, { userId: secretary.id }, meeting.id, now);
      throw new Error('the meeting cannot be closed');
    });
    await expect(failing).rejects.toThrow('cannot be closed');
    expect(await api.rows('SELECT 1 FROM recommendation_counter WHERE year = 2017')).toEqual([]);
  });

  it('numbers without gaps or doubles when meetings close at once', async () => {
    const meetings = await Promise.all(
      Array.from({ length: 6 }, () => aMeeting(api.database, { status: 'IN_SESSION' })),
    );
    for (const { id } of meetings) {
      await aRecommendation(api.database, { meetingId: id, status: 'DRAFT', numberYear: 2016 });
      await aRecommendation(api.database, { meetingId: id, status: 'DRAFT', numberYear: 2016 });
    }
    await Promise.all(
      meetings.map(({ id }) =>
        recording((intake, tx) => intake.receiveFromMeeting(tx, { userId: secretary.id }, id, now)),
      ),
    );
    const rows = await api.rows<{ number: number }>(
      'SELECT number FROM recommendation WHERE number_year = 2016 ORDER BY number',
    );
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });
});
