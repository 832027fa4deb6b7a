import { beforeAll, describe, expect, it, vi } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, type ApiClient, useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import type { User } from '../../identity/user.entity';
import type { Recommendation } from '../recommendation.entity';

const api = useApi();

let meetingId: string;
let board: ApiClient;
let leader: ApiClient;
let focal: ApiClient;
let kienGiang: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  meetingId = (await aMeeting(api.database, { status: 'CLOSED' })).id;
  kienGiang = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
  board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
  leader = await api.as(await aUser(api.database, 'BOARD_LEADER'));
  focal = await api.as(kienGiang);
});

/** Which of a group was written first decides in which order its rows are locked: each race is run both ways. */
const ORDERS = ['before', 'after'] as const;
type Order = (typeof ORDERS)[number];

type Sent = () => Promise<Answer>;

const asked = (fields: Partial<Recommendation> = {}) => aRecommendation(api.database, { meetingId, ...fields });
const ofKienGiang = { raisedByUnitId: province('kien-giang') };

/** A group of `head` and `member` beside `target`, which was written before or after them. */
async function groupAnd(target: Partial<Recommendation>, order: Order) {
  const ids = [uuidv7(), uuidv7(), uuidv7()];
  const [id, headId, memberId] = order === 'before' ? ids : ids.toReversed();
  const other = await asked({ ...target, id });
  const head = await asked({ id: headId, status: 'CLASSIFIED' });
  const member = await asked({ ...ofKienGiang, id: memberId });
  expect(await merge(head, member)()).toMatchObject({ status: 200 });
  return { target: other, head, member };
}

/** The same, the group having joined the target. */
async function joinedGroup(target: Partial<Recommendation>, order: Order) {
  const group = await groupAnd(target, order);
  expect(await merge(group.target, group.head)()).toMatchObject({ status: 200 });
  return group;
}

const versions = async (...ids: string[]) => {
  const rows = await api.rows<{ id: string; version: number }>(
    'SELECT id, version FROM recommendation WHERE id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
};

const merge =
  (into: Recommendation, one: Recommendation): Sent =>
  async () => {
    const seen = await versions(into.id, one.id);
    const items = [{ id: one.id, version: seen.get(one.id) }];
    return board.post(`/recommendations/${into.id}/merge`, { version: seen.get(into.id), items });
  };
const unmerge =
  ({ id }: Recommendation): Sent =>
  async () =>
    board.post(`/recommendations/${id}/unmerge`, { version: (await versions(id)).get(id) });
const confirm =
  ({ id }: Recommendation): Sent =>
  () =>
    focal.post(`/recommendations/${id}/receipts`, { id: uuidv7(), outcome: 'CONFIRMED' });
const object =
  ({ id }: Recommendation): Sent =>
  () =>
    focal.post(`/recommendations/${id}/receipts`, { id: uuidv7(), outcome: 'UNSATISFIED', reason: 'Chưa rõ (mẫu)' });
async function publishing({ id: recommendationId }: Recommendation): Promise<Sent> {
  const { id, version } = await aResponse(api.database, { recommendationId, status: 'APPROVED' });
  return () => leader.post(`/responses/${id}/publish`, { version, resultClass: 'EXPLAINED' });
}

/**
 * Sends all at once: while the row is held by somebody else they come as far as they can, and go on together. None may
 * fail otherwise than by a refusal that says why.
 */
async function atOnce(held: Recommendation, ...sent: Sent[]): Promise<Answer[]> {
  const runner = api.database.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT 1 FROM recommendation WHERE id = $1 FOR UPDATE', [held.id]);
  const answers = Promise.all(sent.map((send) => send()));
  try {
    await vi.waitFor(
      async () => {
        const [waiting] = await api.rows<{ n: number }>(
          `SELECT count(DISTINCT l.pid)::int AS n FROM pg_locks l JOIN pg_stat_activity a USING (pid)
           WHERE NOT l.granted AND a.datname = current_database()`,
        );
        expect(waiting?.n).toBe(sent.length);
      },
      { timeout: 5_000, interval: 10 },
    );
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
  const given = await answers;
  for (const { status, body } of given) if (status !== 200) expect({ status, body }).toMatchObject({ status: 409 });
  return given;
}

const statuses = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status);

const standing = async (...all: Recommendation[]) => {
  const rows = await api.rows<{ id: string; status: string; into: string | null }>(
    'SELECT id, status, merged_into_id AS into FROM recommendation WHERE id = ANY($1)',
    [all.map(({ id }) => id)],
  );
  return all.map((one) => rows.find(({ id }) => id === one.id));
};
const steps = async ({ id }: Recommendation, to: string): Promise<number> =>
  (await api.rows('SELECT 1 FROM recommendation_step WHERE recommendation_id = $1 AND to_status = $2', [id, to]))
    .length;

describe.each(ORDERS)('at once, in a group that is written %s what it joins,', (order) => {
  it('a recommendation joins one of the two that it is merged into', async () => {
    const { target, head } = await groupAnd({ status: 'CLASSIFIED' }, order);
    const joining = await asked();
    const answers = await atOnce(joining, merge(target, joining), merge(head, joining));
    expect(statuses(answers).toSorted()).toEqual([200, 409]);
    const into = answers[0]?.status === 200 ? target : head;
    expect(await standing(joining)).toMatchObject([{ status: 'MERGED', into: into.id }]);
    expect(await steps(joining, 'MERGED')).toBe(1);
  });

  it('what joins a group is taken along by it, or refused: nothing stays with what is merged itself', async () => {
    const { target, head, member } = await groupAnd({ status: 'CLASSIFIED' }, order);
    const joining = await asked();
    const answers = await atOnce(head, merge(head, joining), merge(target, head));
    expect(statuses(answers)).toContain(200);
    const [moved, taken, late] = await standing(head, member, joining);
    const into = moved?.status === 'MERGED' ? target.id : head.id;
    expect(taken?.into).toBe(into);
    if (late?.status === 'MERGED') expect(late.into).toBe(into);
  });

  it('the group comes back, or its unit has had its word on the answer: never both', async () => {
    const { target, head, member } = await joinedGroup({ status: 'ANSWERED', resultClass: 'EXPLAINED' }, order);
    const [back, word] = await atOnce(target, unmerge(head), confirm(member));
    expect([back?.status, word?.status].toSorted()).toEqual([200, 409]);
    expect(word?.body['code']).not.toBe('service.fault');
    const [, left] = await standing(head, member);
    expect(left?.into).toBe(back?.status === 200 ? head.id : target.id);
    const words = await api.rows('SELECT 1 FROM answer_receipt WHERE recommendation_id = $1', [member.id]);
    expect(words).toHaveLength(word?.status === 200 ? 1 : 0);
  });

  it('the group comes back, or is answered where it is', async () => {
    const { target, head, member } = await joinedGroup({ status: 'IN_PROGRESS' }, order);
    const [published, back] = await atOnce(target, await publishing(target), unmerge(head));
    expect(published?.status).toBe(200);
    if (back?.status === 409) expect(back.body).toMatchObject({ code: 'recommendation.group_answered' });
    expect((await standing(member))[0]?.into).toBe(back?.status === 200 ? head.id : target.id);
    expect(await steps(target, 'ANSWERED')).toBe(1);
  });

  it('one goes its own way while its group comes back, and neither is lost', async () => {
    const { target, head, member } = await joinedGroup({ status: 'CLASSIFIED' }, order);
    const [back, gone] = await atOnce(target, unmerge(head), unmerge(member));
    expect(back?.status).toBe(200);
    expect((await standing(member))[0]).toMatchObject(
      gone?.status === 200 ? { status: 'CLASSIFIED', into: null } : { status: 'MERGED', into: head.id },
    );
  });

  it('whoever joins while the answer is published is told of it once, or stays outside', async () => {
    const { target } = await groupAnd({ status: 'IN_PROGRESS' }, order);
    const joining = await asked(ofKienGiang);
    const [published, joined] = await atOnce(target, await publishing(target), merge(target, joining));
    expect(published?.status).toBe(200);
    const letters = await api.rows(
      `SELECT 1 FROM message WHERE recipient_address = $1 AND subject LIKE 'Đã có trả lời%' AND body LIKE $2`,
      [kienGiang.email, `%/kien-nghi/${joining.id}%`],
    );
    expect(letters).toHaveLength(joined?.status === 200 ? 1 : 0);
    if (joined?.status === 409) expect(joined.body).toMatchObject({ code: 'resource.version_conflict' });
  });

  it('the group moves on, or its answer is found wanting: none of the two is overwritten', async () => {
    const { target, head, member } = await joinedGroup({ status: 'ANSWERED', resultClass: 'EXPLAINED' }, order);
    const [back, word] = await atOnce(target, unmerge(head), object(member));
    expect([back?.status, word?.status].toSorted()).toEqual([200, 409]);
    expect((await standing(target))[0]?.status).toBe(word?.status === 200 ? 'IN_PROGRESS' : 'ANSWERED');
  });
});

describe('at once', () => {
  it('two answers are published, and the recommendation is answered once', async () => {
    const target = await asked({ ...ofKienGiang, status: 'IN_PROGRESS' });
    const answers = await atOnce(target, await publishing(target), await publishing(target));
    expect(statuses(answers)).toEqual([200, 200]);
    expect(await steps(target, 'ANSWERED')).toBe(1);
  });

  it('an answer is published once', async () => {
    const target = await asked({ ...ofKienGiang, status: 'IN_PROGRESS' });
    const publish = await publishing(target);
    const answers = await atOnce(target, publish, publish);
    expect(statuses(answers).toSorted()).toEqual([200, 409]);
  });

  it('an answer is confirmed once', async () => {
    const target = await asked({ ...ofKienGiang, status: 'ANSWERED' });
    const answers = await atOnce(target, confirm(target), confirm(target));
    expect(statuses(answers).toSorted()).toEqual([200, 409]);
  });
});
