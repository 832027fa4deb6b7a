import ICAL from 'ical.js';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { aCluster, aClusterYear, aMeeting, aMembership, anAttendee, aUser, province } from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../meeting.entity';
import type { CalendarFeedDto, CalendarFeedListDto } from './feed.dto';

const api = useApi();
let home: string;
let elsewhere: string;
let secretary: User;

beforeAll(async () => {
  home = (await aCluster(api.database, { name: 'Cụm nhà (mẫu)' })).id;
  elsewhere = (await aCluster(api.database)).id;
  await aMembership(api.database, { clusterId: home, unitId: province('hau-giang') });
  await aMembership(api.database, { clusterId: elsewhere, unitId: province('hau-giang') });
  await aClusterYear(api.database, { clusterId: home, year: 2026 });
  secretary = await aUser(api.database, 'SECRETARIAT');
});

beforeEach(() => api.setTime('2026-03-02T02:00:00Z'));

const ours = (fields: Partial<Meeting> = {}): Promise<Meeting> =>
  aMeeting(api.database, { clusterId: home, emulationYear: 2026, heldOn: '2026-06-02', ...fields });

const theirs = (fields: Partial<Meeting> = {}): Promise<Meeting> =>
  aMeeting(api.database, { clusterId: elsewhere, emulationYear: 2026, heldOn: '2026-06-02', ...fields });

const make = async (user: User, body: object) =>
  (await api.as(user)).post<CalendarFeedDto>('/calendar-feeds', { id: uuidv7(), ...body });

const feedsOf = async (user: User): Promise<CalendarFeedDto[]> =>
  (await (await api.as(user)).get<CalendarFeedListDto>('/calendar-feeds')).body.items;

/** As a calendar program asks: without an account, under the address as it was given. */
const download = async (path: string) => (await api.as(null)).get(path.replace('/api', ''));

/** What is in the feed, as a parser reads it that has nothing to do with the one that wrote it. */
async function events(path: string): Promise<Map<string, ICAL.Event>> {
  const calendar = new ICAL.Component(ICAL.parse((await download(path)).raw.toString()) as unknown[]);
  const all = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return new Map(all.map((event) => [event.uid.replace('@kyhop', ''), event]));
}

const statusOf = (event: ICAL.Event | undefined): unknown => event?.component.getFirstPropertyValue('status');

describe('POST and GET /calendar-feeds', () => {
  it('make an address that its owner alone is shown, once for the same id', async () => {
    const owner = await aUser(api.database, 'DELEGATE');
    const body = { id: uuidv7(), scope: 'CLUSTER', clusterId: home };
    const made = await make(owner, body);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      scope: 'CLUSTER',
      clusterId: home,
      clusterName: 'Cụm nhà (mẫu)',
      lastReadAt: null,
    });
    expect(made.body.path).toMatch(/^\/api\/feeds\/[\w.-]+\.ics$/u);
    expect((await make(owner, body)).body).toEqual(made.body);
    expect(await feedsOf(owner)).toEqual([made.body]);
    expect(await feedsOf(secretary)).not.toContainEqual(made.body);
    expect((await make(secretary, body)).status).toBe(404);
    expect(await api.rows('SELECT user_id FROM calendar_feed WHERE id = $1', [body.id])).toEqual([
      { user_id: owner.id },
    ]);
  });

  it.each([
    ['a cluster that is not named', { scope: 'CLUSTER' }, 'clusterId', 'required'],
    ['a cluster that is none', { scope: 'CLUSTER', clusterId: uuidv7() }, 'clusterId', 'not_found'],
    ['a cluster where none belongs', { scope: 'ALL', clusterId: uuidv7() }, 'clusterId', 'invalid'],
    ['a scope that is none', { scope: 'EVERYBODY' }, 'scope', 'not_an_option'],
  ])('refuse %s', async (_, body, path, code) => {
    const answer = await make(secretary, body);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body).toMatchObject({ fields: [{ path, code }] });
  });

  it('list in one statement', async () => {
    const client = await api.as(secretary);
    await client.get('/calendar-feeds');
    expect(await api.countingStatements(() => client.get('/calendar-feeds'))).toBe(1);
  });
});

describe('renewing and deleting a feed', () => {
  it('closes the old address, and leaves a trail', async () => {
    const { id, path } = (await make(secretary, { scope: 'ALL' })).body;
    const client = await api.as(secretary);
    const renewed = await client.post<CalendarFeedDto>(`/calendar-feeds/${id}/renew`, { version: 1 });
    expect(renewed.status).toBe(200);
    expect((await download(path)).status).toBe(404);
    expect((await download(renewed.body.path)).status).toBe(200);
    expect((await client.delete(`/calendar-feeds/${id}`)).status).toBe(204);
    expect((await download(renewed.body.path)).status).toBe(404);
    expect((await feedsOf(secretary)).map((feed) => feed.id)).not.toContain(id);
    expect((await client.post(`/calendar-feeds/${id}/renew`, { version: 2 })).status).toBe(404);
    const trail = await api.rows('SELECT action FROM audit_event WHERE row_id = $1 ORDER BY id', [id]);
    expect(trail.map(({ action }) => action)).toEqual(['INSERT', 'UPDATE', 'UPDATE']);
  });

  it('does not close the address that another window has made meanwhile', async () => {
    const { id } = (await make(secretary, { scope: 'ALL' })).body;
    const client = await api.as(secretary);
    const { path } = (await client.post<CalendarFeedDto>(`/calendar-feeds/${id}/renew`, { version: 1 })).body;
    const stale = await client.post(`/calendar-feeds/${id}/renew`, { version: 1 });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'resource.version_conflict', current: { path, version: 2 } },
    });
    expect(await api.rows('SELECT link_version FROM calendar_feed WHERE id = $1', [id])).toEqual([{ link_version: 2 }]);
    expect((await download(path)).status).toBe(200);
  });

  it('is its owner’s alone', async () => {
    const { id, path } = (await make(secretary, { scope: 'ALL' })).body;
    const other = await api.as(await aUser(api.database, 'ADMIN'));
    expect((await other.post(`/calendar-feeds/${id}/renew`, { version: 1 })).status).toBe(404);
    expect((await other.delete(`/calendar-feeds/${id}`)).status).toBe(404);
    expect((await download(path)).status).toBe(200);
  });
});

describe('GET /feeds/:token', () => {
  it('is a calendar of the times of Vietnam: 14:00 there is 07:00 UTC', async () => {
    const meeting = await ours({ startTime: '14:00', endTime: '17:00', title: 'Hội nghị; sơ kết, khen thưởng' });
    const { path } = (await make(secretary, { scope: 'ALL' })).body;
    const answer = await download(path);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.raw.toString()).toContain('X-WR-CALNAME:Lịch họp');
    const event = (await events(path)).get(meeting.id);
    expect(event).toMatchObject({ summary: 'Hội nghị; sơ kết, khen thưởng', location: 'Hội trường mẫu', sequence: 0 });
    expect(String(event?.startDate)).toBe('2026-06-02T14:00:00');
    expect(event?.startDate.zone.tzid).toBe('Asia/Ho_Chi_Minh');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-06-02T07:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-06-02T10:00:00.000Z');
  });

  it('moves a meeting under its name with the version that was told, and shows what was called off as such', async () => {
    const moved = await ours({ status: 'DRAFT', title: 'Hội nghị dời' });
    const { path } = (await make(secretary, { scope: 'ALL' })).body;
    const client = await api.as(secretary);
    await client.post(`/meetings/${moved.id}/transitions`, { to: 'SCHEDULED', version: 1 });
    expect((await events(path)).get(moved.id)?.sequence).toBe(0);
    const body = { heldOn: '2026-06-09', startTime: '08:00', endTime: '11:00', version: 2 };
    expect((await client.post(`/meetings/${moved.id}/reschedule`, body)).status).toBe(200);
    await api.runJobs({ early: true });
    const event = (await events(path)).get(moved.id);
    expect(event?.sequence).toBe(1);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-06-09T01:00:00.000Z');
    expect(statusOf(event)).toBe('CONFIRMED');
    await client.post(`/meetings/${moved.id}/transitions`, { to: 'CANCELLED', reason: 'Bão', version: 3 });
    await api.runJobs({ early: true });
    const cancelled = (await events(path)).get(moved.id);
    expect([statusOf(cancelled), cancelled?.summary, cancelled?.sequence]).toEqual([
      'CANCELLED',
      'Hủy: Hội nghị dời',
      2,
    ]);
    expect(cancelled?.description).toContain('Lý do: Bão');
  });

  it('tells what each meeting is: held, still a draft, postponed', async () => {
    const made = await Promise.all(
      (['SCHEDULED', 'DRAFT', 'POSTPONED', 'CLOSED'] as const).map((status) => ours({ status, statusReason: 'Mẫu' })),
    );
    const { path } = (await make(secretary, { scope: 'MINE' })).body;
    const found = await events(path);
    expect(made.map(({ id }) => statusOf(found.get(id)))).toEqual(['CONFIRMED', 'TENTATIVE', 'CANCELLED', 'CONFIRMED']);
  });

  it('holds what its scope says, of a year back to two ahead', async () => {
    const managed = await ours();
    const member = await theirs();
    const attended = await theirs();
    await anAttendee(api.database, { meetingId: attended.id, userId: secretary.id });
    const past = await ours({ heldOn: '2025-02-28' });
    const distant = await ours({ heldOn: '2028-04-03' });
    const of = async (body: object): Promise<string[]> => {
      const found = await events((await make(secretary, body)).body.path);
      return [managed, member, attended, past, distant].map(({ id }) => id).filter((id) => found.has(id));
    };
    expect(await of({ scope: 'ALL' })).toEqual([managed.id, member.id, attended.id]);
    expect(await of({ scope: 'MINE' })).toEqual([managed.id, attended.id]);
    expect(await of({ scope: 'CLUSTER', clusterId: elsewhere })).toEqual([member.id, attended.id]);
  });

  it('gives what its owner may see now: a draft of others never, and nothing once the right is gone', async () => {
    const owner = await aUser(api.database, 'FOCAL_POINT');
    const meeting = await theirs();
    const draft = await theirs({ status: 'DRAFT' });
    const { path } = (await make(owner, { scope: 'CLUSTER', clusterId: elsewhere })).body;
    const seen = await events(path);
    expect([seen.has(meeting.id), seen.has(draft.id)]).toEqual([true, false]);
    await api.rows('DELETE FROM role_assignment WHERE user_id = $1', [owner.id]);
    expect((await events(path)).size).toBe(0);
    await api.rows('UPDATE user_account SET disabled_at = now() WHERE id = $1', [owner.id]);
    expect((await download(path)).status).toBe(404);
  });

  it('opens nothing under an address that nobody signed', async () => {
    const { path } = (await make(secretary, { scope: 'ALL' })).body;
    const forged = path.replace(/\.\d+\./u, '.2.');
    expect((await download(forged)).status).toBe(404);
    expect((await download('/feeds/x.ics')).status).toBe(404);
    expect((await download(path.replace(/\.ics$/u, ''))).status).toBe(200);
  });

  it('keeps when it was last read to the hour, and that is no change for the trail', async () => {
    const { id, path } = (await make(secretary, { scope: 'ALL' })).body;
    const readAt = async (): Promise<unknown> => (await feedsOf(secretary)).find((feed) => feed.id === id)?.lastReadAt;
    await download(path);
    expect(await readAt()).toBe('2026-03-02T02:00:00.000Z');
    api.setTime('2026-03-02T02:40:00Z');
    expect(await api.countingStatements(() => download(path))).toBe(2);
    expect(await readAt()).toBe('2026-03-02T02:00:00.000Z');
    api.setTime('2026-03-02T03:00:00Z');
    await download(path);
    expect(await readAt()).toBe('2026-03-02T03:00:00.000Z');
    expect(await api.rows('SELECT action FROM audit_event WHERE row_id = $1', [id])).toEqual([{ action: 'INSERT' }]);
  });
});
