import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import type { RecommendationCountsDto, RecommendationPageDto } from '../recommendation-list.dto';
import type { Recommendation } from '../recommendation.entity';
import { DEADLINE_STATES, WAITED_FOR } from './deadline-state';

const api = useApi();

const HA_NOI = province('ha-noi');
let board: { id: string };
let meetingId: string;

/** What the desk has in hand on Tuesday 20/04/2021, by code; "soon" is until Monday 26/04: Wednesday is Giỗ Tổ. */
const DESK: Record<number, Partial<Recommendation>> = {
  1: { status: 'RECEIVED', stepDueOn: '2021-04-19' },
  2: { status: 'CLARIFY', stepDueOn: '2021-04-20', dueOn: '2021-04-01' },
  3: { status: 'CLASSIFIED', stepDueOn: '2021-04-01' },
  4: { status: 'FORWARDED', dueOn: '2021-04-26', leadUnitId: HA_NOI, competence: 'PROVINCE' },
  5: { status: 'IN_PROGRESS', dueOn: '2021-04-27' },
  6: { status: 'REPORTED_UP', dueOn: '2021-04-18' },
  7: { status: 'ANSWERED', dueOn: '2021-04-10', answeredOn: '2021-04-10', resultClass: 'PLANNED' },
  8: { status: 'CLOSED', dueOn: '2021-04-10', answeredOn: '2021-04-12', resultClass: 'RESOLVED' },
  9: { status: 'IN_PROGRESS', dueOn: null },
};

beforeAll(async () => {
  api.setTime('2021-04-20T02:00:00Z');
  await aClusterYear(api.database);
  board = await aUser(api.database, 'BOARD_STAFF');
  ({ id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' }));
  const made: Recommendation[] = [];
  for (const [number, fields] of Object.entries(DESK)) {
    const handlerId = number === '5' ? board.id : null;
    made.push(await aRecommendation(api.database, { meetingId, number: Number(number), handlerId, ...fields }));
  }
  // Merged into one that is answered: answered with it, and nothing more is due.
  const answered = made[6];
  if (answered === undefined) throw new Error('There is none.');
  await aResponse(api.database, { recommendationId: answered.id });
  const merged = { status: 'MERGED', mergedIntoId: answered.id, dueOn: '2021-04-01' } as const;
  await aRecommendation(api.database, { meetingId, number: 10, ...merged });
});

const list = async (query: string, user = board) =>
  (await (await api.as(user)).get<RecommendationPageDto>(`/recommendations?limit=50&${query}`)).body;
const numbers = ({ items }: RecommendationPageDto) => items.map(({ code }) => Number(code?.split('-')[2]));
const sorted = (found: number[]) => found.toSorted((a, b) => a - b);

describe('GET /recommendations for the desk', () => {
  it.each([
    ['OVERDUE', [1, 6]],
    ['DUE_SOON', [2, 4]],
    ['RUNNING', [5]],
    ['IN_TIME', [7]],
    ['LATE', [8]],
    ['NONE', [3, 9, 10]],
  ] as const)('narrows to what is %s, as each says of itself', async (state, expected) => {
    const page = await list(`deadline=${state}`);
    expect(sorted(numbers(page))).toEqual(expected);
    expect(page.items.every(({ deadlineState }) => deadlineState === state)).toBe(true);
  });

  it('has each in one of these states', async () => {
    const all = await Promise.all(DEADLINE_STATES.map((state) => list(`deadline=${state}`)));
    expect(sorted(all.flatMap(numbers))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each([
    ['the unit that leads', () => `leadUnitId=${HA_NOI}`, [4]],
    ['whoever follows it', () => `handlerId=${board.id}`, [5]],
    ['competence', () => 'competence=PROVINCE', [4]],
    ['result', () => 'resultClass=PLANNED', [7]],
    ['an answer, also one of the group', () => 'answered=true', [7, 10]],
  ])('narrows by %s', async (_, query, expected) => {
    expect(sorted(numbers(await list(query())))).toEqual(expected);
  });

  it('puts what is due first on top, and what waits for nothing at the end', async () => {
    const found = numbers(await list('sort=deadline'));
    expect(found.slice(0, 5)).toEqual([6, 1, 2, 4, 5]);
    expect(sorted(found.slice(5))).toEqual([3, 7, 8, 9, 10]);
  });

  it('reads on by deadline where the page before ended, across days and the end of them', async () => {
    const whole = numbers(await list('sort=deadline'));
    const read: number[] = [];
    let after = '';
    do {
      const client = await api.as(board);
      const path = `/recommendations?sort=deadline&limit=3${after && `&after=${after}`}`;
      const { body } = await client.get<RecommendationPageDto>(path);
      read.push(...numbers(body));
      after = body.next ?? '';
    } while (after !== '');
    expect(read).toEqual(whole);
  });

  it.each([
    ['an order that nobody knows', 'sort=colour', 'sort'],
    ['a state that nobody knows', 'deadline=LATER', 'deadline'],
    ['a cursor of no list', `sort=deadline&after=${Buffer.from('["soon","x"]').toString('base64url')}`, 'after'],
  ])('refuses %s', async (_, query, path) => {
    const answer = await (await api.as(board)).get(`/recommendations?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { fields: [{ path }] } });
  });

  it('takes two statements, however it is narrowed and sorted', async () => {
    const client = await api.as(board);
    await client.get('/recommendations');
    const work = () => client.get('/recommendations?sort=deadline&deadline=OVERDUE');
    expect(await api.countingStatements(work)).toBe(2);
  });
});

describe('GET /recommendations/counts for the desk', () => {
  const counts = async (query: string, user = board) =>
    (await (await api.as(user)).get<RecommendationCountsDto>(`/recommendations/counts?${query}`)).body;

  it('counts what is overdue and what is soon, whatever tab is open', async () => {
    expect(await counts('')).toMatchObject({ total: 10, unanswered: 8, overdue: 2, dueSoon: 2 });
    expect(await counts('deadline=LATE')).toMatchObject({ total: 10, overdue: 2, dueSoon: 2 });
    expect(await counts(`leadUnitId=${HA_NOI}`)).toMatchObject({ total: 1, overdue: 0, dueSoon: 1 });
  });

  it('counts for a unit what it leads', async () => {
    const lead = await aUser(api.database, 'FOCAL_POINT', { unitId: HA_NOI });
    expect(await counts('', lead)).toMatchObject({ total: 1, dueSoon: 1 });
  });

  it('takes two statements', async () => {
    const client = await api.as(board);
    await client.get('/recommendations/counts');
    expect(await api.countingStatements(() => client.get('/recommendations/counts'))).toBe(2);
  });
});

describe('the queue', () => {
  it('is read from its index, however long the desk has been at work', async () => {
    const plan = await api.database.transaction(async (tx) => {
      await tx.query('SET LOCAL enable_sort = off');
      return tx.query<object[]>(`EXPLAIN SELECT r.id FROM recommendation r ORDER BY ${WAITED_FOR}, r.id LIMIT 1`);
    });
    expect(JSON.stringify(plan)).toContain('ix_recommendation_waited_for');
  });
});
