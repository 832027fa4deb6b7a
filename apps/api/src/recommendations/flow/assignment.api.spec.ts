import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aUser, centralBoard, province } from '../../../test/factories';
import type { DecidedItemsDto } from '../each-by-itself.dto';
import { codeOf } from '../recommendation-number';
import type { RecommendationDto } from '../recommendation.dto';
import type { Recommendation } from '../recommendation.entity';

const api = useApi();

const HA_NOI = province('ha-noi');
let meetingId: string;
let board: { id: string };

beforeAll(async () => {
  await aClusterYear(api.database);
  board = await aUser(api.database, 'BOARD_STAFF');
});
beforeEach(async () => {
  api.setTime('2021-04-05T02:00:00Z');
  ({ id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' }));
});

const asked = (over: Partial<Recommendation> = {}) =>
  aRecommendation(api.database, { meetingId, status: 'CLASSIFIED', ...over });
async function post(id: string, path: string, body: object) {
  return (await api.as(board)).post<RecommendationDto>(`/recommendations/${id}/${path}`, { version: 1, ...body });
}
const assign = (id: string, body: object = {}) =>
  post(id, 'assign', { leadUnitId: HA_NOI, answerTerm: 'STANDARD', ...body });
const steps = (id: string) =>
  api.rows('SELECT from_status, to_status, reason FROM recommendation_step WHERE recommendation_id = $1 ORDER BY id', [
    id,
  ]);

describe('POST /recommendations/:id/assign', () => {
  it('forwards it to the unit that leads, with the deadline of its term and whoever follows it', async () => {
    const { id } = await asked();
    const handler = await aUser(api.database, 'BOARD_LEADER', { displayName: 'Lê Thị Mẫu' });
    const reply = await assign(id, { handlerId: handler.id });
    expect(reply).toMatchObject({
      status: 200,
      body: {
        status: 'FORWARDED',
        leadUnit: { id: HA_NOI, name: 'Hà Nội' },
        handler: { id: handler.id, name: 'Lê Thị Mẫu' },
        // Twenty working days from Monday 05/04/2021, without Giỗ Tổ on 21/4 and 30/4.
        dueOn: '2021-05-05',
      },
    });
    const [kept] = await api.rows(
      `SELECT status, lead_unit_id, handler_id, due_on::text AS due_on, version FROM recommendation WHERE id = $1`,
      [id],
    );
    expect(kept).toEqual({
      ...{ status: 'FORWARDED', lead_unit_id: HA_NOI, handler_id: handler.id },
      ...{ due_on: '2021-05-05', version: 2 },
    });
    expect(await steps(id)).toEqual([
      { from_status: 'CLASSIFIED', to_status: 'FORWARDED', reason: 'Đơn vị chủ trì: Hà Nội' },
    ]);
  });

  it.each([
    ['STANDARD', '2021-03-08'],
    ['URGENT', '2021-02-22'],
    ['COMPLEX', '2021-03-22'],
  ])('reckons the %s term over Tết', async (answerTerm, expected) => {
    // From Wednesday 03/02/2021; Tết is from Thursday 11/02 to Monday 15/02.
    api.setTime('2021-02-03T02:00:00Z');
    const { id } = await asked();
    expect((await assign(id, { answerTerm })).body).toMatchObject({ answerTerm, dueOn: expected });
  });

  it('takes a day that is given instead', async () => {
    const { id } = await asked();
    expect((await assign(id, { dueOn: '2021-04-09' })).body).toMatchObject({ dueOn: '2021-04-09' });
  });

  it('hands over what is under way, with its deadline, and keeps who had it before', async () => {
    const { id } = await asked({ status: 'IN_PROGRESS', leadUnitId: centralBoard, dueOn: '2021-04-20' });
    const reply = await assign(id, { answerTerm: 'URGENT' });
    expect(reply.body).toMatchObject({ status: 'FORWARDED', dueOn: '2021-04-20', answerTerm: 'URGENT' });
    const [step] = await steps(id);
    expect(step).toMatchObject({ from_status: 'IN_PROGRESS', to_status: 'FORWARDED' });
    expect(step?.['reason']).toMatch(/^Đơn vị chủ trì: .+ → Hà Nội$/);
  });

  it('is no step when only who follows it changes', async () => {
    const { id } = await asked({ status: 'IN_PROGRESS', leadUnitId: HA_NOI, dueOn: '2021-04-20' });
    const reply = await assign(id, { handlerId: board.id });
    expect(reply.body).toMatchObject({ status: 'IN_PROGRESS', handler: { id: board.id }, version: 2 });
    expect(await steps(id)).toEqual([]);
  });

  it('asks the co-ordinating units at once, each until the day that the settings give', async () => {
    const { id } = await asked();
    const opinions = [
      { id: uuidv7(), unitId: province('kien-giang'), question: 'Tỉnh có vướng mắc gì?' },
      { id: uuidv7(), unitId: province('soc-trang'), dueOn: '2021-04-20' },
    ];
    expect((await assign(id, { opinions })).body.opinions).toMatchObject([
      { unit: { name: 'Kiên Giang' }, question: 'Tỉnh có vướng mắc gì?', dueOn: '2021-04-12' },
      { unit: { name: 'Sóc Trăng' }, question: null, dueOn: '2021-04-20' },
    ]);
  });

  it('leaves nothing behind when one of them cannot be asked', async () => {
    const { id } = await asked();
    const opinions = [
      { id: uuidv7(), unitId: province('kien-giang') },
      { id: uuidv7(), unitId: HA_NOI },
    ];
    const reply = await assign(id, { opinions });
    expect(reply.body).toMatchObject({ status: 422, fields: [{ path: 'opinions.1.unitId', code: 'is_lead' }] });
    expect(await steps(id)).toEqual([]);
    expect(await api.rows('SELECT 1 FROM coordinating_opinion WHERE recommendation_id = $1', [id])).toEqual([]);
  });

  it('tells the accounts of the unit, and whoever follows it, by mail', async () => {
    const { id } = await asked({ text: 'Đề nghị tập huấn (mẫu).', leadUnitId: null });
    const [lead, handler] = [
      await aUser(api.database, 'FOCAL_POINT', { unitId: province('cao-bang'), email: 'dau-moi@example.test' }),
      await aUser(api.database, 'BOARD_STAFF', { email: 'theo-doi@example.test' }),
    ];
    await assign(id, { leadUnitId: province('cao-bang'), handlerId: handler.id });
    const mails = await api.rows<{ recipient_address: string; body: string; kind: string }>(
      `SELECT recipient_address, body, kind FROM message WHERE body LIKE $1 ORDER BY recipient_address`,
      [`%/kien-nghi/${id}%`],
    );
    expect(mails.map((mail) => mail.recipient_address)).toEqual([lead.email, handler.email]);
    for (const { body, kind } of mails) {
      expect(kind).toBe('DESK');
      expect(body).toContain('Đề nghị tập huấn (mẫu).');
      expect(body).toContain('Hạn trả lời: 05/05/2021');
    }
    // Nobody is told again of what has not changed.
    await assign(id, { leadUnitId: province('cao-bang'), handlerId: handler.id, version: 2 });
    expect(await api.rows(`SELECT 1 FROM message WHERE body LIKE $1`, [`%/kien-nghi/${id}%`])).toHaveLength(2);
  });

  it('lets the unit see it from then on, in the list too, and leaves the handler to the board', async () => {
    const { id } = await asked();
    const lead = await api.as(await aUser(api.database, 'FOCAL_POINT', { unitId: province('cao-bang') }));
    expect((await lead.get(`/recommendations/${id}`)).status).toBe(404);
    await assign(id, { leadUnitId: province('cao-bang'), handlerId: board.id });
    const seen = await lead.get<RecommendationDto>(`/recommendations/${id}`);
    expect(seen).toMatchObject({ status: 200, body: { handler: null, dueOn: '2021-05-05' } });
    expect(seen.body.moves).toEqual([{ to: 'TRANSFERRED_BACK', reasonRequired: true, resultRequired: false }]);
    const listed = await lead.get<{ items: { id: string }[] }>('/recommendations');
    expect(listed.body.items.map((item) => item.id)).toContain(id);
    const asTheirs = await lead.get<{ items: unknown[] }>(`/recommendations?handlerId=${board.id}`);
    expect(asTheirs.body.items).toEqual([]);
  });

  it.each([
    ['a unit that does not exist', { leadUnitId: uuidv7() }, 'leadUnitId', 'not_found'],
    ['a day that is past', { dueOn: '2021-04-04' }, 'dueOn', 'in_the_past'],
    ['a handler who does not exist', { handlerId: uuidv7() }, 'handlerId', 'not_of_the_board'],
  ])('refuses %s', async (_, over, path, code) => {
    const { id } = await asked();
    const reply = await assign(id, over);
    expect(reply.body).toMatchObject({ status: 422, fields: [{ path, code }] });
    expect(await steps(id)).toEqual([]);
  });

  it('refuses a handler who is not of the board, or no more', async () => {
    const { id } = await asked();
    const others = [
      await aUser(api.database, 'SECRETARIAT'),
      await aUser(api.database, 'BOARD_STAFF', { disabledAt: new Date() }),
    ];
    for (const { id: handlerId } of others) {
      expect((await assign(id, { handlerId })).body).toMatchObject({ fields: [{ code: 'not_of_the_board' }] });
    }
  });

  it('moves no deadline that is running: that is an extension', async () => {
    const { id } = await asked({ status: 'FORWARDED', leadUnitId: HA_NOI, dueOn: '2021-04-20' });
    const reply = await assign(id, { dueOn: '2021-05-20' });
    expect(reply.body).toMatchObject({ fields: [{ path: 'dueOn', code: 'to_be_extended' }] });
  });

  it.each([
    ['no unit', { leadUnitId: undefined }, 'leadUnitId'],
    ['a term that nobody knows', { answerTerm: 'SLOW' }, 'answerTerm'],
    ['a day that is none', { dueOn: '2021-02-30' }, 'dueOn'],
    ['an opinion of nobody', { opinions: [{ id: uuidv7() }] }, 'opinions.0.unitId'],
    ['no version', { version: undefined }, 'version'],
  ])('refuses %s', async (_, over, path) => {
    const { id } = await asked();
    const reply = await assign(id, over);
    expect(reply).toMatchObject({ status: 400, body: { fields: [{ path }] } });
  });

  it('refuses what is not classified, or beyond, and what somebody else has changed', async () => {
    for (const status of ['RECEIVED', 'CLARIFY', 'TRANSFERRED_BACK', 'ANSWERED'] as const) {
      const { id } = await asked({ status });
      expect((await assign(id)).body).toMatchObject({ status: 409, code: 'recommendation.illegal_transition' });
    }
    const { id } = await asked({ version: 3 });
    expect((await assign(id)).body).toMatchObject({ code: 'resource.version_conflict', current: { version: 3 } });
  });
});

describe('POST /recommendations/:id/extend', () => {
  const extend = (id: string, over: object = {}) =>
    post(id, 'extend', { dueOn: '2021-05-20', reason: 'Chờ ý kiến Bộ Nội vụ (mẫu).', ...over });
  const changes = (id: string) =>
    api.rows(
      `SELECT from_due_on::text AS "from", to_due_on::text AS "to", reason, by_user_id AS "by"
       FROM deadline_change WHERE recommendation_id = $1`,
      [id],
    );

  it('moves the deadline and keeps from when, to when, why and by whom', async () => {
    const { id } = await asked({ status: 'IN_PROGRESS', dueOn: '2021-04-20' });
    const reply = await extend(id);
    expect(reply.body).toMatchObject({
      ...{ dueOn: '2021-05-20', version: 2 },
      deadlineChanges: [{ fromDueOn: '2021-04-20', toDueOn: '2021-05-20', reason: 'Chờ ý kiến Bộ Nội vụ (mẫu).' }],
    });
    expect(await changes(id)).toEqual([
      { from: '2021-04-20', to: '2021-05-20', reason: 'Chờ ý kiến Bộ Nội vụ (mẫu).', by: board.id },
    ]);
  });

  it.each([
    ['a day that is past', { dueOn: '2021-04-04' }, 422, 'dueOn', 'in_the_past'],
    ['the day that stands', { dueOn: '2021-04-20' }, 422, 'dueOn', 'unchanged'],
    ['no reason', { reason: ' ' }, 400, 'reason', 'required'],
    ['no day', { dueOn: null }, 400, 'dueOn', 'required'],
  ])('refuses %s', async (_, over, status, path, code) => {
    const { id } = await asked({ status: 'IN_PROGRESS', dueOn: '2021-04-20' });
    expect((await extend(id, over)).body).toMatchObject({ status, fields: [{ path, code }] });
    expect(await changes(id)).toEqual([]);
  });

  it('refuses what is settled, or nobody has begun, and what somebody else has changed', async () => {
    for (const status of ['RECEIVED', 'CLASSIFIED', 'ANSWERED'] as const) {
      const { id } = await asked({ status });
      expect((await extend(id)).body).toMatchObject({ status: 409, code: 'recommendation.illegal_transition' });
    }
    const { id } = await asked({ status: 'IN_PROGRESS', version: 3 });
    expect((await extend(id)).body).toMatchObject({ code: 'resource.version_conflict', current: { version: 3 } });
  });
});

describe('a report upwards', () => {
  const report = (over: object = {}) => ({
    ...{ id: uuidv7(), authority: 'Bộ Nội vụ', documentReference: 'số 123/BC-BTĐKT ngày 02/4/2021 (mẫu)' },
    ...{ reportedOn: '2021-04-02', note: 'Kèm tổng hợp (mẫu).' },
    ...over,
  });
  const reply = { reply: 'Bộ đồng ý chủ trương (mẫu).', repliedOn: '2021-04-05' };

  it('names the authority and the document, and is one however often it is sent', async () => {
    const { id } = await asked({ status: 'IN_PROGRESS' });
    const body = report();
    expect((await post(id, 'report-up', body)).body).toMatchObject({
      status: 'REPORTED_UP',
      upwardReports: [{ id: body.id, authority: 'Bộ Nội vụ', reportedOn: '2021-04-02', reply: null }],
    });
    expect((await post(id, 'report-up', body)).body).toMatchObject({ status: 'REPORTED_UP', version: 2 });
    const other = await asked({ status: 'IN_PROGRESS' });
    expect((await post(other.id, 'report-up', body)).body).toMatchObject({ status: 409, code: 'resource.exists' });
  });

  it('goes on with its reply, and may be followed by another', async () => {
    const { id } = await asked({ status: 'IN_PROGRESS' });
    await post(id, 'report-up', report());
    expect((await post(id, 'report-up/reply', { ...reply, version: 2 })).body).toMatchObject({
      status: 'IN_PROGRESS',
      upwardReports: [{ reply: reply.reply, repliedOn: '2021-04-05' }],
    });
    const second = await post(id, 'report-up', { ...report({ authority: 'Thủ tướng Chính phủ' }), version: 3 });
    expect(second.body.upwardReports.map(({ authority, reply: said }) => [authority, said])).toEqual([
      ['Bộ Nội vụ', reply.reply],
      ['Thủ tướng Chính phủ', null],
    ]);
  });

  it('keeps the reply to what was reported before reports were kept in the history', async () => {
    const { id } = await asked({ status: 'REPORTED_UP' });
    expect((await post(id, 'report-up/reply', reply)).body).toMatchObject({ status: 'IN_PROGRESS', upwardReports: [] });
    expect(await steps(id)).toEqual([{ from_status: 'REPORTED_UP', to_status: 'IN_PROGRESS', reason: reply.reply }]);
  });

  it.each([
    ['a day to come', { reportedOn: '2021-04-06' }, 422, 'reportedOn', 'in_the_future'],
    ['no authority', { authority: '' }, 400, 'authority', 'required'],
    ['no document', { documentReference: null }, 400, 'documentReference', 'required'],
  ])('refuses %s', async (_, over, status, path, code) => {
    const { id } = await asked({ status: 'IN_PROGRESS' });
    const refused = await post(id, 'report-up', report(over));
    expect(refused.body).toMatchObject({ status, fields: [{ path, code }] });
    expect(await api.rows('SELECT 1 FROM upward_report WHERE recommendation_id = $1', [id])).toEqual([]);
  });

  it.each([
    ['a day to come', { repliedOn: '2021-04-06' }, 'in_the_future'],
    ['a day before the report', { repliedOn: '2021-04-01' }, 'before_report'],
  ])('takes no reply of %s', async (_, over, code) => {
    const { id } = await asked({ status: 'IN_PROGRESS' });
    await post(id, 'report-up', report());
    const refused = await post(id, 'report-up/reply', { ...reply, ...over, version: 2 });
    expect(refused.body).toMatchObject({ status: 422, fields: [{ path: 'repliedOn', code }] });
  });

  it('is made of what is being worked on alone', async () => {
    const { id } = await asked({ status: 'FORWARDED' });
    expect((await post(id, 'report-up', report())).body).toMatchObject({ code: 'recommendation.illegal_transition' });
    expect((await post(id, 'report-up/reply', reply)).body).toMatchObject({
      code: 'recommendation.illegal_transition',
    });
  });
});

describe('POST /recommendations/assign', () => {
  const assignAll = async (items: object[], body: object = {}) =>
    (await api.as(board)).post<DecidedItemsDto>('/recommendations/assign', {
      ...{ leadUnitId: HA_NOI, answerTerm: 'STANDARD' },
      ...{ items, ...body },
    });
  const standing = async (...ids: string[]) =>
    api.rows(
      `SELECT status, lead_unit_id, handler_id, due_on::text AS due_on FROM recommendation
       WHERE id = ANY($1) ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );

  it('gives many to one unit, with one handler and one day, each with its step', async () => {
    const [one, other] = [await asked(), await asked()];
    const items = [other, one].map(({ id }) => ({ id, version: 1 }));
    const { status, body } = await assignAll(items, { handlerId: board.id, dueOn: '2021-04-30' });
    expect({ status, body }).toEqual({ status: 200, body: { done: [other.id, one.id], refused: [] } });
    const given = { status: 'FORWARDED', lead_unit_id: HA_NOI, handler_id: board.id, due_on: '2021-04-30' };
    expect(await standing(one.id, other.id)).toEqual([given, given]);
    expect(await steps(one.id)).toMatchObject([{ from_status: 'CLASSIFIED', to_status: 'FORWARDED' }]);
  });

  it('judges each by itself: what is refused stays as it was and is named with the reason', async () => {
    const [good, closed, seenOld] = [await asked(), await asked({ status: 'RECEIVED' }), await asked()];
    const nobody = uuidv7();
    const { body } = await assignAll([
      { id: closed.id, version: 1 },
      { id: seenOld.id, version: 7 },
      { id: nobody, version: 1 },
      { id: good.id, version: 1 },
    ]);
    expect(body).toEqual({
      done: [good.id],
      refused: [
        { id: closed.id, code: 'recommendation.illegal_transition' },
        { id: seenOld.id, code: 'resource.version_conflict' },
        { id: nobody, code: 'resource.not_found' },
      ],
    });
    expect(await standing(closed.id, seenOld.id)).toMatchObject([{ status: 'RECEIVED' }, { status: 'CLASSIFIED' }]);
  });

  it('leaves a deadline that runs as it is', async () => {
    const { id } = await asked({ status: 'IN_PROGRESS', leadUnitId: centralBoard, dueOn: '2021-04-20' });
    expect((await assignAll([{ id, version: 1 }], { dueOn: '2021-04-30' })).body.done).toEqual([id]);
    expect(await standing(id)).toMatchObject([{ status: 'FORWARDED', lead_unit_id: HA_NOI, due_on: '2021-04-20' }]);
  });

  it.each([
    ['a unit that does not exist', { leadUnitId: uuidv7() }, 'leadUnitId'],
    ['a handler who does not exist', { handlerId: uuidv7() }, 'handlerId'],
    ['a day that is past', { dueOn: '2021-04-04' }, 'dueOn'],
  ])('assigns none with %s', async (_, over, path) => {
    const { id } = await asked();
    expect((await assignAll([{ id, version: 1 }], over)).body).toMatchObject({ status: 422, fields: [{ path }] });
    expect(await steps(id)).toEqual([]);
  });

  it.each([
    ['none', []],
    ['too many', Array.from({ length: 101 }, () => ({ id: uuidv7(), version: 1 }))],
  ])('refuses %s', async (_, items) => {
    expect((await assignAll(items)).status).toBe(400);
  });

  it('tells the unit of all of them in one letter, and whoever follows them, and of what was refused nobody', async () => {
    const [lead, handler] = [
      await aUser(api.database, 'FOCAL_POINT', { unitId: province('lai-chau') }),
      await aUser(api.database, 'BOARD_STAFF'),
    ];
    const [one, other, refused] = [
      await asked({ text: 'Đề nghị tập huấn (mẫu).' }),
      await asked({ text: 'Xin hướng dẫn '.repeat(40) }),
      await asked({ text: 'Chưa phân loại (mẫu).', status: 'RECEIVED' }),
    ];
    const items = [one, other, refused].map(({ id }) => ({ id, version: 1 }));
    await assignAll(items, { leadUnitId: province('lai-chau'), handlerId: handler.id });
    const letters = (user: { id: string }) =>
      api.rows<{ subject: string; body: string }>(`SELECT subject, body FROM message WHERE once_key LIKE $1`, [
        `%:${user.id}`,
      ]);
    const [toLead, toHandler] = [await letters(lead), await letters(handler)];
    expect(toLead.map(({ subject }) => subject)).toEqual(['Chuyển 2 kiến nghị']);
    expect(toHandler.map(({ subject }) => subject)).toEqual(['Theo dõi 2 kiến nghị']);
    expect(toLead[0]?.body).toContain(`/kien-nghi?chu-tri=${province('lai-chau')}`);
    expect(toHandler[0]?.body).toContain(`/kien-nghi/ban?chuyen-vien=${handler.id}`);
    for (const { body } of [...toLead, ...toHandler]) {
      expect(body).toContain(`- ${codeOf(one)}, hạn trả lời 05/05/2021: Đề nghị tập huấn (mẫu).`);
      expect(body).toMatch(new RegExp(`- ${codeOf(other)}, .*…`, 'u'));
      expect(body).not.toContain('Chưa phân loại');
    }
  });

  it('takes turns with another one that assigns the same in another order', async () => {
    const all = [await asked(), await asked(), await asked(), await asked()];
    const items = all.map(({ id }) => ({ id, version: 1 }));
    const answers = await Promise.all([assignAll(items), assignAll(items.toReversed())]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.flatMap(({ body }) => body.done).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    for (const { body } of answers) for (const { code } of body.refused) expect(code).toBe('resource.version_conflict');
    for (const { id } of all) expect(await steps(id)).toHaveLength(1);
  });

  it('is for the board alone', async () => {
    const { id } = await asked();
    const body = { leadUnitId: HA_NOI, answerTerm: 'STANDARD', items: [{ id, version: 1 }] };
    for (const role of ['ADMIN', 'SECRETARIAT', 'FOCAL_POINT', 'DELEGATE'] as const) {
      const client = await api.as(await aUser(api.database, role));
      expect((await client.post('/recommendations/assign', body)).status).toBe(403);
    }
    expect(await steps(id)).toEqual([]);
  });
});
