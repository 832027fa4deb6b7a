import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiClient, useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aUser, province } from '../../../test/factories';
import { encodeCursor } from '../../common/paging';
import type { User } from '../../identity/user.entity';
import type { MentionPageDto, NoteDto, NotesDto } from './note.dto';

const api = useApi();
let an: User;
let binh: User;
let leader: User;
let secretary: User;
let focal: User;
let recommendationId: string;

beforeAll(async () => {
  await aClusterYear(api.database);
  an = await aUser(api.database, 'BOARD_STAFF', { displayName: 'An Mẫu' });
  binh = await aUser(api.database, 'BOARD_STAFF', { displayName: 'Bình Mẫu' });
  leader = await aUser(api.database, 'BOARD_LEADER', { displayName: 'Lãnh đạo Mẫu' });
  secretary = await aUser(api.database, 'SECRETARIAT');
  focal = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
});

beforeEach(async () => {
  api.setTime('2021-04-05T03:00:00Z');
  await api.rows('DELETE FROM message');
  await api.rows('DELETE FROM recommendation');
  const { id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' });
  const raisedByUnitId = province('kien-giang');
  recommendationId = (await aRecommendation(api.database, { meetingId, raisedByUnitId, number: 14, numberYear: 2032 }))
    .id;
});

const write = (client: ApiClient, text: string, mentionIds: string[] = [], id = uuidv7()) =>
  client.post<NoteDto>(`/recommendations/${recommendationId}/notes`, { id, text, mentionIds });
const notesFor = async (user: User) =>
  (await (await api.as(user)).get<NotesDto>(`/recommendations/${recommendationId}/notes`)).body.items;
const mentionsOf = async (user: User, query = '') =>
  (await (await api.as(user)).get<MentionPageDto>(`/notes/mentions${query}`)).body;
const mails = () =>
  api.rows<{ to: string; subject: string; body: string }>(
    `SELECT recipient_address AS "to", subject, body FROM message WHERE kind = 'DESK' ORDER BY created_at, id`,
  );

describe('POST /recommendations/:id/notes', () => {
  it('keeps what is noted, for everybody at the board, in the order of time', async () => {
    const first = await write(await api.as(an), ' Hỏi thêm Vụ I ');
    api.setTime('2021-04-05T04:00:00Z');
    await write(await api.as(leader), 'Đồng ý');
    expect(first).toMatchObject({
      status: 201,
      body: {
        text: 'Hỏi thêm Vụ I',
        author: { id: an.id, name: 'An Mẫu' },
        edited: false,
        actions: ['update', 'delete'],
      },
    });
    expect((await notesFor(binh)).map(({ text, actions }) => [text, actions])).toEqual([
      ['Hỏi thêm Vụ I', []],
      ['Đồng ý', []],
    ]);
    expect(await api.rows('SELECT author_id AS "authorId", text FROM desk_note ORDER BY created_at')).toEqual([
      { authorId: an.id, text: 'Hỏi thêm Vụ I' },
      { authorId: leader.id, text: 'Đồng ý' },
    ]);
  });

  it('tells whoever is named by mail, once, and without the words of the note', async () => {
    const id = uuidv7();
    await write(await api.as(an), '@Bình Mẫu xem giúp con số', [binh.id, an.id], id);
    await write(await api.as(an), '@Bình Mẫu xem giúp con số', [binh.id, an.id], id);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: binh.email,
      subject: 'An Mẫu nhắc đồng chí trong ghi chú về kiến nghị KN-2032-014',
    });
    expect(mail?.body).toContain(`/kien-nghi/${recommendationId}`);
    expect(mail?.body).not.toContain('con số');
    expect(await notesFor(binh)).toMatchObject([
      { unseen: true, mentions: [{ name: 'An Mẫu' }, { name: 'Bình Mẫu' }] },
    ]);
  });

  it.each([
    ['somebody outside the board', () => ({ mentionIds: [focal.id] }), 422],
    ['nobody that exists', () => ({ mentionIds: [uuidv7()] }), 422],
    ['no words', () => ({ text: ' ' }), 400],
    ['too many words', () => ({ text: 'a'.repeat(5001) }), 400],
  ])('is refused with %s', async (_, body, status) => {
    const client = await api.as(an);
    const note = { id: uuidv7(), text: 'Ghi chú mẫu', mentionIds: [], ...body() };
    expect((await client.post(`/recommendations/${recommendationId}/notes`, note)).status).toBe(status);
    expect(await api.rows('SELECT 1 FROM desk_note')).toEqual([]);
  });

  it('does not take the id of a note of somebody else', async () => {
    const id = uuidv7();
    await write(await api.as(an), 'Ghi chú mẫu', [], id);
    expect((await write(await api.as(binh), 'Khác', [], id)).status).toBe(409);
  });
});

describe('PUT and DELETE /notes/:id', () => {
  it('are for whoever wrote it, who saw how it stands', async () => {
    const client = await api.as(an);
    const { body: note } = await write(client, 'Ghi chú mẫu');
    const changes = { version: 1, text: 'Sửa lại', mentionIds: [] };
    expect((await (await api.as(leader)).put(`/notes/${note.id}`, changes)).status).toBe(403);
    expect((await (await api.as(leader)).delete(`/notes/${note.id}?version=1`)).status).toBe(403);
    expect(await client.put(`/notes/${note.id}`, changes)).toMatchObject({
      status: 200,
      body: { text: 'Sửa lại', edited: true, version: 2 },
    });
    expect(await client.put(`/notes/${note.id}`, changes)).toMatchObject({
      status: 409,
      body: { code: 'resource.version_conflict', current: { text: 'Sửa lại' } },
    });
    expect((await client.delete(`/notes/${note.id}?version=1`)).status).toBe(409);
    expect((await client.delete(`/notes/${note.id}?version=2`)).status).toBe(204);
    expect((await client.delete(`/notes/${note.id}?version=2`)).status).toBe(404);
    expect(await api.rows('SELECT 1 FROM desk_note')).toEqual([]);
  });

  it('tell only those who are named anew, and no more those who are not', async () => {
    const client = await api.as(an);
    const { body: note } = await write(client, '@Bình Mẫu', [binh.id]);
    await (await api.as(binh)).post(`/notes/${note.id}/seen`);
    const both = [binh.id, leader.id];
    await client.put(`/notes/${note.id}`, { version: 1, text: '@Bình Mẫu @Lãnh đạo Mẫu', mentionIds: both });
    expect((await mails()).map(({ to }) => to)).toEqual([binh.email, leader.email]);
    expect(await mentionsOf(binh)).toMatchObject({ unseen: 0, items: [{ text: '@Bình Mẫu @Lãnh đạo Mẫu' }] });
    await client.put(`/notes/${note.id}`, { version: 2, text: '@Lãnh đạo Mẫu', mentionIds: [leader.id] });
    expect((await mentionsOf(binh)).items).toEqual([]);
    expect((await mentionsOf(leader)).unseen).toBe(1);
  });
});

describe('GET /notes/mentions', () => {
  it('has those not seen first, then the latest, page by page', async () => {
    const client = await api.as(an);
    const ids: string[] = [];
    for (const hour of [1, 2, 3, 4]) {
      api.setTime(`2021-04-05T0${String(hour)}:00:00Z`);
      ids.push((await write(client, `Ghi chú ${String(hour)}`, [leader.id])).body.id);
    }
    expect((await (await api.as(leader)).post(`/notes/${ids[3] ?? ''}/seen`)).status).toBe(204);
    const first = await mentionsOf(leader, '?limit=2');
    expect(first).toMatchObject({ unseen: 3, items: [{ text: 'Ghi chú 3' }, { text: 'Ghi chú 2' }] });
    const rest = await mentionsOf(leader, `?limit=2&after=${first.next ?? ''}`);
    expect(rest).toMatchObject({
      next: null,
      items: [
        { text: 'Ghi chú 1', seenAt: null, recommendation: { id: recommendationId, code: 'KN-2032-014' } },
        { text: 'Ghi chú 4', seenAt: '2021-04-05T04:00:00.000Z' },
      ],
    });
  });

  it('takes a fixed number of statements, and no cursor of another list', async () => {
    const client = await api.as(leader);
    expect(await api.countingStatements(() => client.get('/notes/mentions'))).toBeLessThanOrEqual(2);
    const noDay = [1, '+275760-09-13T00:00:00.000Z', uuidv7()];
    for (const other of [[5, 'x', 'y'], [0, '2021-04-05T02:00:00.000Z', '-'.repeat(36)], noDay]) {
      const answer = await client.get(`/notes/mentions?after=${encodeCursor(other)}`);
      expect(answer.body).toMatchObject({ status: 400, code: 'paging.bad_cursor' });
    }
  });
});

describe('POST /notes/:id/seen', () => {
  it('does not exist for whoever is not named', async () => {
    const { body: note } = await write(await api.as(an), 'Ghi chú mẫu', [leader.id]);
    expect((await (await api.as(binh)).post(`/notes/${note.id}/seen`)).status).toBe(404);
  });
});

it('notes are the board’s alone: nobody else reads, writes, changes or sees them', async () => {
  const { body: note } = await write(await api.as(an), 'Ghi chú mẫu');
  const others = [secretary, focal, await aUser(api.database, 'ADMIN'), await aUser(api.database, 'DELEGATE')];
  for (const user of [null, ...others]) {
    const client = await api.as(user);
    const answers = [
      await client.get(`/recommendations/${recommendationId}/notes`),
      await write(client, 'Ghi chú khác'),
      await client.put(`/notes/${note.id}`, { version: 1, text: 'Khác', mentionIds: [] }),
      await client.delete(`/notes/${note.id}?version=1`),
      await client.get('/notes/mentions'),
      await client.post(`/notes/${note.id}/seen`),
    ];
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([user === null ? 401 : 403]);
  }
  expect(await api.rows('SELECT text FROM desk_note')).toEqual([{ text: 'Ghi chú mẫu' }]);
});

it('what is not on the desk has no notes', async () => {
  const { id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' });
  const { id } = await aRecommendation(api.database, { meetingId, status: 'DRAFT' });
  expect((await (await api.as(an)).get(`/recommendations/${id}/notes`)).status).toBe(404);
});
