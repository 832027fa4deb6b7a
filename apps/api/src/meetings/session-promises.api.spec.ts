import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { type ApiClient, useApi } from '../../test/api';
import {
  aClusterYear,
  aCommitment,
  aMeeting,
  anActionRequest,
  anAgendaItem,
  aRecommendation,
  aResponse,
  aUser,
  province,
} from '../../test/factories';
import { referenceId } from '../database/reference/reference-id';
import type { AgendaDto } from './agenda.dto';
import type { Meeting } from './meeting.entity';

const api = useApi();
let secretary: ApiClient;
let stranger: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  await aClusterYear(api.database, { year: 2021 });
  secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
  stranger = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }));
  api.setTime('2021-03-26T00:00:00Z');
});

/** A conference and the session that prepared it, the day before. */
async function aPair(status: Meeting['status'] = 'CLOSED') {
  const conference = await aMeeting(api.database, { kind: 'SUMMARY', heldOn: '2021-03-26' });
  const session = await aMeeting(api.database, { preparesId: conference.id, status });
  return { conference, session };
}

async function promise(meeting: Meeting, text: string, fields: object = {}) {
  const { id: recommendationId } = await aRecommendation(api.database, { meetingId: meeting.id });
  const { id: responseId } = await aResponse(api.database, { recommendationId, tense: 'FUTURE' });
  return aCommitment(api.database, { responseId, text, ...fields });
}

const agendaOf = async ({ id }: Meeting) => (await secretary.get<AgendaDto>(`/meetings/${id}/agenda`)).body;
const fill = async ({ id }: Meeting) => {
  const templateId = referenceId('agenda-template', 'SUMMARY');
  return (await secretary.post<AgendaDto>(`/meetings/${id}/agenda/template`, { templateId })).body;
};
const add = (client: ApiClient, { id }: Meeting) =>
  client.post<AgendaDto>(`/meetings/${id}/agenda/session`, { id: uuidv7() });

describe('what the preparatory session promised', () => {
  it('is business of the conference whose agenda is filled', async () => {
    const { conference, session } = await aPair();
    await promise(session, 'Sẽ phối hợp với các trường.', { body: 'Vụ mẫu' });
    await anActionRequest(api.database, { meetingId: session.id, text: 'Đề nghị viết bài.' });
    const { items, actions } = await fill(conference);
    const line = items.find(({ reportsMeetingId }) => reportsMeetingId === session.id);
    expect(line).toMatchObject({
      kind: 'REPORT',
      title: 'Báo cáo việc thực hiện cam kết, đề nghị tại phiên họp trù bị',
    });
    expect(line?.note).toContain('phiên họp trù bị ngày 25/03/2021: 1 cam kết, 1 chưa thực hiện xong; 1 đề nghị');
    expect(line?.note).toContain('Vụ mẫu): Sẽ phối hợp với các trường — chưa thực hiện xong, không hứa thời hạn.');
    expect(line?.note).toContain('Đề nghị viết bài — 0/12 đơn vị đã trả lời.');
    expect(items[(line ? items.indexOf(line) : 0) - 1]?.kind).toBe('OPENING');
    expect(actions).not.toContain('report-session');
  });

  it('is not on the agenda where nothing was promised, or the session is still to come', async () => {
    const held = await aPair();
    const planned = await aPair('SCHEDULED');
    for (const { conference } of [held, planned]) {
      const { items } = await fill(conference);
      expect(items.filter(({ reportsMeetingId }) => reportsMeetingId !== null)).toEqual([]);
    }
    expect((await agendaOf(held.conference)).actions).toContain('report-session');
    expect((await agendaOf(planned.conference)).actions).not.toContain('report-session');
  });

  it('is added once, by whoever runs the conference', async () => {
    const { conference, session } = await aPair();
    await anAgendaItem(api.database, { meetingId: conference.id, kind: 'OPENING', position: 0 });
    expect((await add(stranger, conference)).status).toBe(403);
    await add(secretary, conference);
    const { body } = await add(secretary, conference);
    expect(body.items.map(({ reportsMeetingId }) => reportsMeetingId)).toEqual([null, session.id]);
    expect(body.items[1]?.note).toContain('không có cam kết, đề nghị nào');
    expect((await add(secretary, session)).body).toMatchObject({ status: 409, code: 'agenda.no_session' });
  });
});

describe('what was promised last year', () => {
  it("is in this year's report as long as it is open", async () => {
    const { session } = await aPair();
    await promise(session, 'Sẽ tập huấn.', { dueOn: '2021-03-01' });
    await promise(session, 'Đã xong.', { state: 'FULFILLED', outcome: 'Kế hoạch', settledOn: '2021-03-02' });
    const next = await aMeeting(api.database, { emulationYear: 2021, heldOn: '2022-03-25' });
    const { body } = await secretary.post<AgendaDto>(`/meetings/${next.id}/agenda/last-year`, { id: uuidv7() });
    const note = body.items[0]?.note ?? '';
    expect(note).toContain('Cam kết năm 2020 chưa thực hiện xong:');
    expect(note).toContain('Sẽ tập huấn — quá hạn ngày 01/03/2021.');
    expect(note).not.toContain('Đã xong');
  });
});
