import { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { aClusterYear, aDelegation, aMeeting, anAgendaItem, anAttendee, aUser, province } from '../../test/factories';
import { Person } from '../directory/person.entity';
import { PersonPosition } from '../directory/person-position.entity';
import type { User } from '../identity/user.entity';
import { MeetingFiles } from '../meetings/files/meeting-files.service';
import type { MeetingDto } from '../meetings/meeting.dto';
import type { Meeting } from '../meetings/meeting.entity';

const api = useApi();
const hauGiang = province('hau-giang');
const kienGiang = province('kien-giang');
let secretary: User;
let nextHead: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  await aClusterYear(api.database, { year: 2021, headUnitId: kienGiang });
  secretary = await aUser(api.database, 'SECRETARIAT');
  nextHead = await aUser(api.database, 'SECRETARIAT', { unitId: kienGiang });
});

const aCopy = (over: object = {}) => ({
  id: uuidv7(),
  emulationYear: 2020,
  heldOn: '2021-09-10',
  title: 'Cuộc họp sau',
  venue: 'Hội trường khác',
  parts: ['AGENDA', 'DELEGATIONS', 'PEOPLE', 'NOTES'],
  ...over,
});

/** A closed meeting with a chair of the host, a delegate, a substitute, two lines and what came of them. */
async function aPastMeeting(fields: Partial<Meeting> = {}) {
  const meeting = await aMeeting(api.database, {
    ...{ status: 'CLOSED', startTime: '14:00', endTime: '17:00', preparationNote: 'Mang theo giao ước' },
    ...{ startedAt: new Date('2021-03-25T07:00:00Z'), ...fields },
  });
  const meetingId = meeting.id;
  const host = await aDelegation(api.database, { meetingId, unitId: hauGiang, quota: 5 });
  const guests = await aDelegation(api.database, { meetingId, unitId: kienGiang });
  await anAttendee(api.database, {
    ...{ meetingId, delegationId: host.id, name: 'Chủ trì Mẫu', role: 'CHAIR', side: 'HOST', attendance: 'PRESENT' },
  });
  const guest = await anAttendee(api.database, {
    ...{ meetingId, delegationId: guests.id, name: 'Khách Mẫu', coming: 'YES', attendance: 'ABSENT' },
  });
  await anAttendee(api.database, { meetingId, name: 'Đi thay', substituteForId: guest.id });
  await api.rows('UPDATE delegation SET head_attendee_id = $2 WHERE id = $1', [guests.id, guest.id]);
  const report = await anAgendaItem(api.database, {
    ...{ meetingId, title: 'Báo cáo năm 2020', presenterAttendeeId: guest.id, note: 'Gửi trước', position: 0 },
    ...{ startedAt: new Date('2021-03-25T07:00:00Z'), finishedAt: new Date('2021-03-25T07:10:00Z') },
  });
  await anAgendaItem(api.database, { meetingId, parentId: report.id, title: 'Phụ lục', position: 1 });
  return { id: meetingId, guest };
}

const copyOf = async (user: User, from: string, body: object) =>
  (await api.as(user)).post<MeetingDto>(`/meetings/${from}/copies`, body);

const people = (meetingId: string) =>
  api.rows(
    `SELECT a.name, a.role, a.side, a.attendance, a.coming, u.name AS unit FROM attendee a
     LEFT JOIN delegation d ON d.id = a.delegation_id LEFT JOIN unit u ON u.id = d.unit_id
     WHERE a.meeting_id = $1 ORDER BY a.protocol_order`,
    [meetingId],
  );

const lines = (meetingId: string) =>
  api.rows(
    `SELECT i.title, i.note, coalesce(a.name, i.presenter) AS presenter, a.id IS NOT NULL AS comes, i.started_at,
            i.parent_id IS NOT NULL AS part
     FROM agenda_item i LEFT JOIN attendee a ON a.id = i.presenter_attendee_id AND a.meeting_id = i.meeting_id
     WHERE i.meeting_id = $1 ORDER BY i.position`,
    [meetingId],
  );

describe('POST /meetings/:id/copies', () => {
  it('plans a draft with all that was planned, and nothing of what happened', async () => {
    const from = await aPastMeeting();
    const body = aCopy();
    const answer = await copyOf(secretary, from.id, body);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        ...{ status: 'DRAFT', title: 'Cuộc họp sau', heldOn: '2021-09-10', startTime: '14:00', startedAt: null },
        ...{ venue: 'Hội trường khác', preparationNote: 'Mang theo giao ước', hostUnitId: hauGiang, version: 1 },
      },
    });
    const nothing = { attendance: 'UNKNOWN', coming: 'UNKNOWN' };
    expect(await people(body.id)).toEqual([
      { name: 'Chủ trì Mẫu', role: 'CHAIR', side: 'HOST', unit: 'Hậu Giang', ...nothing },
      { name: 'Khách Mẫu', role: 'OFFICIAL', side: 'MEMBER', unit: 'Kiên Giang', ...nothing },
    ]);
    expect(await lines(body.id)).toEqual([
      {
        ...{ title: 'Báo cáo năm 2020', note: 'Gửi trước', presenter: 'Khách Mẫu', comes: true },
        ...{ started_at: null, part: false },
      },
      { title: 'Phụ lục', note: null, presenter: null, comes: false, started_at: null, part: true },
    ]);
    const heads = await api.rows(
      `SELECT a.name, d.quota FROM delegation d LEFT JOIN attendee a ON a.id = d.head_attendee_id
       WHERE d.meeting_id = $1 ORDER BY d.protocol_order`,
      [body.id],
    );
    expect(heads).toEqual([
      { name: null, quota: 5 },
      { name: 'Khách Mẫu', quota: null },
    ]);
  });

  it('makes one meeting of a request sent twice', async () => {
    const from = await aPastMeeting();
    const body = aCopy();
    await copyOf(secretary, from.id, body);
    expect((await copyOf(secretary, from.id, body)).status).toBe(201);
    expect(await people(body.id)).toHaveLength(2);
    expect(await lines(body.id)).toHaveLength(2);
  });

  it('copies nothing into a meeting that it has not made', async () => {
    const { id } = await aPastMeeting();
    const other = await aMeeting(api.database, { status: 'DRAFT', title: 'Cuộc họp khác (mẫu)' });
    expect(await copyOf(secretary, id, aCopy({ id: other.id, parts: ['FILES'] }))).toMatchObject({
      status: 409,
      body: { code: 'resource.exists' },
    });
  });

  it('takes only the parts that were chosen', async () => {
    const from = await aPastMeeting();
    const agenda = aCopy({ parts: ['AGENDA'] });
    expect((await copyOf(secretary, from.id, agenda)).body.preparationNote).toBeNull();
    expect(await people(agenda.id)).toEqual([]);
    expect(await lines(agenda.id)).toMatchObject([{ note: null, presenter: 'Khách Mẫu', comes: false }, {}]);
    const persons = aCopy({ parts: ['PEOPLE'] });
    await copyOf(secretary, from.id, persons);
    expect(await people(persons.id)).toMatchObject([{ unit: null }, { unit: null }]);
    const [, guest] = await api.rows(
      'SELECT organisation FROM attendee WHERE meeting_id = $1 ORDER BY protocol_order',
      [persons.id],
    );
    expect(guest).toEqual({ organisation: 'Kiên Giang' });
  });

  it('moves on to the next year with its head: its people host, the years of the titles follow', async () => {
    const from = await aPastMeeting();
    await anAgendaItem(api.database, {
      meetingId: from.id,
      title: 'Kiến nghị năm 2019',
      reportsYear: 2019,
      position: 9,
    });
    const body = aCopy({ emulationYear: 2021, heldOn: '2022-03-10' });
    const answer = await copyOf(nextHead, from.id, body);
    expect(answer.body).toMatchObject({ emulationYear: 2021, hostUnitId: kienGiang });
    expect(await people(body.id)).toMatchObject([
      { name: 'Chủ trì Mẫu', role: 'OFFICIAL', side: 'MEMBER' },
      { name: 'Khách Mẫu', side: 'HOST' },
    ]);
    expect(await lines(body.id)).toMatchObject([{ title: 'Báo cáo năm 2021' }, { title: 'Phụ lục' }]);
  });

  it('prints people as the directory knows them on the new day', async () => {
    const from = await aPastMeeting();
    const person = { id: uuidv7(), fullName: 'Khách Mẫu (tên mới)' };
    await api.database.getRepository(Person).insert(person);
    const position = (title: string, validFrom: string, validTo: string | null) => ({
      ...{ id: uuidv7(), personId: person.id, title, position: 0, validFrom, validTo },
    });
    await api.database
      .getRepository(PersonPosition)
      .insert([
        position('Phó Giám đốc (mẫu)', '2018-01-01', '2021-06-30'),
        position('Giám đốc (mẫu)', '2021-07-01', null),
      ]);
    await api.rows('UPDATE attendee SET person_id = $2 WHERE id = $1', [from.guest.id, person.id]);
    const body = aCopy();
    await copyOf(secretary, from.id, body);
    const [guest] = await api.rows(
      `SELECT name, positions, person_id FROM attendee WHERE meeting_id = $1 AND person_id = $2`,
      [body.id, person.id],
    );
    expect(guest).toEqual({ name: 'Khách Mẫu (tên mới)', positions: ['Giám đốc (mẫu)'], person_id: person.id });
  });

  it('sends units that have merged by then as their successor, once', async () => {
    await aClusterYear(api.database, { year: 2024 });
    const from = await aPastMeeting();
    await aDelegation(api.database, { meetingId: from.id, unitId: province('soc-trang') });
    const body = aCopy({ emulationYear: 2024, heldOn: '2025-08-10', parts: ['DELEGATIONS'] });
    await copyOf(secretary, from.id, body);
    const units = await api.rows<{ name: string }>(
      'SELECT u.name FROM delegation d JOIN unit u ON u.id = d.unit_id WHERE d.meeting_id = $1 ORDER BY d.protocol_order',
      [body.id],
    );
    expect(units.map(({ name }) => name)).toEqual(['Cần Thơ', 'An Giang']);
  });

  it('copies the documents that the caller may read, with their lines, once', async () => {
    const from = await aPastMeeting({ status: 'SCHEDULED', startedAt: null });
    const [line] = await api.rows<{ id: string }>(
      'SELECT id FROM agenda_item WHERE meeting_id = $1 ORDER BY position',
      [from.id],
    );
    const files = api.app.get(MeetingFiles);
    const file = { meetingId: from.id, uploadedBy: null };
    const bytes = () => Readable.from([Buffer.from('%PDF-1.7\n%mẫu\n%%EOF')]);
    await files.take(
      { userId: secretary.id },
      { ...file, id: uuidv7(), agendaItemId: line?.id, audience: 'EVERYONE', name: 'báo cáo.pdf' },
      bytes(),
    );
    await files.take(
      { userId: secretary.id },
      { ...file, id: uuidv7(), audience: 'SECRETARIAT', name: 'riêng.pdf' },
      bytes(),
    );
    const names = (id: string) =>
      api.rows(
        `SELECT f.name, i.title FROM meeting_file f LEFT JOIN agenda_item i ON i.id = f.agenda_item_id AND i.meeting_id = $1
         WHERE f.meeting_id = $1 ORDER BY f.name`,
        [id],
      );
    const own = aCopy({ parts: ['AGENDA', 'FILES'] });
    await copyOf(secretary, from.id, own);
    await copyOf(secretary, from.id, own);
    expect(await names(own.id)).toEqual([
      { name: 'báo cáo.pdf', title: 'Báo cáo năm 2020' },
      { name: 'riêng.pdf', title: null },
    ]);
    const theirs = aCopy({ emulationYear: 2021, parts: ['FILES'] });
    await copyOf(nextHead, from.id, theirs);
    expect(await names(theirs.id)).toEqual([{ name: 'báo cáo.pdf', title: null }]);
  });

  it('tells accounts and how to reach people to nobody who did not run the old meeting', async () => {
    const { id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' });
    const user = await aUser(api.database, 'DELEGATE');
    const contact = { email: 'khach@example.vn', phone: '0909 000 000' };
    await anAttendee(api.database, { meetingId, name: 'Khách Mẫu', userId: user.id, ...contact });
    const contacts = async (by: User, body: object) => {
      const copy = await copyOf(by, meetingId, aCopy({ parts: ['PEOPLE'], ...body }));
      const sql = 'SELECT email, phone, user_id FROM attendee WHERE meeting_id = $1';
      return [copy.status, ...(await api.rows(sql, [copy.body.id]))];
    };
    expect(await contacts(secretary, {})).toEqual([201, { ...contact, user_id: user.id }]);
    expect(await contacts(nextHead, { emulationYear: 2021 })).toEqual([
      201,
      { email: null, phone: null, user_id: null },
    ]);
  });

  it('is for the head of the new year who sees the old meeting', async () => {
    const past = await aPastMeeting();
    const draft = await aPastMeeting({ status: 'DRAFT', startedAt: null });
    const refused = await copyOf(nextHead, past.id, aCopy());
    expect(refused).toMatchObject({ status: 422, body: { fields: [{ path: 'clusterId', code: 'not_headed' }] } });
    expect((await copyOf(nextHead, draft.id, aCopy({ emulationYear: 2021 }))).status).toBe(404);
    const focal = await aUser(api.database, 'FOCAL_POINT', { unitId: kienGiang });
    expect((await copyOf(focal, past.id, aCopy())).status).toBe(403);
  });
});
