import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  aClusterYear,
  aDelegation,
  aMeeting,
  anAttendee,
  anInvitation,
  aUser,
  province,
} from '../../../test/factories';
import { type ApiClient, useApi } from '../../../test/api';
import type { Meeting } from '../meeting.entity';
import type { ScheduleVersionsDto } from './schedule-version.dto';

const api = useApi();
let secretary: ApiClient;
let meeting: Meeting;

beforeEach(async () => {
  await api.rows('DELETE FROM meeting');
  await api.rows('DELETE FROM cluster_year');
  await api.rows('DELETE FROM pgboss.job');
  await aClusterYear(api.database);
  secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
  meeting = await aMeeting(api.database, { status: 'DRAFT', startTime: '14:00', endTime: '17:00' });
});

const version = async () => (await secretary.get<{ version: number }>(`/meetings/${meeting.id}`)).body.version;

const move = async (to: string, reason?: string) => {
  const answer = await secretary.post(`/meetings/${meeting.id}/transitions`, { to, reason, version: await version() });
  expect(answer.status).toBe(200);
};

/** Saves the meeting with these fields, as the form does. */
const save = async (fields: Record<string, unknown>) => {
  const { body } = await secretary.get(`/meetings/${meeting.id}`);
  const plan = [
    'clusterId',
    'emulationYear',
    'kind',
    'title',
    'hostUnitId',
    'venue',
    'heldOn',
    'startTime',
    'endTime',
    'dayPart',
    'preparationNote',
    'version',
  ];
  const kept = Object.fromEntries(plan.map((name) => [name, body[name]]));
  const answer = await secretary.put(`/meetings/${meeting.id}`, { ...kept, ...fields });
  expect(answer.status).toBe(200);
};

const versions = async (by = secretary) =>
  (await by.get<ScheduleVersionsDto>(`/meetings/${meeting.id}/schedule-versions`)).body;

interface Mail {
  kind: string;
  to: string;
  body: string;
  method: string;
  calendar: string;
}
const mails = () =>
  api.rows<Mail>(
    `SELECT kind, recipient_address AS to, body, calendar_method AS method, calendar_content AS calendar
     FROM message ORDER BY id`,
  );

const eventOf = ({ calendar }: Mail) =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstSubcomponent('vevent')!);

/** An invited delegation of this province. */
async function invite(key: string, fields: Partial<Parameters<typeof anInvitation>[1]> = {}): Promise<string> {
  const { id } = await aDelegation(api.database, { meetingId: meeting.id, unitId: province(key) });
  const email = `${key}@example.vn`;
  await anInvitation(api.database, { meetingId: meeting.id, delegationId: id, email, sentAt: new Date(), ...fields });
  return id;
}

const letAMinutePass = () => api.runJobs({ early: true });

describe('a draft', () => {
  it('sends nothing and has no version, whatever changes', async () => {
    await invite('kien-giang');
    await save({ startTime: '13:30' });
    await letAMinutePass();
    expect(await mails()).toEqual([]);
    expect(await versions()).toEqual({ items: [], pending: null, actions: [] });
  });

  it('becomes version 1 when it is scheduled; nobody is written to', async () => {
    await invite('kien-giang');
    await move('SCHEDULED');
    await letAMinutePass();
    expect((await versions()).items).toMatchObject([{ number: 1, changes: [], byName: expect.any(String) as string }]);
    expect(await mails()).toEqual([]);
  });
});

describe('a published meeting', () => {
  beforeEach(() => move('SCHEDULED'));

  it('tells of a burst of changes once, in one version, with the calendar file that replaces the last', async () => {
    await invite('kien-giang');
    for (const startTime of ['13:00', '13:15', '13:45', '13:40']) await save({ startTime });
    await save({ startTime: '13:30', venue: 'Hội trường mẫu 2' });
    await api.runJobs();
    expect(await mails()).toEqual([]);
    await letAMinutePass();

    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ kind: 'SCHEDULE_CHANGE', to: 'kien-giang@example.vn', method: 'REQUEST' });
    expect(mail?.body).toContain('Thời gian: 14:00 → 13:30');
    expect(mail?.body).toMatch(/https?:\/\/\S+\/tra-loi\/\S+/u);
    expect(eventOf(mail!)).toMatchObject({ uid: `${meeting.id}@kyhop`, sequence: 1, location: 'Hội trường mẫu 2' });
    const { items } = await versions();
    expect(items.map(({ number }) => number)).toEqual([2, 1]);
    expect(items[0]).toMatchObject({
      byName: null,
      changes: [
        { field: 'TIME', from: '14:00', to: '13:30' },
        { field: 'VENUE', from: 'Hội trường mẫu', to: 'Hội trường mẫu 2' },
      ],
    });
  });

  it('tells nothing of a change that was taken back', async () => {
    await invite('kien-giang');
    await save({ startTime: '13:30' });
    await save({ startTime: '14:00' });
    await letAMinutePass();
    expect(await mails()).toEqual([]);
    expect((await versions()).items).toHaveLength(1);
  });

  it('writes to those who were told of it and may come, and to each address once', async () => {
    const delegationId = await invite('kien-giang', { email: 'Kien-Giang@example.vn' });
    await invite('soc-trang', {
      answer: 'DECLINED',
      answeredVia: 'LINK',
      answeredAt: new Date(),
      declineReason: 'Bận',
    });
    const unsent = await invite('bac-lieu', { sentAt: null });
    await invite('ben-tre', { email: null });
    const meetingId = meeting.id;
    await anAttendee(api.database, { meetingId, delegationId, email: 'kien-giang@example.vn' });
    await anAttendee(api.database, { meetingId, delegationId, email: 'den@example.vn', coming: 'YES' });
    await anAttendee(api.database, { meetingId, delegationId, email: 'vang@example.vn', coming: 'NO' });
    await anAttendee(api.database, { meetingId, delegationId: unsent, email: 'chua-moi@example.vn' });
    await save({ heldOn: '2021-03-26' });
    await letAMinutePass();
    expect((await mails()).map(({ to }) => to).sort()).toEqual(['Kien-Giang@example.vn', 'den@example.vn']);
  });

  it('tells of its programme those who are on it, and nobody else', async () => {
    await invite('kien-giang');
    const speaker = await anAttendee(api.database, { meetingId: meeting.id, email: 'trinh-bay@example.vn' });
    await anAttendee(api.database, { meetingId: meeting.id, email: 'khach@example.vn' });
    const id = '0190a0b0-0000-7000-8000-00000000aaaa';
    const line = { id, kind: 'PAPER', title: 'Tham luận mẫu', minutesPlanned: 15, presenterAttendeeId: speaker.id };
    expect((await secretary.post(`/meetings/${meeting.id}/agenda`, line)).status).toBe(201);
    await letAMinutePass();
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'trinh-bay@example.vn' });
    expect(mail?.body).toContain('Thêm mục “Tham luận mẫu” (14:00, 15 phút,');
  });

  it('tells at once that it is cancelled, and takes it out of calendars', async () => {
    await invite('kien-giang');
    await save({ startTime: '13:30' });
    await letAMinutePass();
    await move('CANCELLED', 'Bão số 5');
    const [change, cancellation] = await mails();
    expect(cancellation).toMatchObject({ kind: 'CANCELLATION', method: 'CANCEL', to: 'kien-giang@example.vn' });
    expect(cancellation?.body).toContain('Lý do: Bão số 5');
    expect(eventOf(cancellation!).uid).toBe(eventOf(change!).uid);
    expect(eventOf(cancellation!).sequence).toBeGreaterThan(eventOf(change!).sequence);
    await letAMinutePass();
    expect(await mails()).toHaveLength(2);
  });

  it('is off when it is postponed, and tells its new time when it is scheduled again', async () => {
    await invite('kien-giang');
    await move('POSTPONED', 'Chờ lãnh đạo');
    await save({ heldOn: '2021-04-02' });
    await letAMinutePass();
    await move('SCHEDULED');
    await letAMinutePass();
    const all = await mails();
    expect(all.map(({ method }) => method)).toEqual(['CANCEL', 'REQUEST']);
    expect(all.map((mail) => eventOf(mail).sequence)).toEqual([1, 2]);
    expect(all[1]?.body).toContain('hoãn họp → họp theo lịch');
    expect(all[1]?.body).toContain('thứ Năm, 25/03/2021 → thứ Sáu, 02/04/2021');
  });
});

describe('the versions of a schedule', () => {
  beforeEach(() => move('SCHEDULED'));

  it('show whoever runs the meeting what is not told yet, and let them tell it now', async () => {
    await invite('kien-giang');
    await save({ startTime: '13:30' });
    const { pending, actions } = await versions();
    expect(actions).toEqual(['release']);
    expect(pending).toMatchObject({
      changes: [{ field: 'TIME', from: '14:00', to: '13:30' }],
      at: expect.any(String) as string,
    });

    const { status, body } = await secretary.post<ScheduleVersionsDto>(`/meetings/${meeting.id}/schedule-versions`);
    expect(status).toBe(200);
    expect(body.pending).toBeNull();
    expect(body.items[0]).toMatchObject({ number: 2, byName: expect.any(String) as string });
    expect(await mails()).toHaveLength(1);
    await letAMinutePass();
    expect(await mails()).toHaveLength(1);
  });

  it('are seen by those who see the meeting, but not what is still to be told', async () => {
    await save({ startTime: '13:30' });
    const focalPoint = await api.as(await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') }));
    const seen = await versions(focalPoint);
    expect(seen.items).toHaveLength(1);
    expect(seen).toMatchObject({ pending: null, actions: [] });
    expect((await focalPoint.post(`/meetings/${meeting.id}/schedule-versions`)).status).toBe(403);
  });

  it('are released by those only who run the meeting', async () => {
    const other = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }));
    const admin = await api.as(await aUser(api.database, 'ADMIN'));
    expect((await other.post(`/meetings/${meeting.id}/schedule-versions`)).status).toBe(403);
    expect((await admin.post(`/meetings/${meeting.id}/schedule-versions`)).status).toBe(403);
  });

  it('cannot be released while nobody knows of the meeting, or when it is off', async () => {
    await move('CANCELLED', 'Bão số 5');
    const { status, body } = await secretary.post(`/meetings/${meeting.id}/schedule-versions`);
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'schedule.not_published' });
  });
});
