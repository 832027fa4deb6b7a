import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi, type Answer, type ApiClient } from '../../test/api';
import {
  aClusterYear,
  aMeeting,
  anAgendaItem,
  anAttendee,
  anEntry,
  aRecommendation,
  aUser,
  province,
} from '../../test/factories';
import type { User } from '../identity/user.entity';
import type { Meeting } from '../meetings/meeting.entity';
import type { MinutesDto, MinutesRevisionsDto, ReadinessDto } from './minutes.dto';

const api = useApi();
let secretary: User;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
  api.setTime('2021-03-26T02:00:00Z');
});

/** A meeting that lacks nothing for its minutes to be signed. */
async function aMinutableMeeting(fields: Partial<Meeting> = {}): Promise<Meeting> {
  const meeting = await aMeeting(api.database, { startTime: '14:00', endTime: '16:30', status: 'CLOSED', ...fields });
  const meetingId = meeting.id;
  await anAttendee(api.database, { meetingId, role: 'CHAIR', attendance: 'PRESENT', name: 'Chủ Tọa Mẫu' });
  await anAttendee(api.database, { meetingId, role: 'SECRETARY', attendance: 'PRESENT', name: 'Thư Ký Mẫu' });
  await anAttendee(api.database, { meetingId, kind: 'GROUP', name: 'các chuyên viên', headCount: 5 });
  await anEntry(api.database, { meetingId, text: 'Các đại biểu thảo luận (mẫu).' });
  return meeting;
}

const readAs = async (user: User, { id }: Meeting): Promise<Answer<MinutesDto>> =>
  (await api.as(user)).get<MinutesDto>(`/meetings/${id}/minutes`);

const move = (client: ApiClient, { id }: Meeting, body: object): Promise<Answer<MinutesDto>> =>
  client.post<MinutesDto>(`/meetings/${id}/minutes/transitions`, body);

const aSignedMeeting = async (): Promise<Meeting> => {
  const meeting = await aMinutableMeeting();
  const client = await api.as(secretary);
  await move(client, meeting, { to: 'IN_REVIEW', version: 1 });
  const signed = await move(client, meeting, { to: 'SIGNED', version: 2 });
  expect(signed.body).toMatchObject({ status: 'SIGNED' });
  return meeting;
};

describe('GET /meetings/:id/minutes', () => {
  it('composes them from the record while they are a draft, and stores nothing', async () => {
    const meeting = await aMinutableMeeting({ title: 'Họp trù bị (mẫu)' });
    const answer = await readAs(secretary, meeting);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      status: 'DRAFT',
      version: 1,
      symbol: null,
      sha256: null,
      blockers: [],
      actions: ['update', 'submit'],
      document: {
        agency: 'Cụm thi đua các tỉnh Tây Nam Bộ',
        number: { number: null, symbol: 'BB-CTĐTNB' },
        title: 'Họp trù bị (mẫu)',
        startLine: '14 giờ 00, ngày 25 tháng 3 năm 2021',
        chair: 'Đồng chí Chủ Tọa Mẫu, Chuyên viên (mẫu)',
        body: [{ kind: 'paragraph', lead: null, text: 'Các đại biểu thảo luận (mẫu).' }],
      },
    });
    expect(await api.rows('SELECT 1 FROM minutes WHERE meeting_id = $1', [meeting.id])).toEqual([]);
  });

  it('names who raised a recommendation that has no speaker', async () => {
    const meeting = await aMinutableMeeting();
    const entry = await anEntry(api.database, {
      meetingId: meeting.id,
      kind: 'RECOMMENDATION',
      text: 'Tập huấn (mẫu).',
    });
    await aRecommendation(api.database, {
      meetingId: meeting.id,
      entryId: entry.id,
      raisedByUnitId: province('kien-giang'),
    });
    expect((await readAs(secretary, meeting)).body.document.body.at(-1)).toMatchObject({
      lead: 'Đại diện tỉnh Kiên Giang kiến nghị:',
    });
  });

  it('names what keeps them from being signed', async () => {
    const meeting = await aMeeting(api.database);
    const { body } = await readAs(secretary, meeting);
    expect(body.blockers.map(({ code }) => code)).toEqual([
      'chair',
      'secretary',
      'closed',
      'end_time',
      'attendance',
      'record',
    ]);
  });

  it.each(['ADMIN', 'BOARD_STAFF', 'BOARD_LEADER'] as const)(
    'shows a draft to %s, who may do nothing with it',
    async (role) => {
      const answer = await readAs(await aUser(api.database, role), await aMinutableMeeting());
      expect(answer.body).toMatchObject({ status: 'DRAFT', actions: [] });
    },
  );

  it('keeps drafts from members of the cluster, and shows them what is signed', async () => {
    const member = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const draft = await readAs(member, await aMinutableMeeting());
    expect([draft.status, draft.body]).toEqual([404, expect.objectContaining({ code: 'minutes.not_signed_yet' })]);
    expect((await readAs(member, await aSignedMeeting())).body).toMatchObject({ status: 'SIGNED', actions: [] });
  });

  it('does not exist for whoever does not see the meeting', async () => {
    const stranger = await aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-giang') });
    expect((await readAs(stranger, await aSignedMeeting())).body).toMatchObject({ code: 'resource.not_found' });
  });
});

describe('PUT /meetings/:id/minutes', () => {
  it('keeps recipients and the agency above', async () => {
    const meeting = await aMinutableMeeting();
    const client = await api.as(secretary);
    const body = {
      version: 1,
      recipients: ['Ban TĐKT Trung ương', 'Các đơn vị thành viên'],
      parentAgency: 'UBND tỉnh Hậu Giang',
    };
    const answer = await client.put<MinutesDto>(`/meetings/${meeting.id}/minutes`, body);
    expect(answer.body).toMatchObject({ ...body, version: 2, document: { recipients: body.recipients } });
    expect(await api.rows('SELECT recipients, parent_agency FROM minutes WHERE meeting_id = $1', [meeting.id])).toEqual(
      [{ recipients: body.recipients, parent_agency: 'UBND tỉnh Hậu Giang' }],
    );
  });

  it('shows the state that stands to whoever saw an older one', async () => {
    const meeting = await aMinutableMeeting();
    const client = await api.as(secretary);
    await client.put(`/meetings/${meeting.id}/minutes`, { version: 1, recipients: ['A'] });
    const answer = await client.put(`/meetings/${meeting.id}/minutes`, { version: 1, recipients: ['B'] });
    expect([answer.status, answer.body]).toEqual([
      409,
      expect.objectContaining({
        code: 'resource.version_conflict',
        current: expect.objectContaining({ recipients: ['A'] }),
      }),
    ]);
  });

  it.each([
    ['an unknown field', { version: 1, recipients: [], title: 'x' }],
    ['an empty recipient', { version: 1, recipients: [' '] }],
    ['no version', { recipients: [] }],
  ])('refuses %s', async (_, body) => {
    const meeting = await aMinutableMeeting();
    expect((await (await api.as(secretary)).put(`/meetings/${meeting.id}/minutes`, body)).status).toBe(400);
  });
});

describe('POST /meetings/:id/minutes/transitions', () => {
  it('signs: number, frozen text, paper with its SHA-256 and a revision come into being together', async () => {
    const meeting = await aSignedMeeting();
    const { body } = await readAs(secretary, meeting);
    const symbol = body.symbol ?? '';
    expect(symbol).toMatch(/^\d{2}\/BB-CTĐTNB$/u);
    expect(body).toMatchObject({
      version: 3,
      signedAt: '2021-03-26T02:00:00.000Z',
      actions: ['issue'],
      document: { number: { number: Number(symbol.slice(0, 2)) } },
    });
    const [row] = await api.rows<{ content: Buffer; sha256: string; signed_on: string; year: number }>(
      `SELECT f.content, f.sha256, d.signed_on::text, d.year FROM minutes m
       JOIN issued_document d ON d.id = m.document_id JOIN stored_file f ON f.id = d.file_id WHERE m.meeting_id = $1`,
      [meeting.id],
    );
    expect(row).toMatchObject({ sha256: body.sha256, signed_on: '2021-03-26', year: 2021 });
    expect(createHash('sha256').update(row!.content).digest('hex')).toBe(body.sha256);
    const paper = await (await api.as(secretary)).get(`/meetings/${meeting.id}/minutes/file`);
    expect(paper.raw.equals(row!.content)).toBe(true);
  });

  it('issues what is signed on the day on which it is done', async () => {
    const meeting = await aSignedMeeting();
    const answer = await move(await api.as(secretary), meeting, { to: 'ISSUED', version: 3 });
    expect(answer.body).toMatchObject({ status: 'ISSUED', issuedAt: '2021-03-26T02:00:00.000Z', actions: [] });
    expect(await api.rows('SELECT issued_on::text FROM issued_document WHERE meeting_id = $1', [meeting.id])).toEqual([
      { issued_on: '2021-03-26' },
    ]);
  });

  it('takes minutes back from review, and keeps what they said each time', async () => {
    const meeting = await aMinutableMeeting();
    const client = await api.as(secretary);
    await move(client, meeting, { to: 'IN_REVIEW', version: 1 });
    await anEntry(api.database, { meetingId: meeting.id, text: 'Dòng thêm sau (mẫu).' });
    expect((await move(client, meeting, { to: 'DRAFT', version: 2 })).body).toMatchObject({
      status: 'DRAFT',
      version: 3,
    });
    const { body } = await client.get<MinutesRevisionsDto>(`/meetings/${meeting.id}/minutes/revisions`);
    expect(
      body.items.map(({ revision, status, byName, document }) => [revision, status, byName, document.body.length]),
    ).toEqual([
      [2, 'DRAFT', secretary.displayName, 2],
      [1, 'IN_REVIEW', secretary.displayName, 1],
    ]);
  });

  it('keeps what drafts said from those who may read signed minutes only', async () => {
    const meeting = await aSignedMeeting();
    const revisionsFor = async (user: User): Promise<string[]> => {
      const client = await api.as(user);
      const { body } = await client.get<MinutesRevisionsDto>(`/meetings/${meeting.id}/minutes/revisions`);
      return body.items.map(({ status }) => status);
    };
    const member = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    expect(await revisionsFor(member)).toEqual(['SIGNED']);
    expect(await revisionsFor(secretary)).toEqual(['SIGNED', 'IN_REVIEW']);
  });

  it('refuses to sign what is not ready, names what is missing and gives no number', async () => {
    const meeting = await aMeeting(api.database);
    const client = await api.as(secretary);
    await move(client, meeting, { to: 'IN_REVIEW', version: 1 });
    const answer = await move(client, meeting, { to: 'SIGNED', version: 2 });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: 'minutes.not_ready',
      fields: expect.arrayContaining([{ path: 'chair', code: 'not_ready', params: {} }]),
    });
    expect(await api.rows('SELECT 1 FROM issued_document WHERE meeting_id = $1', [meeting.id])).toEqual([]);
  });

  it('refuses to sign when the record is no longer what the signer read', async () => {
    const meeting = await aMinutableMeeting();
    const client = await api.as(secretary);
    const { digest } = (await move(client, meeting, { to: 'IN_REVIEW', version: 1 })).body;
    await anEntry(api.database, { meetingId: meeting.id, text: 'Dòng thêm sau (mẫu).' });
    const answer = await move(client, meeting, { to: 'SIGNED', version: 2, digest });
    expect([answer.status, answer.body]).toEqual([409, expect.objectContaining({ code: 'minutes.record_changed' })]);
  });

  it('gives one number to two people who sign at once', async () => {
    const meeting = await aMinutableMeeting();
    const client = await api.as(secretary);
    await move(client, meeting, { to: 'IN_REVIEW', version: 1 });
    const sign = () => move(client, meeting, { to: 'SIGNED', version: 2 });
    const answers = await Promise.all([sign(), sign()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await api.rows('SELECT 1 FROM issued_document WHERE meeting_id = $1', [meeting.id])).toHaveLength(1);
  });

  it.each([
    ['DRAFT', 'SIGNED'],
    ['DRAFT', 'ISSUED'],
    ['DRAFT', 'DRAFT'],
  ])('knows no step from %s to %s', async (_, to) => {
    const answer = await move(await api.as(secretary), await aMinutableMeeting(), { to, version: 1 });
    expect([answer.status, answer.body]).toEqual([
      409,
      expect.objectContaining({ code: 'minutes.illegal_transition' }),
    ]);
  });

  it('is for the secretariat that runs the meeting', async () => {
    const meeting = await aMinutableMeeting();
    const of = async (user: User | null) =>
      (await move(await api.as(user), meeting, { to: 'IN_REVIEW', version: 1 })).status;
    expect(await of(await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }))).toBe(403);
    expect(await of(await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-giang') }))).toBe(404);
    expect(await of(await aUser(api.database, 'BOARD_LEADER'))).toBe(403);
    expect(await of(null)).toBe(401);
  });
});

describe('signed minutes', () => {
  it('are not changed by any step', async () => {
    const meeting = await aSignedMeeting();
    const client = await api.as(secretary);
    const answers = [
      await client.put(`/meetings/${meeting.id}/minutes`, { version: 3, recipients: ['X'] }),
      await move(client, meeting, { to: 'DRAFT', version: 3 }),
      await move(client, meeting, { to: 'SIGNED', version: 3 }),
    ];
    expect(answers.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual(
      answers.map(() => [409, 'minutes.signed']),
    );
  });

  it.each([
    ['a line of the record', `UPDATE entry SET text = 'x' WHERE meeting_id = $1`],
    ['the loss of a line', `DELETE FROM entry WHERE meeting_id = $1`],
    ['a person', `UPDATE attendee SET name = 'x' WHERE meeting_id = $1`],
    ['the loss of a person', `DELETE FROM attendee WHERE meeting_id = $1`],
    ['the meeting', `UPDATE meeting SET title = 'x' WHERE id = $1`],
    ['the loss of the meeting', `DELETE FROM meeting WHERE id = $1`],
    ['the frozen text', `UPDATE minutes SET content = '{}' WHERE meeting_id = $1`],
    [
      'the state',
      `UPDATE minutes SET status = 'DRAFT', signed_at = NULL, content = NULL, document_id = NULL WHERE meeting_id = $1`,
    ],
    ['the loss of the minutes', `DELETE FROM minutes WHERE meeting_id = $1`],
    ['the number', `UPDATE issued_document SET number = number + 100 WHERE meeting_id = $1`],
    ['the loss of the number', `DELETE FROM issued_document WHERE meeting_id = $1`],
    [
      'the paper',
      `UPDATE stored_file SET content = 'x', size = 1 WHERE id = (SELECT file_id FROM issued_document WHERE meeting_id = $1)`,
    ],
    [
      'what an earlier version said',
      `UPDATE minutes_revision SET content = '{}' WHERE minutes_id = (SELECT id FROM minutes WHERE meeting_id = $1)`,
    ],
  ])('stand against a change of %s by SQL under the role of the application', async (_, sql) => {
    const meeting = await aSignedMeeting();
    await expect(api.rows(sql, [meeting.id])).rejects.toThrow(/signed|permission denied|never changed/);
  });

  it('let no line be added to their record', async () => {
    const meeting = await aSignedMeeting();
    await expect(anEntry(api.database, { meetingId: meeting.id })).rejects.toThrow(/signed/);
  });
});

describe('GET /meetings/:id/minutes/file', () => {
  it('gives a draft without a number', async () => {
    const meeting = await aMinutableMeeting({ title: 'Họp mẫu: 1/2' });
    const answer = await (await api.as(secretary)).get(`/meetings/${meeting.id}/minutes/file`);
    expect(answer.raw.subarray(0, 2).toString()).toBe('PK');
    expect(answer.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('Dự thảo biên bản - Họp mẫu- 1-2.docx')}`,
    );
    expect(answer.headers['content-type']).toContain('wordprocessingml');
  });

  it('does not exist for members of the cluster while it is a draft', async () => {
    const member = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const meeting = await aMinutableMeeting();
    const client = await api.as(member);
    expect((await client.get(`/meetings/${meeting.id}/minutes/file`)).status).toBe(404);
    expect((await client.get(`/meetings/${meeting.id}/minutes/revisions`)).status).toBe(404);
  });
});

describe('GET /meetings/:id/readiness', () => {
  it('tells whoever sees the meeting what is there and what is missing', async () => {
    const meeting = await aMinutableMeeting();
    await anAgendaItem(api.database, { meetingId: meeting.id });
    await aRecommendation(api.database, { meetingId: meeting.id });
    const member = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const { body } = await (await api.as(member)).get<ReadinessDto>(`/meetings/${meeting.id}/readiness`);
    expect(body.items.filter(({ done }) => !done)).toEqual([
      { code: 'conference', done: false, blocks: null, params: {} },
      { code: 'unanswered', done: false, blocks: null, params: { count: 1 } },
      { code: 'minutes', done: false, blocks: null, params: {} },
    ]);
    expect(body.items).toContainEqual({ code: 'agenda', done: true, blocks: null, params: { count: 1 } });
  });

  it('counts in one query, and is hidden with its meeting', async () => {
    const meeting = await aMinutableMeeting();
    const client = await api.as(secretary);
    await client.get('/auth/me');
    expect(await api.countingStatements(() => client.get(`/meetings/${meeting.id}/readiness`))).toBeLessThanOrEqual(3);
    const stranger = await aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-giang') });
    expect((await (await api.as(stranger)).get(`/meetings/${meeting.id}/readiness`)).status).toBe(404);
  });
});
