import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import {
  aCluster,
  aClusterYear,
  aCommitment,
  aMeeting,
  aMembership,
  aRecommendation,
  aResponse,
  aUser,
  province,
} from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import { NO_DAY } from './commitment-rows';
import type { CommitmentDto, CommitmentPageDto } from './commitment.dto';

const api = useApi();

let meeting: Meeting;
let staff: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  staff = await aUser(api.database, 'BOARD_STAFF');
});
beforeEach(async () => {
  api.setTime('2021-06-15T03:00:00Z');
  await api.rows('DELETE FROM commitment');
  meeting = await aMeeting(api.database, { status: 'CLOSED' });
});

const asked = (fields: object = {}) =>
  aRecommendation(api.database, { meetingId: meeting.id, status: 'IN_PROGRESS', ...fields });

/** A promise in a published answer to a recommendation of the meeting. */
async function promised(fields: object = {}, recommendation?: { id: string }) {
  const { id: recommendationId } = recommendation ?? (await asked());
  const { id: responseId } = await aResponse(api.database, { recommendationId, tense: 'FUTURE' });
  return aCommitment(api.database, { responseId, ...fields });
}

const list = async (who: User, query = '') =>
  (await (await api.as(who)).get<CommitmentPageDto>(`/commitments${query && `?${query}`}`)).body;
const ids = ({ items }: CommitmentPageDto) => items.map(({ id }) => id);

describe('GET /commitments', () => {
  it('puts the nearest day first and says what is overdue, and what has no day', async () => {
    const open = await promised({ dueOn: '2021-06-15', body: 'Vụ mẫu', text: 'Sẽ tập huấn.' });
    const late = await promised({ dueOn: '2021-06-14' });
    const undated = await promised();
    const kept = await promised({
      dueOn: '2021-05-01',
      state: 'FULFILLED',
      outcome: 'Kế hoạch 1',
      settledOn: '2021-04-30',
    });
    const page = await list(staff);
    expect(page.items.map(({ id, overdue }) => [id, overdue])).toEqual([
      [kept.id, false],
      [late.id, true],
      [open.id, false],
      [undated.id, false],
    ]);
    expect(page.items[2]).toMatchObject({
      ...{ body: 'Vụ mẫu', text: 'Sẽ tập huấn.', dueOn: '2021-06-15', state: 'OPEN', spoken: false },
      ...{ meeting: { id: meeting.id, heldOn: '2021-03-25' }, clusterName: 'Cụm thi đua các tỉnh Tây Nam Bộ' },
      actions: ['settle'],
    });
    expect(ids(await list(staff, 'due=OVERDUE'))).toEqual([late.id]);
    expect(ids(await list(staff, 'due=UPCOMING'))).toEqual([open.id]);
    expect(ids(await list(staff, 'due=NO_DATE'))).toEqual([undated.id]);
    expect(ids(await list(staff, 'state=FULFILLED'))).toEqual([kept.id]);
    expect(ids(await list(staff, 'q=vu%20mau'))).toEqual([open.id]);
    expect(ids(await list(staff, 'year=2019'))).toEqual([]);
    expect(ids(await list(staff, `clusterId=${meeting.clusterId}&year=2020`))).toHaveLength(4);
  });

  it('reads on where the page before ended, in one statement however many there are', async () => {
    const all = [await promised({ dueOn: '2021-07-01' }), await promised({ dueOn: '2021-07-01' }), await promised()];
    const first = await list(staff, 'limit=2');
    expect([...ids(first), ...ids(await list(staff, `after=${first.next ?? ''}`))].toSorted()).toEqual(
      all.map(({ id }) => id).toSorted(),
    );
    const client = await api.as(staff);
    await client.get('/auth/me');
    const few = await api.countingStatements(() => client.get('/commitments?limit=1'));
    expect(await api.countingStatements(() => client.get('/commitments'))).toBe(few);
    expect((await client.get('/commitments?after=x')).body).toMatchObject({ code: 'paging.bad_cursor' });
  });

  it('shows a province those of its cluster alone, and what is only being recorded to nobody but the secretariat', async () => {
    const mine = await promised();
    const elsewhere = await aCluster(api.database);
    await aMembership(api.database, { clusterId: elsewhere.id, unitId: province('ha-nam') });
    const focal = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const stranger = await aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-nam') });
    const unheard = await promised({}, await asked({ status: 'DRAFT' }));
    expect(ids(await list(focal))).toEqual([mine.id]);
    expect((await list(focal)).items[0]?.actions).toEqual([]);
    expect(ids(await list(stranger))).toEqual([]);
    expect(ids(await list(await aUser(api.database, 'SECRETARIAT'))).toSorted()).toEqual(
      [mine.id, unheard.id].toSorted(),
    );
    expect(ids(await list(await aUser(api.database, 'DELEGATE')))).toEqual([]);
  });

  it('shows a province whose own was merged into another cluster what was promised there, through its own', async () => {
    const elsewhere = await aCluster(api.database);
    await aMembership(api.database, { clusterId: elsewhere.id, unitId: province('thai-binh') });
    const theirs = await aMeeting(api.database, { clusterId: elsewhere.id, status: 'CLOSED' });
    const target = await asked();
    const origin = await aRecommendation(api.database, {
      ...{ meetingId: theirs.id, status: 'MERGED', mergedIntoId: target.id },
    });
    const commitment = await promised({}, target);
    const focal = await aUser(api.database, 'FOCAL_POINT', { unitId: province('thai-binh') });
    expect((await list(focal)).items).toMatchObject([
      { id: commitment.id, recommendation: { id: origin.id }, meeting: { id: theirs.id } },
    ]);
    expect((await list(staff)).items).toMatchObject([{ id: commitment.id, recommendation: { id: target.id } }]);
  });
});

describe('the order of the list', () => {
  it('is that of an index, which puts what has no day where the list does', async () => {
    const [index] = await api.rows<{ sql: string }>(`SELECT pg_get_indexdef('ix_commitment_day'::regclass) AS sql`);
    expect(index?.sql).toContain(`(COALESCE(due_on, '${NO_DAY}'::date), id)`);
  });
});

describe('PATCH /commitments/:id', () => {
  const settle = async (id: string, body: object, who = staff) =>
    (await api.as(who)).patch<CommitmentDto>(`/commitments/${id}`, { version: 1, ...body });

  it('says by what it was fulfilled, today unless told', async () => {
    const { id } = await promised();
    const answer = await settle(id, { state: 'FULFILLED', outcome: 'Kế hoạch số 5 (mẫu)' });
    expect(answer.body).toMatchObject({ state: 'FULFILLED', settledOn: '2021-06-15', outcome: 'Kế hoạch số 5 (mẫu)' });
    const kept = await api.rows('SELECT state, settled_on::text, version FROM commitment WHERE id = $1', [id]);
    expect(kept).toEqual([{ state: 'FULFILLED', settled_on: '2021-06-15', version: 2 }]);
  });

  it('takes it up again, and moves its day or takes it away', async () => {
    const { id } = await promised({ state: 'ABANDONED', outcome: 'Không còn phù hợp', settledOn: '2021-05-01' });
    const opened = await settle(id, { state: 'OPEN', dueOn: '2021-09-30' });
    expect(opened.body).toMatchObject({ state: 'OPEN', outcome: null, settledOn: null, dueOn: '2021-09-30' });
    expect((await settle(id, { version: 2, dueOn: null })).body).toMatchObject({ dueOn: null, version: 3 });
  });

  it.each([
    [{ state: 'ABANDONED' }, 'outcome', 'required'],
    [{ state: 'FULFILLED' }, 'outcome', 'required'],
    [{ state: 'FULFILLED', outcome: 'Xong', settledOn: '2021-06-16' }, 'settledOn', 'in_future'],
  ])('refuses %j', async (body, path, code) => {
    const { id } = await promised();
    const answer = await settle(id, body);
    expect(answer.body).toMatchObject({ status: 422, fields: [{ path, code }] });
    expect(await api.rows('SELECT state FROM commitment WHERE id = $1', [id])).toEqual([{ state: 'OPEN' }]);
  });

  it('is for whoever saw it as it is', async () => {
    const { id } = await promised();
    const answer = await settle(id, { version: 4, dueOn: '2021-07-01' });
    expect(answer.body).toMatchObject({ code: 'resource.version_conflict', current: { id, version: 1 } });
    expect((await settle(uuidv7(), { dueOn: null })).status).toBe(404);
  });

  it.each([
    ['the secretariat', () => aUser(api.database, 'SECRETARIAT')],
    ['a focal point', () => aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') })],
    ['a delegate', () => aUser(api.database, 'DELEGATE')],
    ['an administrator', () => aUser(api.database, 'ADMIN')],
  ])('is not for %s', async (_, who) => {
    const { id } = await promised();
    expect((await settle(id, { state: 'FULFILLED', outcome: 'Xong' }, await who())).status).toBe(403);
  });
});
