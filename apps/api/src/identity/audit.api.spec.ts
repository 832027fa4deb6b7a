import { describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import {
  aCluster,
  aClusterYear,
  aMeeting,
  anAttendee,
  anEntry,
  anInvitation,
  aRecommendation,
  aResponse,
  aUser,
  province,
} from '../../test/factories';
import type { AuditPageDto } from './audit.dto';
import type { Role } from './permissions';

const api = useApi();

describe('GET /audit', () => {
  it('tells of a change who made it, when, and what was there before and after, but no password', async () => {
    api.setTime('2026-11-20T02:00:00Z');
    const boss = await aUser(api.database, 'ADMIN', { displayName: 'Người quản trị mẫu' });
    const admin = await api.as(boss);
    const user = await aUser(api.database, null, { displayName: 'Tên cũ' });
    await admin.put(`/users/${user.id}`, {
      version: 1,
      displayName: 'Tên mới',
      disabled: false,
      roles: [{ role: 'FOCAL_POINT', unitId: province('kien-giang') }],
    });
    await admin.post(`/users/${user.id}/password`, { password: 'một mật khẩu rất mới' });

    const { body } = await admin.get<AuditPageDto>(`/audit?table=user_account&rowId=${user.id}`);
    expect(body.items).toMatchObject([
      { action: 'UPDATE', actorId: boss.id, before: {}, after: {} },
      {
        action: 'UPDATE',
        at: '2026-11-20T02:00:00.000Z',
        actorId: boss.id,
        actorName: 'Người quản trị mẫu',
        before: { display_name: 'Tên cũ' },
        after: { display_name: 'Tên mới' },
      },
      { action: 'INSERT', actorId: null, before: null },
    ]);
    const stored = await api.rows('SELECT before, after FROM audit_event WHERE row_id = $1', [user.id]);
    expect(JSON.stringify(stored)).not.toMatch(/password_hash|argon2/);

    const roles = await admin.get<AuditPageDto>(`/audit?table=role_assignment&actorId=${boss.id}`);
    expect(roles.body.items).toMatchObject([{ action: 'INSERT', after: { user_id: user.id, role: 'FOCAL_POINT' } }]);
    expect(roles.body.names).toMatchObject({ [user.id]: 'Tên mới', [province('kien-giang')]: 'Kiên Giang' });
  });

  it('is read on by its cursor, newest first, without gaps', async () => {
    const admin = await api.as(await aUser(api.database, 'ADMIN'));
    const first = await admin.get<AuditPageDto>('/audit?limit=3');
    const second = await admin.get<AuditPageDto>(`/audit?limit=3&after=${first.body.next}`);
    const newest = await api.rows<{ id: string }>('SELECT id FROM audit_event ORDER BY id DESC LIMIT 6');
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
    expect(await api.countingStatements(() => admin.get('/audit'))).toBe(2);
  });
});

describe('the trail', () => {
  it.each(['UPDATE audit_event SET actor_id = NULL', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])(
    'cannot be rewritten by the application: %s',
    async (sql) => {
      const [before] = await api.rows<{ n: string }>('SELECT count(*) AS n FROM audit_event');
      await expect(api.rows(sql)).rejects.toThrow(/permission denied/);
      expect(await api.rows('SELECT count(*) AS n FROM audit_event')).toEqual([before]);
    },
  );
});

describe('GET /meetings/:id/audit', () => {
  it.each(['ADMIN', 'BOARD_STAFF', 'BOARD_LEADER'] as const)('shows every change of a meeting to %s', async (role) => {
    const meeting = await aMeeting(api.database);
    await api.rows(`UPDATE meeting SET venue = 'Hội trường khác' WHERE id = $1`, [meeting.id]);
    const client = await api.as(await aUser(api.database, role));
    const { status, body } = await client.get<AuditPageDto>(`/meetings/${meeting.id}/audit`);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      { action: 'UPDATE', table: 'meeting', before: { venue: 'Hội trường mẫu' }, after: { venue: 'Hội trường khác' } },
      { action: 'INSERT', table: 'meeting', rowId: meeting.id },
    ]);
  });

  it('shows a draft to the secretariat of the head alone', async () => {
    await aClusterYear(api.database);
    const meeting = await aMeeting(api.database, { status: 'DRAFT' });
    const statusFor = async (...user: Parameters<typeof aUser>): Promise<number> =>
      (await (await api.as(await aUser(...user))).get(`/meetings/${meeting.id}/audit`)).status;
    expect(await statusFor(api.database, 'SECRETARIAT')).toBe(200);
    expect(await statusFor(api.database, 'SECRETARIAT', { unitId: province('kien-giang') })).toBe(404);
    expect(await statusFor(api.database, 'BOARD_STAFF')).toBe(404);
    expect(await statusFor(api.database, 'ADMIN')).toBe(404);
  });

  it('keeps answers that are not published to the board and administrators', async () => {
    await aClusterYear(api.database, { year: 2021 });
    const meeting = await aMeeting(api.database, { emulationYear: 2021, status: 'CLOSED' });
    const { id: recommendationId } = await aRecommendation(api.database, { meetingId: meeting.id });
    await aResponse(api.database, { recommendationId, status: 'DRAFT', text: 'Chưa ai được biết (mẫu)' });
    const published = await aResponse(api.database, { recommendationId, text: 'Đã công bố (mẫu)' });
    const answersFor = async (role: Role): Promise<string[]> => {
      const client = await api.as(await aUser(api.database, role));
      const { body } = await client.get<AuditPageDto>(`/meetings/${meeting.id}/audit`);
      return body.items.filter(({ table }) => table === 'response').map(({ rowId }) => rowId);
    };
    expect(await answersFor('SECRETARIAT')).toEqual([published.id]);
    expect(await answersFor('BOARD_STAFF')).toHaveLength(2);
    expect(await answersFor('ADMIN')).toHaveLength(2);
  });

  it('tells a secretariat no words of a recommendation of another cluster that one of its own was merged into', async () => {
    await aClusterYear(api.database, { year: 2023 });
    const meeting = await aMeeting(api.database, { emulationYear: 2023, status: 'CLOSED' });
    const elsewhere = await aMeeting(api.database, { clusterId: (await aCluster(api.database)).id, status: 'CLOSED' });
    const target = await aRecommendation(api.database, { meetingId: elsewhere.id, text: 'Của cụm khác (mẫu)' });
    const own = await aRecommendation(api.database, {
      ...{ meetingId: meeting.id, status: 'MERGED', mergedIntoId: target.id, text: 'Của cụm mình (mẫu)' },
    });
    const namesFor = async (role: Role) => {
      const client = await api.as(await aUser(api.database, role));
      return (await client.get<AuditPageDto>(`/meetings/${meeting.id}/audit`)).body.names;
    };
    const told = await namesFor('SECRETARIAT');
    expect(told[own.id]).toBe('Của cụm mình (mẫu)');
    expect(told).not.toHaveProperty(target.id);
    expect(await namesFor('BOARD_STAFF')).toMatchObject({ [target.id]: 'Của cụm khác (mẫu)' });
  });

  it('tells a secretariat that only sees the meeting nothing of its record', async () => {
    const meeting = await aMeeting(api.database, { status: 'IN_SESSION' });
    await anEntry(api.database, { meetingId: meeting.id });
    await aRecommendation(api.database, { meetingId: meeting.id, status: 'DRAFT' });
    const member = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }));
    const { body } = await member.get<AuditPageDto>(`/meetings/${meeting.id}/audit`);
    expect(body.items.map(({ table }) => table)).toEqual(['meeting']);
  });

  it('keeps invitations, and how to reach the attendees, to whoever runs the meeting', async () => {
    await aClusterYear(api.database, { year: 2022 });
    const meeting = await aMeeting(api.database, { emulationYear: 2022 });
    const attendee = await anAttendee(api.database, { meetingId: meeting.id, email: 'rieng@mau.vn', note: 'Ăn chay' });
    await anInvitation(api.database, { meetingId: meeting.id, attendeeId: attendee.id });
    const trailFor = async (...user: Parameters<typeof aUser>): Promise<AuditPageDto['items']> => {
      const client = await api.as(await aUser(...user));
      return (await client.get<AuditPageDto>(`/meetings/${meeting.id}/audit`)).body.items;
    };
    const own = await trailFor(api.database, 'SECRETARIAT');
    expect(own.map(({ table }) => table)).toEqual(['invitation', 'attendee', 'meeting']);
    expect(own[1]?.after).toMatchObject({ email: 'rieng@mau.vn', note: 'Ăn chay' });
    for (const others of [
      await trailFor(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }),
      await trailFor(api.database, 'BOARD_STAFF'),
    ]) {
      expect(others.map(({ table }) => table)).toEqual(['attendee', 'meeting']);
      expect(JSON.stringify(others)).not.toMatch(/rieng@mau|Ăn chay/);
    }
  });

  it('names what the meeting holds, not what somebody typed an id of', async () => {
    const [meeting, other] = [await aMeeting(api.database), await aMeeting(api.database, { status: 'DRAFT' })];
    await api.rows('UPDATE meeting SET venue = $2 WHERE id = $1', [meeting.id, other.id]);
    const client = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    const { body } = await client.get<AuditPageDto>(`/meetings/${meeting.id}/audit`);
    expect(Object.keys(body.names)).toContain(meeting.id);
    expect(Object.keys(body.names)).not.toContain(other.id);
  });

  it('says no more than that to a secretariat of another cluster, and is closed to focal points and delegates', async () => {
    const meeting = await aMeeting(api.database);
    const other = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-giang') }));
    expect((await other.get(`/meetings/${meeting.id}/audit`)).status).toBe(404);
    for (const role of ['FOCAL_POINT', 'DELEGATE'] as const) {
      const client = await api.as(await aUser(api.database, role));
      expect((await client.get(`/meetings/${meeting.id}/audit`)).status).toBe(403);
    }
  });
});
