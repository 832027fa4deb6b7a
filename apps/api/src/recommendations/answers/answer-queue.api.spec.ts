import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, anEntry, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import { encodeCursor } from '../../common/paging';
import { referenceId } from '../../database/reference/reference-id';
import type { User } from '../../identity/user.entity';
import type { AnswerPageDto } from './answer-queue.dto';

const api = useApi();
const training = referenceId('topic', 'TRAINING');

let leader: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  leader = await aUser(api.database, 'BOARD_LEADER');
  const meeting = await aMeeting(api.database, { status: 'CLOSED' });
  const asks = (text: string, number: number, topicId: string | null = null) =>
    aRecommendation(api.database, { meetingId: meeting.id, status: 'IN_PROGRESS', text, topicId, number });
  const trains = await asks('Đề nghị tập huấn nghiệp vụ (mẫu).', 801, training);
  const other = await asks('Đề nghị kiện toàn bộ máy (mẫu).', 802);
  const at = (day: string) => ({ createdAt: new Date(day), publishedAt: new Date(day) });
  const entry = await anEntry(api.database, { meetingId: meeting.id, kind: 'RESPONSE' });
  const spoken = { entryId: entry.id, ...at('2021-03-25T08:00:00Z'), text: 'Đang có kế hoạch tập huấn.' };
  await aResponse(api.database, { recommendationId: trains.id, ...spoken });
  await aResponse(api.database, { recommendationId: other.id, ...at('2021-04-03T00:00:00Z'), text: 'Đã tổng hợp.' });
  await aResponse(api.database, { recommendationId: trains.id, ...at('2021-04-01T00:00:00Z'), text: 'Sẽ lồng ghép.' });
  const waiting = (text: string, createdAt: string, status: 'DRAFT' | 'APPROVED') =>
    aResponse(api.database, { recommendationId: other.id, text, status, createdAt: new Date(createdAt) });
  await waiting('Dự thảo sau', '2021-04-05T00:00:00Z', 'DRAFT');
  await waiting('Dự thảo trước', '2021-04-04T00:00:00Z', 'DRAFT');
  await waiting('Đã duyệt', '2021-04-04T00:00:00Z', 'APPROVED');
});

const read = async (query: string) => (await (await api.as(leader)).get<AnswerPageDto>(`/responses?${query}`)).body;
const texts = ({ items }: AnswerPageDto) => items.map(({ answer }) => answer.text);

describe('GET /responses', () => {
  it('gives the leader what waits, the longest waiting first, beside what it answers', async () => {
    const page = await read('status=DRAFT');
    expect(texts(page)).toEqual(['Dự thảo trước', 'Dự thảo sau']);
    expect(page.items[0]).toMatchObject({
      answer: { status: 'DRAFT', actions: ['update', 'delete', 'return', 'approve'] },
      recommendation: { code: 'KN-2020-802', text: 'Đề nghị kiện toàn bộ máy (mẫu).', status: 'IN_PROGRESS' },
    });
    expect(texts(await read('status=APPROVED'))).toEqual(['Đã duyệt']);
  });

  it('gives earlier answers to begin from: those of the topic first, then the latest', async () => {
    expect(texts(await read('status=PUBLISHED'))).toEqual([
      'Đã tổng hợp.',
      'Sẽ lồng ghép.',
      'Đang có kế hoạch tập huấn.',
    ]);
    const ofTopic = await read(`status=PUBLISHED&topicId=${training}`);
    expect(texts(ofTopic)).toEqual(['Sẽ lồng ghép.', 'Đang có kế hoạch tập huấn.', 'Đã tổng hợp.']);
    expect(ofTopic.items[0]?.recommendation.topic).toMatchObject({ code: 'TRAINING' });
  });

  it.each([
    ['tap huan', ['Sẽ lồng ghép.', 'Đang có kế hoạch tập huấn.']],
    ['LONG GHEP', ['Sẽ lồng ghép.']],
    ['KN-2020-802', ['Đã tổng hợp.']],
    ['100%', []],
  ])('finds by the words of both, without marks: %s', async (q, found) => {
    expect(texts(await read(`status=PUBLISHED&q=${encodeURIComponent(q)}`))).toEqual(found);
  });

  it('reads on where the page before ended, in one statement', async () => {
    const path = `status=PUBLISHED&topicId=${training}&limit=1`;
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: AnswerPageDto = await read(`${path}${after && `&after=${after}`}`);
      seen.push(...texts(page));
      after = page.next;
    }
    expect(seen).toEqual(['Sẽ lồng ghép.', 'Đang có kế hoạch tập huấn.', 'Đã tổng hợp.']);
    const client = await api.as(leader);
    await client.get('/auth/me');
    const few = await api.countingStatements(() => client.get('/responses?status=PUBLISHED&limit=1'));
    expect(await api.countingStatements(() => client.get('/responses?status=PUBLISHED'))).toBe(few);
  });

  it('wants to know which, and a cursor of its own', async () => {
    const client = await api.as(leader);
    expect((await client.get('/responses')).status).toBe(400);
    for (const at of ['x', '+275760-09-13T00:00:00.000Z', '2021-04-05 02:00:00+99']) {
      const after = at === 'x' ? at : encodeCursor([1, at, uuidv7()]);
      const answer = await client.get(`/responses?status=PUBLISHED&after=${after}`);
      expect(answer.body).toMatchObject({ status: 400, code: 'paging.bad_cursor' });
    }
    const forged = Buffer.from(JSON.stringify([0, 'yesterday', training])).toString('base64url');
    expect((await client.get(`/responses?status=PUBLISHED&after=${forged}`)).status).toBe(400);
  });

  it.each([
    ['the secretariat', () => aUser(api.database, 'SECRETARIAT')],
    ['a focal point', () => aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') })],
    ['a delegate', () => aUser(api.database, 'DELEGATE')],
    ['an administrator', () => aUser(api.database, 'ADMIN')],
  ])('is not for %s', async (_, who) => {
    expect((await (await api.as(await who())).get('/responses?status=DRAFT')).status).toBe(403);
  });
});
