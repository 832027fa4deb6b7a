import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import type { Role } from '../../identity/permissions';
import type { Meeting } from '../../meetings/meeting.entity';
import type { RecommendationDto } from '../recommendation.dto';
import type { Recommendation, RecommendationStatus } from '../recommendation.entity';

const api = useApi();

let now: Meeting;
let before: Meeting;
let topicId: string;

beforeAll(async () => {
  await Promise.all([2018, 2020].map((year) => aClusterYear(api.database, { year })));
  now = await aMeeting(api.database, { status: 'CLOSED' });
  before = await aMeeting(api.database, { status: 'CLOSED', emulationYear: 2018, heldOn: '2019-03-25' });
  const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  topicId = topic?.id ?? '';
});

const asked = (fields: Partial<Recommendation> = {}) => aRecommendation(api.database, { meetingId: now.id, ...fields });
const board = () => aUser(api.database, 'BOARD_STAFF');
const asBoard = async () => api.as(await board());
const seen = ({ id, version }: Pick<Recommendation, 'id' | 'version'>) => ({ id, version });
const kept = async (id: string) => {
  const [row] = await api.rows(
    'SELECT status, merged_into_id, topic_id, competence, version FROM recommendation WHERE id = $1',
    [id],
  );
  return row;
};
const stepsOf = async (id: string) => {
  const steps = await api.rows<{ to_status: string }>(
    'SELECT to_status FROM recommendation_step WHERE recommendation_id = $1 ORDER BY id',
    [id],
  );
  return steps.map((step) => step.to_status);
};
const merge = async (target: Recommendation, items: Recommendation[]) =>
  (await asBoard()).post<RecommendationDto>(`/recommendations/${target.id}/merge`, {
    version: target.version,
    items: items.map(seen),
  });

describe('POST /recommendations/:id/merge', () => {
  it('leaves each its text, unit and meeting, and classifies what was only received like the one it joins', async () => {
    const target = await asked({ status: 'CLASSIFIED', topicId, competence: 'CENTRAL_BOARD' });
    const received = await asked({ raisedByUnitId: province('kien-giang'), text: 'Đề nghị tập huấn (mẫu).' });
    const classified = await asked({ status: 'CLASSIFIED', competence: 'GOVERNMENT' });
    const answer = await merge(target, [received, classified]);
    expect(answer.status).toBe(200);
    expect(answer.body.id).toBe(target.id);
    const origin = answer.body.origins.find(({ id }) => id === received.id);
    expect(origin).toMatchObject({ text: 'Đề nghị tập huấn (mẫu).', raisedBy: 'Kiên Giang' });
    expect(await kept(received.id)).toEqual({
      ...{ status: 'MERGED', merged_into_id: target.id, topic_id: topicId, competence: 'CENTRAL_BOARD', version: 3 },
    });
    expect(await kept(classified.id)).toMatchObject({ status: 'MERGED', competence: 'GOVERNMENT', version: 2 });
    expect(await stepsOf(received.id)).toEqual(['CLASSIFIED', 'MERGED']);
    expect(await stepsOf(classified.id)).toEqual(['MERGED']);
    expect(await kept(target.id)).toMatchObject({ status: 'CLASSIFIED', version: 1 });
  });

  it('takes the origins of what joins along', async () => {
    const target = await asked({ status: 'IN_PROGRESS' });
    const head = await asked({ status: 'CLASSIFIED' });
    const origin = await asked({ status: 'MERGED', mergedIntoId: head.id });
    expect((await merge(target, [head])).status).toBe(200);
    expect(await kept(origin.id)).toMatchObject({ status: 'MERGED', merged_into_id: target.id, version: 2 });
    expect(await kept(head.id)).toMatchObject({ merged_into_id: target.id });
  });

  it('gives the answer that is there to whoever joins', async () => {
    const target = await asked({ status: 'ANSWERED' });
    await aResponse(api.database, { recommendationId: target.id, text: 'Đã trả lời (mẫu).' });
    const joining = await asked();
    await merge(target, [joining]);
    const answer = await (await asBoard()).get<RecommendationDto>(`/recommendations/${joining.id}`);
    expect(answer.body).toMatchObject({
      ...{ status: 'MERGED', answered: true, mergedInto: { id: target.id } },
      responses: [{ text: 'Đã trả lời (mẫu).' }],
    });
  });

  it.each<[RecommendationStatus, number]>([
    ['ANSWERED', 1],
    ['IN_PROGRESS', 0],
  ])('tells the unit of what joins that there is an answer, when the other is %s', async (status, letters) => {
    const kienGiang = province('kien-giang');
    const focal = await aUser(api.database, 'FOCAL_POINT', { unitId: kienGiang });
    const target = await asked({ status, raisedByUnitId: province('soc-trang') });
    await aResponse(api.database, { recommendationId: target.id });
    const joining = await asked({ raisedByUnitId: kienGiang });
    await merge(target, [joining]);
    const sent = await api.rows<{ body: string }>(
      `SELECT body FROM message WHERE recipient_address = $1 AND subject LIKE 'Đã có trả lời%'`,
      [focal.email],
    );
    expect(sent).toHaveLength(letters);
    for (const { body } of sent) expect(body).toContain(`/kien-nghi/${joining.id}`);
  });

  it.each<[RecommendationStatus, number]>([
    ['RECEIVED', 200],
    ['CLASSIFIED', 200],
    ['CLARIFY', 409],
    ['FORWARDED', 409],
    ['ANSWERED', 409],
  ])('is for what is %s: %s', async (status, expected) => {
    const target = await asked({ status: 'CLASSIFIED' });
    const joining = await asked({ status });
    const answer = await merge(target, [joining]);
    expect(answer.status).toBe(expected);
    if (expected === 409) {
      expect(answer.body).toMatchObject({
        code: 'recommendation.illegal_transition',
        current: { id: joining.id, status },
      });
      expect(await kept(joining.id)).toMatchObject({ status, version: 1 });
    }
  });

  it('merges nothing into what is closed or merged itself, and tells how that stands', async () => {
    const other = await asked({ status: 'CLASSIFIED' });
    const closed = await asked({ status: 'CLOSED', resultClass: 'RESOLVED' });
    const merged = await asked({ status: 'MERGED', mergedIntoId: other.id });
    for (const target of [closed, merged]) {
      const joining = await asked();
      const answer = await merge(target, [joining]);
      expect(answer.body).toMatchObject({
        ...{ status: 409, code: 'recommendation.merged_target', current: { id: target.id, status: target.status } },
      });
      expect(await stepsOf(joining.id)).toEqual([]);
    }
  });

  it('merges all or none, and gives back the one that somebody changed meanwhile', async () => {
    const target = await asked();
    const joining = await asked();
    const changed = await asked({ version: 4 });
    const answer = await merge(target, [joining, { ...changed, version: 3 }]);
    expect(answer.body).toMatchObject({
      ...{ status: 409, code: 'resource.version_conflict', current: { id: changed.id, version: 4 } },
    });
    expect(await kept(joining.id)).toMatchObject({ status: 'RECEIVED', merged_into_id: null });
    const stale = await merge({ ...target, version: 9 }, [joining]);
    expect(stale.body).toMatchObject({ status: 409, current: { id: target.id, version: 1 } });
  });

  it('lets two that merge into each other at once take turns', async () => {
    const [one, two] = [await asked(), await asked()];
    const answers = await Promise.all([merge(one, [two]), merge(two, [one])]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const merged = await api.rows('SELECT 1 FROM recommendation WHERE id = ANY($1) AND status = $2', [
      ...[[one.id, two.id], 'MERGED'],
    ]);
    expect(merged).toHaveLength(1);
  });

  it('refuses itself, one twice, nobody, and what does not exist for the caller', async () => {
    const target = await asked();
    const draft = await asked({ status: 'DRAFT' });
    const other = await asked();
    expect((await merge(target, [target])).body).toMatchObject({
      fields: [{ path: 'items.0.id', code: 'not_allowed' }],
    });
    expect((await merge(target, [other, other])).body).toMatchObject({
      fields: [{ path: 'items.1.id', code: 'repeated' }],
    });
    expect((await merge(target, [draft])).body).toMatchObject({ fields: [{ path: 'items.0.id', code: 'not_found' }] });
    expect((await merge(target, [])).status).toBe(400);
    expect((await merge(draft, [other])).status).toBe(404);
  });
});

describe('POST /recommendations/:id/unmerge', () => {
  it('lets one go its own way again, classified, with a step in its history', async () => {
    const target = await asked({ status: 'IN_PROGRESS' });
    const origin = await asked({ status: 'MERGED', mergedIntoId: target.id, topicId });
    const client = await asBoard();
    const answer = await client.post<RecommendationDto>(`/recommendations/${origin.id}/unmerge`, { version: 1 });
    expect(answer.body).toMatchObject({
      status: 'CLASSIFIED',
      mergedInto: null,
      topic: { code: 'TRAINING' },
      version: 2,
    });
    expect(await stepsOf(origin.id)).toEqual(['CLASSIFIED']);
    const again = await client.post(`/recommendations/${origin.id}/unmerge`, { version: 2 });
    expect(again.body).toMatchObject({
      ...{ status: 409, code: 'recommendation.illegal_transition', current: { status: 'CLASSIFIED' } },
    });
    const stale = await client.post(`/recommendations/${origin.id}/unmerge`, { version: 1 });
    expect(stale.body).toMatchObject({ status: 409, code: 'resource.version_conflict' });
  });
});

describe('PUT /recommendations/:id/repeats', () => {
  it('links what was asked in an earlier year, both ways, and takes the link away', async () => {
    const earlier = await asked({ meetingId: before.id, numberYear: 2018 });
    const repeated = await asked();
    const client = await asBoard();
    const path = `/recommendations/${repeated.id}/repeats`;
    const answer = await client.put<RecommendationDto>(path, { version: 1, repeatsId: earlier.id });
    expect(answer.body).toMatchObject({ repeats: { id: earlier.id }, version: 2 });
    const other = await client.get<RecommendationDto>(`/recommendations/${earlier.id}`);
    expect(other.body.repeatedBy).toMatchObject([{ id: repeated.id }]);
    await client.put(path, { version: 2, repeatsId: null });
    expect(await api.rows('SELECT repeats_id FROM recommendation WHERE id = $1', [repeated.id])).toEqual([
      { repeats_id: null },
    ]);
  });

  it('refuses the same year, a later one, itself, and what does not exist for the caller', async () => {
    const earlier = await asked({ meetingId: before.id, numberYear: 2018 });
    const [one, two] = [await asked(), await asked()];
    const client = await asBoard();
    const refusals: [string, string, string][] = [
      [one.id, two.id, 'not_earlier'],
      [one.id, one.id, 'not_earlier'],
      [earlier.id, one.id, 'not_earlier'],
      [one.id, uuidv7(), 'not_found'],
    ];
    for (const [id, repeatsId, code] of refusals) {
      const answer = await client.put(`/recommendations/${id}/repeats`, { version: 1, repeatsId });
      expect(answer.body).toMatchObject({ status: 422, fields: [{ path: 'repeatsId', code }] });
    }
    const stale = await client.put(`/recommendations/${one.id}/repeats`, { version: 7, repeatsId: earlier.id });
    expect(stale.body).toMatchObject({ status: 409, current: { id: one.id, version: 1 } });
  });
});

describe('the groups', () => {
  it.each<Role>(['SECRETARIAT', 'FOCAL_POINT', 'DELEGATE', 'ADMIN'])('are not %s’s to make', async (role) => {
    const client = await api.as(await aUser(api.database, role));
    const target = await asked();
    const joining = await asked();
    const merged = await client.post(`/recommendations/${target.id}/merge`, { version: 1, items: [seen(joining)] });
    const unmerged = await client.post(`/recommendations/${joining.id}/unmerge`, { version: 1 });
    const linked = await client.put(`/recommendations/${target.id}/repeats`, { version: 1, repeatsId: null });
    expect([merged, unmerged, linked].map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(await kept(joining.id)).toMatchObject({ status: 'RECEIVED' });
  });
});
