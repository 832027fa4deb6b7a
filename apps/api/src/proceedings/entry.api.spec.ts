import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, useApi } from '../../test/api';
import {
  aClusterYear,
  aDelegation,
  aMeeting,
  anAgendaItem,
  anAttendee,
  anEntry,
  aRecommendation,
  aUser,
  province,
} from '../../test/factories';
import { signMinutesOf } from './testing/signed-minutes';

const api = useApi();
let secretary: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
});

const inSession = () => aMeeting(api.database, { status: 'IN_SESSION' });

/** A new line, whole and lawful. */
const aLine = (meetingId: string, fields: object = {}) => ({
  meetingId,
  kind: 'NOTE',
  orderKey: 'a0',
  text: 'Chủ tọa khai mạc phiên họp',
  version: 0,
  ...fields,
});

const anAnswer = (fields: object = {}) => ({ kinds: ['AGREED'], counterpartBodies: [], ...fields });

const put = (id: string, body: object, client = secretary) => client.put(`/entries/${id}`, body);
const entriesOf = (meetingId: string) => api.rows('SELECT * FROM entry WHERE meeting_id = $1', [meetingId]);
const recommendationsOf = (meetingId: string) =>
  api.rows('SELECT * FROM recommendation WHERE meeting_id = $1 ORDER BY text', [meetingId]);

/** A recommendation line that the server has. */
async function anAskedLine(meetingId: string, fields: object = {}): Promise<string> {
  const id = uuidv7();
  const answer = await put(id, aLine(meetingId, { kind: 'RECOMMENDATION', text: 'Kiện toàn bộ máy', ...fields }));
  expect(answer.status).toBe(200);
  return id;
}

describe('GET /meetings/:id/entries', () => {
  it('gives the record in its order, in as many statements for ten lines as for one', async () => {
    const meeting = await inSession();
    await anEntry(api.database, { meetingId: meeting.id, orderKey: 'a1', text: 'hai' });
    await anEntry(api.database, { meetingId: meeting.id, orderKey: 'a0', text: 'một' });
    const list = () =>
      secretary.get<{ items: { text: string }[]; actions: string[] }>(`/meetings/${meeting.id}/entries`);
    const { body } = await list();
    expect(body.items.map(({ text }) => text)).toEqual(['một', 'hai']);
    expect(body.actions).toEqual(['write']);
    const few = await api.countingStatements(list);
    for (let i = 0; i < 8; i++) await anEntry(api.database, { meetingId: meeting.id });
    expect(await api.countingStatements(list)).toBe(few);
  });

  it('shows the board everything but drafts, to read only', async () => {
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    const meeting = await inSession();
    const draft = await aMeeting(api.database, { status: 'DRAFT' });
    expect((await board.get(`/meetings/${meeting.id}/entries`)).body).toMatchObject({ actions: [] });
    expect((await board.get(`/meetings/${draft.id}/entries`)).status).toBe(404);
  });

  it('is not for delegates', async () => {
    const meeting = await inSession();
    const delegate = await aUser(api.database, 'DELEGATE');
    await anAttendee(api.database, { meetingId: meeting.id, userId: delegate.id });
    expect((await (await api.as(delegate)).get(`/meetings/${meeting.id}/entries`)).status).toBe(403);
  });

  it('is not for a secretariat that does not run the meeting, though it sees the meeting', async () => {
    const meeting = await inSession();
    const member = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }));
    expect((await member.get(`/meetings/${meeting.id}`)).status).toBe(200);
    expect((await member.get(`/meetings/${meeting.id}/entries`)).status).toBe(403);
    expect((await member.get(`/meetings/${meeting.id}/photos`)).status).toBe(403);
  });

  it('tells what lines that were loaded without details asked and answered', async () => {
    const meeting = await inSession();
    const entry = await anEntry(api.database, { meetingId: meeting.id, kind: 'RECOMMENDATION' });
    const asked = await aRecommendation(api.database, {
      meetingId: meeting.id,
      entryId: entry.id,
      raisedByText: 'các đại biểu',
    });
    const { body } = await secretary.get(`/meetings/${meeting.id}/entries`);
    expect(body).toMatchObject({ items: [{ recommendation: { id: asked.id, raisedByText: 'các đại biểu' } }] });
  });
});

describe('PUT /entries/:id', () => {
  it('creates a line, with who said it and under what', async () => {
    const meeting = await inSession();
    const item = await anAgendaItem(api.database, { meetingId: meeting.id });
    const speaker = await anAttendee(api.database, { meetingId: meeting.id });
    const id = uuidv7();
    const line = aLine(meeting.id, { kind: 'SPEECH', agendaItemId: item.id, speakerId: speaker.id });
    expect(await put(id, line)).toMatchObject({ status: 200, body: { id, ...line, version: 1 } });
    expect(await entriesOf(meeting.id)).toMatchObject([
      { id, kind: 'SPEECH', agenda_item_id: item.id, speaker_id: speaker.id, version: 1 },
    ]);
  });

  it('takes a line that is still empty', async () => {
    const meeting = await inSession();
    expect((await put(uuidv7(), aLine(meeting.id, { text: '' }))).status).toBe(200);
  });

  it('keeps what it acknowledged as NFC, however it was typed', async () => {
    const meeting = await inSession();
    const text = 'Kiến nghị kiện toàn tổ chức bộ máy';
    await put(uuidv7(), aLine(meeting.id, { text: text.normalize('NFD') }));
    expect(await entriesOf(meeting.id)).toMatchObject([{ text }]);
  });

  it('answers a repeated request as it did the first time', async () => {
    const meeting = await inSession();
    const id = uuidv7();
    const first = await put(id, aLine(meeting.id));
    const again = await put(id, aLine(meeting.id));
    expect(again).toMatchObject({ status: 200, body: first.body });
    const change = aLine(meeting.id, { text: 'đã sửa', version: 1 });
    const changed = await put(id, change);
    expect(await put(id, change)).toMatchObject({ status: 200, body: changed.body });
    expect(await entriesOf(meeting.id)).toMatchObject([{ text: 'đã sửa', version: 2 }]);
  });

  it('shows the second of two writers what the first wrote, and keeps it', async () => {
    const meeting = await inSession();
    const other = await api.as(await aUser(api.database, 'SECRETARIAT'));
    const id = uuidv7();
    await put(id, aLine(meeting.id));
    await put(id, aLine(meeting.id, { text: 'của người thứ nhất', version: 1 }));
    const second = await put(id, aLine(meeting.id, { text: 'của người thứ hai', version: 1 }), other);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: 'resource.version_conflict',
      current: { id, text: 'của người thứ nhất', version: 2 },
    });
    expect(await entriesOf(meeting.id)).toMatchObject([{ text: 'của người thứ nhất' }]);
  });

  it('makes one line of two requests at once with the same new id', async () => {
    const meeting = await inSession();
    const id = uuidv7();
    const answers = await Promise.all([put(id, aLine(meeting.id)), put(id, aLine(meeting.id))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await entriesOf(meeting.id)).toHaveLength(1);
  });

  it('refuses a speaker, an agenda item and a recommendation of another meeting', async () => {
    const meeting = await inSession();
    const elsewhere = await inSession();
    const speaker = await anAttendee(api.database, { meetingId: elsewhere.id });
    const item = await anAgendaItem(api.database, { meetingId: elsewhere.id });
    const asked = await aRecommendation(api.database, { meetingId: elsewhere.id });
    const refused = async (path: string, fields: object) =>
      expect(await put(uuidv7(), aLine(meeting.id, fields))).toMatchObject({
        status: 422,
        body: { fields: [{ path, code: 'not_found' }] },
      });
    await refused('speakerId', { speakerId: speaker.id });
    await refused('agendaItemId', { agendaItemId: item.id });
    await refused('response.recommendationId', {
      kind: 'RESPONSE',
      response: anAnswer({ recommendationId: asked.id }),
    });
    expect(await entriesOf(meeting.id)).toEqual([]);
  });

  it('does not move a line into another meeting', async () => {
    const [meeting, elsewhere] = [await inSession(), await inSession()];
    const entry = await anEntry(api.database, { meetingId: elsewhere.id });
    expect((await put(entry.id, aLine(meeting.id, { version: 1 }))).status).toBe(404);
    expect(await entriesOf(meeting.id)).toEqual([]);
  });

  it.each([
    ['a text of 20,001 characters', { text: 'ắ'.repeat(20_001) }, 'text', 'too_long'],
    ['an unknown kind', { kind: 'SONG' }, 'kind', 'not_an_option'],
    ['an order key with a blank', { orderKey: 'a 0' }, 'orderKey', 'wrong_form'],
    ['a field that nobody knows', { colour: 'red' }, 'colour', 'unknown_field'],
    ['a count of votes below nought', { kind: 'VOTE', details: { votesFor: -1 } }, 'details.votesFor', 'too_small'],
    ['no version', { version: undefined }, 'version', 'required'],
  ])('refuses %s', async (_, fields, path, code) => {
    const meeting = await inSession();
    const answer = await put(uuidv7(), aLine(meeting.id, fields));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ fields: [{ path, code }] });
  });

  it('takes a text of 20,000 characters', async () => {
    const meeting = await inSession();
    expect((await put(uuidv7(), aLine(meeting.id, { text: 'ắ'.repeat(20_000).normalize('NFD') }))).status).toBe(200);
  });

  it.each([
    ['the text', { text: 'a\0b' }],
    ['the details', { kind: 'CONSENSUS', details: { subject: 'a\0b' } }],
  ])('refuses a NUL in %s without a fault of its own', async (_, fields) => {
    const meeting = await inSession();
    expect((await put(uuidv7(), aLine(meeting.id, fields))).status).toBe(400);
  });

  it('refuses details of another kind', async () => {
    const meeting = await inSession();
    const answer = await put(uuidv7(), aLine(meeting.id, { details: { outcome: 'UNANIMOUS' } }));
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: 'details.outcome', code: 'not_allowed' }] } });
  });

  it('is for the secretariat that runs the meeting alone', async () => {
    const meeting = await inSession();
    const statusFor = async (user: Parameters<typeof api.as>[0]) =>
      (await put(uuidv7(), aLine(meeting.id), await api.as(user))).status;
    expect(await statusFor(await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }))).not.toBe(200);
    expect(await statusFor(await aUser(api.database, 'BOARD_STAFF'))).toBe(403);
    expect(await statusFor(await aUser(api.database, 'FOCAL_POINT'))).toBe(403);
    expect(await statusFor(null)).toBe(401);
    expect(await entriesOf(meeting.id)).toEqual([]);
  });

  it('waits until the session is opened', async () => {
    const meeting = await aMeeting(api.database, { status: 'SCHEDULED' });
    expect(await put(uuidv7(), aLine(meeting.id))).toMatchObject({ status: 409, body: { code: 'record.not_open' } });
  });

  it('is over once the minutes are signed', async () => {
    const meeting = await aMeeting(api.database, { status: 'CLOSED' });
    const id = uuidv7();
    expect((await put(id, aLine(meeting.id))).status).toBe(200);
    await signMinutesOf(api, meeting);
    const changed = await put(id, aLine(meeting.id, { text: 'sửa sau khi ký', version: 1 }));
    expect(changed).toMatchObject({ status: 409, body: { code: 'minutes.signed' } });
    expect((await secretary.delete(`/entries/${id}?version=1`)).body).toMatchObject({ code: 'minutes.signed' });
    expect((await secretary.get(`/meetings/${meeting.id}/entries`)).body).toMatchObject({ actions: [] });
    expect(await entriesOf(meeting.id)).toMatchObject([{ text: 'Chủ tọa khai mạc phiên họp' }]);
  });
});

describe('a line of kind RECOMMENDATION', () => {
  it('makes the recommendation, raised by the unit of its speaker, and keeps it to the words of the line', async () => {
    const meeting = await inSession();
    const delegation = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('kien-giang') });
    const speaker = await anAttendee(api.database, { meetingId: meeting.id, delegationId: delegation.id });
    const id = await anAskedLine(meeting.id, { speakerId: speaker.id });
    await put(id, aLine(meeting.id, { kind: 'RECOMMENDATION', speakerId: speaker.id, text: 'đã sửa', version: 1 }));
    expect(await recommendationsOf(meeting.id)).toMatchObject([
      {
        id,
        entry_id: id,
        text: 'đã sửa',
        status: 'DRAFT',
        raised_by_unit_id: province('kien-giang'),
        number_year: 2020,
      },
    ]);
  });

  it('may have no author but in words', async () => {
    const meeting = await inSession();
    await anAskedLine(meeting.id, { speakerText: 'các đại biểu' });
    expect(await recommendationsOf(meeting.id)).toMatchObject([
      { raised_by_unit_id: null, raised_by_text: 'các đại biểu' },
    ]);
  });

  it('leaves what the desk says of the topic and the asker when its words are corrected after the close', async () => {
    const meeting = await inSession();
    const id = await anAskedLine(meeting.id);
    await secretary.post(`/meetings/${meeting.id}/transitions`, { to: 'CLOSED', version: 1 });
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    const [topic] = await api.rows<{ id: string }>('SELECT id FROM topic LIMIT 1');
    const classified = { topicId: topic?.id, raisedByUnitId: province('kien-giang') };
    expect((await board.patch(`/recommendations/${id}`, { ...classified, version: 2 })).status).toBe(200);

    const corrected = aLine(meeting.id, { kind: 'RECOMMENDATION', text: 'Kiện toàn bộ máy thi đua', version: 1 });
    expect((await put(id, corrected)).status).toBe(200);
    expect(await recommendationsOf(meeting.id)).toMatchObject([
      { text: corrected.text, topic_id: topic?.id, raised_by_unit_id: province('kien-giang'), version: 4 },
    ]);
    const named = { raisedByText: 'đại diện các tỉnh' };
    await put(id, { ...corrected, recommendation: named, version: 2 });
    expect(await recommendationsOf(meeting.id)).toMatchObject([
      { raised_by_unit_id: null, raised_by_text: named.raisedByText },
    ]);
  });

  it('asks nothing before it has words', async () => {
    const meeting = await inSession();
    await anAskedLine(meeting.id, { text: '  ' });
    expect(await recommendationsOf(meeting.id)).toEqual([]);
  });

  it('withdraws it when it becomes another kind', async () => {
    const meeting = await inSession();
    const id = await anAskedLine(meeting.id);
    const answer = await put(id, aLine(meeting.id, { kind: 'OPINION', version: 1 }));
    expect(answer).toMatchObject({ status: 200, body: { kind: 'OPINION', recommendation: null } });
    expect(await recommendationsOf(meeting.id)).toEqual([]);
  });

  it('stays while it is answered', async () => {
    const meeting = await inSession();
    const asked = await anAskedLine(meeting.id);
    await put(uuidv7(), aLine(meeting.id, { kind: 'RESPONSE', response: anAnswer({ recommendationId: asked }) }));
    const changed = await put(asked, aLine(meeting.id, { kind: 'OPINION', version: 1 }));
    expect(changed).toMatchObject({ status: 409, body: { code: 'recommendation.answered' } });
    const deleted = await secretary.delete(`/entries/${asked}?version=1`);
    expect(deleted).toMatchObject({ status: 409, body: { code: 'recommendation.answered' } });
    expect(await recommendationsOf(meeting.id)).toHaveLength(1);
  });
});

describe('a line of kind RESPONSE', () => {
  it('answers a recommendation of the meeting, in words of its speaker', async () => {
    const meeting = await inSession();
    const asked = await anAskedLine(meeting.id);
    const speaker = await anAttendee(api.database, {
      meetingId: meeting.id,
      name: 'Trần Mẫu',
      positions: ['Vụ trưởng'],
    });
    const id = uuidv7();
    const response = {
      recommendationId: asked,
      newRecommendation: null,
      kinds: ['IN_PROGRESS', 'REPORT_UP'],
      tense: 'ONGOING',
      responsibleBody: 'Ban mẫu',
      counterpartBodies: ['Bộ mẫu'],
      dueOn: null,
    };
    const line = aLine(meeting.id, { kind: 'RESPONSE', speakerId: speaker.id, text: 'đang tổng hợp', response });
    expect(await put(id, line)).toMatchObject({ status: 200, body: { response } });
    expect(await api.rows('SELECT * FROM response WHERE entry_id = $1', [id])).toMatchObject([
      {
        recommendation_id: asked,
        kinds: ['IN_PROGRESS', 'REPORT_UP'],
        speaker: 'Trần Mẫu, Vụ trưởng',
        counterpart_bodies: ['Bộ mẫu'],
        status: 'PUBLISHED',
      },
    ]);
  });

  it('keeps what is known of the answer while that is not yet enough for one', async () => {
    const meeting = await inSession();
    const id = uuidv7();
    const response = { kinds: [], counterpartBodies: [], responsibleBody: 'Ban mẫu' };
    await put(id, aLine(meeting.id, { kind: 'RESPONSE', response }));
    expect((await secretary.get(`/meetings/${meeting.id}/entries`)).body).toMatchObject({
      items: [{ response: { recommendationId: null, responsibleBody: 'Ban mẫu' } }],
    });
    expect(await api.rows('SELECT 1 FROM response WHERE entry_id = $1', [id])).toEqual([]);
  });

  it('makes the recommendation that nobody wrote down, which goes again with its last answer', async () => {
    const meeting = await inSession();
    const [id, unwritten] = [uuidv7(), uuidv7()];
    const response = anAnswer({ newRecommendation: { id: unwritten, text: 'Tập huấn nghiệp vụ' } });
    const body = aLine(meeting.id, { kind: 'RESPONSE', response });
    expect(await put(id, body)).toMatchObject({ status: 200, body: { response: { recommendationId: unwritten } } });
    expect(await put(id, body)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await recommendationsOf(meeting.id)).toMatchObject([
      { id: unwritten, entry_id: null, text: 'Tập huấn nghiệp vụ', status: 'DRAFT' },
    ]);
    await secretary.delete(`/entries/${id}?version=1`);
    expect(await recommendationsOf(meeting.id)).toEqual([]);
  });

  it('may turn to another recommendation', async () => {
    const meeting = await inSession();
    const asked = await anAskedLine(meeting.id);
    const id = uuidv7();
    const unwritten = { id: uuidv7(), text: 'Chưa ai ghi' };
    await put(id, aLine(meeting.id, { kind: 'RESPONSE', response: anAnswer({ newRecommendation: unwritten }) }));
    const turned = anAnswer({ recommendationId: asked });
    await put(id, aLine(meeting.id, { kind: 'RESPONSE', response: turned, version: 1 }));
    expect(await recommendationsOf(meeting.id)).toMatchObject([{ id: asked }]);
    expect(await api.rows('SELECT recommendation_id FROM response WHERE entry_id = $1', [id])).toEqual([
      { recommendation_id: asked },
    ]);
  });

  it('does not take over a recommendation that somebody wrote down', async () => {
    const meeting = await inSession();
    const asked = await anAskedLine(meeting.id);
    const response = anAnswer({ newRecommendation: { id: asked, text: 'khác' } });
    expect((await put(uuidv7(), aLine(meeting.id, { kind: 'RESPONSE', response }))).status).toBe(422);
    expect(await recommendationsOf(meeting.id)).toMatchObject([{ text: 'Kiện toàn bộ máy' }]);
  });

  it('does not put other words into what a province asked between meetings', async () => {
    const meeting = await inSession();
    const focal = await api.as(await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') }));
    const asked = { id: uuidv7(), text: 'Đề nghị tập huấn (mẫu)', raisedByUnitId: province('kien-giang') };
    expect((await focal.post('/recommendations', { ...asked, meetingId: meeting.id })).status).toBe(201);
    const response = anAnswer({ newRecommendation: { id: asked.id, text: 'khác' } });
    expect((await put(uuidv7(), aLine(meeting.id, { kind: 'RESPONSE', response }))).status).toBe(422);
    expect(await recommendationsOf(meeting.id)).toMatchObject([
      { text: asked.text, raised_by_unit_id: asked.raisedByUnitId },
    ]);
  });
});

describe('DELETE /entries/:id', () => {
  it('takes the line away with its recommendation; the same line again undoes it', async () => {
    const meeting = await inSession();
    const id = await anAskedLine(meeting.id);
    expect((await secretary.delete(`/entries/${id}?version=1`)).status).toBe(204);
    expect(await entriesOf(meeting.id)).toEqual([]);
    expect(await recommendationsOf(meeting.id)).toEqual([]);
    expect((await secretary.delete(`/entries/${id}?version=1`)).status).toBe(404);
    await put(id, aLine(meeting.id, { kind: 'RECOMMENDATION' }));
    expect(await recommendationsOf(meeting.id)).toMatchObject([{ id }]);
  });

  it('tells a writer whose line somebody else deleted', async () => {
    const meeting = await inSession();
    const id = await anAskedLine(meeting.id);
    await secretary.delete(`/entries/${id}?version=1`);
    const late = await put(id, aLine(meeting.id, { version: 1 }));
    expect(late).toMatchObject({ status: 409, body: { code: 'entry.deleted' } });
  });

  it('refuses while somebody else has changed the line', async () => {
    const meeting = await inSession();
    const id = await anAskedLine(meeting.id);
    await put(id, aLine(meeting.id, { kind: 'RECOMMENDATION', text: 'mới hơn', version: 1 }));
    const answer = await secretary.delete(`/entries/${id}?version=1`);
    expect(answer).toMatchObject({ status: 409, body: { current: { text: 'mới hơn' } } });
    expect(await entriesOf(meeting.id)).toHaveLength(1);
  });
});
