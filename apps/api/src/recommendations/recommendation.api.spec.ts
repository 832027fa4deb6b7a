import { beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../test/api';
import {
  aClusterYear,
  aMeeting,
  anAttendee,
  anEntry,
  aRecommendation,
  aResponse,
  aUser,
  province,
} from '../../test/factories';
import type { Meeting } from '../meetings/meeting.entity';
import type { RecommendationDto } from './recommendation.dto';
import type { RecommendationStatus } from './recommendation.entity';

const api = useApi();

let meeting: Meeting;
let headSet = false;

beforeEach(async () => {
  if (!headSet) await Promise.all([2019, 2020].map((year) => aClusterYear(api.database, { year })));
  headSet = true;
  meeting = await aMeeting(api.database, { status: 'CLOSED' });
});

const secretary = () => aUser(api.database, 'SECRETARIAT');
const board = () => aUser(api.database, 'BOARD_STAFF');
const focalPoint = () => aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
const stranger = () => aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-noi') });

/** What it is about and who is competent: without it nothing is classified. */
const classified = async () => {
  const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  return { topicId: topic?.id ?? '', competence: 'CENTRAL_BOARD' as const };
};

describe('GET /recommendations/:id', () => {
  it('tells what was asked, where, by whom, what was answered, and the way so far', async () => {
    const speaker = await anAttendee(api.database, {
      meetingId: meeting.id,
      name: 'Nguyễn Văn Mẫu',
      positions: ['Giám đốc Sở mẫu'],
    });
    const entry = await anEntry(api.database, {
      meetingId: meeting.id,
      kind: 'RECOMMENDATION',
      text: 'Đề nghị tập huấn.',
      speakerId: speaker.id,
    });
    const asked = await aRecommendation(api.database, {
      meetingId: meeting.id,
      entryId: entry.id,
      raisedByUnitId: province('kien-giang'),
      text: 'Đề nghị tập huấn.',
      number: 9014,
    });
    await aResponse(api.database, { recommendationId: asked.id, text: 'Ban sẽ tập huấn.', kinds: ['PLANNED'] });
    const client = await api.as(await board());
    let answer = await client.get<RecommendationDto>(`/recommendations/${asked.id}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      code: 'KN-2020-9014',
      raisedBy: 'Kiên Giang',
      meeting: { id: meeting.id, heldOn: '2021-03-25' },
      entry: { id: entry.id, speaker: 'Nguyễn Văn Mẫu, Giám đốc Sở mẫu' },
      responses: [{ text: 'Ban sẽ tập huấn.', kinds: ['PLANNED'], status: 'PUBLISHED', actions: [] }],
      answered: true,
      steps: [],
      actions: ['classify', 'respond', 'merge', 'repeat'],
      moves: [],
    });
    await client.patch(`/recommendations/${asked.id}`, { ...(await classified()), version: 1 });
    await client.post(`/recommendations/${asked.id}/transitions`, { to: 'CLASSIFIED', version: 2 });
    answer = await client.get<RecommendationDto>(`/recommendations/${asked.id}`);
    expect(answer.body.steps).toMatchObject([{ fromStatus: 'RECEIVED', toStatus: 'CLASSIFIED', reason: null }]);
  });

  it('shows the drafts of the board to the board alone', async () => {
    const asked = await aRecommendation(api.database, { meetingId: meeting.id });
    await aResponse(api.database, { recommendationId: asked.id, status: 'DRAFT', publishedAt: null });
    const seenBy = async (user: Awaited<ReturnType<typeof board>>) =>
      (await (await api.as(user)).get<RecommendationDto>(`/recommendations/${asked.id}`)).body;
    expect((await seenBy(await board())).responses).toHaveLength(1);
    expect((await seenBy(await secretary())).responses).toEqual([]);
    expect((await seenBy(await focalPoint())).answered).toBe(false);
  });

  it.each<[string, RecommendationStatus, () => Promise<{ id: string }>, number]>([
    ['a draft to its secretariat', 'DRAFT', secretary, 200],
    ['a draft not to the board', 'DRAFT', board, 404],
    ['a draft not to a member', 'DRAFT', focalPoint, 404],
    ['one on the desk to a member', 'RECEIVED', focalPoint, 200],
    ['nothing of a cluster to those outside it', 'RECEIVED', stranger, 404],
    ['nothing to a delegate who does not attend', 'RECEIVED', () => aUser(api.database, 'DELEGATE'), 404],
  ])('shows %s', async (_, status, who, expected) => {
    const asked = await aRecommendation(api.database, { meetingId: meeting.id, status });
    expect((await (await api.as(await who())).get(`/recommendations/${asked.id}`)).status).toBe(expected);
  });

  it('shows a delegate what was asked in the meetings that they attend', async () => {
    const user = await aUser(api.database, 'DELEGATE');
    await anAttendee(api.database, { meetingId: meeting.id, userId: user.id });
    const asked = await aRecommendation(api.database, { meetingId: meeting.id });
    const answer = await (await api.as(user)).get<RecommendationDto>(`/recommendations/${asked.id}`);
    expect(answer.body).toMatchObject({ id: asked.id, actions: [], moves: [] });
  });

  it('takes one statement beside those of the session', async () => {
    const asked = await aRecommendation(api.database, { meetingId: meeting.id });
    await aResponse(api.database, { recommendationId: asked.id });
    const client = await api.as(await board());
    await client.get(`/recommendations/${asked.id}`);
    expect(await api.countingStatements(() => client.get(`/recommendations/${asked.id}`))).toBeLessThanOrEqual(1);
  });

  it('knows no id that is none', async () => {
    expect((await (await api.as(await board())).get('/recommendations/14')).status).toBe(400);
    expect((await (await api.as(null)).get(`/recommendations/${uuidv7()}`)).status).toBe(401);
  });
});

describe('POST /recommendations', () => {
  // A year whose numbers no factory gives.
  beforeEach(async () => {
    meeting = await aMeeting(api.database, { status: 'CLOSED', emulationYear: 2019 });
  });

  const asked = (over: object = {}) => ({
    id: uuidv7(),
    meetingId: meeting.id,
    text: 'Đề nghị sửa mẫu báo cáo.',
    ...over,
  });

  it('puts it on the desk at once, with the next number of its year and its first step', async () => {
    api.setTime('2021-04-01T18:00:00Z');
    const before = await api.rows<{ last_number: number }>(
      'SELECT last_number FROM recommendation_counter WHERE year = 2019',
    );
    const body = asked({ raisedByUnitId: province('kien-giang') });
    const user = await focalPoint();
    const answer = await (await api.as(user)).post<RecommendationDto>('/recommendations', body);
    const number = (before[0]?.last_number ?? 0) + 1;
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      code: `KN-2019-${String(number).padStart(3, '0')}`,
      status: 'RECEIVED',
      raisedBy: 'Kiên Giang',
      raisedOn: '2021-04-02',
      channel: 'ONLINE',
      // Three working days from Friday 02/04/2021.
      stepDueOn: '2021-04-07',
      deadlineState: 'DUE_SOON',
      entry: null,
      steps: [{ fromStatus: null, toStatus: 'RECEIVED' }],
    });
    const kept = await api.rows('SELECT text, status FROM recommendation WHERE id = $1', [body.id]);
    expect(kept).toEqual([{ text: 'Đề nghị sửa mẫu báo cáo.', status: 'RECEIVED' }]);
    const trail = await api.rows('SELECT actor_id, action, meeting_id FROM audit_event WHERE row_id = $1', [body.id]);
    expect(trail).toEqual([{ actor_id: user.id, action: 'INSERT', meeting_id: meeting.id }]);
  });

  it('came in writing when the secretariat enters it', async () => {
    const { body } = await (await api.as(await secretary())).post('/recommendations', asked());
    expect(body).toMatchObject({ channel: 'WRITTEN' });
  });

  it('is one recommendation when the same id comes twice, and costs one number', async () => {
    const client = await api.as(await secretary());
    const body = asked();
    const [first, second] = [await client.post('/recommendations', body), await client.post('/recommendations', body)];
    expect(second.status).toBe(201);
    expect(second.body['code']).toBe(first.body['code']);
    expect(await api.rows('SELECT 1 FROM recommendation_step WHERE recommendation_id = $1', [body.id])).toHaveLength(1);
    const next = await client.post('/recommendations', asked());
    const numberOf = (code: unknown) => Number(String(code).split('-')[2]);
    expect(numberOf(next.body['code'])).toBe(numberOf(first.body['code']) + 1);
  });

  it('gives everyone another number when many come at once', async () => {
    const client = await api.as(await secretary());
    const answers = await Promise.all(Array.from({ length: 12 }, () => client.post('/recommendations', asked())));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201));
    expect(new Set(answers.map(({ body }) => body['code'])).size).toBe(12);
  });

  it('lets a focal point speak for its own province only', async () => {
    const client = await api.as(await focalPoint());
    const other = await client.post('/recommendations', asked({ raisedByUnitId: province('hau-giang') }));
    expect(other.status).toBe(403);
    const nobody = await client.post('/recommendations', asked());
    expect(nobody.body).toMatchObject({ fields: [{ path: 'raisedByUnitId', code: 'required' }] });
  });

  it.each([
    ['the board', board, 403],
    ['an administrator', () => aUser(api.database, 'ADMIN'), 403],
    ['a delegate', () => aUser(api.database, 'DELEGATE'), 403],
    ['a province outside the cluster', stranger, 404],
  ])('is not for %s', async (_, who, expected) => {
    const body = asked({ raisedByUnitId: province('ha-noi') });
    expect((await (await api.as(await who())).post('/recommendations', body)).status).toBe(expected);
    expect(await api.rows('SELECT 1 FROM recommendation WHERE id = $1', [body.id])).toEqual([]);
  });

  it.each(['DRAFT', 'CANCELLED'] as const)('is refused for a meeting that is %s', async (status) => {
    const other = await aMeeting(api.database, { status, statusReason: 'Lý do mẫu' });
    const answer = await (await api.as(await secretary())).post('/recommendations', asked({ meetingId: other.id }));
    expect(answer.body).toMatchObject({ status: 409, code: 'recommendation.meeting_closed_to_new' });
  });

  it.each([
    ['no text', { text: '  ' }, 'text', 'required'],
    ['too long a text', { text: 'ộ'.repeat(10_001) }, 'text', 'too_long'],
    ['a text that is none', { text: 7 }, 'text', 'required'],
    ['an id that is none', { id: '14' }, 'id', 'not_an_id'],
    ['no meeting', { meetingId: undefined }, 'meetingId', 'required'],
    ['a field that nobody knows', { status: 'CLOSED' }, 'status', 'unknown_field'],
  ])('refuses %s', async (_, over, path, code) => {
    const answer = await (await api.as(await secretary())).post('/recommendations', asked(over));
    expect(answer.status).toBe(400);
    expect(answer.body['fields']).toEqual(expect.arrayContaining([expect.objectContaining({ path, code })]));
  });

  it('refuses a topic that does not exist, and leaves nothing behind', async () => {
    const body = asked({ topicId: uuidv7() });
    const answer = await (await api.as(await secretary())).post('/recommendations', body);
    expect(answer.body).toMatchObject({ status: 422, code: 'request.unknown_reference' });
    expect(await api.rows('SELECT 1 FROM recommendation WHERE id = $1', [body.id])).toEqual([]);
  });

  it('keeps text that was typed with combining marks as one reads it', async () => {
    const body = asked({ text: 'Đề nghị tập huấn'.normalize('NFD') });
    await (await api.as(await secretary())).post('/recommendations', body);
    const [kept] = await api.rows<{ text: string }>('SELECT text FROM recommendation WHERE id = $1', [body.id]);
    expect(kept?.text).toBe('Đề nghị tập huấn'.normalize('NFC'));
  });

  it('takes no more than seven statements', async () => {
    const client = await api.as(await secretary());
    await client.post('/recommendations', asked());
    const body = asked();
    expect(await api.countingStatements(() => client.post('/recommendations', body))).toBeLessThanOrEqual(7);
  });
});

describe('PATCH /recommendations/:id', () => {
  it('says what it is about and who is competent, and leaves the rest', async () => {
    const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
    const { id } = await aRecommendation(api.database, {
      meetingId: meeting.id,
      raisedByUnitId: province('kien-giang'),
    });
    const user = await board();
    const answer = await (
      await api.as(user)
    ).patch<RecommendationDto>(`/recommendations/${id}`, {
      topicId: topic?.id,
      competence: 'CENTRAL_BOARD',
      version: 1,
    });
    expect(answer.body).toMatchObject({
      topic: { code: 'TRAINING' },
      competence: 'CENTRAL_BOARD',
      raisedBy: 'Kiên Giang',
      version: 2,
    });
    const trail = await api.rows(
      `SELECT 1 FROM audit_event WHERE row_id = $1 AND action = 'UPDATE' AND actor_id = $2`,
      [...[id, user.id]],
    );
    expect(trail).toHaveLength(1);
  });

  it.each(['topicId', 'competence'])('does not leave %s open again once it is classified', async (field) => {
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id, status: 'CLASSIFIED' });
    const client = await api.as(await board());
    const answer = await client.patch(`/recommendations/${id}`, { [field]: null, version: 1 });
    expect(answer.body).toMatchObject({ status: 422, fields: [{ path: field, code: 'required' }] });
  });

  it.each<[string, () => Promise<{ id: string }>, RecommendationStatus, number]>([
    ['its secretariat while it has just been received', secretary, 'RECEIVED', 200],
    ['its secretariat when it is to be made clear', secretary, 'CLARIFY', 200],
    ['its secretariat no more once it is classified', secretary, 'CLASSIFIED', 403],
    ['the board while it is handled', board, 'IN_PROGRESS', 200],
    ['nobody when it is closed', board, 'CLOSED', 403],
    [
      'a secretariat that only takes part',
      () => aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }),
      'RECEIVED',
      403,
    ],
    ['no focal point', focalPoint, 'RECEIVED', 403],
    ['no stranger', () => aUser(api.database, 'SECRETARIAT', { unitId: province('ha-noi') }), 'RECEIVED', 404],
  ])('is for %s', async (_, who, status, expected) => {
    const resultClass = status === 'CLOSED' ? 'RESOLVED' : null;
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id, status, resultClass });
    const client = await api.as(await who());
    const answer = await client.patch(`/recommendations/${id}`, { competence: 'CLUSTER', version: 1 });
    expect(answer.status).toBe(expected);
    const [kept] = await api.rows<{ competence: string | null }>(
      'SELECT competence FROM recommendation WHERE id = $1',
      [id],
    );
    expect(kept?.competence).toBe(expected === 200 ? 'CLUSTER' : null);
  });

  it('gives what stands now to whoever saw an older version', async () => {
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id, version: 3, competence: 'PROVINCE' });
    const client = await api.as(await board());
    const answer = await client.patch(`/recommendations/${id}`, { competence: 'CLUSTER', version: 2 });
    expect(answer.body).toMatchObject({
      status: 409,
      code: 'resource.version_conflict',
      current: { id, competence: 'PROVINCE', version: 3 },
    });
  });

  it.each([
    ['an unknown competence', { competence: 'KING' }, 'competence', 'not_an_option'],
    ['a deadline, which comes with the assignment', { dueOn: '2021-04-22' }, 'dueOn', 'unknown_field'],
    ['no version', { version: undefined }, 'version', 'required'],
  ])('refuses %s', async (_, over, path, code) => {
    const { id } = await aRecommendation(api.database, { meetingId: meeting.id });
    const answer = await (await api.as(await board())).patch(`/recommendations/${id}`, { version: 1, ...over });
    expect(answer.status).toBe(400);
    expect(answer.body['fields']).toEqual([expect.objectContaining({ path, code })]);
  });
});
