import ExcelJS from 'exceljs';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type ApiClient, type Answer, useApi } from '../../../test/api';
import { aClusterYear, aDelegation, aMeeting, anAttendee, aUser, province } from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import { signMinutesOf } from '../../proceedings/testing/signed-minutes';
import type { AppliedImportDto, AttendeeImportDto } from './attendee-import.dto';
import type { ImportRowDto } from './import-row.dto';

const api = useApi();
let secretary: User;
let meetingId: string;
let kienGiang: string;

beforeAll(() => aClusterYear(api.database));

beforeEach(async () => {
  await api.rows('DELETE FROM pgboss.job');
  secretary = await aUser(api.database, 'SECRETARIAT');
  meetingId = (await aMeeting(api.database)).id;
  kienGiang = (await aDelegation(api.database, { meetingId, unitId: province('kien-giang') })).id;
});

const LIST = 'STT;Họ và tên;Chức vụ;Tỉnh;Điện thoại;Email\n';
const mau = '1;Nguyễn Văn Mẫu;Giám đốc Sở Nội vụ;Kiên Giang;0912345678;mau@example.test\n';
const thu = '2;Trần Thị Thử;Chuyên viên;Kiên Giang;;\n';

const send = (client: ApiClient, bytes: string | Buffer, id = uuidv7(), meeting = meetingId) =>
  client.send<AttendeeImportDto>(
    'PUT',
    `/meetings/${meeting}/attendee-imports/${id}?name=danh-sach.csv`,
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    { 'content-type': 'application/octet-stream' },
  );

/** Brings a list and waits until it was read. */
async function bring(bytes: string | Buffer, query = ''): Promise<{ client: ApiClient; list: AttendeeImportDto }> {
  const client = await api.as(secretary);
  const { body } = await send(client, bytes);
  await api.runJobs();
  return { client, list: (await client.get<AttendeeImportDto>(`/attendee-imports/${body.id}${query}`)).body };
}

/** What the role of the server may not do. */
async function asOwner(sql: string): Promise<void> {
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${String((await api.rows('SELECT current_database() AS name'))[0]?.['name'])}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

const patch = (client: ApiClient, { id, version }: AttendeeImportDto, body: object, query = '') =>
  client.patch<AttendeeImportDto>(`/attendee-imports/${id}/rows${query}`, { version, ...body });
const apply = (client: ApiClient, { id, version }: AttendeeImportDto) =>
  client.post<AppliedImportDto>(`/attendee-imports/${id}/apply`, { version });
const attendees = () =>
  api.rows(
    `SELECT name, positions, delegation_id AS "delegationId", email, phone, organisation, side, person_id AS "personId", note
     FROM attendee WHERE meeting_id = $1 ORDER BY protocol_order`,
    [meetingId],
  );
const issuesOf = (row: ImportRowDto | undefined) => (row?.issues ?? []).map(({ field, code }) => `${field} ${code}`);
const rowsOf = (list: AttendeeImportDto): ImportRowDto[] => list.preview?.rows ?? [];

describe('a list on its way in', () => {
  it('is read by a job, and is nobody at the meeting until it is applied', async () => {
    const client = await api.as(secretary);
    const sent = await send(client, LIST + mau + thu);
    expect(sent).toMatchObject({ status: 200, body: { state: 'READING', preview: null, fileName: 'danh-sach.csv' } });
    await api.runJobs();
    const { body: list } = await client.get<AttendeeImportDto>(`/attendee-imports/${sent.body.id}`);
    expect(list).toMatchObject({
      state: 'READY',
      progress: 100,
      preview: { headerRow: 1, summary: { rows: 2, taken: 2, errors: 0, warnings: 0 }, total: 2 },
    });
    expect(rowsOf(list)[0]).toMatchObject({ number: 2, delegationId: kienGiang, side: 'MEMBER', issues: [] });
    expect(await attendees()).toEqual([]);
  });

  it('becomes attendees, after those who are there, when it is applied; and is then let go', async () => {
    await anAttendee(api.database, { meetingId, name: 'Người trước', protocolOrder: 1 });
    const { client, list } = await bring(LIST + mau + thu);
    expect(await apply(client, list)).toMatchObject({ status: 200, body: { added: 2 } });
    expect((await attendees()).slice(1)).toMatchObject([
      {
        name: 'Nguyễn Văn Mẫu',
        positions: ['Giám đốc Sở Nội vụ'],
        delegationId: kienGiang,
        email: 'mau@example.test',
        phone: '0912345678',
        organisation: null,
        side: 'MEMBER',
        personId: null,
      },
      { name: 'Trần Thị Thử', email: null, phone: null },
    ]);
    expect(
      await api.rows('SELECT state, length(content) AS bytes FROM attendee_import WHERE id = $1', [list.id]),
    ).toEqual([{ state: 'APPLIED', bytes: 0 }]);
    expect((await apply(client, list)).body).toEqual({ added: 2 });
    expect(await attendees()).toHaveLength(3);
  });

  it('is one list, however often it is sent', async () => {
    const client = await api.as(secretary);
    const id = uuidv7();
    await send(client, LIST + mau, id);
    await send(client, LIST + mau, id);
    expect(await api.rows('SELECT 1 FROM attendee_import WHERE id = $1', [id])).toHaveLength(1);
    const other = await aMeeting(api.database);
    expect((await send(client, LIST + mau, id, other.id)).status).toBe(409);
  });

  it('may be let go', async () => {
    const { client, list } = await bring(LIST + mau);
    expect((await client.delete(`/attendee-imports/${list.id}`)).status).toBe(204);
    expect((await client.get(`/attendee-imports/${list.id}`)).status).toBe(404);
  });

  it('of 5,000 delegates gives the page that is asked for, and goes in whole', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `${at};Nguyễn Văn Mẫu ${'abcdefghij'[at % 10] ?? ''}${at};Chuyên viên;Kiên Giang;;`,
    );
    const { client, list } = await bring(LIST + lines.join('\n'), '?from=4990&limit=20');
    expect(list.preview).toMatchObject({ total: 5000, summary: { rows: 5000 } });
    expect(rowsOf(list).map(({ number }) => number)).toEqual(Array.from({ length: 10 }, (_, at) => 4992 + at));
    expect((await apply(client, list)).body).toEqual({ added: 5000 });
    expect(await attendees()).toHaveLength(5000);
  });
});

describe('what is wrong with a list', () => {
  it('is said of each cell', async () => {
    const { list } = await bring(
      `${LIST}1;;Giám đốc;Kiên Giang;;\n2;Lê Mẫu;${'a'.repeat(301)};Kiên Giang;;không phải\n3;Mẫu1;x;Cà Mau;912345678;\n`,
    );
    expect(rowsOf(list).map(issuesOf)).toEqual([
      ['NAME required'],
      ['POSITION too_long', 'EMAIL not_an_email'],
      ['NAME not_a_name', 'PHONE zero_restored', 'PROVINCE no_delegation'],
    ]);
    expect(list.preview?.summary).toMatchObject({ errors: 2, warnings: 1 });
  });

  it('keeps all of it out, until it is corrected or left out', async () => {
    const { client, list } = await bring(`${LIST}${mau}2;;Giám đốc;Kiên Giang;;\n3;Lê Thử;;Kiên Giang;;xx\n`);
    expect(await apply(client, list)).toMatchObject({ status: 409, body: { code: 'import.has_errors' } });
    expect(await attendees()).toEqual([]);
    const corrected = await patch(client, list, {
      rows: [{ number: 4, cells: [{ field: 'EMAIL', text: ' le@example.test ' }] }],
    });
    expect(corrected.body.preview).toMatchObject({ summary: { errors: 1 } });
    const left = await patch(client, corrected.body, { skip: 'ERRORS' }, '?show=SKIPPED');
    expect(left.body.preview).toMatchObject({ summary: { taken: 2, errors: 0 }, rows: [{ number: 3, skipped: true }] });
    expect(await apply(client, left.body)).toMatchObject({ status: 200, body: { added: 2 } });
    expect(await attendees()).toMatchObject([{ name: 'Nguyễn Văn Mẫu' }, { name: 'Lê Thử', email: 'le@example.test' }]);
  });

  it('saves nobody when one cannot be saved', async () => {
    const { client, list } = await bring(LIST + mau + thu);
    await asOwner(`ALTER TABLE attendee ADD CONSTRAINT ck_test CHECK (name <> 'Trần Thị Thử') NOT VALID`);
    expect((await apply(client, list)).status).toBeGreaterThanOrEqual(400);
    await asOwner('ALTER TABLE attendee DROP CONSTRAINT ck_test');
    expect(await attendees()).toEqual([]);
    expect(await api.rows('SELECT state FROM attendee_import WHERE id = $1', [list.id])).toEqual([{ state: 'READY' }]);
  });

  it('is also that somebody stands in it twice, or is at the meeting', async () => {
    await anAttendee(api.database, { meetingId, name: 'TRẦN THỊ THỬ', delegationId: kienGiang });
    const { client, list } = await bring(
      `${LIST}${mau}${thu}3;nguyễn văn mẫu;;tỉnh Kiên Giang;;\n4;Lê Mẫu;;;;mau@example.test\n`,
    );
    expect(rowsOf(list).map(issuesOf)).toEqual([
      [],
      ['NAME at_meeting'],
      ['NAME repeats_row'],
      ['EMAIL same_email', 'ORGANISATION no_delegation'].reverse(),
    ]);
    expect(rowsOf(list)[2]?.issues[0]?.params).toEqual({ row: 2 });
    const { body } = await patch(client, list, { skip: 'DOUBLES' });
    expect(body.preview?.summary).toMatchObject({ taken: 1, doubles: 0 });
  });

  it.each([
    ['a broken workbook', Buffer.from('PK\x03\x04 nothing more'), 'import.not_a_workbook'],
    ['a workbook of before 2007', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'import.old_workbook'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'import.unreadable'],
    ['nothing', Buffer.from('  '), 'import.empty'],
    ['more rows than a list has', Buffer.from(`${LIST}${'1;a;b;c;d;e\n'.repeat(10_001)}`), 'import.too_many_rows'],
  ])('may be that it is %s', async (_, bytes, failure) => {
    const { client, list } = await bring(bytes);
    expect(list).toMatchObject({ state: 'FAILED', failure, preview: null });
    expect(await apply(client, list)).toMatchObject({ status: 409, body: { code: 'import.not_ready' } });
  });

  it('may be that it is too long to be received', async () => {
    const client = await api.as(secretary);
    expect((await send(client, Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).status).toBe(413);
    expect(await api.rows('SELECT 1 FROM attendee_import WHERE meeting_id = $1', [meetingId])).toEqual([]);
  });
});

describe('how a list is read', () => {
  it('may be told: heading, columns', async () => {
    const { client, list } = await bring('a;b\nNguyễn Văn Mẫu;Kiên Giang\n');
    const told = { version: list.version, headerRow: 1, columns: ['NAME', 'PROVINCE'] };
    const waiting = await client.put<AttendeeImportDto>(`/attendee-imports/${list.id}/reading`, told);
    expect(waiting.body).toMatchObject({ state: 'READING', told: { columns: ['NAME', 'PROVINCE'] } });
    const again = await client.put(`/attendee-imports/${list.id}/reading`, { ...told, version: waiting.body.version });
    expect(again).toMatchObject({ status: 409, body: { code: 'import.being_read' } });
    await api.runJobs();
    const { body } = await client.get<AttendeeImportDto>(`/attendee-imports/${list.id}`);
    expect(rowsOf(body)).toMatchObject([{ number: 2, cells: { NAME: 'Nguyễn Văn Mẫu' }, delegationId: kienGiang }]);
  });

  it('keeps what was corrected, row by row', async () => {
    const { client, list } = await bring(LIST + mau + thu);
    const { body } = await patch(client, list, {
      rows: [{ number: 3, cells: [{ field: 'NAME', text: 'Trần Thị Sửa' }] }],
    });
    await client.put(`/attendee-imports/${list.id}/reading`, { version: body.version, format: 'TABLE' });
    await api.runJobs();
    const after = await client.get<AttendeeImportDto>(`/attendee-imports/${list.id}`);
    expect(rowsOf(after.body).map(({ cells }) => cells.NAME)).toEqual(['Nguyễn Văn Mẫu', 'Trần Thị Sửa']);
  });

  it('asks about letters of the time before Unicode, and waits for the answer', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('DS');
    sheet.addRow(['Họ và tên', 'Tỉnh']);
    sheet.addRow(['Hå V¨n MÉu', 'Kiªn Giang']).font = { name: '.VnTime' };
    const { client, list } = await bring(Buffer.from(await book.xlsx.writeBuffer()));
    expect(list.preview?.question).toMatchObject({
      encoding: 'TCVN3',
      samples: expect.arrayContaining([{ before: 'Kiªn Giang', after: 'Kiên Giang' }]),
    });
    expect(await apply(client, list)).toMatchObject({ status: 409, body: { code: 'import.letters_unanswered' } });
    await client.put(`/attendee-imports/${list.id}/reading`, { version: list.version, encoding: 'TCVN3' });
    await api.runJobs();
    const { body } = await client.get<AttendeeImportDto>(`/attendee-imports/${list.id}`);
    expect(rowsOf(body)).toMatchObject([{ cells: { NAME: 'Hồ Văn Mẫu' }, delegationId: kienGiang, issues: [] }]);
    expect((await apply(client, body)).body).toEqual({ added: 1 });
  });

  it('takes the value of a formula', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('DS').addRows([
      ['Họ và tên', 'Email'],
      [
        { formula: '"Lê "&"Mẫu"', result: 'Lê Mẫu' },
        { formula: 'HYPERLINK("x")', result: 'le@example.test' },
      ],
    ]);
    const { list } = await bring(Buffer.from(await book.xlsx.writeBuffer()));
    expect(rowsOf(list)[0]?.cells).toMatchObject({ NAME: 'Lê Mẫu', EMAIL: 'le@example.test' });
  });

  it('knows sentences, with what in them names nobody', async () => {
    const { client, list } = await bring('Lê Mẫu, Giám đốc Sở Nội vụ tỉnh Kiên Giang; các chuyên viên; và nhiều nữa');
    expect(list.preview).toMatchObject({ format: 'PROSE', rest: ['và nhiều nữa'] });
    expect((await apply(client, list)).status).toBe(200);
    expect(await attendees()).toMatchObject([{ name: 'Lê Mẫu', delegationId: kienGiang }, { name: 'các chuyên viên' }]);
  });
});

describe('people whom the directory knows', () => {
  let personId: string;
  beforeEach(async () => {
    personId = uuidv7();
    await api.rows(`INSERT INTO person (id, full_name, phone) VALUES ($1, 'Nguyễn Văn Mẫu', '+84 912 345 678')`, [
      personId,
    ]);
  });

  it('are offered, and linked unless somebody says that it is another', async () => {
    const { client, list } = await bring(LIST + mau);
    expect(rowsOf(list)[0]).toMatchObject({ personId, people: [{ id: personId, by: 'PHONE' }] });
    expect(list.preview?.summary.known).toBe(1);
    const other = await patch(client, list, { rows: [{ number: 2, personId: null }] });
    expect(rowsOf(other.body)[0]).toMatchObject({ personId: null });
    const same = await patch(client, other.body, { rows: [{ number: 2, personId }] });
    await apply(client, same.body);
    expect(await attendees()).toMatchObject([{ personId }]);
  });

  it('are not offered for the name alone, nor when they were merged', async () => {
    const { list } = await bring(`${LIST}1;Nguyễn Văn Mẫu;;Kiên Giang;;\n`);
    expect(rowsOf(list)[0]).toMatchObject({ personId: null, people: [] });
    const kept = uuidv7();
    await api.rows(`INSERT INTO person (id, full_name) VALUES ($1, 'Người giữ lại')`, [kept]);
    await api.rows('UPDATE person SET merged_into_id = $1 WHERE id <> $1', [kept]);
    expect(rowsOf((await bring(LIST + mau)).list)[0]).toMatchObject({ people: [] });
  });
});

describe('who may', () => {
  const statuses = (answers: Answer<unknown>[]) => [...new Set(answers.map(({ status }) => status))];

  it('is only the secretariat that runs the meeting', async () => {
    const { list } = await bring(LIST + mau);
    const asked = async (user: User | null) => {
      const client = await api.as(user);
      return statuses([
        await send(client, LIST + mau),
        await client.get(`/attendee-imports/${list.id}`),
        await client.put(`/attendee-imports/${list.id}/reading`, { version: list.version }),
        await patch(client, list, { skip: 'ERRORS' }),
        await apply(client, list),
        await client.delete(`/attendee-imports/${list.id}`),
      ]);
    };
    expect(await asked(null)).toEqual([401]);
    for (const role of ['ADMIN', 'BOARD_STAFF', 'FOCAL_POINT', 'DELEGATE'] as const) {
      expect(await asked(await aUser(api.database, role))).toEqual([403]);
    }
    expect(await asked(await aUser(api.database, 'SECRETARIAT', { unitId: province('ca-mau-pre2025') }))).toEqual([
      403,
    ]);
    expect(await attendees()).toEqual([]);
    expect(
      await api.rows('SELECT count(*)::int AS lists FROM attendee_import WHERE meeting_id = $1', [meetingId]),
    ).toEqual([{ lists: 1 }]);
  });

  it('does not learn of a list when the meeting is hidden from them', async () => {
    const { list } = await bring(LIST + mau);
    await api.rows(`UPDATE meeting SET status = 'DRAFT' WHERE id = $1`, [meetingId]);
    const other = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('ca-mau-pre2025') }));
    const answers = [
      await send(other, LIST + mau),
      await other.get(`/attendee-imports/${list.id}`),
      await patch(other, list, { skip: 'ERRORS' }),
      await apply(other, list),
      await other.delete(`/attendee-imports/${list.id}`),
    ];
    expect(statuses(answers)).toEqual([404]);
  });

  it('has to have seen the latest version', async () => {
    const { client, list } = await bring(LIST + mau);
    await patch(client, list, { rows: [{ number: 2, skipped: true }] });
    const late = await patch(client, list, { rows: [{ number: 2, skipped: false }] });
    expect(late).toMatchObject({ status: 409, body: { code: 'resource.version_conflict', current: { id: list.id } } });
    expect((await apply(client, list)).status).toBe(409);
  });

  it('cannot once the minutes are signed', async () => {
    const { client, list } = await bring(LIST + mau);
    const meeting = await aMeeting(api.database);
    await signMinutesOf(api, { ...meeting, id: meetingId });
    expect(await apply(client, list)).toMatchObject({ status: 409, body: { code: 'minutes.signed' } });
    expect(await attendees()).toEqual([]);
  });

  it.each([
    ['a row that is not in the list', { rows: [{ number: 99, skipped: true }] }, 422],
    ['a column that does not exist', { rows: [{ number: 2, cells: [{ field: 'AGE', text: '1' }] }] }, 400],
    ['a choice that does not exist', { skip: 'ALL' }, 400],
  ])('is refused %s', async (_, body, status) => {
    const { client, list } = await bring(LIST + mau);
    expect((await patch(client, list, body)).status).toBe(status);
  });
});
