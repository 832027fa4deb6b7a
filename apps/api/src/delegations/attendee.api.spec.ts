import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import {
  aClusterYear,
  aDelegation,
  aMeeting,
  anAttendee,
  anEntry,
  aUser,
  province,
  southwest,
} from '../../test/factories';
import type { User } from '../identity/user.entity';
import { Minutes } from '../minutes/minutes.entity';
import { IssuedDocument } from '../paperwork/issued-document.entity';
import type { DelegationsDto } from './delegation.dto';
import type { ParsedAttendeesDto } from './parsed-attendees.dto';

const api = useApi();
let secretary: User;
let meetingId: string;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
});
beforeEach(async () => {
  meetingId = (await aMeeting(api.database)).id;
});

const person = (fields: Record<string, unknown> = {}) => ({
  id: uuidv7(),
  kind: 'PERSON',
  name: 'Trần Thị Mẫu',
  positions: ['Giám đốc Sở Nội vụ (mẫu)', 'Phó Trưởng ban (mẫu)'],
  role: 'OFFICIAL',
  side: 'MEMBER',
  attendance: 'UNKNOWN',
  ...fields,
});
const group = (fields: Record<string, unknown> = {}) => person({ kind: 'GROUP', positions: [], ...fields });

/** Signed minutes and the document that they are. */
const signMinutes = async (): Promise<void> => {
  const [documentId, signedAt] = [uuidv7(), new Date()];
  await api.database.getRepository(IssuedDocument).insert({
    id: documentId,
    issuerId: southwest,
    year: 2021,
    series: 'BB',
    number: 1,
    symbol: '01/BB-MẪU',
    subject: 'Biên bản mẫu',
    signedOn: '2021-03-25',
    createdAt: signedAt,
  });
  const minutes = { id: uuidv7(), meetingId, status: 'SIGNED', content: {}, documentId, signedAt } as const;
  await api.database.getRepository(Minutes).insert(minutes);
};

const names = async (): Promise<string[]> => {
  const rows = await api.rows<{ name: string }>(
    'SELECT name FROM attendee WHERE meeting_id = $1 ORDER BY protocol_order',
    [meetingId],
  );
  return rows.map(({ name }) => name);
};

describe('POST /meetings/:id/attendees', () => {
  it('adds a person with several positions and the account they sign in with, once', async () => {
    const account = await aUser(api.database, 'DELEGATE', { email: 'Mau.Tran@example.test' });
    const client = await api.as(secretary);
    const body = person({ userEmail: 'mau.tran@EXAMPLE.test' });
    for (const _ of ['once', 'again']) {
      expect(await client.post(`/meetings/${meetingId}/attendees`, body)).toMatchObject({
        status: 201,
        body: { positions: body.positions, userEmail: 'Mau.Tran@example.test', protocolOrder: 1, version: 1 },
      });
    }
    expect(await api.rows('SELECT user_id, positions FROM attendee WHERE meeting_id = $1', [meetingId])).toEqual([
      { user_id: account.id, positions: body.positions },
    ]);
  });

  it.each(['khong-phai-thu', 'a@example.test\r\nBcc: b@example.test', 'a@example.test, b@example.test'])(
    'takes nothing for the address of mail that is none: %j',
    async (email) => {
      const client = await api.as(secretary);
      expect(await client.post(`/meetings/${meetingId}/attendees`, person({ email }))).toMatchObject({
        status: 400,
        body: { fields: [{ path: 'email', code: 'not_an_email' }] },
      });
    },
  );

  it('adds an unnamed group, counted or not', async () => {
    const client = await api.as(secretary);
    await client.post(`/meetings/${meetingId}/attendees`, group({ headCount: 12 }));
    await client.post(`/meetings/${meetingId}/attendees`, group());
    const rows = await api.rows('SELECT head_count FROM attendee WHERE meeting_id = $1 ORDER BY protocol_order', [
      meetingId,
    ]);
    expect(rows).toEqual([{ head_count: 12 }, { head_count: null }]);
  });

  it.each([
    ['a second chair', person({ role: 'CHAIR' }), 422, 'role', 'taken'],
    ['a group that takes the chair', group({ role: 'CO_CHAIR' }), 422, 'role', 'not_for_a_group'],
    ['a person with a head count', person({ headCount: 2 }), 422, 'headCount', 'not_allowed'],

    ['an unknown address', person({ userEmail: 'nobody@example.test' }), 422, 'userEmail', 'not_found'],
    ['a delegation of another meeting', person({ delegationId: uuidv7() }), 422, 'delegationId', 'not_found'],
    ['no name', person({ name: '  ' }), 400, 'name', 'required'],
    ['an unknown side', person({ side: 'LEFT' }), 400, 'side', 'not_an_option'],
    ['a blank position', person({ positions: [' '] }), 400, 'positions', 'too_long'],
  ])('refuses %s at its field', async (_, body, status, path, code) => {
    await anAttendee(api.database, { meetingId, role: 'CHAIR', name: 'Chủ trì mẫu' });
    const answer = await (await api.as(secretary)).post(`/meetings/${meetingId}/attendees`, body);
    expect(answer).toMatchObject({ status, body: { fields: [{ path, code }] } });
    expect(await names()).toEqual(['Chủ trì mẫu']);
  });

  it('is not for the board, nor for delegates', async () => {
    for (const role of ['BOARD_STAFF', 'DELEGATE', 'ADMIN'] as const) {
      const client = await api.as(await aUser(api.database, role));
      expect((await client.post(`/meetings/${meetingId}/attendees`, person())).status).toBe(403);
    }
    expect(await names()).toEqual([]);
  });

  it('is over once the minutes are signed', async () => {
    await signMinutes();
    const client = await api.as(secretary);
    const answer = await client.post(`/meetings/${meetingId}/attendees`, person());
    expect(answer).toMatchObject({ status: 409, body: { code: 'minutes.signed' } });
    expect((await client.get(`/meetings/${meetingId}/delegations`)).body['actions']).toEqual([]);
  });
});

describe('POST /meetings/:id/attendees/batch', () => {
  it('adds all, in the order given, after those who are there', async () => {
    await anAttendee(api.database, { meetingId, name: 'Người trước' });
    const attendees = [person({ name: 'Một', role: 'CHAIR' }), group({ name: 'các chuyên viên' })];
    const answer = await (
      await api.as(secretary)
    ).post<DelegationsDto>(`/meetings/${meetingId}/attendees/batch`, { attendees });
    expect(answer.status).toBe(200);
    expect(answer.body.attendees.map(({ name }) => name)).toEqual(['Người trước', 'Một', 'các chuyên viên']);
    expect(await names()).toEqual(['Người trước', 'Một', 'các chuyên viên']);
  });

  it.each([
    ['an empty name', [person(), person({ name: '' })], 'attendees.1.name'],
    ['two chairs', [person({ role: 'CHAIR' }), person({ role: 'CHAIR' })], 'attendees.1.role'],
    ['an unknown account', [person(), person({ userEmail: 'x@example.test' })], 'attendees.1.userEmail'],
  ])('adds none when one has %s, and says which', async (_, attendees, path) => {
    const answer = await (await api.as(secretary)).post(`/meetings/${meetingId}/attendees/batch`, { attendees });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body['fields']).toMatchObject([{ path }]);
    expect(await names()).toEqual([]);
  });
});

describe('POST /meetings/:id/attendees/parse', () => {
  it('suggests the delegations of the meeting, and saves nothing', async () => {
    const delegation = await aDelegation(api.database, { meetingId, unitId: province('kien-giang') });
    const answer = await (
      await api.as(secretary)
    ).post<ParsedAttendeesDto>(`/meetings/${meetingId}/attendees/parse`, {
      text: 'Lê Mẫu, Giám đốc Sở Nội vụ tỉnh Kiên Giang; Trần Mẫu, Phó Chủ tịch UBND tỉnh Hậu Giang; và nhiều nữa',
    });
    expect(answer.status).toBe(200);
    expect(answer.body.rows).toMatchObject([
      { name: 'Lê Mẫu', side: 'MEMBER', delegationId: delegation.id },
      { name: 'Trần Mẫu', side: 'HOST', delegationId: null },
    ]);
    expect(answer.body.rest).toEqual(['và nhiều nữa']);
    expect(await names()).toEqual([]);
  });

  it('reads at most 20,000 characters, for those who run the meeting', async () => {
    const path = `/meetings/${meetingId}/attendees/parse`;
    const long = await (await api.as(secretary)).post(path, { text: 'a'.repeat(20_001) });
    expect(long).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'text', code: 'too_long', params: { max: 20_000 } }] },
    });
    const other = await aUser(api.database, 'SECRETARIAT', { unitId: province('ca-mau-pre2025') });
    expect((await (await api.as(other)).post(path, { text: 'Lê Mẫu' })).status).toBe(403);
  });
});

describe('PUT /attendees/:id', () => {
  it('changes every field, and refuses a writer who saw an older version', async () => {
    const { id } = await anAttendee(api.database, { meetingId, role: 'CHAIR' });
    const client = await api.as(secretary);
    const { id: _, ...fields } = person({ name: 'Tên mới', role: 'CHAIR', note: 'đến muộn' });
    expect(await client.put(`/attendees/${id}`, { ...fields, version: 1 })).toMatchObject({
      status: 200,
      body: { name: 'Tên mới', role: 'CHAIR', note: 'đến muộn', version: 2 },
    });
    expect(await client.put(`/attendees/${id}`, { ...fields, name: 'Tên khác', version: 1 })).toMatchObject({
      status: 409,
      body: { current: { name: 'Tên mới', version: 2 } },
    });
    expect(await names()).toEqual(['Tên mới']);
  });

  it('takes the headship of a delegation from whoever leaves it', async () => {
    const delegation = await aDelegation(api.database, { meetingId, unitId: province('kien-giang') });
    const { id } = await anAttendee(api.database, { meetingId, delegationId: delegation.id });
    await api.rows('UPDATE delegation SET head_attendee_id = $1 WHERE id = $2', [id, delegation.id]);
    const { id: _, ...fields } = person({ delegationId: null });
    expect((await (await api.as(secretary)).put(`/attendees/${id}`, { ...fields, version: 1 })).status).toBe(200);
    expect(await api.rows('SELECT head_attendee_id FROM delegation WHERE id = $1', [delegation.id])).toEqual([
      { head_attendee_id: null },
    ]);
  });
});

describe('DELETE /attendees/:id', () => {
  it('takes somebody off the list, but nobody who spoke', async () => {
    const quiet = await anAttendee(api.database, { meetingId, name: 'Người im lặng' });
    const speaker = await anAttendee(api.database, { meetingId, name: 'Người phát biểu' });
    await anEntry(api.database, { meetingId, speakerId: speaker.id });
    const client = await api.as(secretary);
    expect((await client.delete(`/attendees/${quiet.id}?version=1`)).status).toBe(204);
    expect(await client.delete(`/attendees/${speaker.id}?version=1`)).toMatchObject({
      status: 409,
      body: { code: 'attendee.in_the_record' },
    });
    expect(await names()).toEqual(['Người phát biểu']);
  });

  it('wants to know which version is deleted', async () => {
    const { id } = await anAttendee(api.database, { meetingId });
    const client = await api.as(secretary);
    expect((await client.delete(`/attendees/${id}`)).status).toBe(400);
    expect((await client.delete(`/attendees/${id}?version=2`)).status).toBe(409);
    expect((await client.delete(`/attendees/${uuidv7()}?version=1`)).status).toBe(404);
  });
});

describe('PUT /meetings/:id/attendees/order', () => {
  it('puts people in a new order and leaves the others where they are', async () => {
    const [a, b, c] = [
      await anAttendee(api.database, { meetingId, name: 'A' }),
      await anAttendee(api.database, { meetingId, name: 'B' }),
      await anAttendee(api.database, { meetingId, name: 'C' }),
    ];
    const client = await api.as(secretary);
    const answer = await client.put(`/meetings/${meetingId}/attendees/order`, { ids: [c.id, a.id] });
    expect(answer.status).toBe(200);
    expect(await names()).toEqual(['C', 'B', 'A']);
    const stranger = await client.put(`/meetings/${meetingId}/attendees/order`, { ids: [b.id, uuidv7()] });
    expect(stranger).toMatchObject({ status: 422, body: { fields: [{ path: 'ids.1', code: 'not_found' }] } });
  });
});

describe('attendance', () => {
  const attendanceOf = (id: string) => api.rows('SELECT attendance FROM attendee WHERE id = $1', [id]);

  it('is set for one', async () => {
    const { id } = await anAttendee(api.database, { meetingId });
    const client = await api.as(secretary);
    expect(await client.put(`/attendees/${id}/attendance`, { attendance: 'PRESENT' })).toMatchObject({
      status: 200,
      body: { attendance: 'PRESENT', version: 2 },
    });
    expect(await attendanceOf(id)).toEqual([{ attendance: 'PRESENT' }]);
    expect((await client.put(`/attendees/${id}/attendance`, { attendance: 'HERE' })).status).toBe(400);
  });

  it('is set for many at once, or for none when one is of another meeting', async () => {
    const [a, b] = [await anAttendee(api.database, { meetingId }), await anAttendee(api.database, { meetingId })];
    const elsewhere = await anAttendee(api.database, { meetingId: (await aMeeting(api.database)).id });
    const client = await api.as(secretary);
    const put = (ids: string[]) =>
      client.put<DelegationsDto>(`/meetings/${meetingId}/attendance`, { ids, attendance: 'EXCUSED' });
    expect((await put([a.id, elsewhere.id])).status).toBe(422);
    expect(await attendanceOf(a.id)).toEqual([{ attendance: 'UNKNOWN' }]);
    const answer = await put([a.id, b.id]);
    expect(answer.body.attendees.map(({ attendance }) => attendance)).toEqual(['EXCUSED', 'EXCUSED']);
    expect(await attendanceOf(elsewhere.id)).toEqual([{ attendance: 'UNKNOWN' }]);
  });

  it('is for the secretariat to say', async () => {
    const me = await aUser(api.database, 'DELEGATE');
    const { id } = await anAttendee(api.database, { meetingId, userId: me.id });
    const answer = await (await api.as(me)).put(`/attendees/${id}/attendance`, { attendance: 'PRESENT' });
    expect(answer.status).toBe(403);
  });
});
