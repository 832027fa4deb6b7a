import { beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aUser, province } from '../../../test/factories';
import type { RecommendationDto } from '../recommendation.dto';
import type { DeskPeopleDto, DeskSettingsDto } from './desk-settings.dto';

const api = useApi();

let leader: { id: string };

beforeEach(async () => {
  api.setTime('2021-04-05T02:00:00Z');
  leader = await aUser(api.database, 'BOARD_LEADER');
});

const read = async (user = leader) => (await api.as(user)).get<DeskSettingsDto>('/desk-settings');
async function change(over: object) {
  const { actions: _, ...seen } = (await read()).body;
  return (await api.as(leader)).put<DeskSettingsDto>('/desk-settings', { ...seen, ...over });
}

describe('GET /desk-settings', () => {
  it('begins with the deadlines of voters’ petitions, and says who may change them', async () => {
    expect((await read()).body).toEqual({
      ...{ triageDays: 3, clarifyDays: 5, answerDays: 20, urgentAnswerDays: 10, complexAnswerDays: 30 },
      ...{ opinionDays: 5, receiptDays: 10, correctionDays: 10, publishDays: 2, dueSoonDays: 3 },
      ...{ version: 1, actions: ['update'] },
    });
    expect((await read(await aUser(api.database, 'BOARD_STAFF'))).body.actions).toEqual([]);
  });
});

describe('PUT /desk-settings', () => {
  it('holds for what begins from now on, and is kept in the trail', async () => {
    await aClusterYear(api.database);
    const { id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' });
    const assigned = async () => {
      const { id } = await aRecommendation(api.database, { meetingId, status: 'CLASSIFIED' });
      const body = { version: 1, leadUnitId: province('ha-noi'), answerTerm: 'STANDARD' };
      return (await (await api.as(leader)).post<RecommendationDto>(`/recommendations/${id}/assign`, body)).body;
    };
    const before = await assigned();
    const reply = await change({ answerDays: 2 });
    expect(reply.body).toMatchObject({ answerDays: 2, triageDays: 3, version: 2 });
    expect((await assigned()).dueOn).toBe('2021-04-07');
    const [kept] = await api.rows('SELECT due_on::text AS "dueOn" FROM recommendation WHERE id = $1', [before.id]);
    expect(kept).toEqual({ dueOn: '2021-05-05' });
    const trail = await api.rows(`SELECT 1 FROM audit_event WHERE table_name = 'desk_settings' AND actor_id = $1`, [
      leader.id,
    ]);
    expect(trail).toHaveLength(1);
    await change({ answerDays: 20 });
  });

  it('gives what stands now to whoever saw an older version', async () => {
    const { version } = (await read()).body;
    await change({ triageDays: 4 });
    expect((await change({ triageDays: 5, version })).body).toMatchObject({
      status: 409,
      current: { triageDays: 4, version: version + 1 },
    });
  });

  it.each([
    ['no day at all', { answerDays: 0 }, 'answerDays', 'too_small'],
    ['more than a year', { receiptDays: 251 }, 'receiptDays', 'too_large'],
    ['half a day', { triageDays: 1.5 }, 'triageDays', 'not_a_whole_number'],
    ['nothing', { clarifyDays: null }, 'clarifyDays', 'required'],
    ['"soon" for a whole year', { dueSoonDays: 61 }, 'dueSoonDays', 'too_large'],
    ['another row', { id: '1' }, 'id', 'unknown_field'],
  ])('refuses %s', async (_, over, path, code) => {
    const before = (await read()).body;
    const reply = await change(over);
    expect(reply.body).toMatchObject({ status: 400, fields: [{ path, code }] });
    expect((await read()).body).toEqual(before);
  });
});

describe('GET /desk/people', () => {
  it('names the people of the board whose accounts are open, by their names', async () => {
    await aUser(api.database, 'BOARD_STAFF', { displayName: 'Ân (mẫu)' });
    await aUser(api.database, 'BOARD_LEADER', { displayName: 'Bình (mẫu)' });
    await aUser(api.database, 'BOARD_STAFF', { displayName: 'Đã khoá (mẫu)', disabledAt: new Date() });
    await aUser(api.database, 'SECRETARIAT', { displayName: 'Tỉnh (mẫu)' });
    const { body } = await (await api.as(leader)).get<DeskPeopleDto>('/desk/people');
    const names = body.items.map(({ name }) => name).filter((name) => name.endsWith('(mẫu)'));
    expect(names).toEqual(['Ân (mẫu)', 'Bình (mẫu)']);
  });
});
