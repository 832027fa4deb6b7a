import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, useApi } from '../../test/api';
import { aClusterYear, aMeeting, anEntry, aRecommendation, aUser } from '../../test/factories';

const api = useApi();
let secretary: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
});

describe('POST /meetings/:id/transitions', () => {
  it('opens the session, after which its record may be written', async () => {
    const meeting = await aMeeting(api.database);
    const answer = await secretary.post(`/meetings/${meeting.id}/transitions`, { to: 'IN_SESSION', version: 1 });
    expect(answer).toMatchObject({ status: 200, body: { status: 'IN_SESSION', version: 2 } });
    expect((await secretary.get(`/meetings/${meeting.id}/entries`)).body).toMatchObject({ actions: ['write'] });
  });

  it('numbers what was asked, in the order of the record, when the session closes', async () => {
    const meeting = await aMeeting(api.database, { status: 'IN_SESSION', startedAt: new Date('2021-03-25T07:00:00Z') });
    const inOrder = async (orderKey: string, text: string) => {
      const entry = await anEntry(api.database, { meetingId: meeting.id, kind: 'RECOMMENDATION', orderKey, text });
      await aRecommendation(api.database, {
        ...{ id: entry.id, meetingId: meeting.id, entryId: entry.id, text },
        status: 'DRAFT',
      });
    };
    await inOrder('a1', 'thứ hai');
    await inOrder('a0', 'thứ nhất');
    const answer = await secretary.post(`/meetings/${meeting.id}/transitions`, { to: 'CLOSED', version: 1 });
    expect(answer).toMatchObject({ status: 200, body: { status: 'CLOSED' } });
    const asked = await api.rows(
      'SELECT text, number, status FROM recommendation WHERE meeting_id = $1 ORDER BY number',
      [meeting.id],
    );
    expect(asked).toEqual([
      { text: 'thứ nhất', number: 1, status: 'RECEIVED' },
      { text: 'thứ hai', number: 2, status: 'RECEIVED' },
    ]);
  });

  it('refuses a step that is none, a step not seen, and whoever does not run the meeting', async () => {
    const meeting = await aMeeting(api.database);
    const path = `/meetings/${meeting.id}/transitions`;
    expect(await secretary.post(path, { to: 'CLOSED', version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'meeting.illegal_transition' },
    });
    expect((await secretary.post(path, { to: 'IN_SESSION', version: 7 })).status).toBe(409);
    const board = await api.as(await aUser(api.database, 'BOARD_LEADER'));
    expect((await board.post(path, { to: 'IN_SESSION', version: 1 })).status).toBe(403);
    expect(await api.rows('SELECT status FROM meeting WHERE id = $1', [meeting.id])).toEqual([{ status: 'SCHEDULED' }]);
  });
});
