import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aUser, centralBoard, province } from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import type { Recommendation, RecommendationStatus } from '../recommendation.entity';
import type { AskedOpinionsDto, OpinionDto } from './opinion.dto';

const api = useApi();

/** A province of another cluster: what it is asked is all that it may see of the matter. */
const ASKED = province('cao-bang');
let recommendation: Recommendation;

beforeAll(() => aClusterYear(api.database));
beforeEach(async () => {
  api.setTime('2021-04-01T02:00:00Z');
  recommendation = await onDesk('IN_PROGRESS');
});

const onDesk = async (status: RecommendationStatus) => {
  const { id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' });
  return aRecommendation(api.database, { meetingId, status });
};
const board = () => aUser(api.database, 'BOARD_STAFF');
const askedUnit = () => aUser(api.database, 'FOCAL_POINT', { unitId: ASKED });
const question = (over: object = {}) => ({ id: uuidv7(), unitId: ASKED, question: 'Có kinh phí không?', ...over });

async function ask(body = question(), on = recommendation): Promise<OpinionDto> {
  const client = await api.as(await board());
  return (await client.post<OpinionDto>(`/recommendations/${on.id}/opinions`, body)).body;
}
const kept = () =>
  api.rows(
    `SELECT question, text, due_on::text AS due, version FROM coordinating_opinion WHERE recommendation_id = $1`,
    [recommendation.id],
  );

describe('POST /recommendations/:id/opinions', () => {
  it('asks a unit until five working days from now, and tells those who act for it', async () => {
    const focal = await askedUnit();
    const client = await api.as(await board());
    const asked = await client.post<OpinionDto>(`/recommendations/${recommendation.id}/opinions`, question());
    expect(asked.status).toBe(201);
    expect(asked.body).toMatchObject({
      dueOn: '2021-04-08',
      text: null,
      overdue: false,
      actions: ['give', 'withdraw'],
    });
    expect(await kept()).toEqual([{ question: 'Có kinh phí không?', text: null, due: '2021-04-08', version: 1 }]);
    const mails = await api.rows('SELECT recipient_address, body FROM message WHERE once_key = $1', [
      `opinion:${asked.body.id}:${focal.id}`,
    ]);
    expect(mails).toMatchObject([
      { recipient_address: focal.email, body: expect.stringContaining('Thời hạn: 08/04/2021.') as string },
    ]);
  });

  it('is one question when it is sent twice', async () => {
    const body = question();
    expect(await ask(body)).toEqual(await ask(body));
    expect(await kept()).toHaveLength(1);
  });

  it.each<[string, object, string, string]>([
    ['a day that is over', { dueOn: '2021-03-31' }, 'dueOn', 'in_the_past'],
    ['the lead unit', { unitId: centralBoard }, 'unitId', 'is_lead'],
    ['a unit that does not exist', { unitId: uuidv7() }, 'unitId', 'not_found'],
  ])('refuses %s at its field', async (_, over, path, code) => {
    const client = await api.as(await board());
    const answer = await client.post(`/recommendations/${recommendation.id}/opinions`, question(over));
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path, code }] } });
    expect(await kept()).toEqual([]);
  });

  it('asks a unit again only after it has answered', async () => {
    const first = await ask();
    const client = await api.as(await board());
    const again = await client.post(`/recommendations/${recommendation.id}/opinions`, question());
    expect(again).toMatchObject({ status: 422, body: { fields: [{ path: 'unitId', code: 'already_asked' }] } });
    await client.put(`/opinions/${first.id}`, { version: 1, text: 'Có.' });
    expect((await client.post(`/recommendations/${recommendation.id}/opinions`, question())).status).toBe(201);
  });

  it.each<RecommendationStatus>(['RECEIVED', 'ANSWERED', 'CLOSED'])('asks nobody while it is %s', async (status) => {
    const other = await aRecommendation(api.database, {
      meetingId: recommendation.meetingId,
      status,
      resultClass: 'RESOLVED',
    });
    const client = await api.as(await board());
    const answer = await client.post(`/recommendations/${other.id}/opinions`, question());
    expect(answer).toMatchObject({ status: 409, body: { code: 'opinion.closed' } });
  });

  it('is for the board alone', async () => {
    for (const role of ['SECRETARIAT', 'FOCAL_POINT', 'DELEGATE', 'ADMIN'] as const) {
      const client = await api.as(await aUser(api.database, role));
      expect((await client.post(`/recommendations/${recommendation.id}/opinions`, question())).status).toBe(403);
    }
    expect((await (await api.as(null)).post(`/recommendations/${recommendation.id}/opinions`, question())).status).toBe(
      401,
    );
    expect(await kept()).toEqual([]);
  });
});

describe('PUT /opinions/:id', () => {
  it('takes the opinion from the unit that was asked, though the meeting was none of its own', async () => {
    const { id } = await ask();
    const client = await api.as(await askedUnit());
    const given = await client.put<OpinionDto>(`/opinions/${id}`, { version: 1, text: 'Đồng ý.' });
    expect(given).toMatchObject({ status: 200, body: { text: 'Đồng ý.', actions: [], version: 2 } });
    expect(await kept()).toMatchObject([{ text: 'Đồng ý.' }]);
  });

  it('stands once it is given', async () => {
    const { id } = await ask();
    const client = await api.as(await board());
    await client.put(`/opinions/${id}`, { version: 1, text: 'Theo công văn mẫu.' });
    const again = await client.put(`/opinions/${id}`, { version: 2, text: 'Khác.' });
    expect(again).toMatchObject({ status: 409, body: { code: 'opinion.given' } });
    expect(await kept()).toMatchObject([{ text: 'Theo công văn mẫu.' }]);
  });

  it('does not exist for another unit', async () => {
    const { id } = await ask();
    const client = await api.as(await aUser(api.database, 'FOCAL_POINT'));
    expect((await client.put(`/opinions/${id}`, { version: 1, text: 'Tôi.' })).status).toBe(404);
    expect(await kept()).toMatchObject([{ text: null }]);
  });

  it('refuses whoever saw an older version', async () => {
    const { id } = await ask();
    const client = await api.as(await askedUnit());
    const answer = await client.put(`/opinions/${id}`, { version: 7, text: 'Đồng ý.' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'resource.version_conflict', current: { version: 1 } } });
  });
});

describe('DELETE /opinions/:id', () => {
  it('takes back what was asked in vain, never what was given', async () => {
    const client = await api.as(await board());
    const { id } = await ask();
    expect((await client.delete(`/opinions/${id}?version=1`)).status).toBe(204);
    expect(await kept()).toEqual([]);
    const given = await ask();
    await client.put(`/opinions/${given.id}`, { version: 1, text: 'Đồng ý.' });
    expect((await client.delete(`/opinions/${given.id}?version=2`)).status).toBe(409);
    expect(await kept()).toHaveLength(1);
  });
});

describe('GET /opinions', () => {
  const listed = async (user: User) => {
    const { items } = (await (await api.as(user)).get<AskedOpinionsDto>('/opinions')).body;
    return items.filter(({ recommendationId }) => recommendationId === recommendation.id);
  };

  it('shows a unit what is waited for of it, and the board all, the late ones marked', async () => {
    await ask();
    await ask(question({ unitId: province('kien-giang'), dueOn: '2021-04-02' }));
    api.setTime('2021-04-05T02:00:00Z');
    expect(await listed(await askedUnit())).toMatchObject([{ unit: { id: ASKED }, overdue: false, actions: ['give'] }]);
    expect(await listed(await board())).toMatchObject([{ overdue: true }, { overdue: false }]);
    expect(await listed(await aUser(api.database, 'FOCAL_POINT'))).toEqual([]);
  });

  it('is one statement beside that of the session', async () => {
    await ask();
    const client = await api.as(await board());
    expect(await api.countingStatements(() => client.get('/opinions'))).toBe(2);
  });
});
