import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import type { RecommendationDto } from '../recommendation.dto';
import type { RecommendationStatus } from '../recommendation.entity';
import type { ResponseDto } from '../response.dto';
import type { Response } from '../response.entity';
import type { DecidedItemsDto } from '../each-by-itself.dto';

const api = useApi();

let meeting: Meeting;
let leader: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  leader = await aUser(api.database, 'BOARD_LEADER');
});
beforeEach(async () => {
  api.setTime('2021-04-02T03:00:00Z');
  meeting = await aMeeting(api.database, { status: 'CLOSED' });
});

const others: [string, () => Promise<User>][] = [
  ['the staff of the board', () => aUser(api.database, 'BOARD_STAFF')],
  ['the secretariat', () => aUser(api.database, 'SECRETARIAT')],
  ['a focal point', () => aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') })],
  ['a delegate', () => aUser(api.database, 'DELEGATE')],
  ['an administrator', () => aUser(api.database, 'ADMIN')],
];

const onDesk = (status: RecommendationStatus = 'IN_PROGRESS', fields: object = {}) =>
  aRecommendation(api.database, {
    ...{ meetingId: meeting.id, status, resultClass: status === 'CLOSED' ? 'RESOLVED' : null },
    ...fields,
  });

const anAnswer = async (status: Response['status'], on: RecommendationStatus = 'IN_PROGRESS', fields: object = {}) => {
  const { id: recommendationId } = await onDesk(on);
  const { id } = await aResponse(api.database, { recommendationId, status, ...fields });
  return { id, recommendationId };
};

const stateOf = async (id: string) =>
  (await api.rows<{ status: string }>('SELECT status FROM response WHERE id = $1', [id]))[0]?.status;

describe('POST /responses/:id/approve', () => {
  it('keeps who approved a draft, and when', async () => {
    const { id } = await anAnswer('DRAFT', 'IN_PROGRESS', { returnReason: 'Viết lại.' });
    const answer = await (await api.as(leader)).post<ResponseDto>(`/responses/${id}/approve`, { version: 1 });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      ...{ status: 'APPROVED', approvedBy: leader.displayName, approvedAt: '2021-04-02T03:00:00.000Z' },
      // Two working days after Friday 02/04.
      publishDueOn: '2021-04-06',
      ...{ returnReason: null, actions: ['update', 'delete', 'return', 'publish'] },
    });
    expect(await api.rows('SELECT approved_by_id, version FROM response WHERE id = $1', [id])).toEqual([
      { approved_by_id: leader.id, version: 2 },
    ]);
  });

  it('approves only what its reader saw, and once', async () => {
    const { id } = await anAnswer('DRAFT');
    const client = await api.as(leader);
    const unseen = await client.post(`/responses/${id}/approve`, { version: 2 });
    expect(unseen.body).toMatchObject({ code: 'resource.version_conflict', current: { id, status: 'DRAFT' } });
    await client.post(`/responses/${id}/approve`, { version: 1 });
    const again = await client.post(`/responses/${id}/approve`, { version: 2 });
    expect(again.body).toMatchObject({ status: 409, code: 'response.approved' });
  });

  it('is refused where no answer is taken any more', async () => {
    const closed = await anAnswer('DRAFT', 'CLOSED');
    const answer = await (await api.as(leader)).post(`/responses/${closed.id}/approve`, { version: 1 });
    expect(answer.body).toMatchObject({ status: 409, code: 'recommendation.takes_no_answer' });
  });
});

describe('POST /responses/:id/return', () => {
  it.each(['DRAFT', 'APPROVED'] as const)('makes a draft with a reason of what is %s', async (status) => {
    const { id } = await anAnswer(status);
    const body = { version: 1, reason: 'Cần nêu văn bản.' };
    const answer = await (await api.as(leader)).post<ResponseDto>(`/responses/${id}/return`, body);
    expect(answer.body).toMatchObject({ status: 'DRAFT', returnReason: 'Cần nêu văn bản.', approvedBy: null });
    expect(
      await api.rows('SELECT status, approved_at, publish_due_on, return_reason FROM response WHERE id = $1', [id]),
    ).toEqual([{ status: 'DRAFT', approved_at: null, publish_due_on: null, return_reason: 'Cần nêu văn bản.' }]);
  });

  it('wants the reason', async () => {
    const { id } = await anAnswer('APPROVED');
    const answer = await (await api.as(leader)).post(`/responses/${id}/return`, { version: 1, reason: ' ' });
    expect(answer.body).toMatchObject({ status: 400, fields: [{ path: 'reason', code: 'required' }] });
    expect(await stateOf(id)).toBe('APPROVED');
  });
});

describe('POST /responses/:id/publish', () => {
  it('lets everybody read the answer, and counts work on it as done', async () => {
    const { id, recommendationId } = await anAnswer('APPROVED');
    const body = { version: 1, resultClass: 'PLANNED' };
    const answer = await (await api.as(leader)).post<RecommendationDto>(`/responses/${id}/publish`, body);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      ...{ id: recommendationId, status: 'ANSWERED', resultClass: 'PLANNED', answered: true },
      steps: [{ fromStatus: 'IN_PROGRESS', toStatus: 'ANSWERED' }],
    });
    const member = await api.as(await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') }));
    const read = await member.get<RecommendationDto>(`/recommendations/${recommendationId}`);
    expect(read.body.responses).toMatchObject([
      { id, status: 'PUBLISHED', publishedAt: '2021-04-02T03:00:00.000Z', approvedBy: null, approvedAt: null },
    ]);
  });

  it.each<RecommendationStatus>(['RECEIVED', 'FORWARDED', 'REPORTED_UP', 'ANSWERED'])(
    'leaves the status where the way does not lead to an answer: %s',
    async (status) => {
      const { id, recommendationId } = await anAnswer('APPROVED', status);
      const answer = await (await api.as(leader)).post(`/responses/${id}/publish`, { version: 1 });
      expect(answer.body).toMatchObject({ id: recommendationId, status, answered: true, steps: [] });
    },
  );

  it('publishes once, only what was approved, and only what the leader has read', async () => {
    const { id } = await anAnswer('DRAFT');
    const client = await api.as(leader);
    const publish = (version: number) => client.post(`/responses/${id}/publish`, { version });
    expect((await publish(1)).body).toMatchObject({ status: 409, code: 'response.not_approved' });
    await client.post(`/responses/${id}/approve`, { version: 1 });
    expect((await publish(1)).body).toMatchObject({ code: 'resource.version_conflict' });
    expect((await publish(2)).status).toBe(200);
    expect((await publish(3)).body).toMatchObject({ status: 409, code: 'response.published' });
  });

  it('tells every unit that asked, also those whose own were merged into it, once', async () => {
    const asks = async (unit: string, fields: object) => ({
      focal: await aUser(api.database, 'FOCAL_POINT', { unitId: province(unit) }),
      recommendation: await onDesk('IN_PROGRESS', { raisedByUnitId: province(unit), ...fields }),
    });
    const target = await asks('kien-giang', { number: 9001 });
    const merged = { status: 'MERGED', mergedIntoId: target.recommendation.id };
    const second = await asks('ca-mau-pre2025', { ...merged, number: 9002 });
    await onDesk('MERGED', { ...merged, raisedByUnitId: province('ca-mau-pre2025'), number: 9003 });
    const bystander = await aUser(api.database, 'FOCAL_POINT', { unitId: province('soc-trang') });
    const { id } = await aResponse(api.database, { recommendationId: target.recommendation.id, status: 'APPROVED' });
    await (await api.as(leader)).post(`/responses/${id}/publish`, { version: 1 });
    const mails = await api.rows<{ recipient_address: string; subject: string; body: string }>(
      `SELECT recipient_address, subject, body FROM message WHERE once_key LIKE $1`,
      [`answer:${id}:%`],
    );
    const to = (user: User) => mails.filter(({ recipient_address: address }) => address === user.email);
    expect(to(target.focal)).toMatchObject([{ subject: 'Đã có trả lời kiến nghị KN-2020-9001' }]);
    expect(to(second.focal)).toMatchObject([{ subject: 'Đã có trả lời kiến nghị KN-2020-9002, KN-2020-9003' }]);
    expect(to(second.focal)[0]?.body).toContain(`/kien-nghi/${second.recommendation.id}`);
    expect(to(bystander)).toEqual([]);
  });
});

describe('what the leader alone decides', () => {
  it.each(others)('is not for %s', async (_, who) => {
    const draft = await anAnswer('DRAFT');
    const approved = await anAnswer('APPROVED');
    const client = await api.as(await who());
    const statuses = [
      await client.post(`/responses/${draft.id}/approve`, { version: 1 }),
      await client.post(`/responses/${draft.id}/return`, { version: 1, reason: 'Không.' }),
      await client.post(`/responses/${approved.id}/publish`, { version: 1 }),
      await client.post('/responses/approve', { items: [{ id: draft.id, version: 1 }] }),
      await client.post('/responses/publish', { items: [{ id: approved.id, version: 1 }] }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403, 403]);
    expect([await stateOf(draft.id), await stateOf(approved.id)]).toEqual(['DRAFT', 'APPROVED']);
  });
});

describe('many at once', () => {
  it('approves what can be approved and names the rest', async () => {
    const [first, second, seenOld] = [await anAnswer('DRAFT'), await anAnswer('DRAFT'), await anAnswer('DRAFT')];
    const approved = await anAnswer('APPROVED');
    const nobody = uuidv7();
    const items = [
      ...[first, approved, second].map(({ id }) => ({ id, version: 1 })),
      ...[
        { id: seenOld.id, version: 7 },
        { id: nobody, version: 1 },
      ],
    ];
    const { body } = await (await api.as(leader)).post<DecidedItemsDto>('/responses/approve', { items });
    expect(body).toEqual({
      done: [first.id, second.id],
      refused: [
        { id: approved.id, code: 'response.approved' },
        { id: seenOld.id, code: 'resource.version_conflict' },
        { id: nobody, code: 'resource.not_found' },
      ],
    });
    expect([await stateOf(first.id), await stateOf(second.id), await stateOf(seenOld.id)]).toEqual([
      'APPROVED',
      'APPROVED',
      'DRAFT',
    ]);
  });

  it('publishes what was approved, each with its step', async () => {
    const approved = await anAnswer('APPROVED');
    const draft = await anAnswer('DRAFT');
    const items = [draft, approved].map(({ id }) => ({ id, version: 1 }));
    const { body } = await (await api.as(leader)).post<DecidedItemsDto>('/responses/publish', { items });
    expect(body).toEqual({ done: [approved.id], refused: [{ id: draft.id, code: 'response.not_approved' }] });
    const steps = await api.rows('SELECT to_status FROM recommendation_step WHERE recommendation_id = $1', [
      approved.recommendationId,
    ]);
    expect(steps).toEqual([{ to_status: 'ANSWERED' }]);
  });

  it('settles all that are published at once in one way, and leaves each its own when none is said', async () => {
    const publish = async (body: object) => {
      const { id: recommendationId } = await onDesk('IN_PROGRESS', { resultClass: 'PLANNED' });
      const one = await aResponse(api.database, { recommendationId, status: 'APPROVED' });
      const other = await anAnswer('APPROVED');
      const items = [one, other].map(({ id }) => ({ id, version: 1 }));
      await (await api.as(leader)).post('/responses/publish', { ...body, items });
      const results = await api.rows('SELECT result_class FROM recommendation WHERE id = ANY($1) ORDER BY id', [
        [one.recommendationId, other.recommendationId],
      ]);
      return results.map((row) => row['result_class']);
    };
    expect(await publish({ resultClass: 'EXPLAINED' })).toEqual(['EXPLAINED', 'EXPLAINED']);
    expect(await publish({})).toEqual(['PLANNED', null]);
    expect((await (await api.as(leader)).post('/responses/publish', { resultClass: 'X', items: [] })).status).toBe(400);
  });

  it.each([
    ['none', []],
    ['too many', Array.from({ length: 101 }, () => ({ id: uuidv7(), version: 1 }))],
  ])('refuses %s', async (_, items) => {
    expect((await (await api.as(leader)).post('/responses/approve', { items })).status).toBe(400);
  });
});
