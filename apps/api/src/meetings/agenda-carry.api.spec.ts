import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import {
  aCluster,
  aClusterYear,
  aMeeting,
  aMembership,
  anAgendaItem,
  anAttendee,
  anEntry,
  aUser,
  province,
} from '../../test/factories';
import type { User } from '../identity/user.entity';
import type { CarryOverTargetsDto } from './agenda-carry.dto';
import type { AgendaItem } from './agenda-item.entity';
import type { AgendaDto } from './agenda.dto';
import type { Meeting } from './meeting.entity';

const api = useApi();
let secretary: User;
let nextHead: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  await aClusterYear(api.database, { year: 2021, headUnitId: province('kien-giang') });
  secretary = await aUser(api.database, 'SECRETARIAT');
  nextHead = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
});

const done = { startedAt: new Date('2021-03-25T07:00:00Z'), finishedAt: new Date('2021-03-25T07:10:00Z') };

/** A meeting that did one thing and left a line with two parts. */
async function unfinished(fields: Partial<Meeting> = {}) {
  const meeting = await aMeeting(api.database, { status: 'IN_SESSION', ...fields });
  const meetingId = meeting.id;
  const speaker = await anAttendee(api.database, { meetingId, name: 'Lê Văn Mẫu' });
  const item = (title: string, position: number, over: Partial<AgendaItem> = {}) =>
    anAgendaItem(api.database, { meetingId, title, position, ...over });
  const opening = await item('Khai mạc', 0, done);
  const papers = await item('Tham luận', 1, { note: 'Còn hai bài' });
  const one = await item('Bài một', 2, { parentId: papers.id, presenterAttendeeId: speaker.id });
  const two = await item('Bài hai', 3, { parentId: papers.id });
  return { id: meetingId, opening, papers, one, two };
}

/** A meeting to come, with an opening and a closing. */
async function next(fields: Partial<Meeting> = {}) {
  const meeting = await aMeeting(api.database, { heldOn: '2021-06-10', ...fields });
  await anAgendaItem(api.database, { meetingId: meeting.id, title: 'Mở đầu', kind: 'OPENING', position: 0 });
  await anAgendaItem(api.database, { meetingId: meeting.id, title: 'Bế mạc', kind: 'CLOSING', position: 1 });
  return meeting;
}

/** A meeting of another cluster that the same province heads. */
async function elsewhere() {
  const { id: clusterId } = await aCluster(api.database);
  await aMembership(api.database, { clusterId, unitId: province('hau-giang') });
  await aClusterYear(api.database, { clusterId });
  return next({ clusterId });
}

const titles = async (meetingId: string) =>
  (
    await api.rows<{ line: string }>(
      `SELECT CASE WHEN parent_id IS NULL THEN title ELSE '- ' || title END AS line
       FROM agenda_item WHERE meeting_id = $1 ORDER BY position`,
      [meetingId],
    )
  ).map(({ line }) => line);

async function carry(user: User, from: string, to: string, items: Pick<AgendaItem, 'id'>[], keep: boolean) {
  const body = { itemIds: items.map(({ id }) => id), toMeetingId: to, keep };
  return (await api.as(user)).post<AgendaDto>(`/meetings/${from}/agenda/carry-over`, body);
}

describe('POST /meetings/:id/agenda/carry-over', () => {
  it('copies lines with their parts before what closes the meeting, to one meeting once', async () => {
    const from = await unfinished();
    const to = await next();
    await carry(secretary, from.id, to.id, [from.papers], true);
    expect((await carry(secretary, from.id, to.id, [from.papers, from.two], true)).status).toBe(200);
    expect(await titles(to.id)).toEqual(['Mở đầu', 'Tham luận', '- Bài một', '- Bài hai', 'Bế mạc']);
    expect(await titles(from.id)).toHaveLength(4);
    const [one] = await api.rows(
      `SELECT presenter, presenter_attendee_id, started_at, carried_from_id FROM agenda_item
       WHERE meeting_id = $1 AND title = 'Bài một'`,
      [to.id],
    );
    expect(one).toEqual({
      presenter: 'Lê Văn Mẫu',
      presenter_attendee_id: null,
      started_at: null,
      carried_from_id: from.one.id,
    });
    const agenda = await (await api.as(secretary)).get<AgendaDto>(`/meetings/${to.id}/agenda`);
    expect(agenda.body.items.map(({ carriedOver }) => carriedOver)).toEqual([false, true, true, true, false]);
    expect(agenda.body.items[1]).toMatchObject({ note: 'Còn hai bài', state: 'LATER' });
  });

  it('moves lines away, also when it is sent twice', async () => {
    const from = await unfinished({ status: 'SCHEDULED' });
    const to = await next();
    const moved = await carry(secretary, from.id, to.id, [from.papers], false);
    expect(moved.body.items.map(({ title }) => title)).toEqual(['Khai mạc']);
    expect((await carry(secretary, from.id, to.id, [from.papers], false)).status).toBe(200);
    expect(await titles(to.id)).toEqual(['Mở đầu', 'Tham luận', '- Bài một', '- Bài hai', 'Bế mạc']);
  });

  it('moves a part alone, and a document with its line', async () => {
    const from = await unfinished();
    const to = await next();
    const fileId = uuidv7();
    await api.rows(
      `INSERT INTO meeting_file (id, meeting_id, agenda_item_id, name, media_type, size, sha256, storage_key, uploaded_at)
       VALUES ($1, $2, $3, 'bai.pdf', 'application/pdf', 1, 'x', $4, now())`,
      [fileId, from.id, from.one.id, fileId],
    );
    await carry(secretary, from.id, to.id, [from.one], false);
    expect(await titles(to.id)).toEqual(['Mở đầu', 'Bài một', 'Bế mạc']);
    expect(await titles(from.id)).toEqual(['Khai mạc', 'Tham luận', '- Bài hai']);
    expect(await api.rows('SELECT meeting_id FROM meeting_file WHERE id = $1', [fileId])).toEqual([
      { meeting_id: to.id },
    ]);
  });

  it('does not move what the record speaks of, nor out of a closed meeting; it copies that', async () => {
    const running = await unfinished();
    await anEntry(api.database, { meetingId: running.id, agendaItemId: running.two.id });
    const closed = await unfinished({ status: 'CLOSED' });
    const to = await next();
    const refused = async (from: typeof running) =>
      (await carry(secretary, from.id, to.id, [from.two], false)) as { status: number; body: object };
    expect(await refused(running)).toMatchObject({ status: 409, body: { code: 'agenda_item.in_the_record' } });
    expect(await refused(closed)).toMatchObject({ status: 409, body: { code: 'agenda.meeting_closed' } });
    expect((await carry(secretary, running.id, to.id, [running.two], true)).status).toBe(200);
    expect((await carry(secretary, closed.id, to.id, [closed.two], true)).status).toBe(200);
    expect(await titles(to.id)).toEqual(['Mở đầu', 'Bài hai', 'Bài hai', 'Bế mạc']);
  });

  it.each<[string, () => Promise<Meeting>, string]>([
    ['of another cluster', elsewhere, 'other_cluster'],
    ['that is over', () => next({ status: 'CLOSED' }), 'meeting_over'],
  ])('refuses a meeting %s', async (_, target, code) => {
    const from = await unfinished();
    const answer = await carry(secretary, from.id, (await target()).id, [from.two], true);
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: 'toMeetingId', code }] } });
  });

  it('refuses what is finished or not of this agenda', async () => {
    const from = await unfinished();
    const to = await next();
    expect(await carry(secretary, from.id, to.id, [from.opening], true)).toMatchObject({
      body: { fields: [{ path: 'itemIds.0', code: 'finished' }] },
    });
    expect(await carry(secretary, from.id, to.id, [{ id: uuidv7() }], true)).toMatchObject({
      body: { fields: [{ path: 'itemIds.0', code: 'not_found' }] },
    });
    expect(await titles(to.id)).toEqual(['Mở đầu', 'Bế mạc']);
  });

  it('lets the next head copy what the last one left, and move nothing', async () => {
    const from = await unfinished({ status: 'CLOSED' });
    const to = await next({ emulationYear: 2021 });
    expect((await carry(nextHead, from.id, to.id, [from.two], false)).status).toBe(403);
    expect((await carry(secretary, from.id, to.id, [from.two], true)).status).toBe(403);
    expect((await carry(nextHead, from.id, to.id, [from.two], true)).status).toBe(200);
    expect(await titles(to.id)).toEqual(['Mở đầu', 'Bài hai', 'Bế mạc']);
  });
});

describe('GET /meetings/:id/agenda/carry-over', () => {
  it('proposes the meetings of the cluster to come that the caller runs, the next first', async () => {
    const from = await unfinished({ heldOn: '2031-01-01' });
    const later = await next({ heldOn: '2031-03-01' });
    const sooner = await next({ heldOn: '2031-02-01', status: 'DRAFT' });
    await next({ heldOn: '2031-02-02', status: 'CANCELLED', statusReason: 'Mưa bão' });
    await next({ heldOn: '2031-02-03', emulationYear: 2021 });
    await next({ heldOn: '2030-12-01' });
    const path = `/meetings/${from.id}/agenda/carry-over`;
    const client = await api.as(secretary);
    const statements = await api.countingStatements(async () => {
      const { body } = await client.get<CarryOverTargetsDto>(path);
      expect(body.items).toEqual([sooner, later].map(({ id, title, heldOn }) => ({ id, title, heldOn })));
    });
    expect(statements).toBeLessThanOrEqual(4);
    expect((await (await api.as(await aUser(api.database, 'DELEGATE'))).get(path)).status).toBe(403);
  });
});
