import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, type ApiClient, useApi } from '../../../test/api';
import {
  aClusterYear,
  aMeeting,
  anAttendee,
  aRecommendation,
  aResponse,
  aUser,
  province,
} from '../../../test/factories';
import { type Permission, PERMISSIONS, type Role } from '../../identity/permissions';
import type { Recommendation, RecommendationStatus } from '../recommendation.entity';

/**
 * Every step of a recommendation and everything else that is done with it, by everybody there is. The cluster is headed
 * by Hậu Giang; Kiên Giang asked; Hà Nội, which is no member, leads and therefore sees it.
 */

const api = useApi();

const WHO = [
  'an administrator',
  'staff of the board',
  'a leader of the board',
  'the secretariat of the head',
  'the secretariat of another member',
  'the secretariat of another cluster',
  'the focal point of the unit that asked',
  'the focal point of another member',
  'the focal point of the unit that leads',
  'a delegate of the meeting',
  'a delegate of no meeting',
  'nobody',
] as const;
type Who = (typeof WHO)[number];

const BOARD: readonly Who[] = ['staff of the board', 'a leader of the board'];
const LEADER: readonly Who[] = ['a leader of the board'];
const HEAD: Who = 'the secretariat of the head';
const ASKER: Who = 'the focal point of the unit that asked';
const LEAD: Who = 'the focal point of the unit that leads';

const ASKING = province('kien-giang');
const LEADING = province('ha-noi');

let meetingId: string;
let topicId: string;
const clients = new Map<Who, ApiClient>();

beforeAll(async () => {
  api.setTime('2021-04-05T02:00:00Z');
  await aClusterYear(api.database);
  ({ id: meetingId } = await aMeeting(api.database, { status: 'CLOSED' }));
  const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  topicId = topic?.id ?? '';
  const delegate = await aUser(api.database, 'DELEGATE');
  await anAttendee(api.database, { meetingId, userId: delegate.id });
  const users: Record<Who, { id: string } | null> = {
    'an administrator': await aUser(api.database, 'ADMIN'),
    'staff of the board': await aUser(api.database, 'BOARD_STAFF'),
    'a leader of the board': await aUser(api.database, 'BOARD_LEADER'),
    'the secretariat of the head': await aUser(api.database, 'SECRETARIAT'),
    'the secretariat of another member': await aUser(api.database, 'SECRETARIAT', { unitId: province('soc-trang') }),
    'the secretariat of another cluster': await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-nam') }),
    'the focal point of the unit that asked': await aUser(api.database, 'FOCAL_POINT', { unitId: ASKING }),
    'the focal point of another member': await aUser(api.database, 'FOCAL_POINT', { unitId: province('soc-trang') }),
    'the focal point of the unit that leads': await aUser(api.database, 'FOCAL_POINT', { unitId: LEADING }),
    'a delegate of the meeting': delegate,
    'a delegate of no meeting': await aUser(api.database, 'DELEGATE'),
    nobody: null,
  };
  for (const who of WHO) clients.set(who, await api.as(users[who]));
});

/** One that everything may be done with that its status allows: classified, led, answered, confirmed. */
async function aReadyOne(status: RecommendationStatus, over: Partial<Recommendation>): Promise<string> {
  const { id } = await aRecommendation(api.database, {
    meetingId,
    status,
    topicId,
    competence: 'CENTRAL_BOARD',
    raisedByUnitId: ASKING,
    leadUnitId: LEADING,
    dueOn: '2021-05-04',
    resultClass: status === 'ANSWERED' || status === 'CLOSED' ? 'RESOLVED' : null,
    ...over,
  });
  await aResponse(api.database, { recommendationId: id });
  return id;
}

const confirmedBefore = (id: string) =>
  api.rows(
    `INSERT INTO answer_receipt (id, recommendation_id, outcome, at) VALUES ($1, $2, 'CONFIRMED', '2021-04-03T02:00:00Z')`,
    [uuidv7(), id],
  );

interface Deed {
  what: string;
  from: RecommendationStatus;
  /** Where it leads; left out: it is no step. */
  to?: RecommendationStatus;
  /** What opens the route. */
  needs: Permission;
  /** Whoever may; everybody else may not. */
  may: readonly Who[];
  prepare?: (id: string) => Promise<unknown>;
  does: (client: ApiClient, id: string) => Promise<Answer>;
}

const HANDLE = 'recommendation:handle';

/** The route is closed to a role, or open and the recommendation is none of their business: unseen, or seen alone. */
function refusal(who: Who, needs: Permission): number {
  if (who === 'nobody') return 401;
  const sees = who !== 'the secretariat of another cluster';
  return sees || !(PERMISSIONS[needs] as readonly Role[]).includes('SECRETARIAT') ? 403 : 404;
}

const step = (from: RecommendationStatus, to: RecommendationStatus, may: readonly Who[] = BOARD): Deed => ({
  ...{ what: `${from} → ${to}`, from, to, may, needs: 'recommendation:step' },
  does: (client, id) =>
    client.post(`/recommendations/${id}/transitions`, { to, version: 1, reason: 'Lý do mẫu', resultClass: 'RESOLVED' }),
});

const post = (path: string, body: () => object) => (client: ApiClient, id: string) =>
  client.post(`/recommendations/${id}/${path}`, { version: 1, ...body() });

const DEEDS: Deed[] = [
  step('RECEIVED', 'CLASSIFIED'),
  step('CLASSIFIED', 'CLARIFY'),
  step('CLARIFY', 'RECEIVED', [...BOARD, HEAD, ASKER]),
  step('FORWARDED', 'IN_PROGRESS'),
  step('FORWARDED', 'TRANSFERRED_BACK', [...BOARD, LEAD]),
  step('TRANSFERRED_BACK', 'CLASSIFIED'),
  step('IN_PROGRESS', 'ANSWERED'),
  { ...step('ANSWERED', 'CLOSED'), prepare: confirmedBefore },
  step('ANSWERED', 'IN_PROGRESS'),
  step('CLOSED', 'REOPENED'),
  step('REOPENED', 'CLASSIFIED'),
  step('REOPENED', 'IN_PROGRESS'),
  ...(['CLASSIFIED', 'FORWARDED', 'IN_PROGRESS'] as const).map((from): Deed => ({
    ...{ what: `assign what is ${from}`, from, to: 'FORWARDED', may: BOARD, needs: HANDLE },
    does: post('assign', () => ({ leadUnitId: province('ha-nam'), answerTerm: 'STANDARD' })),
  })),
  {
    ...{ what: 'report upwards', from: 'IN_PROGRESS', to: 'REPORTED_UP', may: BOARD, needs: HANDLE },
    does: post('report-up', () => ({
      ...{ id: uuidv7(), authority: 'Bộ Nội vụ' },
      ...{ documentReference: 'số 1/BC ngày 02/4/2021 (mẫu)', reportedOn: '2021-04-02' },
    })),
  },
  {
    ...{ what: 'enter the reply to a report', from: 'REPORTED_UP', to: 'IN_PROGRESS', may: BOARD, needs: HANDLE },
    does: post('report-up/reply', () => ({ reply: 'Đồng ý (mẫu).', repliedOn: '2021-04-05' })),
  },
  {
    ...{ what: 'extend the deadline', from: 'IN_PROGRESS', may: BOARD, needs: HANDLE },
    does: post('extend', () => ({ dueOn: '2021-06-01', reason: 'Chờ văn bản (mẫu)' })),
  },
  ...(['RECEIVED', 'CLARIFY', 'CLASSIFIED', 'IN_PROGRESS'] as const).map((from): Deed => ({
    ...{ what: `classify what is ${from}`, from, needs: 'recommendation:classify' },
    may: from === 'RECEIVED' || from === 'CLARIFY' ? [...BOARD, HEAD] : BOARD,
    does: (client, id) => client.patch(`/recommendations/${id}`, { version: 1, competence: 'CLUSTER' }),
  })),
  {
    ...{ what: 'draft an answer', from: 'IN_PROGRESS', may: BOARD, needs: 'response:draft' },
    does: post('responses', () => ({ version: undefined, id: uuidv7(), kinds: ['AGREED'], text: 'Đồng ý (mẫu).' })),
  },
  {
    ...{ what: 'ask a unit for its opinion', from: 'IN_PROGRESS', may: BOARD, needs: HANDLE },
    does: post('opinions', () => ({ version: undefined, id: uuidv7(), unitId: province('ben-tre') })),
  },
  {
    ...{ what: 'remind the unit that leads', from: 'IN_PROGRESS', may: BOARD, needs: HANDLE },
    does: post('remind', () => ({ version: undefined })),
  },
  {
    ...{ what: 'confirm the answer', from: 'ANSWERED', may: [ASKER], needs: 'recommendation:confirm' },
    does: post('receipts', () => ({ version: undefined, id: uuidv7(), outcome: 'CONFIRMED' })),
  },
  {
    ...{
      what: 'object to the answer',
      from: 'ANSWERED',
      to: 'IN_PROGRESS',
      may: [ASKER],
      needs: 'recommendation:confirm',
    },
    does: post('receipts', () => ({ version: undefined, id: uuidv7(), outcome: 'UNSATISFIED', reason: 'Chưa rõ.' })),
  },
];

describe.each(DEEDS)('$what', ({ from, to, needs, may, prepare, does }) => {
  it.each(WHO)('by %s', async (who) => {
    const id = await aReadyOne(from, {});
    await prepare?.(id);
    const client = clients.get(who);
    if (client === undefined) throw new Error(`Nobody is ${who}.`);
    const { status } = await does(client, id);
    const [kept] = await api.rows('SELECT status FROM recommendation WHERE id = $1', [id]);
    const steps = await api.rows('SELECT to_status FROM recommendation_step WHERE recommendation_id = $1', [id]);
    if (may.includes(who)) {
      expect([200, 201]).toContain(status);
      expect(kept).toEqual({ status: to ?? from });
      expect(steps).toEqual(to === undefined ? [] : [{ to_status: to }]);
    } else {
      expect(status).toBe(refusal(who, needs));
      expect(kept).toEqual({ status: from });
      expect(steps).toEqual([]);
    }
  });
});

describe('what is offered to somebody is what they may do', () => {
  interface Offer {
    actions: string[];
    moves: { to: RecommendationStatus }[];
  }
  const PATHS: readonly [deed: string, action: string][] = [
    ['assign what is', 'assign'],
    ['report upwards', 'report-up'],
    ['enter the reply', 'reply'],
    ['extend the deadline', 'extend'],
    ['classify what is', 'classify'],
    ['draft an answer', 'respond'],
    ['ask a unit', 'ask-opinion'],
    ['remind', 'remind'],
    ['confirm', 'confirm'],
    ['object', 'object'],
  ];

  it.each(DEEDS)('$what', async ({ what, from, to, may, prepare }) => {
    const id = await aReadyOne(from, {});
    // A confirmed answer is not confirmed again: whether that is offered is looked at before.
    await prepare?.(id);
    const action = PATHS.find(([deed]) => what.startsWith(deed))?.[1];
    for (const who of WHO.filter((one) => one !== 'nobody')) {
      const { status, body } = (await clients.get(who)?.get<Offer>(`/recommendations/${id}`)) ?? {};
      if (status !== 200 || body === undefined) {
        expect(may).not.toContain(who);
        continue;
      }
      const offered = action === undefined ? body.moves.some((move) => move.to === to) : body.actions.includes(action);
      expect([who, offered]).toEqual([who, may.includes(who)]);
    }
  });
});

describe('the settings of the desk', () => {
  const settings = () => api.rows<{ triage_days: number }>('SELECT triage_days FROM desk_settings');

  it.each(WHO)('are read by %s', async (who) => {
    const expected = [...BOARD, 'an administrator'].includes(who) ? 200 : who === 'nobody' ? 401 : 403;
    expect((await clients.get(who)?.get('/desk-settings'))?.status).toBe(expected);
  });

  it.each(WHO)('are changed by %s', async (who) => {
    const [before] = await settings();
    const read = await clients.get('a leader of the board')?.get('/desk-settings');
    const { actions: _, ...seen } = read?.body ?? {};
    const triageDays = (before?.triage_days ?? 0) + 1;
    const may = [...LEADER, 'an administrator'].includes(who);
    const answer = await clients.get(who)?.put('/desk-settings', { ...seen, triageDays });
    expect(answer?.status).toBe(may ? 200 : who === 'nobody' ? 401 : 403);
    expect(await settings()).toEqual([{ triage_days: may ? triageDays : before?.triage_days }]);
  });

  it.each(WHO)('and whom one may give a recommendation to by %s', async (who) => {
    const expected = BOARD.includes(who) ? 200 : who === 'nobody' ? 401 : 403;
    expect((await clients.get(who)?.get('/desk/people'))?.status).toBe(expected);
  });
});
