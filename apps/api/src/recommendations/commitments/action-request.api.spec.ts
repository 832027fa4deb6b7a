import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, anActionRequest, anEntry, aUser, province } from '../../../test/factories';
import { Delegation } from '../../delegations/delegation.entity';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import type { ActionRequestDto, ActionRequestPageDto } from './action-request.dto';

const api = useApi();
const kienGiang = province('kien-giang');

let meeting: Meeting;
let staff: User;
let focal: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  staff = await aUser(api.database, 'BOARD_STAFF');
  focal = await aUser(api.database, 'FOCAL_POINT', { unitId: kienGiang });
});
beforeEach(async () => {
  api.setTime('2021-06-15T03:00:00Z');
  await api.rows('DELETE FROM action_request');
  meeting = await aMeeting(api.database, { status: 'CLOSED' });
});

const aCall = (fields: object = {}) => anActionRequest(api.database, { meetingId: meeting.id, ...fields });
const list = async (who: User, query = '') =>
  (await (await api.as(who)).get<ActionRequestPageDto>(`/action-requests${query}`)).body;

describe('GET /action-requests', () => {
  it('shows every member of the day, also those that have not replied', async () => {
    const call = await aCall({ text: 'Đề nghị các đơn vị viết bài.', askedBy: 'Người mẫu', dueOn: '2021-07-01' });
    await (
      await api.as(focal)
    ).put(`/action-requests/${call.id}/replies/${kienGiang}`, {
      ...{ state: 'ONGOING', text: 'Đang viết.' },
    });
    const { items } = await list(await aUser(api.database, 'FOCAL_POINT', { unitId: province('soc-trang') }));
    expect(items).toMatchObject([
      { id: call.id, text: 'Đề nghị các đơn vị viết bài.', askedBy: 'Người mẫu', dueOn: '2021-07-01', actions: [] },
    ]);
    expect(items[0]?.members).toHaveLength(12);
    expect(items[0]?.members.find(({ unitId }) => unitId === kienGiang)).toMatchObject({
      ...{ unitName: 'Kiên Giang', state: 'ONGOING', text: 'Đang viết.', at: '2021-06-15T03:00:00.000Z' },
      ...{ version: 1, mayReply: false },
    });
    const own = items[0]?.members.find(({ unitId }) => unitId === province('soc-trang'));
    expect(own).toMatchObject({ state: null, text: null, mayReply: true });
  });

  it('is narrowed by cluster, year and whom it asks', async () => {
    const call = await aCall();
    const ids = async (who: User, query: string) => (await list(who, query)).items.map(({ id }) => id);
    expect(await ids(staff, `?clusterId=${meeting.clusterId}&year=2020`)).toEqual([call.id]);
    expect(await ids(staff, '?year=2019')).toEqual([]);
    expect(await ids(focal, '?mine=true')).toEqual([call.id]);
    expect(await ids(staff, '?mine=true')).toEqual([]);
  });

  it('shows a guest the call without the replies, and a stranger nothing', async () => {
    await aCall();
    const guest = await aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-nam') });
    expect((await list(guest)).items).toEqual([]);
    await api.database
      .getRepository(Delegation)
      .insert({ id: uuidv7(), meetingId: meeting.id, unitId: province('ha-nam'), protocolOrder: 99 });
    expect((await list(guest)).items).toMatchObject([{ members: [] }]);
    expect((await list(guest, '?mine=true')).items).toEqual([]);
  });

  it('reads on where the page before ended, in one statement however many there are', async () => {
    const all = [await aCall(), await aCall(), await aCall()].map(({ id }) => id);
    const first = await list(staff, '?limit=2');
    const second = await list(staff, `?after=${first.next ?? ''}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.toReversed());
    const client = await api.as(staff);
    await client.get('/auth/me');
    const few = await api.countingStatements(() => client.get('/action-requests?limit=1'));
    expect(await api.countingStatements(() => client.get('/action-requests'))).toBe(few);
    expect((await client.get('/action-requests?after=x')).body).toMatchObject({ code: 'paging.bad_cursor' });
  });
});

describe('a call of the board', () => {
  const body = (over: object = {}) => ({
    ...{ id: uuidv7(), meetingId: meeting.id, text: 'Đề nghị gửi gương điển hình.', dueOn: null, ...over },
  });

  it('is one, also when it is sent several times at once', async () => {
    const client = await api.as(staff);
    const call = body();
    const sent = await Promise.all([1, 2, 3, 4].map(() => client.post('/action-requests', call)));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await api.rows('SELECT 1 FROM action_request WHERE id = $1', [call.id])).toHaveLength(1);
  });

  it('is written once, changed and taken back', async () => {
    const client = await api.as(staff);
    const call = body();
    const made = await client.post<ActionRequestDto>('/action-requests', call);
    expect(made.body).toMatchObject({ source: 'BOARD', actions: ['update', 'delete'], version: 1 });
    expect((await client.post('/action-requests', call)).status).toBe(201);
    const changed = await client.patch(`/action-requests/${call.id}`, {
      version: 1,
      text: 'Sửa.',
      dueOn: '2021-08-01',
    });
    expect(changed.body).toMatchObject({ text: 'Sửa.', dueOn: '2021-08-01', version: 2 });
    expect((await client.patch(`/action-requests/${call.id}`, { version: 1, text: 'Cũ.' })).status).toBe(409);
    expect((await client.delete(`/action-requests/${call.id}?version=1`)).status).toBe(409);
    expect((await client.delete(`/action-requests/${call.id}?version=2`)).status).toBe(204);
    expect(await api.rows('SELECT 1 FROM action_request')).toEqual([]);
  });

  it('cannot be written into the record: there only the day is set', async () => {
    const entry = await anEntry(api.database, { meetingId: meeting.id, kind: 'ACTION_REQUEST' });
    const { id } = await aCall({ entryId: entry.id });
    const client = await api.as(staff);
    const change = (fields: object) => client.patch(`/action-requests/${id}`, { version: 1, ...fields });
    expect((await change({ text: 'Khác.' })).body).toMatchObject({ status: 409, code: 'action_request.recorded' });
    expect((await client.delete(`/action-requests/${id}?version=1`)).body).toMatchObject({
      code: 'action_request.recorded',
    });
    expect((await change({ dueOn: '2021-08-01' })).body).toMatchObject({ source: 'RECORD', dueOn: '2021-08-01' });
  });

  it.each([
    ['the secretariat', () => aUser(api.database, 'SECRETARIAT')],
    ['a focal point', () => aUser(api.database, 'FOCAL_POINT', { unitId: kienGiang })],
    ['a delegate', () => aUser(api.database, 'DELEGATE')],
    ['an administrator', () => aUser(api.database, 'ADMIN')],
  ])('is not for %s', async (_, who) => {
    const { id } = await aCall();
    const client = await api.as(await who());
    const statuses = [
      await client.post('/action-requests', body()),
      await client.patch(`/action-requests/${id}`, { version: 1, text: 'Khác.' }),
      await client.delete(`/action-requests/${id}?version=1`),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403]);
  });
});

describe('PUT /action-requests/:id/replies/:unitId', () => {
  const reply = async (who: User, id: string, over: object = {}, unitId = kienGiang) =>
    (await api.as(who)).put<ActionRequestDto>(`/action-requests/${id}/replies/${unitId}`, {
      ...{ state: 'DONE', text: 'Đã gửi 3 bài (mẫu).', ...over },
    });
  const kept = (id: string) =>
    api.rows('SELECT state, text, by_user_id, version FROM action_reply WHERE request_id = $1', [id]);

  it('is one reply a member, brought up to date by whoever saw it', async () => {
    const { id } = await aCall();
    await reply(focal, id, { state: 'ONGOING' });
    const unseen = await reply(focal, id);
    expect(unseen.body).toMatchObject({ code: 'resource.version_conflict', current: { id } });
    await reply(focal, id, { version: 1 });
    expect(await kept(id)).toEqual([{ state: 'DONE', text: 'Đã gửi 3 bài (mẫu).', by_user_id: focal.id, version: 2 }]);
  });

  it.each([
    ['the board on behalf', () => aUser(api.database, 'BOARD_LEADER'), 200],
    ['the secretariat of the unit', () => aUser(api.database, 'SECRETARIAT', { unitId: kienGiang }), 200],
    ['another member', () => aUser(api.database, 'FOCAL_POINT', { unitId: province('soc-trang') }), 403],
    ['the secretariat of the head', () => aUser(api.database, 'SECRETARIAT'), 403],
    ['a stranger', () => aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-nam') }), 404],
    ['a delegate', () => aUser(api.database, 'DELEGATE'), 403],
    ['an administrator', () => aUser(api.database, 'ADMIN'), 403],
  ])('from %s: %i', async (_, who, status) => {
    const { id } = await aCall();
    expect((await reply(await who(), id)).status).toBe(status);
    expect(await kept(id)).toHaveLength(status === 200 ? 1 : 0);
  });

  it('is for the members of the day, and says something', async () => {
    const { id } = await aCall();
    expect((await reply(staff, id, {}, province('ha-nam'))).status).toBe(404);
    expect((await reply(focal, uuidv7())).status).toBe(404);
    expect((await reply(focal, id, { text: '' })).body).toMatchObject({ fields: [{ path: 'text', code: 'required' }] });
    expect((await reply(focal, id, { state: 'LATER' })).status).toBe(400);
  });
});
