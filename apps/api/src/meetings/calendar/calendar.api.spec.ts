import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { aCluster, aClusterYear, aMeeting, aMembership, anAttendee, aUser, province } from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../meeting.entity';
import type { CalendarDto } from './calendar.dto';

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

// The session of a test outlives no other's time: it is opened at the time that the test sets.
beforeEach(() => api.setTime('2026-03-02T02:00:00Z'));

const ours = (fields: Partial<Meeting>): Promise<Meeting> =>
  aMeeting(api.database, { clusterId: home, emulationYear: 2026, ...fields });

const inApril = async (user: User, more = ''): Promise<CalendarDto> =>
  (await (await api.as(user)).get<CalendarDto>(`/calendar?from=2026-04-01&to=2026-04-30${more}`)).body;

describe('GET /calendar', () => {
  it('gives the meetings of a period by their beginning, with the span that each takes', async () => {
    const afternoon = await ours({ heldOn: '2026-04-01' });
    const open = await ours({ heldOn: '2026-04-01', startTime: '08:00' });
    await ours({ heldOn: '2026-03-31' });
    await ours({ heldOn: '2026-05-01' });
    const { meetings } = await inApril(secretary);
    expect(meetings.map(({ id, start, end }) => [id, start, end])).toEqual([
      [open.id, '2026-04-01T08:00', '2026-04-01T12:00'],
      [afternoon.id, '2026-04-01T12:00', '2026-04-01T18:00'],
    ]);
    expect(meetings[1]).toMatchObject({
      clusterId: home,
      hostUnitName: 'Hậu Giang',
      venue: 'Hội trường mẫu',
      dayPart: 'AFTERNOON',
      startTime: null,
      version: 1,
      actions: ['reschedule'],
    });
  });

  it('gives the days off and the worked weekend days that touch the period, with their names', async () => {
    await api.rows(
      `INSERT INTO holiday (id, kind, from_date, to_date, name) VALUES (gen_random_uuid(), 'SWAPPED_WORKING_DAY', '2026-04-25', '2026-04-25', 'Làm bù (mẫu)')`,
    );
    const { holidays } = await inApril(focalPoint);
    expect(holidays.map(({ swapped, fromDate, toDate, name }) => [swapped, fromDate, toDate, name])).toEqual([
      [true, '2026-04-25', '2026-04-25', 'Làm bù (mẫu)'],
      [false, '2026-04-26', '2026-04-26', 'Giỗ Tổ Hùng Vương'],
      [false, '2026-04-30', '2026-04-30', 'Ngày Chiến thắng'],
    ]);
  });

  it('shows drafts to those who make them alone, and the meetings of others to nobody but their members', async () => {
    const own = await ours({ heldOn: '2026-04-07', status: 'DRAFT' });
    const foreign = await aMeeting(api.database, {
      clusterId: elsewhere,
      emulationYear: 2026,
      heldOn: '2026-04-07',
      hostUnitId: province('ha-noi'),
    });
    const board = await aUser(api.database, 'BOARD_STAFF');
    const delegate = await aUser(api.database, 'DELEGATE');
    await anAttendee(api.database, { meetingId: foreign.id, userId: delegate.id });
    const seenBy = async (user: User): Promise<string[]> =>
      (await inApril(user)).meetings.map(({ id }) => id).filter((id) => [own.id, foreign.id].includes(id));
    expect(await seenBy(secretary)).toEqual([own.id]);
    expect(await seenBy(otherSecretary)).toEqual([foreign.id]);
    expect(await seenBy(focalPoint)).toEqual([]);
    expect(await seenBy(board)).toEqual([foreign.id]);
    expect(await seenBy(delegate)).toEqual([foreign.id]);
    expect((await inApril(board, `&clusterId=${home}`)).meetings.map(({ id }) => id)).not.toContain(foreign.id);
    const ofBoth = await inApril(board, `&clusterId=${home}&clusterId=${elsewhere}`);
    expect(ofBoth.meetings.map(({ id }) => id)).toContain(foreign.id);
  });

  it('counts the warnings without a reason of plans ahead, for those who run them', async () => {
    const onHoliday = await ours({ heldOn: '2026-04-30' });
    const clear = await ours({ heldOn: '2026-04-29' });
    const over = await ours({ heldOn: '2026-04-28', status: 'CANCELLED', statusReason: 'Mẫu' });
    const open = async (user: User): Promise<unknown[]> => {
      const { meetings } = await inApril(user);
      return [onHoliday, clear, over].map(({ id }) => meetings.find((meeting) => meeting.id === id)?.openWarnings);
    };
    expect(await open(secretary)).toEqual([1, 0, null]);
    expect(await open(focalPoint)).toEqual([null, null, null]);
    await (
      await api.as(secretary)
    ).put(`/meetings/${onHoliday.id}/warnings/reasons`, {
      code: 'HOLIDAY',
      subject: '2026-04-30',
      reason: 'Lễ mít tinh',
    });
    expect(await open(secretary)).toEqual([0, 0, null]);
  });

  it('counts on both meetings what stands between them', async () => {
    const times = { heldOn: '2026-04-16', hostUnitId: null };
    const first = await ours({ ...times, startTime: '08:00', endTime: '10:00' });
    const second = await ours({ ...times, startTime: '09:00', endTime: '11:00' });
    const apart = await ours({ ...times, startTime: '14:00', endTime: '16:00' });
    const { meetings } = await inApril(secretary);
    const counted = [first, second, apart].map(({ id }) => meetings.find((one) => one.id === id)?.openWarnings);
    expect(counted).toEqual([1, 1, 0]);
  });

  it('offers to move a meeting only before it begins, and only to those who run it', async () => {
    const made = await Promise.all(
      (['DRAFT', 'SCHEDULED', 'POSTPONED', 'IN_SESSION', 'CLOSED', 'CANCELLED'] as const).map((status) =>
        ours({ heldOn: '2026-04-14', status, statusReason: 'Mẫu' }),
      ),
    );
    const offered = async (user: User): Promise<string[]> =>
      (await inApril(user)).meetings
        .filter(({ id, actions }) => made.some((meeting) => meeting.id === id) && actions.includes('reschedule'))
        .map(({ status }) => status)
        .toSorted();
    expect(await offered(secretary)).toEqual(['DRAFT', 'POSTPONED', 'SCHEDULED']);
    expect(await offered(focalPoint)).toEqual([]);
  });

  it('takes two statements, however many meetings there are', async () => {
    const client = await api.as(secretary);
    const ask = () => client.get('/calendar?from=2026-01-01&to=2026-12-31');
    await ask();
    expect(await api.countingStatements(ask)).toBe(2);
  });

  it.each([
    ['from=2026-04-02&to=2026-04-01', 'to', 'before_start'],
    ['from=2026-01-01&to=2027-03-01', 'to', 'too_far'],
    ['from=2026-04-31&to=2026-05-01', 'from', 'not_a_date'],
    ['from=2026-04-01&to=2026-05-01&clusterId=x', 'clusterId', 'not_an_id'],
  ])('refuses %s at its field', async (query, path, code) => {
    const answer = await (await api.as(secretary)).get(`/calendar?${query}`);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body['fields']).toEqual([expect.objectContaining({ path, code })]);
  });
});
