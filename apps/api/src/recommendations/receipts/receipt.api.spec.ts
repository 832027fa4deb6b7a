import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import type { RecommendationPageDto } from '../recommendation-list.dto';
import type { RecommendationDto } from '../recommendation.dto';
import type { Recommendation } from '../recommendation.entity';

const api = useApi();

const ASKING = province('kien-giang');
let meetingId: string;

beforeAll(() => aClusterYear(api.database));
beforeEach(async () => {
  api.setTime('2021-04-05T02:00:00Z');
  ({ id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' }));
});

const asked = (over: Partial<Recommendation> = {}) =>
  aRecommendation(api.database, { meetingId, raisedByUnitId: ASKING, ...over });
async function answered(over: Partial<Recommendation> = {}): Promise<Recommendation> {
  const recommendation = await asked({ status: 'ANSWERED', resultClass: 'RESOLVED', ...over });
  await aResponse(api.database, { recommendationId: recommendation.id });
  return recommendation;
}
const focal = (unitId = ASKING) => aUser(api.database, 'FOCAL_POINT', { unitId });
const confirmed = () => ({ id: uuidv7(), outcome: 'CONFIRMED' });
const objected = (reason: string | null = 'Chưa nêu thời hạn.') => ({ id: uuidv7(), outcome: 'UNSATISFIED', reason });

async function give(id: string, body: object, user?: { id: string }) {
  return (await api.as(user ?? (await focal()))).post<RecommendationDto>(`/recommendations/${id}/receipts`, body);
}
const kept = (id: string) =>
  api.rows('SELECT outcome, reason FROM answer_receipt WHERE recommendation_id = $1 ORDER BY at, id', [id]);

describe('POST /recommendations/:id/receipts', () => {
  it('keeps that the province has its answer', async () => {
    const { id } = await answered();
    const body = confirmed();
    expect(await give(id, body)).toMatchObject({ status: 200, body: { status: 'ANSWERED' } });
    expect((await give(id, body)).status).toBe(200);
    expect(await kept(id)).toEqual([{ outcome: 'CONFIRMED', reason: null }]);
    expect(await give(id, confirmed())).toMatchObject({ status: 409, body: { code: 'receipt.confirmed_before' } });
  });

  it.each([
    ['ANSWERED', 'IN_PROGRESS'],
    ['CLOSED', 'REOPENED'],
  ] as const)(
    'takes up again what was %s when the province is not satisfied, for ten working days',
    async (from, to) => {
      const { id } = await answered({ status: from });
      const reply = await give(id, objected());
      // It is settled no more, whatever was thought of its answer: no figure may count it so.
      expect(reply).toMatchObject({ status: 200, body: { status: to, resultClass: null, dueOn: '2021-04-19' } });
      const steps = await api.rows('SELECT to_status, reason FROM recommendation_step WHERE recommendation_id = $1', [
        id,
      ]);
      expect(steps).toEqual([{ to_status: to, reason: 'Chưa nêu thời hạn.' }]);
    },
  );

  it('lets a province object once', async () => {
    const { id } = await answered();
    await give(id, objected());
    await api.rows(`UPDATE recommendation SET status = 'ANSWERED', answered_on = '2021-04-06' WHERE id = $1`, [id]);
    expect(await give(id, objected())).toMatchObject({ status: 409, body: { code: 'receipt.objected_before' } });
    expect(await kept(id)).toHaveLength(1);
    expect((await give(id, confirmed())).status).toBe(200);
  });

  it('wants to know why a province is not satisfied', async () => {
    const { id } = await answered();
    const reply = await give(id, objected(null));
    expect(reply).toMatchObject({ status: 422, body: { fields: [{ path: 'reason', code: 'required' }] } });
    expect(await kept(id)).toEqual([]);
  });

  it('takes up the whole group when one of those merged into it is not satisfied', async () => {
    const target = await answered({ raisedByUnitId: province('hau-giang') });
    const { id } = await asked({ status: 'MERGED', mergedIntoId: target.id });
    expect(await give(id, objected())).toMatchObject({ status: 200, body: { status: 'MERGED' } });
    const rows = await api.rows('SELECT status, answered_on FROM recommendation WHERE id = $1', [target.id]);
    expect(rows).toEqual([{ status: 'IN_PROGRESS', answered_on: null }]);
  });

  it('tells who objected and why to the board, that unit and the one that leads, to others only that it goes on', async () => {
    const { id } = await answered();
    await give(id, objected('Chưa đúng ý tỉnh (mẫu).'));
    await api.rows(`UPDATE recommendation SET lead_unit_id = $2 WHERE id = $1`, [id, province('soc-trang')]);
    const stepsFor = async (user: { id: string }) =>
      (await (await api.as(user)).get<RecommendationDto>(`/recommendations/${id}`)).body.steps.map(({ reason, by }) => [
        ...[reason, by !== null],
      ]);
    for (const told of [await aUser(api.database, 'BOARD_STAFF'), await focal(), await focal(province('soc-trang'))]) {
      expect(await stepsFor(told)).toEqual([['Chưa đúng ý tỉnh (mẫu).', true]]);
    }
    for (const other of [
      await focal(province('hau-giang')),
      await aUser(api.database, 'SECRETARIAT'),
      await aUser(api.database, 'ADMIN'),
    ]) {
      expect(await stepsFor(other)).toEqual([[null, false]]);
    }
  });

  it('waits for an answer', async () => {
    const { id } = await asked({ status: 'IN_PROGRESS' });
    expect(await give(id, confirmed())).toMatchObject({ status: 409, body: { code: 'recommendation.not_answered' } });
  });

  it('is for the focal point of the unit that asked', async () => {
    const { id } = await answered();
    expect((await give(id, confirmed(), await focal(province('hau-giang')))).status).toBe(403);
    expect((await give(id, confirmed(), await focal(province('cao-bang')))).status).toBe(404);
    for (const role of ['BOARD_STAFF', 'BOARD_LEADER', 'SECRETARIAT', 'DELEGATE', 'ADMIN'] as const) {
      expect((await give(id, confirmed(), await aUser(api.database, role))).status).toBe(403);
    }
    expect(await kept(id)).toEqual([]);
  });

  it('is never changed afterwards', async () => {
    const { id } = await answered();
    await give(id, confirmed());
    await expect(api.rows(`UPDATE answer_receipt SET reason = 'khác'`)).rejects.toThrow();
  });
});

describe('GET /recommendations?awaitsReceipt', () => {
  const listed = async (awaits: boolean, user: { id: string }) => {
    const query = `meetingId=${meetingId}&awaitsReceipt=${String(awaits)}`;
    const { body } = await (await api.as(user)).get<RecommendationPageDto>(`/recommendations?${query}`);
    return body.items.map(({ id }) => id);
  };

  it('tells a province which answers wait for its word, also those given to what its own was merged into', async () => {
    const { id: into } = await answered({ raisedByUnitId: province('hau-giang') });
    const { id: merged } = await asked({ status: 'MERGED', mergedIntoId: into });
    const { id: open } = await asked();
    const { id: done } = await answered();
    await give(done, confirmed());
    expect(await listed(true, await focal())).toEqual([merged]);
    expect((await listed(false, await focal())).sort()).toEqual([open, done].sort());
    await give(merged, confirmed());
    expect(await listed(true, await focal())).toEqual([]);
    expect(await listed(true, await aUser(api.database, 'BOARD_STAFF'))).toEqual([into]);
  });

  it('waits for nobody where no unit is named', async () => {
    const { id } = await answered({ raisedByUnitId: null });
    const staff = await aUser(api.database, 'BOARD_STAFF');
    expect(await listed(true, staff)).not.toContain(id);
    expect(await listed(false, staff)).toContain(id);
  });
});
