import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import {
  aCluster,
  aClusterYear,
  aMeeting,
  aMembership,
  aRecommendation,
  aResponse,
  aUnit,
  aUser,
  centralBoard,
  province,
  southwest,
} from '../../../test/factories';
import type { Role } from '../../identity/permissions';
import type { User } from '../../identity/user.entity';
import { AnswerReceipt } from '../receipts/answer-receipt.entity';
import type { RecommendationCountsDto, RecommendationPageDto } from '../recommendation-list.dto';
import type { Recommendation } from '../recommendation.entity';
import type { OverviewDto } from './overview.dto';

const api = useApi();

/**
 * On Wednesday 09/06/2021 the desk has, of the Southwest in 2020: one closed in time and confirmed, one answered late and
 * one merged into it, four open ones of four ages; of another cluster in 2021: one that has just been received.
 */
let board: User;
let otherCluster: string;
let topicId: string;

beforeAll(async () => {
  api.setTime('2021-06-09T02:00:00Z');
  await aClusterYear(api.database);
  board = await aUser(api.database, 'BOARD_STAFF');
  const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  topicId = topic?.id ?? '';
  await southwestOf2020();
  otherCluster = (await aCluster(api.database, { name: 'Cụm mẫu khác' })).id;
  await aMembership(api.database, { clusterId: otherCluster, unitId: province('ha-noi') });
  const other = await aMeeting(api.database, { clusterId: otherCluster, emulationYear: 2021, status: 'CLOSED' });
  await aRecommendation(api.database, {
    meetingId: other.id,
    raisedByUnitId: province('ha-noi'),
    raisedOn: '2021-05-10',
  });
});

async function southwestOf2020(): Promise<void> {
  const { id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' });
  const asked = (fields: Partial<Recommendation>) => aRecommendation(api.database, { meetingId, ...fields });
  const inTime = await asked({
    status: 'CLOSED',
    resultClass: 'RESOLVED',
    topicId,
    competence: 'CENTRAL_BOARD',
    raisedByUnitId: province('kien-giang'),
    dueOn: '2021-04-02',
    answeredOn: '2021-04-02',
  });
  const late = await asked({ status: 'ANSWERED', resultClass: 'EXPLAINED', dueOn: '2021-04-01' });
  for (const { id } of [inTime, late]) await aResponse(api.database, { recommendationId: id });
  await api.database.getRepository(AnswerReceipt).insert({
    id: uuidv7(),
    recommendationId: inTime.id,
    outcome: 'CONFIRMED',
    at: new Date('2021-04-05T02:00:00Z'),
  });
  await asked({ status: 'MERGED', mergedIntoId: late.id, raisedByUnitId: province('kien-giang') });
  await asked({ status: 'IN_PROGRESS', topicId, leadUnitId: province('ha-noi'), dueOn: '2021-06-08' });
  await asked({ status: 'FORWARDED', raisedOn: '2021-06-02', dueOn: '2021-06-14' });
  await asked({ status: 'RECEIVED', raisedOn: '2021-06-01', stepDueOn: '2021-06-08' });
  await asked({ status: 'REOPENED', raisedOn: '2021-03-10' });
  await asked({ status: 'DRAFT' });
}

const ask = async (query: string, user: Pick<User, 'id'> | null) =>
  (await api.as(user)).get<OverviewDto>(`/recommendations/overview${query}`);
const overview = async (query = '', user: Pick<User, 'id'> = board) => (await ask(query, user)).body;
const listed = async (query: string, user: Pick<User, 'id'> = board) =>
  (await (await api.as(user)).get<RecommendationPageDto>(`/recommendations?limit=100&${query}`)).body.items.length;
const someone = (role: Role, unitId?: string) => aUser(api.database, role, { unitId });

describe('GET /recommendations/overview', () => {
  it('counts what was asked, how it stands and what became of it; a merged one is answered with its group', async () => {
    expect((await overview()).total).toEqual({
      asked: 8,
      open: 5,
      overdue: 2,
      dueSoon: 1,
      answered: 3,
      unanswered: 5,
      inTime: 1,
      late: 1,
      closed: 1,
      merged: 1,
      confirmed: 1,
    });
  });

  describe.each(['BOARD_STAFF', 'SECRETARIAT'] as const)('to a %s', (role) => {
    it.each([
      ['asked', ''],
      ['open', 'open=true'],
      ['overdue', 'deadline=OVERDUE'],
      ['dueSoon', 'deadline=DUE_SOON'],
      ['inTime', 'deadline=IN_TIME'],
      ['late', 'deadline=LATE'],
      ['answered', 'answered=true'],
      ['unanswered', 'answered=false'],
      ['closed', 'status=CLOSED'],
      ['merged', 'status=MERGED'],
    ] as const)('counts as %s what the list behind the figure shows', async (figure, query) => {
      const reader = await someone(role);
      const { total } = await overview('', reader);
      expect(total[figure]).toBe(await listed(query, reader));
    });
  });

  it('leaves out what its secretariat has only noted, which the list shows to it when it asks for drafts', async () => {
    const secretariat = await someone('SECRETARIAT');
    const counts = await (await api.as(secretariat)).get<RecommendationCountsDto>('/recommendations/counts');
    const { total } = await overview('', secretariat);
    expect(counts.body).toMatchObject({ total: total.asked, unanswered: total.unanswered });
    expect(counts.body.counts).toContainEqual({ status: 'DRAFT', count: 1, unanswered: 1 });
    expect(await listed('status=DRAFT', secretariat)).toBe(1);
    expect(await listed('status=DRAFT')).toBe(0);
  });

  it('breaks them down by cluster, topic, competence, unit and year, the most asked first', async () => {
    const found = await overview();
    expect(found.byCluster.map(({ cluster, figures }) => [cluster.id, figures.asked, figures.overdue])).toEqual([
      [southwest, 7, 2],
      [otherCluster, 1, 0],
    ]);
    expect(found.byTopic.map(({ topic, figures }) => [topic?.code, figures.asked])).toEqual([
      [undefined, 6],
      ['TRAINING', 2],
    ]);
    expect(found.byCompetence.map(({ competence, figures }) => [competence, figures.asked])).toEqual([
      [null, 7],
      ['CENTRAL_BOARD', 1],
    ]);
    expect(found.byAskingUnit.lines.map(({ unit, figures }) => [unit?.name, figures.asked])).toEqual([
      [undefined, 5],
      ['Kiên Giang', 2],
      ['Hà Nội', 1],
    ]);
    expect(found.byLeadUnit.lines).toContainEqual({
      unit: { id: province('ha-noi'), name: 'Hà Nội' },
      figures: expect.objectContaining({ asked: 1, overdue: 1 }) as unknown,
    });
    expect(found.byYear.map(({ year, figures }) => [year, figures.asked, figures.answered, figures.late])).toEqual([
      [2020, 7, 3, 1],
      [2021, 1, 0, 0],
    ]);
  });

  it('tells how long the open ones have waited, with the days behind each age', async () => {
    const { byAge, today } = await overview();
    expect(today).toBe('2021-06-09');
    expect(byAge.map(({ figures, ...age }) => ({ ...age, open: figures.open }))).toEqual([
      { age: 'WEEK', fromDay: '2021-06-02', toDay: '2021-06-09', open: 1 },
      { age: 'MONTH', fromDay: '2021-05-10', toDay: '2021-06-01', open: 2 },
      { age: 'QUARTER', fromDay: '2021-03-11', toDay: '2021-05-09', open: 1 },
      { age: 'OLDER', fromDay: null, toDay: '2021-03-10', open: 1 },
    ]);
  });

  it('counts in each age what the list of those days shows', async () => {
    const { byAge } = await overview();
    for (const { fromDay, toDay, figures } of byAge)
      expect(await listed(`open=true&to=${toDay}${fromDay ? `&from=${fromDay}` : ''}`)).toBe(figures.open);
  });

  it('gives all four results, and where recommendations stand on their way', async () => {
    const { byResult, byStatus, flow } = await overview();
    expect(byResult.map(({ resultClass, figures }) => [resultClass, figures.asked])).toEqual([
      ['RESOLVED', 1],
      ['IN_PROGRESS', 0],
      ['PLANNED', 0],
      ['EXPLAINED', 1],
    ]);
    expect(byStatus.map(({ status, figures }) => [status, figures.asked])).toEqual([
      ['RECEIVED', 2],
      ['FORWARDED', 1],
      ['IN_PROGRESS', 1],
      ['ANSWERED', 1],
      ['CLOSED', 1],
      ['REOPENED', 1],
      ['MERGED', 1],
    ]);
    expect(flow.stages.map(({ reached }) => reached)).toEqual([8, 6, 5, 4, 2, 1]);
    expect(flow.branches).toContainEqual({ status: 'MERGED', from: 'CLASSIFIED', standing: 1 });
  });

  it.each([
    ['a year', '?fromYear=2021&toYear=2021', 1],
    ['years up to one', '?toYear=2020', 7],
    ['a cluster', `?clusterId=${southwest}`, 7],
    ['the unit that asked', `?raisedByUnitId=${province('kien-giang')}`, 2],
    ['the lead unit', `?leadUnitId=${centralBoard}`, 3],
    ['filters that are empty', '?fromYear=&clusterId=', 8],
    ['years of which nothing is known', '?fromYear=2030', 0],
  ])('narrows by %s', async (_, query, expected) => {
    const { total, byYear } = await overview(query);
    expect(total.asked).toBe(expected);
    expect(await listed(query.slice(1))).toBe(expected);
    expect(byYear.reduce((sum, { figures }) => sum + figures.asked, 0)).toBe(expected);
  });

  it('narrows by topic', async () => {
    const { total, byStatus } = await overview(`?topicId=${topicId}`);
    expect(total).toMatchObject({ asked: 2, overdue: 1, closed: 1 });
    expect(byStatus.map(({ status }) => status)).toEqual(['IN_PROGRESS', 'CLOSED']);
  });

  it('names the twenty units with the most, and adds up the others', async () => {
    const meeting = await aMeeting(api.database, { emulationYear: 2018, status: 'CLOSED' });
    for (let unit = 1; unit <= 23; unit += 1) {
      const { id } = await aUnit(api.database);
      const times = unit === 23 ? 2 : 1;
      for (let time = 0; time < times; time += 1)
        await aRecommendation(api.database, { meetingId: meeting.id, raisedByUnitId: id, leadUnitId: id });
    }
    await aRecommendation(api.database, { meetingId: meeting.id });
    const { byAskingUnit, byLeadUnit } = await overview('?fromYear=2018&toYear=2018');
    expect(byAskingUnit).toMatchObject({ restUnits: 3, rest: { asked: 3, open: 3 } });
    expect(byAskingUnit.lines).toHaveLength(21);
    expect(byAskingUnit.lines[0]?.figures.asked).toBe(2);
    expect(byAskingUnit.lines.filter(({ unit }) => unit === null)).toHaveLength(1);
    expect(byLeadUnit).toMatchObject({ restUnits: 3, rest: { asked: 3 } });
    await api.rows('DELETE FROM recommendation WHERE meeting_id = $1', [meeting.id]);
  });

  it.each([
    ['ADMIN', undefined, 'ALL', 8],
    ['BOARD_LEADER', undefined, 'ALL', 8],
    ['SECRETARIAT', province('hau-giang'), 'CLUSTER', 7],
    ['FOCAL_POINT', province('kien-giang'), 'PROVINCE', 7],
    // Its own cluster's, and what it leads elsewhere.
    ['FOCAL_POINT', province('ha-noi'), 'PROVINCE', 2],
    ['FOCAL_POINT', province('lai-chau'), 'PROVINCE', 0],
    ['DELEGATE', undefined, 'PROVINCE', 0],
  ] as const)('counts for a %s of %s what it may see, and says how far that is', async (role, unitId, scope, asked) => {
    const found = await overview('', await someone(role, unitId));
    expect(found).toMatchObject({ scope, total: { asked } });
  });

  it('counts what is answered by a group also for the one that does not see its head', async () => {
    const { total } = await overview(
      `?raisedByUnitId=${province('kien-giang')}`,
      await someone('FOCAL_POINT', province('kien-giang')),
    );
    expect(total).toMatchObject({ asked: 2, answered: 2, merged: 1, confirmed: 1 });
  });

  it.each([
    ['BOARD_STAFF', undefined, 1],
    ['FOCAL_POINT', province('kien-giang'), 1],
    ['FOCAL_POINT', province('hau-giang'), 0],
    ['SECRETARIAT', province('hau-giang'), 0],
  ] as const)('counts for a %s of %s the receipts that it may know of', async (role, unitId, confirmed) => {
    const found = await overview(`?raisedByUnitId=${province('kien-giang')}`, await someone(role, unitId));
    expect(found.total).toMatchObject({ asked: 2, confirmed });
  });

  it('is one statement beside that of the settings', async () => {
    const client = await api.as(board);
    expect((await client.get('/recommendations/overview')).status).toBe(200);
    expect(await api.countingStatements(() => client.get('/recommendations/overview'))).toBeLessThanOrEqual(2);
  });

  it.each([
    ['a year that is none', '?fromYear=now', 400, 'fromYear'],
    ['an id that is none', '?clusterId=1', 400, 'clusterId'],
    ['a filter that nobody knows', '?colour=red', 400, 'colour'],
    ['years that end before they begin', '?fromYear=2021&toYear=2020', 422, 'toYear'],
  ])('refuses %s', async (_, query, status, path) => {
    const answer = await ask(query, board);
    expect(answer.status).toBe(status);
    expect((answer.body as unknown as { fields: unknown }).fields).toEqual([expect.objectContaining({ path })]);
  });

  it('is for those who are signed in', async () => {
    expect((await ask('', null)).status).toBe(401);
  });
});
