import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, type Answer, useApi } from '../../../test/api';
import { aClusterYear, aMeeting, anAgendaItem, anAttendee, aUser, province } from '../../../test/factories';
import { SESSION_COOKIE, SessionService } from '../../identity/session.service';
import type { User } from '../../identity/user.entity';
import { aDocx, aPdf } from '../../paperwork/testing/sample-files';
import type { MeetingFileDto, MeetingFileListDto } from './meeting-file.dto';

const api = useApi({ MAX_FILE_MB: '1' });
let secretaryUser: User;
let secretary: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretaryUser = await aUser(api.database, 'SECRETARIAT');
  secretary = await api.as(secretaryUser);
});

const BYTES = { 'content-type': 'application/octet-stream' };

interface Upload {
  id?: string;
  name?: string;
  audience?: string;
  agendaItemId?: string;
}

const address = (meetingId: string, { id = uuidv7(), ...fields }: Upload = {}): string =>
  `/meetings/${meetingId}/files/${id}?${String(new URLSearchParams({ name: 'Báo cáo.pdf', audience: 'EVERYONE', ...fields }))}`;

const upload = (
  client: ApiClient,
  meetingId: string,
  bytes: Uint8Array = aPdf(),
  fields: Upload = {},
): Promise<Answer<MeetingFileDto>> => client.send('PUT', address(meetingId, fields), Buffer.from(bytes), BYTES);

const list = async (client: ApiClient, meetingId: string): Promise<MeetingFileListDto> =>
  (await client.get<MeetingFileListDto>(`/meetings/${meetingId}/files`)).body;

const rowsOf = (meetingId: string) => api.rows('SELECT * FROM meeting_file WHERE meeting_id = $1', [meetingId]);

/** Every file in the store of this server, with those that are being received. */
async function stored(): Promise<string[]> {
  const entries = await readdir(join(api.dataDirectory, 'documents'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

describe('uploading a document', () => {
  it('keeps its bytes under a name that nobody typed, and says what they are', async () => {
    const meeting = await aMeeting(api.database);
    const answer = await upload(secretary, meeting.id, aPdf('một'), { name: 'Báo cáo tổng kết.docx'.normalize('NFD') });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        meetingId: meeting.id,
        name: 'Báo cáo tổng kết.pdf',
        mediaType: 'application/pdf',
        size: aPdf('một').length,
        sha256: createHash('sha256').update(aPdf('một')).digest('hex'),
        audience: 'EVERYONE',
        uploadedByName: secretaryUser.displayName,
        version: 1,
      },
    });
    const [row] = await api.rows<{ storage_key: string }>('SELECT storage_key FROM meeting_file WHERE id = $1', [
      answer.body.id,
    ]);
    expect(row?.storage_key).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/);
    expect(await readFile(join(api.dataDirectory, 'documents', row!.storage_key))).toEqual(aPdf('một'));
  });

  it('keeps one document of an upload that is sent again, one after the other and both at once', async () => {
    const meeting = await aMeeting(api.database);
    const before = await stored().catch(() => []);
    const again = { id: uuidv7() };
    await upload(secretary, meeting.id, aPdf(), again);
    expect((await upload(secretary, meeting.id, aPdf(), again)).status).toBe(200);
    const twin = { id: uuidv7() };
    const both = await Promise.all([
      upload(secretary, meeting.id, aPdf(), twin),
      upload(secretary, meeting.id, aPdf(), twin),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await rowsOf(meeting.id)).toHaveLength(2);
    expect(await stored()).toHaveLength(before.length + 2);
  });

  it.each<[what: string, status: number, code: string, bytes: Uint8Array]>([
    ['nothing', 400, 'file.empty', Buffer.alloc(0)],
    ['a page', 422, 'file.kind_refused', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a document with macros', 422, 'file.kind_refused', aDocx({ 'word/vbaProject.bin': 'x' })],
    ['more than is allowed', 413, 'file.too_large', Buffer.concat([aPdf(), Buffer.alloc(1_048_577)])],
  ])('refuses %s and leaves nothing of it', async (_, status, code, bytes) => {
    const meeting = await aMeeting(api.database);
    const before = await stored().catch(() => []);
    const answer = await upload(secretary, meeting.id, bytes);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(await rowsOf(meeting.id)).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  it('leaves nothing of a document whose sender goes away in the middle', async () => {
    await upload(secretary, (await aMeeting(api.database)).id);
    const meeting = await aMeeting(api.database);
    const before = await stored();
    const server = new URL(await api.app.listen(0, '127.0.0.1').then(() => api.app.getUrl()));
    const token = await api.app.get(SessionService).open(secretaryUser.id);
    const sending = request({
      ...{ method: 'PUT', host: server.hostname, port: server.port, path: `/api${address(meeting.id)}` },
      headers: { ...BYTES, cookie: `${SESSION_COOKIE}=${token}`, 'content-length': '500000' },
    });
    sending.on('error', () => undefined);
    sending.write(Buffer.concat([aPdf(), Buffer.alloc(100_000)]));
    await expect.poll(stored, { timeout: 5_000 }).toHaveLength(before.length + 1);
    sending.destroy();
    await expect.poll(stored, { timeout: 5_000 }).toEqual(before);
    expect(await rowsOf(meeting.id)).toEqual([]);
  });

  it('takes a document as bytes only, and no other route takes bytes', async () => {
    const meeting = await aMeeting(api.database);
    expect(await secretary.put(address(meeting.id), { a: 1 })).toMatchObject({ status: 415 });
    expect(await secretary.send('POST', '/meetings', aPdf(), BYTES)).toMatchObject({ status: 415 });
  });

  it('puts it to a line of the same meeting only', async () => {
    const meeting = await aMeeting(api.database);
    const item = await anAgendaItem(api.database, { meetingId: meeting.id, title: 'Mục có tài liệu' });
    const elsewhere = await anAgendaItem(api.database, { meetingId: (await aMeeting(api.database)).id });
    const refused = await upload(secretary, meeting.id, aPdf(), { agendaItemId: elsewhere.id });
    expect(refused).toMatchObject({ status: 422, body: { fields: [{ path: 'agendaItemId', code: 'not_found' }] } });
    const taken = await upload(secretary, meeting.id, aPdf(), { agendaItemId: item.id });
    expect(taken.body).toMatchObject({ agendaItemId: item.id, agendaItemTitle: 'Mục có tài liệu' });
    expect(await rowsOf(meeting.id)).toHaveLength(1);
  });

  it('is for those who run the meeting: others are turned away before a byte is read', async () => {
    const meeting = await aMeeting(api.database);
    const before = await stored();
    const member = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const otherSecretary = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
    const board = await aUser(api.database, 'BOARD_STAFF');
    for (const user of [member, otherSecretary, board]) {
      expect((await upload(await api.as(user), meeting.id)).status).toBeGreaterThanOrEqual(403);
    }
    expect((await upload(await api.as(null), meeting.id)).status).toBe(401);
    expect((await upload(secretary, uuidv7())).status).toBe(404);
    expect(await rowsOf(meeting.id)).toEqual([]);
    expect(await stored()).toEqual(before);
  });
});

describe('reading the documents of a meeting', () => {
  it('follows the meeting, and what is for the secretariat stays with it', async () => {
    const meeting = await aMeeting(api.database);
    const open = (await upload(secretary, meeting.id, aPdf(), { name: 'Chương trình.pdf' })).body;
    const kept = (await upload(secretary, meeting.id, aPdf(), { name: 'Âm thanh.pdf', audience: 'SECRETARIAT' })).body;
    const delegate = await aUser(api.database, 'DELEGATE');
    await anAttendee(api.database, { meetingId: meeting.id, userId: delegate.id });
    const reader = await api.as(delegate);
    const stranger = await api.as(await aUser(api.database, 'DELEGATE'));

    const mine = await list(secretary, meeting.id);
    expect(mine).toMatchObject({ actions: ['manage'], limits: { maxBytes: 1_048_576 } });
    expect(mine.items.map(({ name }) => name)).toEqual(['Âm thanh.pdf', 'Chương trình.pdf']);
    expect(await list(reader, meeting.id)).toMatchObject({ items: [{ id: open.id }], actions: [] });
    expect((await stranger.get(`/meetings/${meeting.id}/files`)).status).toBe(404);

    expect((await reader.get(`/meeting-files/${open.id}/content`)).status).toBe(200);
    expect((await reader.get(`/meeting-files/${kept.id}/content`)).status).toBe(404);
    expect((await secretary.get(`/meeting-files/${kept.id}/content`)).status).toBe(200);
    expect((await stranger.get(`/meeting-files/${open.id}/content`)).status).toBe(404);
    expect((await (await api.as(null)).get(`/meeting-files/${open.id}/content`)).status).toBe(401);
  });

  it('gives the bytes to be saved, never to be shown', async () => {
    const meeting = await aMeeting(api.database);
    const { id } = (await upload(secretary, meeting.id, aPdf('tải'), { name: 'Báo cáo đợt 1.pdf' })).body;
    const answer = await secretary.get(`/meeting-files/${id}/content`);
    expect(answer.raw).toEqual(aPdf('tải'));
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(aPdf('tải').length),
      'content-disposition': `attachment; filename="Bao cao dot 1.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%91%E1%BB%A3t%201.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });

  it('asks the database the same few questions however many documents there are', async () => {
    const meeting = await aMeeting(api.database);
    const asked = () => api.countingStatements(() => list(secretary, meeting.id));
    const withNone = await asked();
    for (let at = 0; at < 3; at += 1) await upload(secretary, meeting.id);
    expect(await asked()).toBe(withNone);
  });
});

describe('changing a document', () => {
  it('renames it, moves it to a line and closes it, but not what it is', async () => {
    const meeting = await aMeeting(api.database);
    const item = await anAgendaItem(api.database, { meetingId: meeting.id });
    const file = (await upload(secretary, meeting.id)).body;
    const fields = { name: 'Tham luận.docx', agendaItemId: item.id, audience: 'SECRETARIAT' };
    const answer = await secretary.put(`/meeting-files/${file.id}`, { ...fields, version: 1 });
    expect(answer).toMatchObject({ status: 200, body: { ...fields, name: 'Tham luận.pdf', version: 2 } });
    const late = await secretary.put(`/meeting-files/${file.id}`, { ...fields, version: 1 });
    expect(late).toMatchObject({ status: 409, body: { current: { name: 'Tham luận.pdf', version: 2 } } });
  });

  it('deletes the row and the bytes, of the version that was seen', async () => {
    const meeting = await aMeeting(api.database);
    const before = await stored();
    const file = (await upload(secretary, meeting.id)).body;
    expect(await stored()).toHaveLength(before.length + 1);
    expect((await secretary.delete(`/meeting-files/${file.id}?version=7`)).status).toBe(409);
    expect((await secretary.delete(`/meeting-files/${file.id}?version=1`)).status).toBe(204);
    expect(await rowsOf(meeting.id)).toEqual([]);
    expect(await stored()).toEqual(before);
    expect((await secretary.delete(`/meeting-files/${file.id}?version=1`)).status).toBe(404);
  });

  it('goes with the draft of a meeting that is deleted, bytes and all', async () => {
    const meeting = await aMeeting(api.database, { status: 'DRAFT' });
    const before = await stored();
    expect((await upload(secretary, meeting.id)).status).toBe(200);
    expect((await secretary.delete(`/meetings/${meeting.id}?version=1`)).status).toBe(204);
    expect(await stored()).toEqual(before);
  });

  it('is for those who run the meeting', async () => {
    const meeting = await aMeeting(api.database);
    const file = (await upload(secretary, meeting.id)).body;
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    const other = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }));
    const body = { name: 'Khác.pdf', audience: 'EVERYONE', version: 1 };
    for (const client of [board, other]) {
      expect((await client.put(`/meeting-files/${file.id}`, body)).status).toBeGreaterThanOrEqual(403);
      expect((await client.delete(`/meeting-files/${file.id}?version=1`)).status).toBeGreaterThanOrEqual(403);
    }
    expect(await rowsOf(meeting.id)).toMatchObject([{ name: 'Báo cáo.pdf', version: 1 }]);
  });
});
