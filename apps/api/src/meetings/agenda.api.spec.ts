import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { aClusterYear, aMeeting, anAgendaItem, anAttendee, aUser, province } from '../../test/factories';
import type { User } from '../identity/user.entity';
import type { AgendaDto } from './agenda.dto';
import type { Meeting } from './meeting.entity';

const api = useApi();
let secretary: User;
let focalPoint: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
  focalPoint = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
});

const aLine = (over: object = {}) => ({ id: uuidv7(), kind: 'REPORT', title: 'Báo cáo', minutesPlanned: 15, ...over });

/** A meeting with lines of these lengths. */
async function anAgenda(minutes: number[], fields: Partial<Meeting> = {}) {
  const meeting = await aMeeting(api.database, fields);
  const ids: string[] = [];
  for (const [position, minutesPlanned] of minutes.entries()) {
    ids.push((await anAgendaItem(api.database, { meetingId: meeting.id, position, minutesPlanned })).id);
  }
  return { id: meeting.id, lines: ids };
}

const positions = (meetingId: string) =>
  api.rows<{ id: string }>('SELECT id FROM agenda_item WHERE meeting_id = $1 ORDER BY position', [meetingId]);

describe('GET /meetings/:id/agenda', () => {
  it('gives clock times and the length where the meeting has them', async () => {
    const { id } = await anAgenda([10, 15], { startTime: '14:00', endTime: '17:00' });
    const { body } = await (await api.as(focalPoint)).get<AgendaDto>(`/meetings/${id}/agenda`);
    expect(body).toMatchObject({ plannedMinutes: 25, availableMinutes: 180, actions: [] });
    expect(body.items.map(({ startsAt }) => startsAt)).toEqual(['14:00', '14:10']);
  });

  it('gives offsets only for a meeting with a part of the day', async () => {
    const { id } = await anAgenda([10, 15]);
    const { body } = await (await api.as(secretary)).get<AgendaDto>(`/meetings/${id}/agenda`);
    expect(body).toMatchObject({
      availableMinutes: null,
      startTime: null,
      actions: ['edit', 'keep', 'report', 'copy', 'move'],
    });
    expect(body.items.map(({ startsAt, offsetMinutes }) => [startsAt, offsetMinutes])).toEqual([
      [null, 0],
      [null, 10],
    ]);
  });

  it('takes as many statements for fifty lines as for one', async () => {
    const count = async (lines: number) => {
      const { id } = await anAgenda(Array.from({ length: lines }, () => 5));
      const client = await api.as(secretary);
      return api.countingStatements(() => client.get(`/meetings/${id}/agenda`));
    };
    const one = await count(1);
    expect(await count(50)).toBe(one);
    // The session of the caller, the meeting, its lines, and whether its minutes are signed.
    expect(one).toBeLessThanOrEqual(5);
  });

  it('tells a delegate which line is theirs', async () => {
    const { id, lines } = await anAgenda([10, 10]);
    const delegate = await aUser(api.database, 'DELEGATE');
    const attendee = await anAttendee(api.database, { meetingId: id, userId: delegate.id, name: 'Lê Văn Mẫu' });
    await api.rows('UPDATE agenda_item SET presenter_attendee_id = $2 WHERE id = $1', [lines[1], attendee.id]);
    const { body } = await (await api.as(delegate)).get<AgendaDto>(`/meetings/${id}/agenda`);
    expect(body.items.map(({ presenterName, presenterIsMe }) => [presenterName, presenterIsMe])).toEqual([
      [null, false],
      ['Lê Văn Mẫu', true],
    ]);
  });
});

describe('POST /meetings/:id/agenda', () => {
  it('adds a line at the end, once', async () => {
    const { id, lines } = await anAgenda([10]);
    const client = await api.as(secretary);
    const line = aLine({ presenter: 'Chủ trì' });
    await client.post(`/meetings/${id}/agenda`, line);
    const answer = await client.post<AgendaDto>(`/meetings/${id}/agenda`, line);
    expect(answer.status).toBe(201);
    expect(answer.body.items.map((item) => item.id)).toEqual([...lines, line.id]);
    expect(await positions(id)).toHaveLength(2);
  });

  it('adds a line after another, with what there is to say about it', async () => {
    const { id, lines } = await anAgenda([10, 10]);
    const line = aLine({ afterId: lines[0], note: 'Gửi tài liệu trước' });
    const { body } = await (await api.as(secretary)).post<AgendaDto>(`/meetings/${id}/agenda`, line);
    expect(body.items.map((item) => item.id)).toEqual([lines[0], line.id, lines[1]]);
    expect(body.items[1]).toMatchObject({ note: 'Gửi tài liệu trước', version: 1 });
    expect((await positions(id)).map((row) => row.id)).toEqual([lines[0], line.id, lines[1]]);
  });

  it('puts a part under its line', async () => {
    const { id, lines } = await anAgenda([10, 10]);
    const part = aLine({ parentId: lines[0], minutesPlanned: 20 });
    const { body } = await (await api.as(secretary)).post<AgendaDto>(`/meetings/${id}/agenda`, part);
    expect(body.items.map((item) => item.id)).toEqual([lines[0], part.id, lines[1]]);
    expect(body.plannedMinutes).toBe(30);
  });

  it.each([
    ['a line of another agenda', async () => ({ parentId: (await anAgenda([1])).lines[0] }), 'parentId', 'not_found'],
    [
      'an attendee of another meeting',
      async () => ({
        presenterAttendeeId: (await anAttendee(api.database, { meetingId: (await anAgenda([])).id })).id,
      }),
      'presenterAttendeeId',
      'not_found',
    ],
    [
      'both a text and an attendee',
      () => Promise.resolve({ presenter: 'Ai đó', presenterAttendeeId: uuidv7() }),
      'presenter',
      'not_with_attendee',
    ],
    ['a place in another agenda', async () => ({ afterId: (await anAgenda([1])).lines[0] }), 'afterId', 'not_found'],
  ])('refuses %s', async (_, over, path, code) => {
    const { id } = await anAgenda([10]);
    const answer = await (await api.as(secretary)).post(`/meetings/${id}/agenda`, aLine(await over()));
    expect(answer.status).toBe(422);
    expect(answer.body['fields']).toEqual([{ path, code }]);
    expect(await positions(id)).toHaveLength(1);
  });

  it('is for those who run the meeting', async () => {
    const { id } = await anAgenda([]);
    expect((await (await api.as(focalPoint)).post(`/meetings/${id}/agenda`, aLine())).status).toBe(403);
    const member = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
    expect((await (await api.as(member)).post(`/meetings/${id}/agenda`, aLine())).status).toBe(403);
  });
});

describe('PUT /meetings/:id/agenda/order', () => {
  it('puts the lines in the order given, and the times with them', async () => {
    const { id, lines } = await anAgenda([10, 20, 30], { startTime: '08:00' });
    const ids = lines.toReversed();
    const { body } = await (await api.as(secretary)).put<AgendaDto>(`/meetings/${id}/agenda/order`, { ids });
    expect(body.items.map(({ startsAt }) => startsAt)).toEqual(['08:00', '08:30', '08:50']);
    expect((await positions(id)).map((row) => row.id)).toEqual(ids);
  });

  it('is refused when a line is missing, and shows the agenda as it stands', async () => {
    const { id, lines } = await anAgenda([10, 20]);
    const answer = await (await api.as(secretary)).put(`/meetings/${id}/agenda/order`, { ids: lines.slice(1) });
    expect(answer).toMatchObject({ status: 409, body: { code: 'agenda.changed', current: { plannedMinutes: 30 } } });
    expect((await positions(id)).map((row) => row.id)).toEqual(lines);
  });
});

describe('PUT and DELETE /agenda-items/:id', () => {
  const change = (over: object = {}) => {
    const { id: _, ...line } = aLine(over);
    return { ...line, version: 1 };
  };

  it('change a line and remove it', async () => {
    const { id, lines } = await anAgenda([10, 20]);
    const client = await api.as(secretary);
    const changed = await client.put<AgendaDto>(
      `/agenda-items/${lines[0]}`,
      change({ title: 'Tên mới', minutesPlanned: 5 }),
    );
    expect(changed.body).toMatchObject({ plannedMinutes: 25, items: [{ title: 'Tên mới', version: 2 }, {}] });
    const left = await client.delete<AgendaDto>(`/agenda-items/${lines[0]}?version=2`);
    expect(left).toMatchObject({ status: 200, body: { plannedMinutes: 20 } });
    expect((await positions(id)).map((row) => row.id)).toEqual([lines[1]]);
  });

  it('leave the note as it is to whoever says nothing of it', async () => {
    const { lines } = await anAgenda([10]);
    const client = await api.as(secretary);
    await client.put(`/agenda-items/${lines[0]}`, change({ note: 'Đọc trước' }));
    const kept = await client.put<AgendaDto>(`/agenda-items/${lines[0]}`, { ...change(), version: 2 });
    expect(kept.body.items).toMatchObject([{ note: 'Đọc trước' }]);
    const gone = await client.put<AgendaDto>(`/agenda-items/${lines[0]}`, { ...change({ note: null }), version: 3 });
    expect(gone.body.items).toMatchObject([{ note: null }]);
  });

  it('make a line a part of the one above, and take it out again', async () => {
    const { id, lines } = await anAgenda([10, 20, 5]);
    const client = await api.as(secretary);
    const inside = await client.put<AgendaDto>(`/agenda-items/${lines[1]}`, change({ parentId: lines[0] }));
    expect(inside.body.items.map(({ offsetMinutes }) => offsetMinutes)).toEqual([0, 0, 15]);
    const out = await client.put<AgendaDto>(`/agenda-items/${lines[1]}`, { ...change(), version: 2 });
    expect(out.body.items.map(({ id: one, parentId }) => [one, parentId])).toEqual(lines.map((line) => [line, null]));
    expect((await positions(id)).map((row) => row.id)).toEqual(lines);
  });

  it('show the agenda as it stands to a writer who saw an older line', async () => {
    const { lines } = await anAgenda([10]);
    await api.rows('UPDATE agenda_item SET version = 2 WHERE id = $1', [lines[0]]);
    const client = await api.as(secretary);
    const answer = await client.put(`/agenda-items/${lines[0]}`, change());
    expect(answer).toMatchObject({ status: 409, body: { current: { items: [{ version: 2 }] } } });
    expect((await client.delete(`/agenda-items/${lines[0]}?version=1`)).status).toBe(409);
  });

  it('do not make a line a part of itself', async () => {
    const { id, lines } = await anAgenda([10]);
    const part = await anAgendaItem(api.database, { meetingId: id, parentId: lines[0] });
    const answer = await (await api.as(secretary)).put(`/agenda-items/${lines[0]}`, change({ parentId: part.id }));
    expect(answer.body['fields']).toEqual([{ path: 'parentId', code: 'part_of_itself' }]);
  });

  it('know an id in capitals for the same id', async () => {
    const { id, lines } = await anAgenda([10, 20]);
    const client = await api.as(secretary);
    const capitals = lines.map((line) => line.toUpperCase());
    const itself = await client.put(`/agenda-items/${capitals[0]}`, change({ parentId: lines[0] }));
    expect(itself.body['fields']).toEqual([{ path: 'parentId', code: 'part_of_itself' }]);
    expect((await client.put(`/meetings/${id}/agenda/order`, { ids: capitals.toReversed() })).status).toBe(200);
    expect((await positions(id)).map((row) => row.id)).toEqual(lines.toReversed());
  });

  it('hide the lines of a meeting that does not exist for the caller', async () => {
    const { lines } = await anAgenda([10], { status: 'DRAFT' });
    const member = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }));
    expect((await member.put(`/agenda-items/${lines[0]}`, change())).status).toBe(404);
    expect((await member.delete(`/agenda-items/${uuidv7()}?version=1`)).status).toBe(404);
  });
});

describe('POST /agenda-items/:id/progress', () => {
  const now = '2021-03-25T07:10:00.000Z';

  it('takes a line up by the clock of the server, and ends the one that was on', async () => {
    const { lines } = await anAgenda([10, 20, 5], { status: 'IN_SESSION' });
    const client = await api.as(secretary);
    api.setTime('2021-03-25T07:00:00Z');
    await client.post(`/agenda-items/${lines[0]}/progress`, { action: 'START', version: 1 });
    api.setTime(now);
    const { body } = await client.post<AgendaDto>(`/agenda-items/${lines[1]}/progress`, {
      action: 'START',
      version: 1,
    });
    expect(body.actions).toContain('run');
    expect(body.items).toMatchObject([
      { state: 'DONE', finishedAt: now, version: 3 },
      { state: 'NOW', startedAt: now, version: 2 },
      { state: 'NEXT', startedAt: null },
    ]);
  });

  it('ends a line, and forgets its times when asked', async () => {
    const { lines } = await anAgenda([10], { status: 'IN_SESSION' });
    const client = await api.as(secretary);
    const step = (action: string, version: number) =>
      client.post<AgendaDto>(`/agenda-items/${lines[0]}/progress`, { action, version });
    expect((await step('FINISH', 1)).status).toBe(409);
    await step('START', 1);
    expect((await step('FINISH', 2)).body.items).toMatchObject([{ state: 'DONE' }]);
    expect((await step('RESET', 3)).body.items).toMatchObject([{ state: 'NEXT', startedAt: null, finishedAt: null }]);
  });

  it('is for meetings in session, and for lines without parts', async () => {
    const planned = await anAgenda([10]);
    const running = await anAgenda([10], { status: 'IN_SESSION' });
    await anAgendaItem(api.database, { meetingId: running.id, parentId: running.lines[0] });
    const client = await api.as(secretary);
    const codeOf = async (id: string | undefined) =>
      (await client.post(`/agenda-items/${id}/progress`, { action: 'START', version: 1 })).body['code'];
    expect(await codeOf(planned.lines[0])).toBe('meeting.not_in_session');
    expect(await codeOf(running.lines[0])).toBe('agenda_item.has_parts');
  });
});
