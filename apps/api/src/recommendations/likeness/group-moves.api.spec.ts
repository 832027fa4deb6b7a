import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aCluster, aClusterYear, aMeeting, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import { codeOf } from '../recommendation-number';
import type { RecommendationDto } from '../recommendation.dto';
import type { Recommendation } from '../recommendation.entity';

const api = useApi();

let meetingId: string;
let staff: User;
let kienGiang: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  meetingId = (await aMeeting(api.database, { status: 'CLOSED' })).id;
  staff = await aUser(api.database, 'BOARD_STAFF', { displayName: 'Chuyên viên mẫu' });
  kienGiang = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
});

beforeEach(() => on('2021-04-05'));

/** Each step on a day of its own: a history tells what came first by its time. */
const on = (day: string): void => api.setTime(`${day}T02:00:00Z`);

const asked = (fields: Partial<Recommendation> = {}) => aRecommendation(api.database, { meetingId, ...fields });

const shown = async ({ id }: Pick<Recommendation, 'id'>, user = staff) =>
  (await (await api.as(user)).get<RecommendationDto>(`/recommendations/${id}`)).body;

async function merge(target: Recommendation, ...items: Recommendation[]): Promise<RecommendationDto> {
  const seen = await Promise.all(items.map(async ({ id }) => ({ id, version: (await shown({ id })).version })));
  const { version } = await shown(target);
  const client = await api.as(staff);
  const answer = await client.post<RecommendationDto>(`/recommendations/${target.id}/merge`, { version, items: seen });
  expect(answer.status).toBe(200);
  return answer.body;
}

async function unmerge({ id }: Recommendation, body: { alone?: boolean } = {}) {
  const { version } = await shown({ id });
  return (await api.as(staff)).post<RecommendationDto>(`/recommendations/${id}/unmerge`, { version, ...body });
}

const mergedInto = async (...all: Recommendation[]) => {
  const rows = await api.rows<{ id: string; merged_into_id: string | null }>(
    'SELECT id, merged_into_id FROM recommendation WHERE id = ANY($1)',
    [all.map(({ id }) => id)],
  );
  return all.map((one) => rows.find(({ id }) => id === one.id)?.merged_into_id);
};

/** A group of three that has joined another one: `head` on one day, with what had been merged into it. */
async function joinedGroup(target: Partial<Recommendation> = { status: 'CLASSIFIED' }) {
  const answering = await asked(target);
  const [head, one, two] = [await asked(), await asked({ raisedByUnitId: province('kien-giang') }), await asked()];
  on('2021-04-06');
  await merge(head, one, two);
  on('2021-06-01');
  await merge(answering, head);
  on('2021-06-02');
  return { answering, head, one, two };
}

describe('a group that joins another one', () => {
  it('tells in the history of each of its members which groups that was in, and who moved it', async () => {
    const { answering, head, one } = await joinedGroup();
    const { steps } = await shown(one);
    expect(steps.map(({ toStatus, leftGroup, joinedGroup: joined }) => [toStatus, leftGroup?.id, joined?.id])).toEqual([
      ['CLASSIFIED', undefined, undefined],
      ['MERGED', undefined, head.id],
      ['MERGED', head.id, answering.id],
    ]);
    expect(steps.at(-1)).toMatchObject({
      ...{ by: 'Chuyên viên mẫu', at: '2021-06-01T02:00:00.000Z' },
      ...{ leftGroup: { code: codeOf(head) }, joinedGroup: { code: codeOf(answering) } },
    });
  });

  it('tells a unit of no group of another cluster but the one that its recommendation is answered with', async () => {
    const { id: elsewhere } = await aCluster(api.database);
    const { id: hidden } = await aMeeting(api.database, { clusterId: elsewhere, status: 'CLOSED' });
    const [head, answering] = [await asked({ meetingId: hidden }), await asked({ meetingId: hidden })];
    const one = await asked({ raisedByUnitId: province('kien-giang') });
    const groups = async (user: User) =>
      (await shown(one, user)).steps.map(({ leftGroup, joinedGroup: joined }) => [leftGroup?.id, joined?.id]).slice(1);
    on('2021-04-06');
    await merge(head, one);
    expect(await groups(kienGiang)).toEqual([[undefined, head.id]]);
    on('2021-06-01');
    await merge(answering, head);
    expect(await groups(kienGiang)).toEqual([
      [undefined, undefined],
      [undefined, answering.id],
    ]);
    expect(await groups(staff)).toEqual([
      [undefined, head.id],
      [head.id, answering.id],
    ]);
    on('2021-06-02');
    await unmerge(one);
    expect((await groups(kienGiang)).flat().filter((id) => id !== undefined)).toEqual([]);
  });

  it('gives its members the days for their word from the move on, when the other one is answered', async () => {
    const { answering, one } = await joinedGroup({ status: 'ANSWERED', resultClass: 'EXPLAINED' });
    await aResponse(api.database, { recommendationId: answering.id });
    const close = async () => {
      const { version, origins } = await shown(answering);
      const client = await api.as(staff);
      const { status } = await client.post(`/recommendations/${answering.id}/transitions`, { to: 'CLOSED', version });
      return [origins.find(({ id }) => id === one.id)?.received, status];
    };
    expect(await close()).toEqual(['WAITING', 409]);
    on('2021-06-16');
    expect(await close()).toEqual(['SILENT', 200]);
  });
});

describe('POST /recommendations/:id/unmerge of one that brought its group', () => {
  it('brings its group back to it as it was, and says so', async () => {
    const { answering, head, one, two } = await joinedGroup();
    const { body } = await unmerge(head);
    expect(body).toMatchObject({ status: 'CLASSIFIED', mergedInto: null });
    expect(body.origins.map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(await mergedInto(head, one, two)).toEqual([null, head.id, head.id]);
    expect((await shown(answering)).origins).toEqual([]);
    expect((await shown(one)).steps.at(-1)).toMatchObject({
      ...{ toStatus: 'MERGED', leftGroup: { id: answering.id }, joinedGroup: { id: head.id } },
    });
  });

  it('leaves where they are those that were in the other group before, went their own way, or joined by themselves', async () => {
    const { answering, head, one, two } = await joinedGroup();
    const before = await asked();
    await merge(answering, before);
    await unmerge(two);
    on('2021-06-03');
    await merge(answering, two);
    await unmerge(head);
    expect(await mergedInto(before, one, two)).toEqual([answering.id, head.id, answering.id]);
  });

  it('brings the group back also when all of it had moved on together once more', async () => {
    const { answering, head, one, two } = await joinedGroup();
    const last = await asked();
    await merge(last, answering);
    expect(await mergedInto(answering, head, one)).toEqual([last.id, last.id, last.id]);
    on('2021-06-03');
    await unmerge(head);
    expect(await mergedInto(answering, head, one, two)).toEqual([last.id, null, head.id, head.id]);
  });

  it('brings back no group of an earlier time', async () => {
    const { answering, head, one, two } = await joinedGroup();
    await unmerge(head);
    on('2021-06-03');
    for (const member of [one, two]) await unmerge(member);
    on('2021-06-04');
    await merge(answering, head, one, two);
    on('2021-06-05');
    await unmerge(head);
    expect(await mergedInto(head, one, two)).toEqual([null, answering.id, answering.id]);
  });

  it('lets it go alone when that is asked for', async () => {
    const { answering, head, one, two } = await joinedGroup();
    const { body } = await unmerge(head, { alone: true });
    expect(body).toMatchObject({ status: 'CLASSIFIED', origins: [] });
    expect(await mergedInto(one, two)).toEqual([answering.id, answering.id]);
  });

  it('refuses when the other group has been answered since: its members have their answer; alone it may go', async () => {
    const { answering, head, one } = await joinedGroup({ status: 'IN_PROGRESS' });
    await api.rows(`UPDATE recommendation SET status = 'ANSWERED', answered_on = '2021-06-02' WHERE id = $1`, [
      answering.id,
    ]);
    await aResponse(api.database, { recommendationId: answering.id, publishedAt: new Date('2021-06-02T01:00:00Z') });
    const refused = await unmerge(head);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'recommendation.group_answered', current: { id: head.id } });
    expect(await mergedInto(head, one)).toEqual([answering.id, answering.id]);
    expect((await unmerge(head, { alone: true })).status).toBe(200);
    expect(await mergedInto(head, one)).toEqual([null, answering.id]);
  });

  it('brings it back from a group that was answered before, until one of its units has had its word', async () => {
    const given = { status: 'ANSWERED', answeredOn: '2021-04-01' } as const;
    const silent = await joinedGroup(given);
    expect((await unmerge(silent.head)).status).toBe(200);
    const heard = await joinedGroup(given);
    const word = { id: uuidv7(), outcome: 'CONFIRMED' };
    const said = await (await api.as(kienGiang)).post(`/recommendations/${heard.one.id}/receipts`, word);
    expect(said.status).toBe(200);
    expect((await unmerge(heard.head)).body).toMatchObject({ code: 'recommendation.group_answered' });
  });
});
