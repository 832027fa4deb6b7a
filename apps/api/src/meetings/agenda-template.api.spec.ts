import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import {
  aClusterYear,
  aMeeting,
  anAgendaItem,
  anEntry,
  aRecommendation,
  aResponse,
  aUser,
  province,
  southwest,
} from '../../test/factories';
import { referenceId } from '../database/reference/reference-id';
import type { User } from '../identity/user.entity';
import type { AgendaTemplateDto, AgendaTemplateListDto } from './agenda-template.dto';
import { AgendaTemplate } from './agenda-template.entity';
import type { AgendaDto } from './agenda.dto';

const api = useApi();
let secretary: User;
let stranger: User;
let admin: User;

const usual = (kind: string): string => referenceId('agenda-template', kind);

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
  stranger = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
  admin = await aUser(api.database, 'ADMIN');
});

const aTemplate = (over: object = {}) => ({
  id: uuidv7(),
  clusterId: southwest,
  name: 'Mẫu của cụm',
  meetingKind: 'THEMATIC',
  lines: [
    { kind: 'OPENING', title: 'Khai mạc', minutesPlanned: 10, parts: [] },
    {
      kind: 'PAPER',
      title: 'Tham luận năm {năm}',
      minutesPlanned: 0,
      parts: [{ kind: 'PAPER', title: 'Tham luận thứ nhất', minutesPlanned: 15 }],
    },
  ],
  ...over,
});

const stored = async (fields: object = {}) => {
  const template = aTemplate(fields);
  await api.database.getRepository(AgendaTemplate).insert(template as never);
  return template;
};

const named = (id: string) => api.rows('SELECT name, version FROM agenda_template WHERE id = $1', [id]);

describe('GET /agenda-templates', () => {
  it("gives everybody's, and those of clusters that the caller's province heads", async () => {
    const own = await stored();
    const { body } = await (await api.as(secretary)).get<AgendaTemplateListDto>('/agenda-templates');
    expect(body.items.find(({ id }) => id === own.id)).toMatchObject({ actions: ['update', 'delete'] });
    expect(body.items.find(({ id }) => id === usual('PREPARATORY'))).toMatchObject({ clusterId: null, actions: [] });
    expect(body.owners.map(({ clusterId }) => clusterId)).toEqual([southwest]);
    const other = await (await api.as(stranger)).get<AgendaTemplateListDto>('/agenda-templates');
    expect(other.body.items.map(({ id }) => id)).not.toContain(own.id);
    expect(other.body.owners).toEqual([]);
  });

  it('narrows to a kind of meeting, in three statements however many there are', async () => {
    const client = await api.as(admin);
    const statements = await api.countingStatements(async () => {
      const { body } = await client.get<AgendaTemplateListDto>('/agenda-templates?kind=SUMMARY');
      expect(body.items.map(({ id }) => id)).toEqual([usual('SUMMARY')]);
      expect(body.owners[0]).toEqual({ clusterId: null, clusterName: null });
    });
    expect(statements).toBeLessThanOrEqual(4);
  });

  it.each(['FOCAL_POINT', 'DELEGATE', 'BOARD_STAFF'] as const)('is not for %s', async (role) => {
    expect((await (await api.as(await aUser(api.database, role))).get('/agenda-templates')).status).toBe(403);
  });
});

describe('POST /agenda-templates', () => {
  it("makes one for the caller's cluster, once", async () => {
    const client = await api.as(secretary);
    const body = aTemplate();
    await client.post('/agenda-templates', body);
    const answer = await client.post<AgendaTemplateDto>('/agenda-templates', body);
    expect(answer).toMatchObject({ status: 201, body: { lines: body.lines, version: 1 } });
    expect(await named(body.id)).toHaveLength(1);
  });

  it('is for administrators where everybody may use it, for the head where it is of a cluster', async () => {
    const post = async (user: User, body: object) =>
      (await (await api.as(user)).post('/agenda-templates', body)).status;
    expect(await post(secretary, aTemplate({ clusterId: null }))).toBe(403);
    expect(await post(stranger, aTemplate())).toBe(403);
    expect(await post(admin, aTemplate())).toBe(403);
    expect(await post(admin, aTemplate({ clusterId: null }))).toBe(201);
  });

  it.each([
    ['no lines', { lines: [] }, 'lines'],
    [
      'a line without words',
      { lines: [{ kind: 'OPENING', title: ' ', minutesPlanned: 5, parts: [] }] },
      'lines.0.title',
    ],
    [
      'a part that takes longer than a day',
      {
        lines: [
          {
            ...aTemplate().lines[0],
            parts: [{ kind: 'PAPER', title: 'Dài', minutesPlanned: 1500 }],
          },
        ],
      },
      'lines.0.parts.0.minutesPlanned',
    ],
  ])('refuses %s', async (_, over, path) => {
    const answer = await (await api.as(secretary)).post('/agenda-templates', aTemplate(over));
    expect(answer.status).toBe(400);
    expect(answer.body['fields']).toMatchObject([{ path }]);
  });
});

describe('PUT and DELETE /agenda-templates/:id', () => {
  const change = { name: 'Tên mới', meetingKind: 'THEMATIC', lines: aTemplate().lines, version: 1 };

  it('change and remove it', async () => {
    const { id } = await stored();
    const client = await api.as(secretary);
    const changed = await client.put(`/agenda-templates/${id}`, change);
    expect(changed).toMatchObject({ status: 200, body: { name: 'Tên mới', version: 2 } });
    expect(await client.put(`/agenda-templates/${id}`, change)).toMatchObject({
      status: 409,
      body: { current: { name: 'Tên mới', version: 2 } },
    });
    expect((await client.delete(`/agenda-templates/${id}?version=1`)).status).toBe(409);
    expect((await client.delete(`/agenda-templates/${id}?version=2`)).status).toBe(204);
    expect(await named(id)).toEqual([]);
  });

  it("are not for a secretariat on everybody's, nor for whoever does not see it", async () => {
    const { id } = await stored();
    expect((await (await api.as(secretary)).put(`/agenda-templates/${usual('SUMMARY')}`, change)).status).toBe(403);
    expect((await (await api.as(stranger)).put(`/agenda-templates/${id}`, change)).status).toBe(404);
    expect((await (await api.as(admin)).delete(`/agenda-templates/${id}?version=1`)).status).toBe(403);
    expect(await named(id)).toEqual([{ name: 'Mẫu của cụm', version: 1 }]);
  });
});

describe('POST /meetings/:id/agenda/template', () => {
  it('fills an empty agenda, and only an empty one', async () => {
    const meeting = await aMeeting(api.database, { startTime: '14:00', endTime: '17:00' });
    const client = await api.as(secretary);
    const path = `/meetings/${meeting.id}/agenda`;
    expect((await client.get(path)).body).toMatchObject({ actions: ['edit', 'template', 'report'] });
    const { body } = await client.post<AgendaDto>(`${path}/template`, { templateId: usual('PREPARATORY') });
    expect(body).toMatchObject({ plannedMinutes: 180, availableMinutes: 180, startTime: '14:00' });
    expect(body.items.map(({ startsAt }) => startsAt).slice(0, 3)).toEqual(['13:30', '14:00', '14:10']);
    const again = await client.post(`${path}/template`, { templateId: usual('PREPARATORY') });
    expect(again).toMatchObject({ status: 409, body: { code: 'agenda.not_empty' } });
  });

  it('names the years of the meeting, and keeps parts with their line', async () => {
    const { id: templateId } = await stored();
    const meeting = await aMeeting(api.database, { kind: 'THEMATIC' });
    const { body } = await (
      await api.as(secretary)
    ).post<AgendaDto>(`/meetings/${meeting.id}/agenda/template`, { templateId });
    expect(body.items.map(({ title, parentId }) => [title, parentId])).toEqual([
      ['Khai mạc', null],
      ['Tham luận năm 2020', null],
      ['Tham luận thứ nhất', body.items[1]?.id],
    ]);
  });

  it('knows no template of another cluster, and is for those who run the meeting', async () => {
    const { id: templateId } = await stored({ clusterId: referenceId('cluster', 'dong-nam-bo') });
    const { id } = await aMeeting(api.database);
    const answer = await (await api.as(secretary)).post(`/meetings/${id}/agenda/template`, { templateId });
    expect(answer.body['fields']).toEqual([{ path: 'templateId', code: 'not_found' }]);
    const body = { templateId: usual('PREPARATORY') };
    expect((await (await api.as(stranger)).post(`/meetings/${id}/agenda/template`, body)).status).toBe(403);
    expect(await api.rows('SELECT 1 FROM agenda_item WHERE meeting_id = $1', [id])).toEqual([]);
  });
});

describe('POST /meetings/:id/agenda/save-as-template', () => {
  it('keeps the lines for the cluster, with the names of the years', async () => {
    const meeting = await aMeeting(api.database, { kind: 'SIGNING' });
    const root = await anAgendaItem(api.database, { meetingId: meeting.id, title: 'Ký giao ước năm 2021' });
    await anAgendaItem(api.database, { meetingId: meeting.id, parentId: root.id, title: 'Phần một' });
    const id = uuidv7();
    const answer = await (
      await api.as(secretary)
    ).post<AgendaTemplateDto>(`/meetings/${meeting.id}/agenda/save-as-template`, { id, name: 'Ký kết' });
    expect(answer).toMatchObject({ status: 201, body: { clusterId: southwest, meetingKind: 'SIGNING' } });
    expect(answer.body.lines).toEqual([
      {
        kind: 'DISCUSSION',
        title: 'Ký giao ước năm {năm sau}',
        minutesPlanned: 10,
        parts: [{ kind: 'DISCUSSION', title: 'Phần một', minutesPlanned: 10 }],
      },
    ]);
    expect(await named(id)).toEqual([{ name: 'Ký kết', version: 1 }]);
  });

  it('needs lines, and somebody who runs the meeting', async () => {
    const { id } = await aMeeting(api.database);
    const path = `/meetings/${id}/agenda/save-as-template`;
    const body = { id: uuidv7(), name: 'Trống' };
    expect(await (await api.as(secretary)).post(path, body)).toMatchObject({ body: { code: 'agenda.empty' } });
    expect((await (await api.as(stranger)).post(path, body)).status).toBe(403);
    expect(await named(body.id)).toEqual([]);
  });
});

describe('the report on last year', () => {
  /** 2018 asked, 2019 hears of it. */
  async function askedLastYear() {
    await aClusterYear(api.database, { year: 2019 });
    const before = await aMeeting(api.database, { emulationYear: 2018, heldOn: '2019-03-25', status: 'CLOSED' });
    const asked = { meetingId: before.id, numberYear: 2018, raisedByUnitId: province('kien-giang') };
    const answered = await aRecommendation(api.database, {
      ...{ ...asked, number: 1, text: 'Tăng cường tập huấn.', status: 'ANSWERED' },
    });
    const spoken = await anEntry(api.database, { meetingId: before.id, kind: 'RESPONSE' });
    const publishedAt = new Date('2019-04-01T03:00:00Z');
    await aResponse(api.database, {
      ...{ recommendationId: answered.id, entryId: spoken.id, speaker: 'Ban mẫu', publishedAt },
    });
    const waiting = await aRecommendation(api.database, { ...asked, number: 2, text: 'Kiện toàn bộ máy.' });
    await aResponse(api.database, { recommendationId: waiting.id, status: 'DRAFT', speaker: 'Bí mật' });
    await aRecommendation(api.database, { ...asked, status: 'DRAFT', text: 'Chưa gửi.' });
  }

  const NOTE = [
    'Năm 2018 có 2 kiến nghị, 1 đã có trả lời, 1 chưa có trả lời.',
    'KN-2018-001 (Kiên Giang): Tăng cường tập huấn — trả lời tại cuộc họp ngày 25/03/2019 (Ban mẫu).',
    'KN-2018-002 (Kiên Giang): Kiện toàn bộ máy — chưa trả lời, đã tiếp nhận.',
  ].join('\n');

  it("is the first item of business of a year's first meeting, without what is not yet public", async () => {
    await askedLastYear();
    const client = await api.as(secretary);
    const fields = { emulationYear: 2019, startTime: '14:00' };
    const first = await aMeeting(api.database, { ...fields, heldOn: '2020-01-10' });
    const second = await aMeeting(api.database, { ...fields, heldOn: '2020-02-10' });
    const fill = async (id: string) =>
      (await client.post<AgendaDto>(`/meetings/${id}/agenda/template`, { templateId: usual('PREPARATORY') })).body;
    const { items, actions } = await fill(first.id);
    expect(items.map(({ reportsYear }) => reportsYear).indexOf(2018)).toBe(3);
    expect(items[3]).toMatchObject({
      title: 'Báo cáo kết quả trả lời kiến nghị năm 2018',
      startsAt: '14:20',
      note: NOTE,
    });
    expect(actions).not.toContain('report');
    expect((await fill(second.id)).items.map(({ reportsYear }) => reportsYear)).not.toContain(2018);
  });

  it('is added on demand, once, also when nothing was asked', async () => {
    const client = await api.as(secretary);
    const meeting = await aMeeting(api.database);
    await anAgendaItem(api.database, { meetingId: meeting.id, kind: 'OPENING', position: 0 });
    const discussion = await anAgendaItem(api.database, { meetingId: meeting.id, position: 1 });
    const path = `/meetings/${meeting.id}/agenda/last-year`;
    await client.post(path, { id: uuidv7() });
    const { body } = await client.post<AgendaDto>(path, { id: uuidv7() });
    expect(body.items).toHaveLength(3);
    expect(body.items[1]).toMatchObject({ reportsYear: 2019, note: expect.stringContaining('không có kiến nghị nào') });
    expect(body.items[2]?.id).toBe(discussion.id);
    expect((await (await api.as(stranger)).post(path, { id: uuidv7() })).status).toBe(403);
  });
});
