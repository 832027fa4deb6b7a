import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import {
  aClusterYear,
  aDelegation,
  aMeeting,
  anAttendee,
  anInvitation,
  aUser,
  province,
  southwest,
} from '../../test/factories';
import type { User } from '../identity/user.entity';
import type { DelegationDto, DelegationsDto } from './delegation.dto';

const api = useApi();
let secretary: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
});

const nobody = { people: 0, present: 0, uncountedGroups: 0 };

describe('GET /meetings/:id/delegations', () => {
  it('counts the heads of persons and groups, and says how many groups nobody counted', async () => {
    const { id: meetingId } = await aMeeting(api.database);
    const { id: delegationId } = await aDelegation(api.database, { meetingId, unitId: province('hau-giang') });
    await anAttendee(api.database, { meetingId, delegationId, side: 'HOST', attendance: 'PRESENT' });
    await anAttendee(api.database, { meetingId, delegationId, side: 'HOST', attendance: 'ABSENT' });
    const group = { meetingId, kind: 'GROUP' as const, positions: [] };
    await anAttendee(api.database, { ...group, side: 'MEMBER', headCount: 5, attendance: 'PRESENT' });
    await anAttendee(api.database, { ...group, side: 'MEMBER' });

    const { status, body } = await (await api.as(secretary)).get<DelegationsDto>(`/meetings/${meetingId}/delegations`);
    expect(status).toBe(200);
    expect(body.headCounts).toEqual({
      total: { people: 7, present: 6, uncountedGroups: 1 },
      central: nobody,
      host: { people: 2, present: 1, uncountedGroups: 0 },
      member: { people: 5, present: 5, uncountedGroups: 1 },
      other: nobody,
    });
    expect(body.delegations).toMatchObject([
      { unitName: 'Hậu Giang', quota: null, headCount: { people: 2, present: 1, uncountedGroups: 0 } },
    ]);
    expect(body.actions).toEqual(['update']);
  });

  it('does not count who has said that they stay away, unless they are there after all', async () => {
    const { id: meetingId } = await aMeeting(api.database);
    await anAttendee(api.database, { meetingId, coming: 'YES' });
    await anAttendee(api.database, { meetingId, coming: 'NO' });
    await anAttendee(api.database, { meetingId, coming: 'NO', attendance: 'PRESENT' });
    const { body } = await (await api.as(secretary)).get<DelegationsDto>(`/meetings/${meetingId}/delegations`);
    expect(body.headCounts.total).toEqual({ people: 2, present: 1, uncountedGroups: 0 });
  });

  it('shows all of it to the focal point of a member, without accounts, notes and buttons', async () => {
    const linked = await aUser(api.database, 'DELEGATE');
    const { id: meetingId } = await aMeeting(api.database);
    await anAttendee(api.database, { meetingId, userId: linked.id, note: 'Ghi nhớ của thư ký (mẫu)' });
    const focal = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const { status, body } = await (await api.as(focal)).get<DelegationsDto>(`/meetings/${meetingId}/delegations`);
    expect(status).toBe(200);
    expect(body.attendees).toMatchObject([{ userEmail: null, note: null, isMe: false }]);
    expect(body.actions).toEqual([]);
  });

  it('tells a delegate which of them they are', async () => {
    const me = await aUser(api.database, 'DELEGATE');
    const { id: meetingId } = await aMeeting(api.database);
    await anAttendee(api.database, { meetingId, name: 'Nguyễn Văn Tôi', userId: me.id });
    await anAttendee(api.database, { meetingId });
    const { body } = await (await api.as(me)).get<DelegationsDto>(`/meetings/${meetingId}/delegations`);
    expect(body.attendees.filter(({ isMe }) => isMe)).toMatchObject([{ name: 'Nguyễn Văn Tôi' }]);
  });

  it('hides the meeting from a delegate who does not attend it, and a draft from the board', async () => {
    const { id } = await aMeeting(api.database);
    const draft = await aMeeting(api.database, { status: 'DRAFT' });
    const delegate = await api.as(await aUser(api.database, 'DELEGATE'));
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    expect((await delegate.get(`/meetings/${id}/delegations`)).status).toBe(404);
    expect((await board.get(`/meetings/${draft.id}/delegations`)).status).toBe(404);
    expect((await board.get(`/meetings/${id}/delegations`)).status).toBe(200);
  });

  it('asks the database the same few things however many come', async () => {
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    const { id: meetingId } = await aMeeting(api.database);
    const read = () => api.countingStatements(() => board.get(`/meetings/${meetingId}/delegations`));
    await read();
    for (const key of ['hau-giang', 'kien-giang', 'an-giang-pre2025']) {
      const { id: delegationId } = await aDelegation(api.database, { meetingId, unitId: province(key) });
      for (let i = 0; i < 10; i++) await anAttendee(api.database, { meetingId, delegationId });
    }
    expect(await read(), 'the meeting, its attendees, its delegations').toBe(3);
  });
});

describe('POST /meetings/:id/delegations/members', () => {
  it('adds the 12 members of the Southwest cluster on 25/03/2021, the host first, and nobody twice', async () => {
    const { id: meetingId } = await aMeeting(api.database, { heldOn: '2021-03-25' });
    const client = await api.as(secretary);
    const first = await client.post<DelegationsDto>(`/meetings/${meetingId}/delegations/members`);
    expect(first.status).toBe(200);
    expect(first.body.delegations).toHaveLength(12);
    expect(first.body.delegations[0]?.unitName).toBe('Hậu Giang');
    const second = await client.post<DelegationsDto>(`/meetings/${meetingId}/delegations/members`);
    expect(second.body.delegations.map(({ id }) => id)).toEqual(first.body.delegations.map(({ id }) => id));
    const rows = await api.rows('SELECT 1 FROM delegation WHERE meeting_id = $1', [meetingId]);
    expect(rows).toHaveLength(12);
  });
});

describe('POST /meetings/:id/delegations', () => {
  it('adds a unit once, with its quota', async () => {
    const { id: meetingId } = await aMeeting(api.database);
    const client = await api.as(secretary);
    const body = { id: uuidv7(), unitId: province('ca-mau-pre2025'), quota: 3 };
    expect(await client.post(`/meetings/${meetingId}/delegations`, body)).toMatchObject({
      status: 201,
      body: { unitName: 'Cà Mau', quota: 3, version: 1 },
    });
    expect((await client.post(`/meetings/${meetingId}/delegations`, body)).status).toBe(201);
    const again = await client.post(`/meetings/${meetingId}/delegations`, { ...body, id: uuidv7() });
    expect(again).toMatchObject({ status: 422, body: { fields: [{ path: 'unitId', code: 'taken' }] } });
    expect(await api.rows('SELECT quota FROM delegation WHERE meeting_id = $1', [meetingId])).toEqual([{ quota: 3 }]);
  });

  it.each([
    ['an unknown unit', { unitId: uuidv7() }, 422, 'unitId'],
    ['a quota out of bounds', { unitId: province('ca-mau-pre2025'), quota: 1001 }, 400, 'quota'],
    ['an unknown field', { unitId: province('ca-mau-pre2025'), head: 'x' }, 400, 'head'],
  ])('refuses %s', async (_, fields, status, path) => {
    const { id } = await aMeeting(api.database);
    const answer = await (await api.as(secretary)).post(`/meetings/${id}/delegations`, { id: uuidv7(), ...fields });
    expect(answer).toMatchObject({ status, body: { fields: [{ path }] } });
  });

  it('is for the secretariat of the head of that year only', async () => {
    const { id } = await aMeeting(api.database);
    const body = { id: uuidv7(), unitId: province('ca-mau-pre2025') };
    const others = [
      await aUser(api.database, 'BOARD_LEADER'),
      await aUser(api.database, 'FOCAL_POINT', { unitId: province('ca-mau-pre2025') }),
      await aUser(api.database, 'SECRETARIAT', { unitId: province('ca-mau-pre2025') }),
    ];
    for (const user of others) {
      expect((await (await api.as(user)).post(`/meetings/${id}/delegations`, body)).status).toBe(403);
    }
    expect(await api.rows('SELECT 1 FROM delegation WHERE meeting_id = $1', [id])).toEqual([]);
  });
});

describe('PUT and DELETE /delegations/:id', () => {
  const aDelegationWithPerson = async () => {
    const { id: meetingId } = await aMeeting(api.database, { clusterId: southwest });
    const delegation = await aDelegation(api.database, { meetingId, unitId: province('kien-giang') });
    const person = await anAttendee(api.database, { meetingId, delegationId: delegation.id });
    return { meetingId, delegation, person };
  };

  it('names the head, who must be one of its persons', async () => {
    const { meetingId, delegation, person } = await aDelegationWithPerson();
    const stranger = await anAttendee(api.database, { meetingId });
    const client = await api.as(secretary);
    const put = (headAttendeeId: string) =>
      client.put<DelegationDto>(`/delegations/${delegation.id}`, { version: 1, quota: 2, headAttendeeId });
    expect(await put(stranger.id)).toMatchObject({ status: 422, body: { fields: [{ path: 'headAttendeeId' }] } });
    expect(await put(person.id)).toMatchObject({ status: 200, body: { headAttendeeId: person.id, version: 2 } });
    expect(await put(person.id)).toMatchObject({
      status: 409,
      body: { code: 'resource.version_conflict', current: { version: 2, quota: 2 } },
    });
  });

  it('leaves its people at the meeting', async () => {
    const { delegation, person } = await aDelegationWithPerson();
    const client = await api.as(secretary);
    expect((await client.delete(`/delegations/${delegation.id}?version=7`)).status).toBe(409);
    expect((await client.delete(`/delegations/${delegation.id}?version=1`)).status).toBe(204);
    expect(await api.rows('SELECT delegation_id, version FROM attendee WHERE id = $1', [person.id])).toEqual([
      { delegation_id: null, version: 2 },
    ]);
  });

  it('does not exist for who does not see the meeting', async () => {
    const { delegation } = await aDelegationWithPerson();
    const stranger = await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-noi') });
    expect((await (await api.as(stranger)).delete(`/delegations/${delegation.id}?version=1`)).status).toBe(404);
  });

  it('keep on the list whoever holds an issued invitation', async () => {
    const meeting = await aMeeting(api.database);
    const delegation = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('kien-giang') });
    const guest = await anAttendee(api.database, { meetingId: meeting.id });
    const sentAt = new Date();
    await anInvitation(api.database, { meetingId: meeting.id, delegationId: delegation.id, sentAt });
    await anInvitation(api.database, { meetingId: meeting.id, attendeeId: guest.id, sentAt });
    const client = await api.as(secretary);
    for (const path of [`/delegations/${delegation.id}`, `/attendees/${guest.id}`]) {
      expect(await client.delete(`${path}?version=1`)).toMatchObject({
        status: 409,
        body: { code: 'delegation.invited' },
      });
    }
    expect(await api.rows('SELECT 1 FROM invitation WHERE meeting_id = $1', [meeting.id])).toHaveLength(2);
  });
});
