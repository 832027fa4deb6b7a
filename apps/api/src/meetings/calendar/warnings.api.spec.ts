import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import {
  aCluster,
  aClusterYear,
  aDelegation,
  aMeeting,
  aMembership,
  anAttendee,
  aUser,
  province,
} from '../../../test/factories';
import { Person } from '../../directory/person.entity';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../meeting.entity';
import type { MeetingDto } from '../meeting.dto';
import type { PlannedMeetingDto, WarningDto, WarningsDto } from './warning.dto';

const api = useApi();
let secretary: User;
let otherSecretary: User;
let focalPoint: User;
let home: string;
let elsewhere: string;

beforeAll(async () => {
  home = (await aCluster(api.database)).id;
  for (const key of ['hau-giang', 'kien-giang', 'ben-tre']) {
    await aMembership(api.database, { clusterId: home, unitId: province(key) });
  }
  await aClusterYear(api.database, { clusterId: home, year: 2026 });
  elsewhere = (await aCluster(api.database)).id;
  await aMembership(api.database, { clusterId: elsewhere, unitId: province('ha-noi') });
  await aClusterYear(api.database, { clusterId: elsewhere, year: 2026, headUnitId: province('ha-noi') });
  secretary = await aUser(api.database, 'SECRETARIAT');
  otherSecretary = await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-noi') });
  focalPoint = await aUser(api.database, 'FOCAL_POINT', { unitId: province('hau-giang') });
});

beforeEach(() => api.setTime('2026-03-02T02:00:00Z'));

let weeks = 0;
/** A Monday that no other test uses, without anything to think of. */
const aFreeDay = (): string => new Date(Date.UTC(2026, 5, 1 + 7 * weeks++)).toISOString().slice(0, 10);

const ours = (fields: Partial<Meeting>): Promise<Meeting> =>
  aMeeting(api.database, { clusterId: home, emulationYear: 2026, ...fields });

/** Of the other cluster, at a place and by a host that nobody shares unless told. */
const theirs = (fields: Partial<Meeting>): Promise<Meeting> =>
  aMeeting(api.database, {
    clusterId: elsewhere,
    emulationYear: 2026,
    hostUnitId: province('ha-noi'),
    venue: `Nơi khác ${weeks}`,
    ...fields,
  });

const aPerson = async (fullName: string): Promise<string> => {
  const id = uuidv7();
  await api.database.getRepository(Person).insert({ id, fullName });
  return id;
};

const check = async (user: User, body: object) =>
  (await api.as(user)).post<WarningsDto>('/calendar/check', {
    clusterId: home,
    emulationYear: 2026,
    kind: 'MIDYEAR',
    startTime: '14:00',
    endTime: '17:00',
    ...body,
  });

const found = async (user: User, body: object): Promise<WarningDto[]> => (await check(user, body)).body.items;
const warningsOf = async (user: User, id: string): Promise<WarningDto[]> =>
  (await (await api.as(user)).get<WarningsDto>(`/meetings/${id}/warnings`)).body.items;
const codes = (warnings: readonly WarningDto[]): string[] => warnings.map(({ code }) => code);

describe('POST /calendar/check', () => {
  it('finds nothing where nothing is, and keeps nothing of the plan', async () => {
    const before = await api.rows('SELECT count(*) FROM meeting');
    const answer = await check(secretary, { heldOn: aFreeDay(), venue: 'Một nơi riêng' });
    expect(answer.status).toBe(200);
    expect(answer.body.items).toEqual([]);
    expect(await api.rows('SELECT count(*) FROM meeting')).toEqual(before);
  });

  it('finds the same venue, however it is typed, at overlapping times only', async () => {
    const heldOn = aFreeDay();
    const other = await ours({
      heldOn,
      startTime: '15:00',
      endTime: '16:00',
      venue: 'Hội trường Tỉnh ủy',
      hostUnitId: null,
    });
    const warning = (await found(secretary, { heldOn, venue: 'hoi truong TINH UY' }))[0];
    expect(warning).toMatchObject({
      code: 'SAME_VENUE',
      severity: 'WARN',
      name: 'hoi truong TINH UY',
      meeting: { id: other.id, title: other.title, start: `${heldOn}T15:00`, end: `${heldOn}T16:00` },
      reason: null,
    });
    const after = { heldOn, venue: 'Hội trường Tỉnh ủy', startTime: '16:00', endTime: '17:00' };
    expect(await found(secretary, after)).toEqual([]);
  });

  it.each(['CANCELLED', 'POSTPONED', 'CLOSED'] as const)(
    'is not in the way of a meeting that is %s',
    async (status) => {
      const heldOn = aFreeDay();
      await ours({ heldOn, venue: 'Hội trường Tỉnh ủy', status, statusReason: 'Mẫu' });
      expect(await found(secretary, { heldOn, venue: 'Hội trường Tỉnh ủy' })).toEqual([]);
    },
  );

  it('finds a person of the directory who is wanted at two meetings at once, in whatever cluster', async () => {
    const heldOn = aFreeDay();
    const chair = await aPerson('Trần Thị Mẫu');
    const other = await theirs({ heldOn });
    await anAttendee(api.database, { meetingId: other.id, personId: chair, name: 'Bà Trần Thị Mẫu' });
    const own = await ours({ heldOn: aFreeDay(), venue: 'Một nơi riêng' });
    const names = async (body: object): Promise<unknown[]> =>
      (await found(secretary, { heldOn, venue: null, ...body })).map(({ code, names }) => [code, ...names]);
    expect(await names({ personIds: [chair] })).toEqual([['SAME_PERSON', 'Trần Thị Mẫu']]);
    expect(await names({ meetingId: own.id })).toEqual([]);
    await anAttendee(api.database, { meetingId: own.id, personId: chair, name: 'Trần Thị Mẫu' });
    expect(await names({ meetingId: own.id })).toEqual([['SAME_PERSON', 'Trần Thị Mẫu']]);
    await api.rows(`UPDATE attendee SET coming = 'NO' WHERE meeting_id = $1`, [other.id]);
    expect(await names({ meetingId: own.id })).toEqual([]);
  });

  it('is sure of an account, and supposes it of the same name with the same position', async () => {
    const heldOn = aFreeDay();
    const other = await theirs({ heldOn });
    const own = await ours({ heldOn: aFreeDay(), venue: 'Một nơi riêng' });
    const user = await aUser(api.database, 'DELEGATE');
    const at = (meetingId: string, name: string, positions: string[], userId: string | null = null) =>
      anAttendee(api.database, { meetingId, name, positions, userId });
    await at(other.id, 'Đinh Văn Mẫu', ['Giám đốc Sở'], user.id);
    await at(own.id, 'Ông Đinh Văn Mẫu', ['Giám đốc'], user.id);
    await at(other.id, 'LÊ THỊ MẪU', ['Phó Chủ tịch']);
    await at(own.id, 'Lê Thị Mẫu', ['Phó chủ tịch', 'Ủy viên']);
    await at(other.id, 'Võ Văn Mẫu', ['Trưởng phòng']);
    await at(own.id, 'Võ Văn Mẫu', ['Chuyên viên']);
    const warnings = await found(secretary, { meetingId: own.id, heldOn });
    expect(warnings.map(({ code, severity, names }) => [code, severity, ...names])).toEqual([
      ['SAME_PERSON', 'WARN', 'Ông Đinh Văn Mẫu'],
      ['MAYBE_SAME_PERSON', 'INFO', 'Lê Thị Mẫu'],
    ]);
  });

  it('finds members of the cluster that host elsewhere, or send a delegation there', async () => {
    const heldOn = aFreeDay();
    const hosted = await theirs({ heldOn, hostUnitId: province('kien-giang') });
    await aDelegation(api.database, { meetingId: hosted.id, unitId: province('ben-tre') });
    await aDelegation(api.database, { meetingId: hosted.id, unitId: province('ha-noi') });
    const [warning] = await found(secretary, { heldOn });
    expect(warning).toMatchObject({ code: 'UNIT_ELSEWHERE', names: ['Bến Tre', 'Kiên Giang'], count: 2 });
    const own = await ours({ heldOn: aFreeDay(), venue: 'Một nơi riêng' });
    await aDelegation(api.database, { meetingId: own.id, unitId: province('ha-noi') });
    const [withGuest] = await found(secretary, { meetingId: own.id, heldOn });
    expect(withGuest).toMatchObject({ names: ['Bến Tre', 'Hà Nội', 'Kiên Giang'] });
  });

  it('tells of a meeting that the caller may not see only that there is one', async () => {
    const heldOn = aFreeDay();
    const draft = await theirs({ heldOn, status: 'DRAFT', title: 'Việc kín', venue: 'Một nơi kín' });
    const answer = await check(secretary, { heldOn, venue: 'Một nơi kín' });
    expect(codes(answer.body.items)).toEqual(['SAME_VENUE']);
    expect(answer.body.items[0]?.meeting).toBeNull();
    expect(answer.raw.toString()).not.toContain(draft.id);
    expect(answer.raw.toString()).not.toContain('Việc kín');
  });

  it('compares a conference with its preparatory session by the hour', async () => {
    const heldOn = aFreeDay();
    const conference = await ours({ heldOn, kind: 'SUMMARY', startTime: '14:00', endTime: '17:00', hostUnitId: null });
    const session = {
      heldOn,
      kind: 'PREPARATORY',
      preparesId: conference.id,
      venue: 'Một nơi riêng',
      hostUnitId: null,
    };
    const orderOf = async (startTime: string, endTime: string): Promise<string[]> =>
      codes(await found(secretary, { ...session, startTime, endTime }));
    expect(await orderOf('08:00', '11:00')).toEqual([]);
    expect(await orderOf('15:00', '16:00')).toEqual(['NOT_AFTER_PREPARATORY']);
    await ours({ heldOn, preparesId: conference.id, startTime: '08:00', endTime: '11:00', venue: 'Một nơi riêng' });
    const moved = { meetingId: conference.id, heldOn, startTime: '09:00', endTime: '10:00' };
    expect(codes(await found(secretary, moved))).toContain('NOT_AFTER_PREPARATORY');
  });

  it('takes what is left out from the meeting, and null for none', async () => {
    const heldOn = aFreeDay();
    await ours({ heldOn, venue: 'Hội trường Tỉnh ủy', hostUnitId: null });
    const own = await ours({ heldOn: aFreeDay(), venue: 'Hội trường Tỉnh ủy' });
    const drag = { meetingId: own.id, heldOn, startTime: '14:00' };
    const client = await api.as(secretary);
    const asked = async (body: object): Promise<string[]> =>
      codes((await client.post<WarningsDto>('/calendar/check', body)).body.items);
    expect(await asked(drag)).toEqual(['SAME_VENUE']);
    expect(await asked({ ...drag, venue: null })).toEqual([]);
    expect(await asked({ ...drag, heldOn: own.heldOn })).toEqual([]);
  });

  it('takes two statements', async () => {
    const client = await api.as(secretary);
    const own = await ours({ heldOn: aFreeDay() });
    const ask = () => client.post('/calendar/check', { meetingId: own.id, heldOn: '2026-04-30', dayPart: 'MORNING' });
    await ask();
    expect(await api.countingStatements(ask)).toBe(2);
  });

  it('is for the clusters and years that the caller heads', async () => {
    const heldOn = aFreeDay();
    const own = await ours({ heldOn });
    const foreign = await theirs({ heldOn });
    const shared = await theirs({ heldOn });
    await aDelegation(api.database, { meetingId: shared.id, unitId: province('hau-giang') });
    const statusOf = async (user: User, body: object): Promise<number> => (await check(user, body)).status;
    expect(await statusOf(secretary, { heldOn, clusterId: elsewhere })).toBe(422);
    expect(await statusOf(secretary, { heldOn, emulationYear: 2019 })).toBe(422);
    expect(await statusOf(secretary, { heldOn, meetingId: own.id, clusterId: elsewhere })).toBe(422);
    expect(await statusOf(secretary, { heldOn, meetingId: foreign.id })).toBe(404);
    expect(await statusOf(secretary, { heldOn, meetingId: shared.id })).toBe(403);
    expect(await statusOf(focalPoint, { heldOn })).toBe(403);
    expect(await statusOf(await aUser(api.database, 'BOARD_LEADER'), { heldOn })).toBe(403);
  });

  it.each([
    ['no cluster', { clusterId: null }, 'clusterId', 'required'],
    ['no year', { emulationYear: null }, 'emulationYear', 'required'],
    ['an end before the start', { endTime: '13:00' }, 'endTime', 'before_start'],
    ['two kinds of time', { dayPart: 'MORNING' }, 'startTime', 'not_with_day_part'],
  ])('refuses %s at its field', async (_, over, path, code) => {
    const answer = await check(secretary, { heldOn: '2026-06-03', ...over });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ fields: [{ path, code }] });
  });
});

describe('POST and PUT /meetings', () => {
  it('answer with what there is to think of', async () => {
    const client = await api.as(secretary);
    const plan = {
      id: uuidv7(),
      clusterId: home,
      emulationYear: 2026,
      kind: 'MIDYEAR',
      title: 'Hội nghị mẫu',
      venue: 'Một nơi riêng',
      heldOn: '2026-07-04',
      dayPart: 'MORNING',
    };
    const made = await client.post<PlannedMeetingDto>('/meetings', plan);
    expect(codes(made.body.warnings)).toEqual(['WEEKEND']);
    const { id, ...fields } = plan;
    const moved = await client.put<PlannedMeetingDto>(`/meetings/${id}`, {
      ...fields,
      heldOn: '2026-09-02',
      version: 1,
    });
    expect(moved.body).toMatchObject({ version: 2, warnings: [{ code: 'HOLIDAY', name: 'Quốc khánh' }] });
  });
});

describe('POST /meetings/:id/reschedule', () => {
  it('puts the meeting at another time and leaves the rest, with what there is to think of', async () => {
    const meeting = await ours({ heldOn: aFreeDay(), preparationNote: 'Mang theo báo cáo', venue: 'Một nơi riêng' });
    const answer = await (
      await api.as(secretary)
    ).post<PlannedMeetingDto>(`/meetings/${meeting.id}/reschedule`, {
      heldOn: '2026-07-05',
      startTime: '08:00',
      endTime: '10:30',
      version: 1,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ heldOn: '2026-07-05', startTime: '08:00', dayPart: null, version: 2 });
    expect(codes(answer.body.warnings)).toEqual(['WEEKEND']);
    const rows = await api.rows(
      `SELECT held_on::text, start_time, end_time, day_part, preparation_note, version FROM meeting WHERE id = $1`,
      [meeting.id],
    );
    expect(rows).toEqual([
      {
        held_on: '2026-07-05',
        start_time: '08:00:00',
        end_time: '10:30:00',
        day_part: null,
        preparation_note: 'Mang theo báo cáo',
        version: 2,
      },
    ]);
  });

  it('shows who saw an older version the meeting as it is', async () => {
    const meeting = await ours({ heldOn: aFreeDay(), version: 3 });
    const body = { heldOn: '2026-07-01', dayPart: 'MORNING', version: 2 };
    const answer = await (await api.as(secretary)).post(`/meetings/${meeting.id}/reschedule`, body);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ current: { version: 3, heldOn: meeting.heldOn } });
  });

  it('moves nothing that has begun or was called off', async () => {
    for (const status of ['IN_SESSION', 'CLOSED', 'CANCELLED'] as const) {
      const meeting = await ours({ heldOn: aFreeDay(), status, statusReason: 'Mẫu' });
      const body = { heldOn: '2026-07-01', dayPart: 'MORNING', version: 1 };
      const answer = await (await api.as(secretary)).post(`/meetings/${meeting.id}/reschedule`, body);
      expect(answer.body).toMatchObject({ status: 409, code: 'meeting.time_fixed' });
      expect(await api.rows(`SELECT held_on::text FROM meeting WHERE id = $1`, [meeting.id])).toEqual([
        { held_on: meeting.heldOn },
      ]);
    }
  });

  it('puts no conference before the day of its session, and no session after its conference', async () => {
    const conference = await ours({ heldOn: '2026-07-15', kind: 'SUMMARY' });
    const session = await ours({ heldOn: '2026-07-14', preparesId: conference.id });
    const client = await api.as(secretary);
    const move = (id: string, heldOn: string) =>
      client.post(`/meetings/${id}/reschedule`, { heldOn, dayPart: 'MORNING', version: 1 });
    expect((await move(conference.id, '2026-07-13')).body).toMatchObject({
      fields: [{ path: 'heldOn', code: 'before_preparatory' }],
    });
    expect((await move(session.id, '2026-07-16')).body).toMatchObject({
      fields: [{ path: 'preparesId', code: 'earlier_than_session' }],
    });
  });

  it('is for the secretariat that runs the meeting', async () => {
    const meeting = await ours({ heldOn: aFreeDay() });
    const draft = await ours({ heldOn: aFreeDay(), status: 'DRAFT' });
    const neighbour = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
    const move = async (user: User, id: string): Promise<number> => {
      const body = { heldOn: '2026-07-01', dayPart: 'MORNING', version: 1 };
      return (await (await api.as(user)).post(`/meetings/${id}/reschedule`, body)).status;
    };
    expect(await move(neighbour, meeting.id)).toBe(403);
    expect(await move(neighbour, draft.id)).toBe(404);
    expect(await move(otherSecretary, meeting.id)).toBe(404);
    expect(await move(focalPoint, meeting.id)).toBe(403);
  });
});

describe('GET /meetings/:id/warnings', () => {
  it('shows on both meetings what a change of one of them causes later', async () => {
    const heldOn = aFreeDay();
    const first = await ours({
      heldOn,
      startTime: '08:00',
      endTime: '11:00',
      hostUnitId: null,
      venue: 'Nhà khách mẫu',
    });
    const second = await theirs({ heldOn, startTime: '14:00', endTime: '17:00', venue: 'Nhà khách Mẫu' });
    expect(await warningsOf(secretary, first.id)).toEqual([]);
    expect(await warningsOf(otherSecretary, second.id)).toEqual([]);
    const client = await api.as(otherSecretary);
    const body = { heldOn, startTime: '10:00', endTime: '12:00', version: 1 };
    await client.post<MeetingDto>(`/meetings/${second.id}/reschedule`, body);
    expect(codes(await warningsOf(otherSecretary, second.id))).toEqual(['SAME_VENUE']);
    expect(codes(await warningsOf(secretary, first.id))).toEqual(['SAME_VENUE']);
  });

  it('counts the working days that are left until invitations are out', async () => {
    const heldOn = aFreeDay();
    const meeting = await ours({ heldOn, venue: 'Một nơi riêng' });
    api.setTime(`${heldOn}T01:00:00Z`);
    expect(await warningsOf(secretary, meeting.id)).toMatchObject([
      { code: 'SHORT_NOTICE', workingDays: 0, needed: 3 },
    ]);
    const delegation = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('ben-tre') });
    await api.rows(
      `INSERT INTO invitation (id, meeting_id, delegation_id, addressee, sent_at) VALUES ($1, $2, $3, 'Đoàn mẫu', now())`,
      [uuidv7(), meeting.id, delegation.id],
    );
    expect(await warningsOf(secretary, meeting.id)).toEqual([]);
  });

  it('has nothing to say of a meeting that is over', async () => {
    const meeting = await ours({ heldOn: '2026-04-30', status: 'CLOSED' });
    expect(await warningsOf(secretary, meeting.id)).toEqual([]);
  });

  it('takes two statements, and is for whoever runs the meeting', async () => {
    const meeting = await ours({ heldOn: aFreeDay() });
    const client = await api.as(secretary);
    const ask = () => client.get(`/meetings/${meeting.id}/warnings`);
    await ask();
    expect(await api.countingStatements(ask)).toBe(2);
    const statusFor = async (user: User): Promise<number> =>
      (await (await api.as(user)).get(`/meetings/${meeting.id}/warnings`)).status;
    const neighbour = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
    expect(await statusFor(neighbour)).toBe(403);
    expect(await statusFor(otherSecretary)).toBe(404);
    expect(await statusFor(focalPoint)).toBe(403);
  });
});

describe('PUT /meetings/:id/warnings/reasons', () => {
  const give = async (user: User, id: string, body: object) =>
    (await api.as(user)).put<WarningsDto>(`/meetings/${id}/warnings/reasons`, body);

  it('keeps a reason with its giver, changes it, and takes it back', async () => {
    const meeting = await ours({ heldOn: '2026-07-11', venue: 'Một nơi riêng' });
    const about = { code: 'WEEKEND', subject: '2026-07-11' };
    await give(secretary, meeting.id, { ...about, reason: 'Chưa rõ' });
    const answer = await give(secretary, meeting.id, {
      ...{ ...about, seen: 'Chưa rõ' },
      reason: 'Theo lịch của Trung ương',
    });
    expect(answer.body.items).toMatchObject([
      {
        ...about,
        reason: { text: 'Theo lịch của Trung ương', byName: secretary.displayName, at: '2026-03-02T02:00:00.000Z' },
      },
    ]);
    const kept = () => api.rows('SELECT reason FROM warning_reason WHERE meeting_id = $1', [meeting.id]);
    expect(await kept()).toEqual([{ reason: 'Theo lịch của Trung ương' }]);
    const back = { ...about, seen: 'Theo lịch của Trung ương', reason: null };
    expect((await give(secretary, meeting.id, back)).body.items[0]?.reason).toBeNull();
    expect(await kept()).toEqual([]);
  });

  it('is neither written over nor taken back by somebody who has not seen it', async () => {
    const meeting = await ours({ heldOn: '2026-07-19', venue: 'Một nơi riêng' });
    const about = { code: 'WEEKEND', subject: '2026-07-19' };
    await give(secretary, meeting.id, { ...about, reason: 'Theo lịch của Trung ương' });
    for (const stale of [{ reason: 'Ý kiến của tôi' }, { seen: 'Chưa rõ', reason: 'Ý kiến của tôi' }, {}]) {
      expect(await give(secretary, meeting.id, { ...about, ...stale })).toMatchObject({
        status: 409,
        body: {
          code: 'resource.version_conflict',
          current: { items: [{ reason: { text: 'Theo lịch của Trung ương' } }] },
        },
      });
    }
    expect(await api.rows('SELECT reason FROM warning_reason WHERE meeting_id = $1', [meeting.id])).toEqual([
      { reason: 'Theo lịch của Trung ương' },
    ]);
  });

  it('takes none for what is not the matter', async () => {
    const meeting = await ours({ heldOn: '2026-07-11' });
    const answer = await give(secretary, meeting.id, { code: 'HOLIDAY', subject: '2026-07-11', reason: 'Mẫu' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ fields: [{ path: 'subject', code: 'not_found' }] });
  });

  it('is for the secretariat that runs the meeting', async () => {
    const meeting = await ours({ heldOn: '2026-07-11' });
    const body = { code: 'WEEKEND', subject: '2026-07-11', reason: 'Mẫu' };
    const neighbour = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
    expect((await give(neighbour, meeting.id, body)).status).toBe(403);
    expect((await give(otherSecretary, meeting.id, body)).status).toBe(404);
    expect((await give(focalPoint, meeting.id, body)).status).toBe(403);
    expect(await api.rows('SELECT 1 FROM warning_reason WHERE meeting_id = $1', [meeting.id])).toEqual([]);
  });
});
