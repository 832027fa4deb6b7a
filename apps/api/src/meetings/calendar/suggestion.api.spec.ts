import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, expect, it } from 'vitest';
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
import type { SuggestionsDto } from './suggestion.dto';

const api = useApi();
let home: string;
let elsewhere: string;
let secretary: User;

beforeAll(async () => {
  home = (await aCluster(api.database)).id;
  elsewhere = (await aCluster(api.database)).id;
  for (const key of ['hau-giang', 'kien-giang'])
    await aMembership(api.database, { clusterId: home, unitId: province(key) });
  await aClusterYear(api.database, { clusterId: home, year: 2026 });
  secretary = await aUser(api.database, 'SECRETARIAT');
});

beforeEach(() => api.setTime('2026-03-02T02:00:00Z'));

const suggest = async (user: User, body: object) =>
  (await api.as(user)).post<SuggestionsDto>('/calendar/suggestions', { clusterId: home, ...body });

const aForeign = (fields: Partial<Meeting>): Promise<Meeting> =>
  aMeeting(api.database, { clusterId: elsewhere, hostUnitId: null, venue: 'Nơi khác', ...fields });

it('ranks the times of a period by who and what is free, and says of each why', async () => {
  const chair = uuidv7();
  await api.database.getRepository(Person).insert({ id: chair, fullName: 'Trần Thị Mẫu' });
  const withChair = await aForeign({ heldOn: '2026-06-02', dayPart: 'MORNING' });
  await anAttendee(api.database, { meetingId: withChair.id, personId: chair });
  const withMember = await aForeign({ heldOn: '2026-06-02', dayPart: 'AFTERNOON', status: 'DRAFT', title: 'Việc kín' });
  await aDelegation(api.database, { meetingId: withMember.id, unitId: province('kien-giang') });
  await aMeeting(api.database, {
    clusterId: home,
    emulationYear: 2026,
    heldOn: '2026-06-03',
    dayPart: 'MORNING',
    hostUnitId: null,
    venue: 'Hội trường A',
  });
  const body = { from: '2026-06-02', to: '2026-06-03', personIds: [chair], venue: 'hội trường a' };
  const answer = await suggest(secretary, body);
  expect(answer.status).toBe(200);
  const told = answer.body.items.map(({ heldOn, dayPart, score, reasons }) => [
    heldOn,
    dayPart,
    score,
    ...reasons.map(({ code, names }) => [code, ...names].join(' ')),
  ]);
  expect(told).toEqual([
    ['2026-06-03', 'AFTERNOON', 100, 'FREE_FOR_ALL', 'NOTICE_OK'],
    ['2026-06-02', 'AFTERNOON', 85, 'UNIT_BUSY Kiên Giang', 'NOTICE_OK'],
    ['2026-06-02', 'MORNING', 75, 'PERSON_BUSY Trần Thị Mẫu', 'NOTICE_OK'],
    ['2026-06-03', 'MORNING', 60, 'VENUE_TAKEN', 'NOTICE_OK'],
  ]);
  expect(answer.raw.toString()).not.toContain('Việc kín');
  expect(answer.raw.toString()).not.toContain(withMember.id);
  expect((await suggest(secretary, { ...body, limit: 1 })).body.items).toHaveLength(1);
  const ofOthers = (await suggest(secretary, { ...body, unitIds: [province('ha-noi')] })).body.items;
  expect(ofOthers.map(({ score }) => score)).toEqual([100, 100, 75, 60]);
});

it('does not count the meeting itself, and counts the people on its list', async () => {
  const user = await aUser(api.database, 'DELEGATE');
  const own = await aMeeting(api.database, {
    clusterId: home,
    emulationYear: 2026,
    heldOn: '2026-06-09',
    venue: 'Hội trường B',
  });
  const other = await aForeign({ heldOn: '2026-06-09', dayPart: 'MORNING' });
  await anAttendee(api.database, { meetingId: own.id, userId: user.id, name: 'Lê Văn Mẫu' });
  await anAttendee(api.database, { meetingId: other.id, userId: user.id });
  const { items } = (await suggest(secretary, { from: '2026-06-09', to: '2026-06-09', meetingId: own.id })).body;
  expect(items.map(({ dayPart, reasons }) => [dayPart, reasons[0]?.code, ...(reasons[0]?.names ?? [])])).toEqual([
    ['AFTERNOON', 'FREE_FOR_ALL'],
    ['MORNING', 'PERSON_BUSY', 'Lê Văn Mẫu'],
  ]);
});

it('proposes for a session what lies before its conference, and for that what lies after', async () => {
  const conference = await aMeeting(api.database, {
    clusterId: home,
    emulationYear: 2026,
    kind: 'SUMMARY',
    heldOn: '2026-06-17',
    dayPart: 'MORNING',
  });
  const session = await aMeeting(api.database, {
    clusterId: home,
    emulationYear: 2026,
    heldOn: '2026-06-16',
    preparesId: conference.id,
  });
  const daysFor = async (meetingId: string): Promise<string[]> => {
    const body = { from: '2026-06-16', to: '2026-06-17', meetingId, dayPart: 'AFTERNOON' };
    return (await suggest(secretary, body)).body.items.map(({ heldOn }) => heldOn);
  };
  expect(await daysFor(session.id)).toEqual(['2026-06-16']);
  expect(await daysFor(conference.id)).toEqual(['2026-06-17']);
});

it('proposes nothing that is past', async () => {
  const { items } = (await suggest(secretary, { from: '2026-02-23', to: '2026-03-03', dayPart: 'MORNING' })).body;
  expect(items.map(({ heldOn }) => heldOn)).toEqual(['2026-03-03']);
});

it('takes two statements, however long the period', async () => {
  const client = await api.as(secretary);
  const ask = () => client.post('/calendar/suggestions', { clusterId: home, from: '2026-06-01', to: '2026-08-31' });
  await ask();
  expect(await api.countingStatements(ask)).toBe(2);
});

it('is for the clusters that the caller heads', async () => {
  const period = { from: '2026-06-02', to: '2026-06-03' };
  const foreign = await aForeign({ heldOn: '2026-06-02' });
  const statusFor = async (user: User, body: object): Promise<number> =>
    (await suggest(user, { ...period, ...body })).status;
  expect(await statusFor(secretary, { clusterId: elsewhere })).toBe(422);
  expect(await statusFor(secretary, { meetingId: foreign.id })).toBe(404);
  for (const role of ['FOCAL_POINT', 'BOARD_STAFF', 'ADMIN', 'DELEGATE'] as const) {
    expect(await statusFor(await aUser(api.database, role), {})).toBe(403);
  }
});

it.each([
  ['a period that ends before it begins', { from: '2026-06-03', to: '2026-06-02' }, 'to', 'before_start'],
  ['a period too long', { from: '2026-06-03', to: '2026-12-02' }, 'to', 'too_far'],
  ['a meeting too short', { from: '2026-06-03', to: '2026-06-03', minutes: 5 }, 'minutes', 'too_small'],
])('refuses %s at its field', async (_, body, path, code) => {
  const answer = await suggest(secretary, body);
  expect([400, 422]).toContain(answer.status);
  expect(answer.body).toMatchObject({ fields: [{ path, code }] });
});
