import { beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../test/api';
import { aClusterYear, aMeeting, anEntry, aRecommendation, aResponse, aUser, province } from '../../test/factories';
import type { Meeting } from '../meetings/meeting.entity';
import type { RecommendationStatus } from './recommendation.entity';
import type { ResponseDto } from './response.dto';

const api = useApi();

let meeting: Meeting;
let headSet = false;

beforeEach(async () => {
  if (!headSet) await aClusterYear(api.database);
  headSet = true;
  meeting = await aMeeting(api.database, { status: 'CLOSED' });
});

const staff = () => aUser(api.database, 'BOARD_STAFF');

const others: [string, () => Promise<{ id: string }>][] = [
  ['the secretariat', () => aUser(api.database, 'SECRETARIAT')],
  ['a focal point', () => aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') })],
  ['a delegate', () => aUser(api.database, 'DELEGATE')],
  ['an administrator', () => aUser(api.database, 'ADMIN')],
];

const onDesk = (status: RecommendationStatus = 'IN_PROGRESS') =>
  aRecommendation(api.database, {
    meetingId: meeting.id,
    status,
    resultClass: status === 'CLOSED' ? 'RESOLVED' : null,
  });

const aDraft = async (status?: RecommendationStatus) => {
  const { id } = await onDesk(status);
  const draft = await aResponse(api.database, { recommendationId: id, status: 'DRAFT', publishedAt: null });
  return { id: draft.id, recommendationId: id };
};

const written = (over: object = {}) => ({
  id: uuidv7(),
  kinds: ['PLANNED', 'WILL_COORDINATE'],
  text: 'Ban sẽ phối hợp với các trường.',
  tense: 'FUTURE',
  responsibleBody: 'Vụ III',
  counterpartBodies: ['Học viện mẫu'],
  dueOn: null,
  documentReference: 'số 12/BTĐKT-VP (mẫu)',
  ...over,
});

describe('POST /recommendations/:id/responses', () => {
  it('drafts an answer with all that it promises', async () => {
    const { id } = await onDesk();
    const user = await staff();
    const body = written();
    const answer = await (await api.as(user)).post<ResponseDto>(`/recommendations/${id}/responses`, body);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ ...body, status: 'DRAFT', publishedAt: null, actions: ['update', 'delete'] });
    expect(answer.body.author).toBe(user.displayName);
    const kept = await api.rows('SELECT kinds, counterpart_bodies, status, author_id FROM response WHERE id = $1', [
      body.id,
    ]);
    expect(kept).toEqual([
      {
        ...{ kinds: ['PLANNED', 'WILL_COORDINATE'], counterpart_bodies: ['Học viện mẫu'], status: 'DRAFT' },
        author_id: user.id,
      },
    ]);
    const trail = await api.rows('SELECT actor_id, meeting_id FROM audit_event WHERE row_id = $1', [body.id]);
    expect(trail).toEqual([{ actor_id: user.id, meeting_id: meeting.id }]);
  });

  it('is one answer when the same id comes twice', async () => {
    const { id } = await onDesk();
    const client = await api.as(await staff());
    const body = written();
    await client.post(`/recommendations/${id}/responses`, body);
    expect((await client.post(`/recommendations/${id}/responses`, body)).status).toBe(201);
    expect(await api.rows('SELECT 1 FROM response WHERE recommendation_id = $1', [id])).toHaveLength(1);
  });

  it.each(others)('is not for %s', async (_, who) => {
    const { id } = await onDesk();
    expect((await (await api.as(await who())).post(`/recommendations/${id}/responses`, written())).status).toBe(403);
    expect(await api.rows('SELECT 1 FROM response WHERE recommendation_id = $1', [id])).toEqual([]);
  });

  it('knows no recommendation that the desk has not received', async () => {
    const { id } = await onDesk('DRAFT');
    expect((await (await api.as(await staff())).post(`/recommendations/${id}/responses`, written())).status).toBe(404);
  });

  it('sends the writer to what it was merged into: the group has one answer', async () => {
    const target = await onDesk();
    const { id } = await aRecommendation(api.database, {
      ...{ meetingId: meeting.id, status: 'MERGED', mergedIntoId: target.id },
    });
    const client = await api.as(await staff());
    const answer = await client.post(`/recommendations/${id}/responses`, written());
    expect(answer.body).toMatchObject({ status: 409, code: 'recommendation.merged' });
    await aResponse(api.database, { recommendationId: target.id, text: 'Trả lời chung.' });
    const read = await client.get(`/recommendations/${id}`);
    expect(read.body).toMatchObject({ answered: true, responses: [{ text: 'Trả lời chung.', actions: [] }] });
  });

  it('takes no answer to what is closed', async () => {
    const { id } = await onDesk('CLOSED');
    const answer = await (await api.as(await staff())).post(`/recommendations/${id}/responses`, written());
    expect(answer.body).toMatchObject({ status: 409, code: 'recommendation.takes_no_answer' });
  });

  it.each([
    ['no kind', { kinds: [] }, 'kinds', 'too_few'],
    ['a kind that nobody knows', { kinds: ['MAYBE'] }, 'kinds', 'not_an_option'],
    ['a kind twice', { kinds: ['AGREED', 'AGREED'] }, 'kinds', 'repeated'],
    ['no text', { text: '' }, 'text', 'required'],
    ['too long a text', { text: 'a'.repeat(10_001) }, 'text', 'too_long'],
    ['a tense that nobody knows', { tense: 'PAST' }, 'tense', 'not_an_option'],
    ['too many bodies', { counterpartBodies: Array.from({ length: 21 }, () => 'Sở') }, 'counterpartBodies', 'too_many'],
    ['a day that is none', { dueOn: '31/02/2021' }, 'dueOn', 'not_a_date'],
    ['a field that is not its own', { status: 'PUBLISHED' }, 'status', 'unknown_field'],
  ])('refuses %s', async (_, over, path, code) => {
    const { id } = await onDesk();
    const answer = await (await api.as(await staff())).post(`/recommendations/${id}/responses`, written(over));
    expect(answer.status).toBe(400);
    expect(answer.body['fields']).toEqual([expect.objectContaining({ path, code })]);
  });
});

describe('PUT /responses/:id', () => {
  const change = (over: object = {}) => {
    const { id: _, ...fields } = written();
    return { ...fields, text: 'Đã sửa.', version: 1, ...over };
  };

  it('changes a draft', async () => {
    const { id } = await aDraft();
    const answer = await (await api.as(await staff())).put(`/responses/${id}`, change());
    expect(answer.body).toMatchObject({ text: 'Đã sửa.', version: 2 });
    expect(await api.rows('SELECT text FROM response WHERE id = $1', [id])).toEqual([{ text: 'Đã sửa.' }]);
  });

  it('gives the other text to whoever saw an older version', async () => {
    const { id } = await aDraft();
    const client = await api.as(await staff());
    await client.put(`/responses/${id}`, change({ text: 'Của người khác.' }));
    const answer = await client.put(`/responses/${id}`, change());
    expect(answer.body).toMatchObject({ status: 409, current: { text: 'Của người khác.', version: 2 } });
  });

  it('leaves alone what is published', async () => {
    const { id: recommendationId } = await onDesk();
    const { id } = await aResponse(api.database, { recommendationId });
    const answer = await (await api.as(await staff())).put(`/responses/${id}`, change());
    expect(answer.body).toMatchObject({ status: 409, code: 'response.published' });
  });

  it('leaves alone what was spoken: that changes with its line of the record', async () => {
    const { id: recommendationId } = await onDesk();
    const entry = await anEntry(api.database, { meetingId: meeting.id, kind: 'RESPONSE' });
    const { id } = await aResponse(api.database, { recommendationId, entryId: entry.id });
    const answer = await (await api.as(await staff())).put(`/responses/${id}`, change());
    expect(answer.body).toMatchObject({ status: 409, code: 'response.recorded' });
  });

  it('makes a plain draft again of what was approved or sent back', async () => {
    const { id: recommendationId } = await onDesk();
    const approved = await aResponse(api.database, {
      ...{ recommendationId, status: 'APPROVED', approvedById: (await staff()).id, returnReason: 'Chưa rõ.' },
    });
    const answer = await (await api.as(await staff())).put(`/responses/${approved.id}`, change());
    expect(answer.body).toMatchObject({ status: 'DRAFT', approvedBy: null, approvedAt: null, returnReason: null });
    const columns = 'status, approved_at, approved_by_id, return_reason, version';
    expect(await api.rows(`SELECT ${columns} FROM response WHERE id = $1`, [approved.id])).toEqual([
      { status: 'DRAFT', approved_at: null, approved_by_id: null, return_reason: null, version: 2 },
    ]);
  });

  it.each(others)('is not for %s', async (_, who) => {
    const { id } = await aDraft();
    expect((await (await api.as(await who())).put(`/responses/${id}`, change())).status).toBe(403);
  });

  it('knows no answer that is not there', async () => {
    expect((await (await api.as(await staff())).put(`/responses/${uuidv7()}`, change())).status).toBe(404);
  });
});

describe('DELETE /responses/:id', () => {
  it('throws a draft away, and the audit trail keeps it', async () => {
    const { id } = await aDraft();
    expect((await (await api.as(await staff())).delete(`/responses/${id}?version=1`)).status).toBe(204);
    expect(await api.rows('SELECT 1 FROM response WHERE id = $1', [id])).toEqual([]);
    expect(await api.rows(`SELECT 1 FROM audit_event WHERE row_id = $1 AND action = 'DELETE'`, [id])).toHaveLength(1);
  });

  it('keeps a draft that has changed since, and asks for the version', async () => {
    const { id } = await aDraft();
    const client = await api.as(await staff());
    expect((await client.delete(`/responses/${id}?version=9`)).status).toBe(409);
    expect((await client.delete(`/responses/${id}`)).status).toBe(400);
    expect(await api.rows('SELECT 1 FROM response WHERE id = $1', [id])).toHaveLength(1);
  });

  it.each(others)('is not for %s', async (_, who) => {
    const { id } = await aDraft();
    expect((await (await api.as(await who())).delete(`/responses/${id}?version=1`)).status).toBe(403);
  });
});
