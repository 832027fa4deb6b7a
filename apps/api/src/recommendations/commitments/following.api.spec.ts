import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { type ApiClient, useApi } from '../../../test/api';
import { aClusterYear, aMeeting, anAttendee, aRecommendation, aResponse, aUser } from '../../../test/factories';
import type { Meeting } from '../../meetings/meeting.entity';

const api = useApi();

let secretary: ApiClient;
let leader: ApiClient;
let meeting: Meeting;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
  leader = await api.as(await aUser(api.database, 'BOARD_LEADER'));
});
beforeEach(async () => {
  api.setTime('2021-03-25T08:00:00Z');
  meeting = await aMeeting(api.database, { status: 'IN_SESSION' });
});

const write = async (id: string, version: number, fields: object) => {
  const line = { meetingId: meeting.id, orderKey: 'a1', version, ...fields };
  const answer = await secretary.put<{ version: number }>(`/entries/${id}`, line);
  expect(answer.status).toBe(200);
  return answer.body.version;
};

const move = async (to: 'CLOSED' | 'IN_SESSION') => {
  const { body } = await secretary.get<{ version: number }>(`/meetings/${meeting.id}`);
  const step = { to, version: body.version, ...(to === 'IN_SESSION' && { reason: 'Ghi thiếu một dòng.' }) };
  expect((await secretary.post(`/meetings/${meeting.id}/transitions`, step)).status).toBe(200);
};

const commitmentOf = async (entryId: string) =>
  (
    await api.rows(
      `SELECT k.id, k.body, k.text, k.due_on::text, k.state FROM commitment k JOIN response a ON a.id = k.response_id
       WHERE a.entry_id = $1`,
      [entryId],
    )
  )[0];

const calls = () =>
  api.rows('SELECT asked_by, text, due_on::text FROM action_request WHERE meeting_id = $1 ORDER BY text', [meeting.id]);

describe('a spoken answer with "sẽ"', () => {
  const promise = (over: object = {}) => ({
    ...{ kinds: ['WILL_COORDINATE'], tense: 'FUTURE', counterpartBodies: [], dueOn: null, ...over },
  });

  async function spoken() {
    const { id: recommendationId } = await aRecommendation(api.database, { meetingId: meeting.id, status: 'DRAFT' });
    const entryId = uuidv7();
    const say = (version: number, text: string, response: object, kind = 'RESPONSE') =>
      write(entryId, version, {
        ...{ kind, text, speakerText: 'Người trả lời mẫu' },
        ...(kind === 'RESPONSE' && { response: { recommendationId, ...response } }),
      });
    return { entryId, say };
  }

  it('is a commitment of whoever spoke, which follows its line', async () => {
    const { entryId, say } = await spoken();
    const first = await say(0, 'Ban sẽ phối hợp.', promise());
    expect(await commitmentOf(entryId)).toMatchObject({
      ...{ body: 'Người trả lời mẫu', text: 'Ban sẽ phối hợp.', due_on: null, state: 'OPEN' },
    });
    const second = await say(first, 'Vụ mẫu sẽ phối hợp.', promise({ responsibleBody: 'Vụ mẫu', dueOn: '2021-06-30' }));
    expect(await commitmentOf(entryId)).toMatchObject({
      ...{ body: 'Vụ mẫu', text: 'Vụ mẫu sẽ phối hợp.', due_on: '2021-06-30' },
    });
    const third = await say(second, 'Đã giải thích.', promise({ kinds: ['EXPLAINED'], tense: 'DONE' }));
    expect(await commitmentOf(entryId)).toBeUndefined();
    await say(third, 'Ban sẽ phối hợp.', promise());
    expect(await commitmentOf(entryId)).toBeDefined();
  });

  it('keeps the day that the board has set until the line names another', async () => {
    const { entryId, say } = await spoken();
    const version = await say(0, 'Ban sẽ phối hợp.', promise());
    const id = (await commitmentOf(entryId))?.['id'] as string;
    await api.rows(`UPDATE commitment SET due_on = '2021-09-01' WHERE id = $1`, [id]);
    const corrected = await say(version, 'Ban sẽ phối hợp với các trường.', promise());
    expect(await commitmentOf(entryId)).toMatchObject({ due_on: '2021-09-01' });
    await say(corrected, 'Ban sẽ phối hợp với các trường.', promise({ dueOn: '2021-10-01' }));
    expect(await commitmentOf(entryId)).toMatchObject({ due_on: '2021-10-01' });
  });

  it('is left alone once somebody followed it to its end, and goes with its line', async () => {
    const { entryId, say } = await spoken();
    const version = await say(0, 'Ban sẽ phối hợp.', promise());
    await api.rows(`UPDATE commitment SET state = 'FULFILLED', outcome = 'Xong', settled_on = '2021-03-25'`);
    const corrected = await say(version, 'Ban đã phối hợp.', promise({ kinds: ['AGREED'], tense: 'DONE' }));
    expect(await commitmentOf(entryId)).toMatchObject({ text: 'Ban sẽ phối hợp.', state: 'FULFILLED' });
    expect((await secretary.delete(`/entries/${entryId}?version=${corrected}`)).status).toBe(204);
    expect(await commitmentOf(entryId)).toBeUndefined();
  });
});

describe('a written answer', () => {
  it('promises and calls from the day on which it is published, not before', async () => {
    const asked = await aRecommendation(api.database, { meetingId: meeting.id, status: 'IN_PROGRESS' });
    const answer = await aResponse(api.database, {
      ...{ recommendationId: asked.id, status: 'APPROVED', kinds: ['PLANNED', 'CALL_TO_MEMBERS'] },
      ...{ text: 'Sẽ tập huấn; đề nghị các đơn vị cử người.', responsibleBody: 'Vụ mẫu', dueOn: '2021-09-30' },
    });
    const promises = () => api.rows('SELECT body, due_on::text FROM commitment WHERE response_id = $1', [answer.id]);
    expect(await promises()).toEqual([]);
    await leader.post(`/responses/${answer.id}/publish`, { version: 1 });
    expect(await promises()).toEqual([{ body: 'Vụ mẫu', due_on: '2021-09-30' }]);
    expect(await calls()).toMatchObject([{ asked_by: 'Vụ mẫu', due_on: '2021-09-30' }]);
  });
});

describe('a line that asks something of the members', () => {
  const ask = (id: string, version: number, text: string, over: object = {}) =>
    write(id, version, { kind: 'ACTION_REQUEST', text, speakerText: 'Chủ trì mẫu', ...over });

  it('goes to them when the meeting closes, and follows its line afterwards', async () => {
    const speaker = await anAttendee(api.database, { meetingId: meeting.id, name: 'Lê Mẫu', positions: ['Vụ trưởng'] });
    const id = uuidv7();
    const version = await ask(id, 0, 'Đề nghị viết bài.', { speakerId: speaker.id, speakerText: null });
    await ask(uuidv7(), 0, '');
    expect(await calls()).toEqual([]);
    await move('CLOSED');
    expect(await calls()).toEqual([{ asked_by: 'Lê Mẫu, Vụ trưởng', text: 'Đề nghị viết bài.', due_on: null }]);
    const corrected = await ask(id, version, 'Đề nghị gửi bài.');
    expect(await calls()).toEqual([{ asked_by: 'Chủ trì mẫu', text: 'Đề nghị gửi bài.', due_on: null }]);
    const emptied = await ask(id, corrected, '');
    expect(await calls()).toMatchObject([{ text: 'Đề nghị gửi bài.' }]);
    expect((await secretary.delete(`/entries/${id}?version=${emptied}`)).status).toBe(204);
    expect(await calls()).toEqual([]);
  });

  it('is taken over once, also after a reopening, and when it is added to what is closed', async () => {
    await ask(uuidv7(), 0, 'Đề nghị một.');
    await move('CLOSED');
    await move('IN_SESSION');
    await ask(uuidv7(), 0, 'Đề nghị hai.');
    expect(await calls()).toMatchObject([{ text: 'Đề nghị một.' }]);
    await move('CLOSED');
    await ask(uuidv7(), 0, 'Đề nghị ba.');
    expect((await calls()).map(({ text }) => text)).toEqual(['Đề nghị ba.', 'Đề nghị hai.', 'Đề nghị một.'].toSorted());
  });

  it('is taken back when the line becomes another kind', async () => {
    const id = uuidv7();
    const version = await ask(id, 0, 'Đề nghị viết bài.');
    await move('CLOSED');
    await write(id, version, { kind: 'NOTE', text: 'Chỉ là ghi chú.' });
    expect(await calls()).toEqual([]);
  });
});
