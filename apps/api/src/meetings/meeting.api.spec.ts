import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import {
  aCluster,
  aClusterYear,
  aDelegation,
  aMeeting,
  aMembership,
  anAttendee,
  aUser,
  province,
  southwest,
} from '../../test/factories';
import type { User } from '../identity/user.entity';
import type { MeetingDto, MeetingPageDto } from './meeting.dto';

const api = useApi();
let secretary: User;
let otherSecretary: User;
let focalPoint: User;
let board: User;
let admin: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
  otherSecretary = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
  focalPoint = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
  board = await aUser(api.database, 'BOARD_STAFF');
  admin = await aUser(api.database, 'ADMIN');
});

const aPlan = (over: object = {}) => ({
  id: uuidv7(),
  clusterId: southwest,
  emulationYear: 2020,
  kind: 'PREPARATORY',
  title: 'Phiên họp trù bị',
  venue: 'Hội trường',
  heldOn: '2021-03-25',
  dayPart: 'AFTERNOON',
  ...over,
});

const fieldOf = ({ body }: { body: Record<string, unknown> }) => body['fields'];

describe('POST /meetings', () => {
  it('keeps a draft with a part of the day and no clock time', async () => {
    const plan = aPlan({ hostUnitId: province('hau-giang') });
    const answer = await (await api.as(secretary)).post<MeetingDto>('/meetings', plan);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      status: 'DRAFT',
      hostUnitName: 'Hậu Giang',
      heldOn: '2021-03-25',
      dayPart: 'AFTERNOON',
      startTime: null,
      actions: ['schedule', 'update', 'delete'],
    });
    const rows = await api.rows(`SELECT held_on::text, day_part, start_time FROM meeting WHERE id = $1`, [plan.id]);
    expect(rows).toEqual([{ held_on: '2021-03-25', day_part: 'AFTERNOON', start_time: null }]);
  });

  it('makes one meeting of the same id sent twice', async () => {
    const client = await api.as(secretary);
    const plan = aPlan();
    await client.post('/meetings', plan);
    expect((await client.post('/meetings', plan)).status).toBe(201);
    expect(await api.rows('SELECT 1 FROM meeting WHERE id = $1', [plan.id])).toHaveLength(1);
  });

  it.each([
    ['a year that another province heads', { emulationYear: 2019 }, 'clusterId', 'not_headed'],
    ['both a part of the day and a clock time', { startTime: '14:00' }, 'startTime', 'not_with_day_part'],
    ['no time at all', { dayPart: null }, 'dayPart', 'required'],
    ['an end without a start', { dayPart: null, endTime: '17:00' }, 'startTime', 'required'],
    ['an end before the start', { dayPart: null, startTime: '14:00', endTime: '14:00' }, 'endTime', 'before_start'],
    ['a host that does not exist', { hostUnitId: uuidv7() }, 'hostUnitId', 'not_found'],
    ['a conference that does not exist', { preparesId: uuidv7() }, 'preparesId', 'not_found'],
  ])('says at the field what is wrong with %s', async (_, over, path, code) => {
    const plan = aPlan(over);
    const answer = await (await api.as(secretary)).post('/meetings', plan);
    expect(answer.status).toBe(422);
    expect(fieldOf(answer)).toEqual([{ path, code }]);
    expect(await api.rows('SELECT 1 FROM meeting WHERE id = $1', [plan.id])).toHaveLength(0);
  });

  it.each([
    ['of another kind than a preparatory session', 'SUMMARY', {}, 'only_preparatory'],
    ['for a conference of another year', 'PREPARATORY', { emulationYear: 2021 }, 'other_cluster_or_year'],
    ['for a conference held before it', 'PREPARATORY', { heldOn: '2021-03-24' }, 'earlier_than_session'],
    ['for another preparatory session', 'PREPARATORY', { kind: 'PREPARATORY' as const }, 'not_a_conference'],
  ])('refuses a link %s', async (_, kind, conference, code) => {
    const { id } = await aMeeting(api.database, { kind: 'SUMMARY', heldOn: '2021-03-26', ...conference });
    const answer = await (await api.as(secretary)).post('/meetings', aPlan({ kind, preparesId: id }));
    expect(answer.status).toBe(422);
    expect(fieldOf(answer)).toEqual([{ path: 'preparesId', code }]);
  });

  it('names what is missing, too long or unknown', async () => {
    const answer = await (
      await api.as(secretary)
    ).post('/meetings', { ...aPlan({ title: 'x'.repeat(301) }), venue: ' ', x: 1 });
    expect(answer.status).toBe(400);
    expect(fieldOf(answer)).toEqual(
      expect.arrayContaining([
        { path: 'title', code: 'too_long', params: { max: 300 } },
        { path: 'venue', code: 'required' },
        { path: 'x', code: 'unknown_field' },
      ]),
    );
  });

  it('is for secretariats', async () => {
    for (const user of [focalPoint, board, admin]) {
      expect((await (await api.as(user)).post('/meetings', aPlan())).status).toBe(403);
    }
  });
});

describe('GET /meetings/:id', () => {
  it('links a session and the conference it prepares, both ways', async () => {
    const summary = await aMeeting(api.database, { kind: 'SUMMARY', heldOn: '2021-03-26', title: 'Hội nghị tổng kết' });
    const session = await aMeeting(api.database, { preparesId: summary.id, title: 'Phiên trù bị' });
    const client = await api.as(board);
    expect((await client.get(`/meetings/${session.id}`)).body).toMatchObject({
      prepares: { id: summary.id, title: 'Hội nghị tổng kết', heldOn: '2021-03-26' },
      preparedBy: null,
      actions: [],
    });
    expect((await client.get(`/meetings/${summary.id}`)).body).toMatchObject({
      prepares: null,
      preparedBy: { id: session.id, title: 'Phiên trù bị', heldOn: '2021-03-25' },
    });
  });

  it('does not tell others of a draft at the other end of the link', async () => {
    const summary = await aMeeting(api.database, { kind: 'SUMMARY', heldOn: '2021-03-26', status: 'DRAFT' });
    const session = await aMeeting(api.database, { preparesId: summary.id });
    expect((await (await api.as(board)).get(`/meetings/${session.id}`)).body).toMatchObject({ prepares: null });
    expect((await (await api.as(secretary)).get(`/meetings/${session.id}`)).body).toMatchObject({
      prepares: { id: summary.id },
    });
  });
});

describe('a draft', () => {
  it('exists for its secretariat alone: alone, in lists and by its agenda', async () => {
    const draft = await aMeeting(api.database, { status: 'DRAFT', title: 'Bản nháp chỉ thư ký thấy' });
    const delegate = await aUser(api.database, 'DELEGATE');
    await anAttendee(api.database, { meetingId: draft.id, userId: delegate.id });
    await aDelegation(api.database, { meetingId: draft.id, unitId: province('kien-giang') });
    const found = async (user: User) => {
      const client = await api.as(user);
      const list = await client.get<MeetingPageDto>('/meetings?q=ban nhap chi thu ky');
      const statuses = [await client.get(`/meetings/${draft.id}`), await client.get(`/meetings/${draft.id}/agenda`)];
      return [...statuses.map(({ status }) => status), list.body.items.length];
    };
    expect(await found(secretary)).toEqual([200, 200, 1]);
    for (const user of [
      otherSecretary,
      focalPoint,
      board,
      admin,
      delegate,
      await aUser(api.database, 'BOARD_LEADER'),
    ]) {
      expect(await found(user)).toEqual([404, 404, 0]);
    }
  });
});

describe('GET /meetings', () => {
  it('shows a delegate the meetings they attend, and no others', async () => {
    const delegate = await aUser(api.database, 'DELEGATE');
    const mine = await aMeeting(api.database);
    await anAttendee(api.database, { meetingId: mine.id, userId: delegate.id });
    const { body } = await (await api.as(delegate)).get<MeetingPageDto>('/meetings');
    expect(body.items.map(({ id }) => id)).toEqual([mine.id]);
  });

  it('narrows to those that the caller attends', async () => {
    const mine = await aMeeting(api.database);
    await anAttendee(api.database, { meetingId: mine.id, userId: board.id });
    const { body } = await (await api.as(board)).get<MeetingPageDto>('/meetings?attending=true');
    expect(body.items.map(({ id }) => id)).toEqual([mine.id]);
  });

  it('finds words of title and venue without marks, and takes signs for themselves', async () => {
    const meeting = await aMeeting(api.database, { title: 'Họp chuyên đề về Đồng Khởi', venue: 'Nhà khách 100%' });
    const client = await api.as(board);
    const found = async (q: string) =>
      (await client.get<MeetingPageDto>(`/meetings?q=${encodeURIComponent(q)}`)).body.items.map(({ id }) => id);
    expect(await found('chuyen de ve dong khoi')).toEqual([meeting.id]);
    expect(await found('CHUYÊN ĐỀ')).toEqual([meeting.id]);
    expect(await found('khach 100%')).toEqual([meeting.id]);
    expect(await found('khach%100')).toEqual([]);
  });

  it('filters by cluster, year, kind, status and days', async () => {
    const cluster = await aCluster(api.database);
    const wanted = await aMeeting(api.database, {
      clusterId: cluster.id,
      emulationYear: 2022,
      kind: 'MIDYEAR',
      status: 'POSTPONED',
      statusReason: 'Mưa bão',
      heldOn: '2022-07-15',
    });
    await aMeeting(api.database, { clusterId: cluster.id, emulationYear: 2022, heldOn: '2022-07-16' });
    const client = await api.as(board);
    const found = async (query: string) =>
      (await client.get<MeetingPageDto>(`/meetings?clusterId=${cluster.id}&${query}`)).body.items.map(({ id }) => id);
    for (const query of ['kind=MIDYEAR', 'status=POSTPONED', 'to=2022-07-15', 'year=2022&to=2022-07-15']) {
      expect(await found(query)).toEqual([wanted.id]);
    }
    expect(await found('from=2022-07-17')).toEqual([]);
    expect(await found('year=2021')).toEqual([]);
  });

  it('reads on without a gap or a repetition, latest first, in one statement a page', async () => {
    const cluster = await aCluster(api.database);
    for (const heldOn of ['2021-01-05', '2021-01-07', '2021-01-06', '2021-01-06']) {
      await aMeeting(api.database, { clusterId: cluster.id, heldOn });
    }
    const client = await api.as(board);
    const days: string[] = [];
    const ids = new Set<string>();
    for (let after = '', page = 0; page < 4; page++) {
      const { body } = await client.get<MeetingPageDto>(`/meetings?clusterId=${cluster.id}&limit=1${after}`);
      body.items.forEach(({ id, heldOn }) => (ids.add(id), days.push(heldOn)));
      after = `&after=${body.next ?? ''}`;
      expect(body.next === null).toBe(page === 3);
    }
    expect(days).toEqual(['2021-01-07', '2021-01-06', '2021-01-06', '2021-01-05']);
    expect(ids.size).toBe(4);
    expect(await api.countingStatements(() => client.get(`/meetings?clusterId=${cluster.id}`))).toBe(1);
  });

  it.each(['kind=PARTY', 'year=12', 'from=25/03/2021', 'limit=0', 'after=xyz', 'attending=maybe'])(
    'refuses %s',
    async (query) => {
      expect((await (await api.as(board)).get(`/meetings?${query}`)).status).toBe(400);
    },
  );
});

describe('GET /meetings/managed-years', () => {
  it('names the cluster years that the caller’s province heads, with its members as hosts', async () => {
    const { body } = await (
      await api.as(secretary)
    ).get<{ items: { year: number; hosts: unknown[] }[] }>('/meetings/managed-years');
    expect(body.items).toMatchObject([{ clusterId: southwest, year: 2020, headUnitId: province('hau-giang') }]);
    expect(body.items[0]?.hosts).toHaveLength(12);
    expect((await (await api.as(otherSecretary)).get('/meetings/managed-years')).body).toEqual({ items: [] });
    expect((await (await api.as(board)).get('/meetings/managed-years')).status).toBe(403);
  });
});

describe('PUT /meetings/:id', () => {
  const changeOf = ({ id: _, ...plan }: ReturnType<typeof aPlan>, over: object = {}) => ({
    ...plan,
    version: 1,
    ...over,
  });

  it('changes a meeting, and gives its version one more', async () => {
    const { id } = await aMeeting(api.database);
    const change = changeOf(aPlan({ title: 'Tên mới', dayPart: null, startTime: '14:00', endTime: '17:00' }));
    const answer = await (await api.as(secretary)).put(`/meetings/${id}`, change);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      title: 'Tên mới',
      startTime: '14:00',
      endTime: '17:00',
      dayPart: null,
      version: 2,
    });
    const trail = await api.rows(`SELECT actor_id FROM audit_event WHERE row_id = $1 AND action = 'UPDATE'`, [id]);
    expect(trail).toEqual([{ actor_id: secretary.id }]);
  });

  it('shows what stands to a writer who saw something older', async () => {
    const { id } = await aMeeting(api.database, { title: 'Bản đang có', version: 3 });
    const answer = await (await api.as(secretary)).put(`/meetings/${id}`, changeOf(aPlan(), { version: 2 }));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'resource.version_conflict',
      current: { title: 'Bản đang có', version: 3 },
    });
  });

  it.each([
    ['year', { emulationYear: 2021 }, 'emulationYear'],
    ['cluster', { clusterId: uuidv7() }, 'clusterId'],
  ])('keeps the %s of a meeting that has begun: its numbers bear it', async (_, over, path) => {
    const { id } = await aMeeting(api.database, { status: 'IN_SESSION' });
    const answer = await (await api.as(secretary)).put(`/meetings/${id}`, changeOf(aPlan(over)));
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ fields: [{ path, code: 'fixed_since_start' }] });
  });

  it('takes the real times of a meeting that is entered afterwards, on its own day', async () => {
    const { id } = await aMeeting(api.database, { status: 'CLOSED' });
    const change = changeOf(aPlan(), { actualStart: '14:05', actualEnd: '17:20' });
    const { body } = await (await api.as(secretary)).put<MeetingDto>(`/meetings/${id}`, change);
    expect(body).toMatchObject({ startedAt: '2021-03-25T07:05:00.000Z', endedAt: '2021-03-25T10:20:00.000Z' });
    const cleared = await (await api.as(secretary)).put(`/meetings/${id}`, { ...change, version: 2, actualEnd: null });
    expect(cleared.body).toMatchObject({ startedAt: '2021-03-25T07:05:00.000Z', endedAt: null });
  });

  it('keeps the seconds of a real time that is sent back as it was shown', async () => {
    const startedAt = new Date('2021-03-25T07:05:33.000Z');
    const { id } = await aMeeting(api.database, { status: 'IN_SESSION', startedAt });
    const { body } = await (
      await api.as(secretary)
    ).put(`/meetings/${id}`, changeOf(aPlan(), { actualStart: '14:05' }));
    expect(body).toMatchObject({ startedAt: startedAt.toISOString() });
  });

  it.each([
    ['real times before it was opened', 'SCHEDULED' as const, { actualStart: '14:00' }, 'actualStart', 'not_started'],
    [
      'an end before the start',
      'CLOSED' as const,
      { actualStart: '14:00', actualEnd: '13:00' },
      'actualEnd',
      'before_start',
    ],
    ['a year that another province heads', 'SCHEDULED' as const, { emulationYear: 2019 }, 'clusterId', 'not_headed'],
  ])('refuses %s', async (_, status, over, path, code) => {
    const { id } = await aMeeting(api.database, { status });
    const answer = await (await api.as(secretary)).put(`/meetings/${id}`, changeOf(aPlan(), over));
    expect(answer.status).toBe(422);
    expect(fieldOf(answer)).toEqual([{ path, code }]);
  });

  it('does not move a conference before the session that prepares it', async () => {
    const summary = await aMeeting(api.database, { kind: 'SUMMARY', heldOn: '2021-03-26' });
    await aMeeting(api.database, { preparesId: summary.id, heldOn: '2021-03-25' });
    const change = changeOf(aPlan({ kind: 'SUMMARY', heldOn: '2021-03-24' }));
    const answer = await (await api.as(secretary)).put(`/meetings/${summary.id}`, change);
    expect(fieldOf(answer)).toEqual([{ path: 'heldOn', code: 'before_preparatory' }]);
  });

  it('is refused to those who see the meeting and do not run it, and unknown to the rest', async () => {
    const { id } = await aMeeting(api.database);
    const statusFor = async (user: User) =>
      (await (await api.as(user)).put(`/meetings/${id}`, changeOf(aPlan()))).status;
    expect(await statusFor(otherSecretary)).toBe(403);
    expect(await statusFor(board)).toBe(403);
    expect(await statusFor(await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-noi') }))).toBe(404);
  });
});

describe('DELETE /meetings/:id', () => {
  it('removes a draft', async () => {
    const { id } = await aMeeting(api.database, { status: 'DRAFT' });
    expect((await (await api.as(secretary)).delete(`/meetings/${id}?version=1`)).status).toBe(204);
    expect(await api.rows('SELECT 1 FROM meeting WHERE id = $1', [id])).toHaveLength(0);
  });

  it('keeps a meeting that people were told of, or that another prepares', async () => {
    const told = await aMeeting(api.database);
    const prepared = await aMeeting(api.database, { kind: 'SUMMARY', status: 'DRAFT', heldOn: '2021-03-26' });
    await aMeeting(api.database, { preparesId: prepared.id });
    const client = await api.as(secretary);
    const codeOf = async (id: string) => (await client.delete(`/meetings/${id}?version=1`)).body['code'];
    expect(await codeOf(told.id)).toBe('meeting.not_a_draft');
    expect(await codeOf(prepared.id)).toBe('meeting.is_prepared');
    expect(await api.rows('SELECT 1 FROM meeting WHERE id = ANY($1)', [[told.id, prepared.id]])).toHaveLength(2);
  });

  it('wants the version that was seen', async () => {
    const { id } = await aMeeting(api.database, { status: 'DRAFT', version: 2 });
    const client = await api.as(secretary);
    expect((await client.delete(`/meetings/${id}?version=1`)).status).toBe(409);
    expect((await client.delete(`/meetings/${id}`)).status).toBe(400);
  });
});

describe('members and guests', () => {
  it('of a cluster see its meetings, guests those they send a delegation to', async () => {
    const cluster = await aCluster(api.database);
    await aMembership(api.database, { clusterId: cluster.id, unitId: province('ha-noi') });
    const meeting = await aMeeting(api.database, { clusterId: cluster.id });
    await aDelegation(api.database, { meetingId: meeting.id, unitId: province('hue') });
    const statusFor = async (unitId: string) => {
      const user = await aUser(api.database, 'FOCAL_POINT', { unitId });
      return (await (await api.as(user)).get(`/meetings/${meeting.id}`)).status;
    };
    expect(await statusFor(province('ha-noi'))).toBe(200);
    expect(await statusFor(province('hue'))).toBe(200);
    expect(await statusFor(province('lai-chau'))).toBe(404);
  });
});
