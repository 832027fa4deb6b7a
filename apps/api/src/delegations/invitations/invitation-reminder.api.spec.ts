import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiClient, useApi } from '../../../test/api';
import { aClusterYear, aDelegation, aMeeting, anInvitation, aUser, province } from '../../../test/factories';
import { Jobs } from '../../common/jobs/jobs';
import type { Invitation } from '../invitation.entity';
import type { Meeting } from '../../meetings/meeting.entity';

const api = useApi();
let client: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  client = await api.as(await aUser(api.database, 'SECRETARIAT'));
});

beforeEach(async () => {
  api.setTime('2021-03-18T01:00:00Z');
  await api.rows('DELETE FROM pgboss.job');
  await api.rows('DELETE FROM invitation');
});

/** A meeting on 25/03/2021, answers by 20/03, with one issued invitation that nobody has answered. */
async function aSilentInvitation(fields: Partial<Invitation> = {}, ofMeeting: Partial<Meeting> = {}) {
  const meeting = await aMeeting(api.database, { answerBy: '2021-03-20', ...ofMeeting });
  const { id: delegationId } = await aDelegation(api.database, {
    meetingId: meeting.id,
    unitId: province('kien-giang'),
  });
  const issued = { sentAt: new Date('2021-03-10T01:00:00Z'), email: 'a@example.test' };
  const { id } = await anInvitation(api.database, { meetingId: meeting.id, delegationId, ...issued, ...fields });
  await api.rows(
    `WITH paper AS (
       INSERT INTO issued_document (id, issuer_id, year, series, number, symbol, subject, signed_on, meeting_id, created_at)
       SELECT gen_random_uuid(), $2, 2021, 'GM', n, n || '/GM-CTĐTNB', 'Mẫu', '2021-03-10', $3, now()
       FROM (SELECT 1 + coalesce(max(number), 0) AS n FROM issued_document WHERE series = 'GM') last RETURNING id)
     UPDATE invitation SET document_id = (SELECT id FROM paper) WHERE id = $1`,
    [id, meeting.clusterId, meeting.id],
  );
  return { id, meeting };
}

const reminders = (meetingId: string) =>
  api.rows<{ once_key: string; body: string }>(
    `SELECT once_key, body FROM message WHERE meeting_id = $1 AND kind = 'REMINDER' ORDER BY created_at`,
    [meetingId],
  );

const everyMorning = async () => {
  await api.database.transaction((tx) => api.app.get(Jobs).send(tx, 'invitation.remind', {}));
  await api.runJobs();
};

describe('POST /meetings/:id/invitations/remind', () => {
  it('reminds who has not answered, once a day', async () => {
    const { id, meeting } = await aSilentInvitation();
    const remind = () => client.post(`/meetings/${meeting.id}/invitations/remind`, { ids: [id] });
    expect((await remind()).status).toBe(200);
    expect((await remind()).status).toBe(200);
    const [reminder, ...more] = await reminders(meeting.id);
    expect(more).toEqual([]);
    expect(reminder?.once_key).toBe(`reminder:${id}:2021-03-18`);
    expect(reminder?.body).toContain('chậm nhất ngày 20 tháng 3 năm 2021');
    expect(await api.rows('SELECT reminded_at FROM invitation WHERE id = $1', [id])).toEqual([
      { reminded_at: new Date('2021-03-18T01:00:00Z') },
    ]);

    api.setTime('2021-03-19T01:00:00Z');
    await remind();
    expect(await reminders(meeting.id)).toHaveLength(2);
  });

  it.each([
    ['accepted', { answer: 'ACCEPTED', answeredVia: 'LETTER' }],
    ['declined', { answer: 'DECLINED', answeredVia: 'LINK', declineReason: 'Trùng lịch' }],
    ['was not invited yet', { sentAt: null }],
    ['has no address', { email: null }],
    ['has a link that opens nothing', { linkRevokedAt: new Date('2021-03-12T01:00:00Z') }],
  ] as [string, Partial<Invitation>][])('leaves in peace who %s', async (_, fields) => {
    const { id, meeting } = await aSilentInvitation(fields);
    expect((await client.post(`/meetings/${meeting.id}/invitations/remind`, { ids: [id] })).status).toBe(200);
    await everyMorning();
    expect(await reminders(meeting.id)).toEqual([]);
  });

  it('knows only invitations of the meeting', async () => {
    const { meeting } = await aSilentInvitation();
    const other = await aSilentInvitation();
    expect((await client.post(`/meetings/${meeting.id}/invitations/remind`, { ids: [other.id] })).status).toBe(404);
    expect(await reminders(other.meeting.id)).toEqual([]);
  });
});

describe('every morning', () => {
  it.each([
    ['2021-03-16', 0],
    ['2021-03-17', 1],
    ['2021-03-20', 1],
    ['2021-03-21', 0],
  ])('on %s, with answers due on 20/03, %i are reminded', async (today, count) => {
    const { meeting } = await aSilentInvitation();
    api.setTime(`${today}T01:00:00Z`);
    await everyMorning();
    expect(await reminders(meeting.id)).toHaveLength(count);
  });

  it('reminds nobody twice within two days', async () => {
    const { meeting } = await aSilentInvitation();
    for (const today of ['2021-03-17', '2021-03-18', '2021-03-19', '2021-03-20']) {
      api.setTime(`${today}T01:00:00.500Z`);
      await everyMorning();
    }
    expect((await reminders(meeting.id)).map(({ once_key }) => once_key.slice(-10))).toEqual([
      '2021-03-17',
      '2021-03-19',
    ]);
  });

  it('asks nothing for meetings that are put off', async () => {
    const { meeting } = await aSilentInvitation({}, { status: 'POSTPONED', statusReason: 'Bão (mẫu)' });
    await everyMorning();
    expect(await reminders(meeting.id)).toEqual([]);
  });
});
