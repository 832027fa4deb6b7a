import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, useApi } from '../../../test/api';
import { aClusterYear, aMeeting, anAttendee, aPerson, aUser } from '../../../test/factories';
import type { PersonDto } from '../../directory/person.dto';
import { signMinutesOf } from '../../proceedings/testing/signed-minutes';

const api = useApi();
let secretary: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
});

const merge = (id: string, intoId: string, version = 1) =>
  secretary.post<PersonDto>(`/people/${id}/merge`, { intoId, version });
const personOf = async (attendeeId: string) =>
  (await api.rows<{ person_id: string }>('SELECT person_id FROM attendee WHERE id = $1', [attendeeId]))[0]?.person_id;

describe('merging a double', () => {
  it('moves positions, fills in what is missing and shows the double no more', async () => {
    const title = 'Vụ trưởng (mẫu)';
    const stays = await aPerson(api.database, { fullName: 'Phan Văn Gộp', phone: '0123', positions: [{ title }] });
    const double = await aPerson(api.database, {
      ...{ fullName: 'Phan Van Gop', phone: '0999', email: 'gop@example.test' },
      positions: [{ title: 'Vu truong (mau)' }, { title: 'Ủy viên' }],
    });
    const answer = await merge(double.id, stays.id);
    expect(answer).toMatchObject({
      status: 200,
      body: { id: stays.id, phone: '0123', email: 'gop@example.test', positions: [{ title }, { title: 'Ủy viên' }] },
    });
    expect((await secretary.get('/people?q=phan%20van%20gop')).body['items']).toMatchObject([{ id: stays.id }]);
    expect((await secretary.get(`/people/${double.id}`)).body).toMatchObject({ id: stays.id });
  });

  it('moves the places on open lists, leaves signed lists as they are and still tells of them', async () => {
    const [stays, double] = [await aPerson(api.database), await aPerson(api.database)];
    const open = await aMeeting(api.database);
    const signed = await aMeeting(api.database, { status: 'CLOSED' });
    const there = await anAttendee(api.database, { meetingId: open.id, personId: double.id });
    const fixed = await anAttendee(api.database, { meetingId: signed.id, personId: double.id });
    await signMinutesOf(api, signed);
    const { body } = await merge(double.id, stays.id);
    expect(await personOf(there.id)).toBe(stays.id);
    expect(await personOf(fixed.id)).toBe(double.id);
    expect(body.meetings.map(({ id }) => id).sort()).toEqual([open.id, signed.id].sort());
  });

  it('leads from a double of a double to the person in one step', async () => {
    const [a, b, c] = [await aPerson(api.database), await aPerson(api.database), await aPerson(api.database)];
    await merge(a.id, b.id);
    await merge(b.id, c.id, 2);
    expect((await secretary.get(`/people/${a.id}`)).body).toMatchObject({ id: c.id });
    expect((await merge(a.id, c.id, 2)).status).toBe(404);
    expect(await merge(c.id, a.id, 2)).toMatchObject({ status: 422, body: { fields: [{ path: 'intoId' }] } });
  });

  it('refuses a person with themselves, with nobody, and a version that has moved on', async () => {
    const [stays, double] = [await aPerson(api.database), await aPerson(api.database)];
    expect((await merge(double.id, double.id)).status).toBe(422);
    expect((await merge(double.id, uuidv7())).status).toBe(422);
    expect((await merge(double.id, stays.id, 9)).status).toBe(409);
    expect((await secretary.get(`/people/${double.id}`)).body).toMatchObject({ id: double.id });
  });

  it('is for secretariats and administrators', async () => {
    const [stays, double] = [await aPerson(api.database), await aPerson(api.database)];
    const board = await api.as(await aUser(api.database, 'BOARD_LEADER'));
    expect((await board.post(`/people/${double.id}/merge`, { intoId: stays.id, version: 1 })).status).toBe(403);
  });
});
