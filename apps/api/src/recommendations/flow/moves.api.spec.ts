import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import type { RecommendationDto } from '../recommendation.dto';
import type { Recommendation, RecommendationStatus } from '../recommendation.entity';

const api = useApi();

const ASKING = province('kien-giang');
let meetingId: string;
let topicId: string;
let board: { id: string };

beforeAll(async () => {
  await aClusterYear(api.database);
  const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  topicId = topic?.id ?? '';
  board = await aUser(api.database, 'BOARD_STAFF');
});
beforeEach(async () => {
  api.setTime('2021-04-05T02:00:00Z');
  ({ id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' }));
});

const asked = (over: Partial<Recommendation> = {}) =>
  aRecommendation(api.database, { meetingId, topicId, competence: 'CENTRAL_BOARD', ...over });
async function answered(over: Partial<Recommendation> = {}): Promise<Recommendation> {
  const resultClass = over.status === 'CLOSED' ? 'RESOLVED' : null;
  const recommendation = await asked({ status: 'ANSWERED', resultClass, answeredOn: '2021-04-02', ...over });
  await aResponse(api.database, { recommendationId: recommendation.id });
  return recommendation;
}
async function move(id: string, body: object, user = board) {
  return (await api.as(user)).post<RecommendationDto>(`/recommendations/${id}/transitions`, { version: 1, ...body });
}
const kept = async (id: string) =>
  (await api.rows('SELECT status, step_due_on::text AS "stepDueOn" FROM recommendation WHERE id = $1', [id]))[0];
const receipt = (id: string, outcome: string, at: string) =>
  api.rows(
    `INSERT INTO answer_receipt (id, recommendation_id, outcome, reason, at) VALUES ($1, $2, $3, 'Lý do mẫu', $4)`,
    [uuidv7(), id, outcome, at],
  );

describe('POST /recommendations/:id/transitions', () => {
  it('leads from receipt to close, and keeps every step with who took it', async () => {
    const { id } = await asked({ topicId: null, competence: null });
    await aResponse(api.database, { recommendationId: id });
    const client = await api.as(board);
    const to = (status: RecommendationStatus, more: object = {}) => ['transitions', { to: status, ...more }] as const;
    const report = { id: uuidv7(), authority: 'Bộ Nội vụ', documentReference: 'số 1/BC (mẫu)' };
    const way: (readonly [string, object, status?: RecommendationStatus])[] = [
      to('CLASSIFIED'),
      ['assign', { leadUnitId: province('ha-noi'), answerTerm: 'STANDARD' }, 'FORWARDED'],
      to('IN_PROGRESS'),
      ['report-up', { ...report, reportedOn: '2021-04-05' }, 'REPORTED_UP'],
      ['report-up/reply', { reply: 'Đồng ý (mẫu).', repliedOn: '2021-04-05' }, 'IN_PROGRESS'],
      to('ANSWERED'),
      to('CLOSED', { resultClass: 'RESOLVED' }),
      to('REOPENED', { reason: 'Đơn vị kiến nghị lại' }),
      to('IN_PROGRESS'),
    ];
    await client.patch(`/recommendations/${id}`, { version: 1, topicId, competence: 'CENTRAL_BOARD' });
    let version = 2;
    for (const [path, body, status] of way) {
      const reply = await client.post(`/recommendations/${id}/${path}`, { version, ...body });
      const expected = status ?? (body as { to: string }).to;
      expect(reply.body).toMatchObject({ status: expected, version: version + 1 });
      version += 1;
    }
    const steps = await api.rows<{ to_status: string; by_user_id: string }>(
      'SELECT to_status, by_user_id FROM recommendation_step WHERE recommendation_id = $1 ORDER BY id',
      [id],
    );
    expect(steps.map((step) => step.to_status)).toEqual(
      way.map(([, body, status]) => status ?? (body as { to: string }).to),
    );
    expect(new Set(steps.map((step) => step.by_user_id))).toEqual(new Set([board.id]));
  });

  it('classifies only what it knows the topic and the competence of', async () => {
    const { id } = await asked({ topicId: null, competence: null });
    const reply = await move(id, { to: 'CLASSIFIED' });
    expect(reply.body).toMatchObject({
      status: 422,
      fields: [
        { path: 'topicId', code: 'required' },
        { path: 'competence', code: 'required' },
      ],
    });
    expect(await kept(id)).toMatchObject({ status: 'RECEIVED' });
  });

  it('gives five working days to make clear what is not, and three to classify it afterwards', async () => {
    const { id } = await asked({ status: 'CLASSIFIED', raisedByUnitId: ASKING });
    expect((await move(id, { to: 'CLARIFY', reason: 'Chưa rõ đối tượng.' })).body).toMatchObject({
      stepDueOn: '2021-04-12',
      deadlineOn: '2021-04-12',
      deadlineState: 'RUNNING',
    });
    const asker = await aUser(api.database, 'FOCAL_POINT', { unitId: ASKING });
    const silent = await move(id, { to: 'RECEIVED', version: 2 }, asker);
    expect(silent.body).toMatchObject({ status: 422, fields: [{ path: 'reason', code: 'required' }] });
    const told = await move(id, { to: 'RECEIVED', version: 2, reason: 'Đối tượng là cán bộ cấp xã.' }, asker);
    expect(told.body).toMatchObject({ status: 'RECEIVED', stepDueOn: '2021-04-08' });
    expect(told.body.steps.at(-1)).toMatchObject({ toStatus: 'RECEIVED', reason: 'Đối tượng là cán bộ cấp xã.' });
    expect((await move(id, { to: 'CLASSIFIED', version: 3 })).body).toMatchObject({ stepDueOn: null });
  });

  it('tells the unit that asked what is to be made clear, and whoever follows it that it came back', async () => {
    const asker = await aUser(api.database, 'FOCAL_POINT', { unitId: province('ben-tre') });
    const handler = await aUser(api.database, 'BOARD_STAFF');
    const unclear = await asked({ status: 'CLASSIFIED', raisedByUnitId: province('ben-tre') });
    await move(unclear.id, { to: 'CLARIFY', reason: 'Chưa rõ đối tượng.' });
    const forwarded = await asked({ status: 'FORWARDED', handlerId: handler.id });
    await move(forwarded.id, { to: 'TRANSFERRED_BACK', reason: 'Không thuộc thẩm quyền.' });
    const mails = (id: string) =>
      api.rows<{ to: string; body: string }>(`SELECT recipient_address AS "to", body FROM message WHERE body LIKE $1`, [
        `%/kien-nghi/${id}%`,
      ]);
    const [[asking], [following]] = [await mails(unclear.id), await mails(forwarded.id)];
    expect(asking?.to).toBe(asker.email);
    expect(asking?.body).toMatch(/Nội dung cần làm rõ: Chưa rõ đối tượng\.\nThời hạn: 12\/04\/2021/);
    expect(following?.to).toBe(handler.email);
    expect(following?.body).toContain('Lý do: Không thuộc thẩm quyền.');
  });

  it('lets the secretariat give back what it was asked to make clear, and nothing else', async () => {
    const secretariat = await aUser(api.database, 'SECRETARIAT');
    const { id } = await asked({ status: 'CLARIFY' });
    expect((await move(id, { to: 'RECEIVED' }, secretariat)).body).toMatchObject({ status: 'RECEIVED' });
    expect((await move(id, { to: 'CLASSIFIED', version: 2 }, secretariat)).status).toBe(403);
  });

  it('takes lead and deadline from what comes back and is classified anew', async () => {
    const { id } = await asked({ status: 'FORWARDED', leadUnitId: province('ha-noi'), dueOn: '2021-05-04' });
    const lead = await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-noi') });
    const back = await move(id, { to: 'TRANSFERRED_BACK', reason: 'Không thuộc thẩm quyền.' }, lead);
    expect(back.body).toMatchObject({ status: 'TRANSFERRED_BACK', leadUnit: { name: 'Hà Nội' } });
    const again = await move(id, { to: 'CLASSIFIED', version: 2 });
    expect(again.body).toMatchObject({ status: 'CLASSIFIED', leadUnit: null, dueOn: null, deadlineState: 'NONE' });
  });

  it.each<[RecommendationStatus, RecommendationStatus]>([
    ['CLOSED', 'REOPENED'],
    ['CLASSIFIED', 'CLARIFY'],
    ['FORWARDED', 'TRANSFERRED_BACK'],
    ['ANSWERED', 'IN_PROGRESS'],
  ])('wants a reason for %s → %s', async (status, to) => {
    const { id } = await asked({ status, resultClass: status === 'CLOSED' ? 'RESOLVED' : null });
    const refused = await move(id, { to, reason: '  ' });
    expect(refused.body).toMatchObject({ status: 422, fields: [{ path: 'reason', code: 'required' }] });
    expect((await move(id, { to, reason: 'Vì sao mẫu' })).body).toMatchObject({ status: to });
  });

  it.each<[RecommendationStatus, RecommendationStatus]>([
    ['RECEIVED', 'IN_PROGRESS'],
    ['CLASSIFIED', 'FORWARDED'],
    ['IN_PROGRESS', 'REPORTED_UP'],
    ['REPORTED_UP', 'IN_PROGRESS'],
    ['IN_PROGRESS', 'CLOSED'],
    ['CLASSIFIED', 'MERGED'],
  ])('refuses %s → %s, which is not on the way or wants more than a step', async (status, to) => {
    const { id } = await asked({ status });
    const reply = await move(id, { to, reason: 'Lý do mẫu' });
    expect(reply.body).toMatchObject({ status: 409, code: 'recommendation.illegal_transition', current: { status } });
    expect(await kept(id)).toMatchObject({ status });
  });

  it('does not set to work what nobody leads', async () => {
    const { id } = await asked({ status: 'REOPENED' });
    expect((await move(id, { to: 'IN_PROGRESS' })).body).toMatchObject({
      status: 409,
      code: 'recommendation.unassigned',
    });
  });

  it('gives an answer that is to be corrected ten working days from now', async () => {
    const { id } = await answered({ dueOn: '2021-04-02' });
    const reply = await move(id, { to: 'IN_PROGRESS', reason: 'Trả lời chưa đầy đủ.' });
    expect(reply.body).toMatchObject({ dueOn: '2021-04-19', answeredOn: null, overdue: false });
  });

  it('wants another answer for what was taken up again: the one that was found wanting is none', async () => {
    const { id } = await answered({ leadUnitId: province('ha-noi') });
    await api.rows(`UPDATE response SET published_at = '2021-04-02T02:00:00Z' WHERE recommendation_id = $1`, [id]);
    const again = await move(id, { to: 'IN_PROGRESS', reason: 'Chưa nêu thời hạn (mẫu).' });
    expect(again.body.moves.map(({ to }) => to)).not.toContain('ANSWERED');
    const refused = await move(id, { to: 'ANSWERED', version: 2 });
    expect(refused).toMatchObject({ status: 409, body: { code: 'recommendation.unanswered' } });
    await aResponse(api.database, { recommendationId: id, publishedAt: new Date('2021-04-06T02:00:00Z') });
    expect(await move(id, { to: 'ANSWERED', version: 2 })).toMatchObject({ status: 200, body: { status: 'ANSWERED' } });
  });

  it('gives what stands now to whoever saw an older version', async () => {
    const { id } = await asked({ version: 5 });
    const reply = await move(id, { to: 'CLASSIFIED', version: 4 });
    expect(reply.body).toMatchObject({ status: 409, current: { version: 5, status: 'RECEIVED' } });
  });
});

describe('the close of a recommendation', () => {
  const close = { to: 'CLOSED', resultClass: 'RESOLVED' };

  it('wants an answer that people can read', async () => {
    const { id } = await asked({ status: 'ANSWERED' });
    await aResponse(api.database, { recommendationId: id, status: 'DRAFT', publishedAt: null });
    expect((await move(id, close)).body).toMatchObject({ status: 409, code: 'recommendation.unanswered' });
    expect(await kept(id)).toMatchObject({ status: 'ANSWERED' });
  });

  it('wants to know what came of it', async () => {
    const { id } = await answered();
    const reply = await move(id, { to: 'CLOSED' });
    expect(reply.body).toMatchObject({ status: 422, fields: [{ path: 'resultClass', code: 'required' }] });
    const known = await answered({ resultClass: 'PLANNED' });
    expect((await move(known.id, { to: 'CLOSED' })).body).toMatchObject({ status: 'CLOSED', resultClass: 'PLANNED' });
  });

  it('waits for nobody when no unit is named as asking', async () => {
    const { id } = await answered();
    expect((await move(id, close)).body).toMatchObject({ status: 'CLOSED', received: null });
  });

  it('waits until the unit that asked has confirmed this answer, not an earlier one', async () => {
    const { id } = await answered({ raisedByUnitId: ASKING, answeredOn: '2021-04-02' });
    await receipt(id, 'CONFIRMED', '2021-04-01T02:00:00Z');
    const refused = await move(id, close);
    expect(refused.body).toMatchObject({ status: 409, code: 'recommendation.unconfirmed' });
    await receipt(id, 'CONFIRMED', '2021-04-05T01:00:00Z');
    expect((await move(id, close)).body).toMatchObject({ status: 'CLOSED', received: 'CONFIRMED' });
  });

  // Answered on Friday 02/04/2021: the tenth working day is Friday 16/04.
  it.each([
    ['2021-04-16T16:59:00Z', 409],
    ['2021-04-16T17:00:00Z', 200],
  ])('takes silence for receipt once ten working days have passed: on %s it is %i', async (now, expected) => {
    const { id } = await answered({ raisedByUnitId: ASKING, answeredOn: '2021-04-02' });
    api.setTime(now);
    expect((await move(id, close)).status).toBe(expected);
    expect(await kept(id)).toMatchObject({ status: expected === 200 ? 'CLOSED' : 'ANSWERED' });
  });

  it('gives whoever joins an answered group late the same time to say something', async () => {
    const { id } = await answered({ answeredOn: '2021-03-02' });
    const late = await asked({ status: 'CLASSIFIED', raisedByUnitId: ASKING });
    const items = [{ id: late.id, version: 1 }];
    const joined = await (await api.as(board)).post(`/recommendations/${id}/merge`, { version: 1, items });
    expect(joined.body).toMatchObject({ origins: [{ id: late.id, received: 'WAITING' }] });
    api.setTime('2021-04-19T16:59:00Z');
    expect((await move(id, close)).body).toMatchObject({ status: 409, code: 'recommendation.unconfirmed' });
    api.setTime('2021-04-19T17:00:00Z');
    expect((await move(id, close)).body).toMatchObject({ status: 'CLOSED', origins: [{ received: 'SILENT' }] });
  });

  it('takes a word against the answer for no silence', async () => {
    const { id } = await answered({ raisedByUnitId: ASKING, answeredOn: '2021-04-02' });
    await receipt(id, 'UNSATISFIED', '2021-04-05T01:00:00Z');
    api.setTime('2021-06-01T02:00:00Z');
    expect((await move(id, close)).body).toMatchObject({ status: 409, code: 'recommendation.unconfirmed' });
  });

  it('waits for every unit of the group, and says which', async () => {
    const { id } = await answered({ raisedByUnitId: ASKING });
    const other = await asked({ status: 'MERGED', mergedIntoId: id, raisedByUnitId: province('soc-trang') });
    await asked({ status: 'MERGED', mergedIntoId: id, raisedByText: 'các đại biểu' });
    await receipt(id, 'CONFIRMED', '2021-04-05T01:00:00Z');
    expect((await move(id, close)).body).toMatchObject({ code: 'recommendation.unconfirmed' });
    const seen = await (await api.as(board)).get<RecommendationDto>(`/recommendations/${id}`);
    expect(seen.body).toMatchObject({ received: 'CONFIRMED', moves: [{ to: 'IN_PROGRESS' }] });
    expect(seen.body.origins.map(({ received }) => received)).toEqual(['WAITING', null]);
    await receipt(other.id, 'CONFIRMED', '2021-04-05T01:00:00Z');
    expect((await move(id, close)).body).toMatchObject({ status: 'CLOSED' });
  });

  it('is over with its result when it is taken up again, for ten working days', async () => {
    const { id } = await answered({ status: 'CLOSED', leadUnitId: province('ha-noi') });
    const reply = await move(id, { to: 'REOPENED', reason: 'Đơn vị kiến nghị lại' });
    expect(reply.body).toMatchObject({ resultClass: null, answeredOn: null, dueOn: '2021-04-19' });
  });
});
