import ExcelJS from 'exceljs';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, useApi } from '../../../test/api';
import {
  aClusterYear,
  aDelegation,
  aMeeting,
  anAttendee,
  anInvitation,
  aUser,
  province,
} from '../../../test/factories';
import { Jobs } from '../../common/jobs/jobs';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import type { InvitationBoardDto, InvitationDto } from './invitation-board.dto';

const api = useApi();
let secretary: User;
let client: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
  client = await api.as(secretary);
});

/** A meeting with the delegations of these provinces. */
async function aMeetingOf(keys: string[], fields: Partial<Meeting> = {}) {
  const meeting = await aMeeting(api.database, fields);
  const delegations = [];
  for (const key of keys) {
    delegations.push(await aDelegation(api.database, { meetingId: meeting.id, unitId: province(key), quota: 3 }));
  }
  return { meeting, delegations };
}

const board = async (meetingId: string) =>
  (await client.get<InvitationBoardDto>(`/meetings/${meetingId}/invitations`)).body;

describe('POST /meetings/:id/invitations', () => {
  it('makes one ready for every delegation that has none, to the department and the focal point of the province', async () => {
    const { meeting } = await aMeetingOf(['kien-giang', 'hau-giang'], { kind: 'PREPARATORY', status: 'DRAFT' });
    const focal = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const prepare = () =>
      client.post<InvitationBoardDto>(`/meetings/${meeting.id}/invitations`, { delegations: true, attendeeIds: [] });
    const { status, body } = await prepare();
    expect(status).toBe(200);
    expect(body.invitees.map(({ name, invitation }) => [name, invitation?.addressee])).toEqual([
      ['Kiên Giang', 'Sở Nội vụ tỉnh Kiên Giang'],
      ['Hậu Giang', 'Sở Nội vụ tỉnh Hậu Giang'],
    ]);
    expect(body.invitees[0]?.invitation).toMatchObject({ email: focal.email, sentAt: null, link: null, symbol: null });
    await prepare();
    expect(await api.rows('SELECT 1 FROM invitation WHERE meeting_id = $1', [meeting.id])).toHaveLength(2);
    expect(await api.rows('SELECT 1 FROM message WHERE meeting_id = $1', [meeting.id])).toEqual([]);
  });

  it('invites guests by name, with their positions, and nobody of another meeting', async () => {
    const { meeting } = await aMeetingOf([]);
    const guest = await anAttendee(api.database, {
      meetingId: meeting.id,
      side: 'CENTRAL',
      role: 'GUEST',
      name: 'Trần Thị Mẫu',
      positions: ['Phó Trưởng ban (mẫu)'],
      email: 'guest@example.test',
    });
    const stranger = await anAttendee(api.database, { meetingId: (await aMeeting(api.database)).id });
    const prepare = (attendeeIds: string[]) =>
      client.post<InvitationBoardDto>(`/meetings/${meeting.id}/invitations`, { delegations: true, attendeeIds });
    expect(await prepare([guest.id, stranger.id])).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'attendeeIds', code: 'not_found' }] },
    });
    expect((await prepare([guest.id])).body.invitees).toMatchObject([
      {
        kind: 'PERSON',
        invitation: { addressee: 'Đồng chí Trần Thị Mẫu, Phó Trưởng ban (mẫu)', email: 'guest@example.test' },
      },
    ]);
  });

  it('is refused once the meeting has begun', async () => {
    const { meeting } = await aMeetingOf(['kien-giang'], { status: 'IN_SESSION' });
    const body = { delegations: true, attendeeIds: [] };
    expect(await client.post(`/meetings/${meeting.id}/invitations`, body)).toMatchObject({
      status: 409,
      body: { code: 'invitation.closed' },
    });
  });
});

describe('PUT and DELETE /invitations/:id', () => {
  it('correct whom a paper invites until it is issued, and where mail goes also afterwards', async () => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang']);
    const { id } = await anInvitation(api.database, { meetingId: meeting.id, delegationId: delegations[0]!.id });
    const put = (body: object) => client.put<InvitationDto>(`/invitations/${id}`, body);
    const corrected = { version: 1, addressee: 'Ban Thi đua - Khen thưởng tỉnh mẫu', email: 'a@example.test' };
    expect(await put(corrected)).toMatchObject({ status: 200, body: { email: 'a@example.test', version: 2 } });
    expect(await put(corrected)).toMatchObject({ status: 409, body: { current: { version: 2 } } });
    expect((await put({ ...corrected, version: 2, email: 'nowhere' })).status).toBe(400);

    await api.rows('UPDATE invitation SET sent_at = now() WHERE id = $1', [id]);
    const later = { version: 2, addressee: 'Người khác', email: 'b@example.test' };
    expect(await put(later)).toMatchObject({ status: 409, body: { code: 'invitation.issued' } });
    expect((await put({ ...later, addressee: corrected.addressee })).body).toMatchObject({ email: 'b@example.test' });
    expect(await client.delete(`/invitations/${id}?version=3`)).toMatchObject({
      status: 409,
      body: { code: 'invitation.issued' },
    });
  });

  it('take back what was not issued', async () => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang']);
    const { id } = await anInvitation(api.database, { meetingId: meeting.id, delegationId: delegations[0]!.id });
    expect((await client.delete(`/invitations/${id}?version=7`)).status).toBe(409);
    expect((await client.delete(`/invitations/${id}?version=1`)).status).toBe(204);
    expect(await api.rows('SELECT 1 FROM invitation WHERE id = $1', [id])).toEqual([]);
  });
});

describe('the link of an invitation', () => {
  it('opens what it is for, nothing once it is revoked, and a renewed one opens it again', async () => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang'], { heldOn: '2100-03-25' });
    const { id } = await anInvitation(api.database, {
      meetingId: meeting.id,
      delegationId: delegations[0]!.id,
      sentAt: new Date(),
    });
    const visitor = await api.as(null);
    const opens = async (link: string | null) =>
      (await visitor.get(`/answers/${link?.split('/tra-loi/')[1] ?? ''}`)).status;
    const first = (await board(meeting.id)).invitees[0]?.invitation?.link ?? null;
    expect(first).toMatch(/^http:\/\/localhost:\d+\/tra-loi\/[\w.-]+$/u);
    expect(await opens(first)).toBe(200);

    const version = async () =>
      (await api.rows<{ version: number }>('SELECT version FROM invitation WHERE id = $1', [id]))[0]?.version;
    const seen = { version: await version() };
    const revoked = await client.post<InvitationDto>(`/invitations/${id}/link/revoke`, seen);
    expect(revoked).toMatchObject({ status: 200, body: { link: null } });
    expect(await opens(first)).toBe(404);

    const again = { version: revoked.body.version };
    const { body: renewed } = await client.post<InvitationDto>(`/invitations/${id}/link/renew`, again);
    expect(renewed.linkRevokedAt).toBeNull();
    expect(await opens(renewed.link)).toBe(200);
    expect(await opens(first)).toBe(404);

    // Two who renew or revoke at once: the link that the first has sent on stays open.
    for (const step of ['renew', 'revoke']) {
      expect(await client.post(`/invitations/${id}/link/${step}`, again)).toMatchObject({
        status: 409,
        body: { code: 'resource.version_conflict', current: { link: renewed.link, version: renewed.version } },
      });
    }
    expect(await opens(renewed.link)).toBe(200);
    expect(await version()).toBe(renewed.version);
  });

  it('is none before the invitation is issued', async () => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang']);
    const { id } = await anInvitation(api.database, { meetingId: meeting.id, delegationId: delegations[0]!.id });
    expect(await client.post(`/invitations/${id}/link/renew`, { version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'invitation.not_issued' },
    });
  });
});

describe('PUT /meetings/:id/invitations/deadline', () => {
  it('sets the last day for answers, not after the meeting', async () => {
    const { meeting } = await aMeetingOf([], { heldOn: '2021-03-25' });
    const put = (body: object) => client.put(`/meetings/${meeting.id}/invitations/deadline`, body);
    expect(await put({ version: 1, answerBy: '2021-03-26' })).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'answerBy', code: 'after_meeting' }] },
    });
    expect(await put({ version: 1, answerBy: '2021-03-20' })).toMatchObject({
      status: 200,
      body: { answerBy: '2021-03-20', meetingVersion: 2 },
    });
    expect((await put({ version: 1, answerBy: null })).status).toBe(409);
  });
});

describe('GET /meetings/:id/invitations', () => {
  it('counts who answered and who comes, groups with their heads, each person once', async () => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang', 'hau-giang', 'an-giang-pre2025']);
    const [first, second] = delegations;
    const meetingId = meeting.id;
    const sentAt = new Date();
    await anInvitation(api.database, {
      meetingId,
      delegationId: first!.id,
      sentAt,
      answer: 'ACCEPTED',
      answeredVia: 'LINK',
      arrivalNote: 'Xe 7 chỗ',
    });
    await anInvitation(api.database, { meetingId, delegationId: second!.id, sentAt });
    const coming = { meetingId, delegationId: first!.id, coming: 'YES' as const };
    const named = await anAttendee(api.database, { ...coming, role: 'GUEST' });
    await anAttendee(api.database, { ...coming, kind: 'GROUP', positions: [], headCount: 4 });
    await anAttendee(api.database, { ...coming, coming: 'NO' });
    await anAttendee(api.database, { meetingId, delegationId: second!.id });
    await anInvitation(api.database, { meetingId, attendeeId: named.id });
    await anAttendee(api.database, { meetingId, side: 'CENTRAL', role: 'OBSERVER', coming: 'YES' });
    await api.rows(
      `INSERT INTO applicant (id, meeting_id, delegation_id, wants, name, submitted_at) VALUES ($1, $2, $3, 'PLACE', 'Người chờ mẫu', now())`,
      [uuidv7(), meetingId, first!.id],
    );
    await api.rows(
      `INSERT INTO paper (id, meeting_id, delegation_id, title, minutes_asked, submitted_at) VALUES ($1, $2, $3, 'Tham luận mẫu', 8, now())`,
      [uuidv7(), meetingId, first!.id],
    );

    const { invitees, totals, actions } = await board(meetingId);
    expect(invitees.map(({ kind }) => kind)).toEqual(['DELEGATION', 'DELEGATION', 'DELEGATION', 'PERSON', 'PERSON']);
    expect(invitees[0]).toMatchObject({
      name: 'Kiên Giang',
      quota: 3,
      heads: { yes: 5, unknown: 0, no: 1 },
      waiting: 1,
      consentAsked: 0,
      papers: { offered: 1, accepted: 0, minutes: 8 },
      invitation: { answer: 'ACCEPTED', arrivalNote: 'Xe 7 chỗ' },
    });
    expect(invitees[2]?.invitation).toBeNull();
    expect(totals).toMatchObject({
      invited: 3,
      issued: 2,
      answered: 1,
      accepted: 1,
      declined: 0,
      heads: { yes: 6, unknown: 1, no: 1 },
      papers: { offered: 1, minutes: 8 },
    });
    expect(totals.roles).toEqual([
      { role: 'OFFICIAL', heads: { yes: 4, unknown: 1, no: 1 } },
      { role: 'GUEST', heads: { yes: 1, unknown: 0, no: 0 } },
      { role: 'OBSERVER', heads: { yes: 1, unknown: 0, no: 0 } },
    ]);
    expect(actions).toEqual(['prepare', 'issue', 'remind', 'deadline']);
  });

  it('tells what became of the mail', async () => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang']);
    const invitation = await anInvitation(api.database, {
      meetingId: meeting.id,
      delegationId: delegations[0]!.id,
      sentAt: new Date(),
      email: 'a@example.test',
    });
    const messageId = uuidv7();
    await api.rows(
      `INSERT INTO message (id, kind, once_key, meeting_id, invitation_id, recipient_name, recipient_address, subject,
                            body, state, attempts, last_error, created_at)
       VALUES ($1, 'INVITATION', 'test', $2, $3, 'A', 'a@example.test', 'S', 'B', 'WAITING', 2, '451 try later', now())`,
      [messageId, meeting.id, invitation.id],
    );
    await api.database.transaction((tx) =>
      api.app.get(Jobs).send(tx, 'message.send', { messageId }, { afterSeconds: 60 }),
    );
    expect((await board(meeting.id)).invitees[0]?.invitation?.mail).toEqual({
      state: 'WAITING',
      attempts: 2,
      lastError: '451 try later',
      sentAt: null,
      nextAttemptAt: expect.any(String) as string,
    });
  });

  it('asks the database twice however many are invited: for the meeting, and for all of the board', async () => {
    const { meeting } = await aMeetingOf(['kien-giang']);
    const read = () => api.countingStatements(() => board(meeting.id));
    for (const key of ['hau-giang', 'an-giang-pre2025', 'ca-mau-pre2025']) {
      const delegation = await aDelegation(api.database, { meetingId: meeting.id, unitId: province(key) });
      await anInvitation(api.database, { meetingId: meeting.id, delegationId: delegation.id, sentAt: new Date() });
      for (let i = 0; i < 10; i++)
        await anAttendee(api.database, { meetingId: meeting.id, delegationId: delegation.id });
    }
    // Once to be known as signed in, for some seconds.
    await read();
    expect(await read()).toBe(2);
  });
});

describe('GET /meetings/:id/invitations/board.xlsx', () => {
  it('is the board as a sheet to print: a head that stays, text that stays text', async () => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang'], { title: 'Phiên họp "mẫu": trù bị' });
    await anInvitation(api.database, {
      meetingId: meeting.id,
      delegationId: delegations[0]!.id,
      sentAt: new Date(),
      addressee: '=HYPERLINK("http://example.test")',
      answer: 'DECLINED',
      answeredVia: 'TELEPHONE',
      declineReason: '+84 bận việc',
    });
    const { status, headers, raw } = await client.get(`/meetings/${meeting.id}/invitations/board.xlsx`);
    expect(status).toBe(200);
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(
      "filename*=UTF-8''Theo dõi giấy mời - Phiên họp -mẫu-- trù bị.xlsx",
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(raw as unknown as ExcelJS.Buffer);
    const sheet = workbook.worksheets[0]!;
    expect(sheet.getCell('A1').text).toBe('THEO DÕI GIẤY MỜI: Phiên họp "mẫu": trù bị');
    expect(sheet.getCell('S1').isMerged).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '4:4' });
    const row = sheet.getRow(5);
    expect(row.getCell(2).value).toBe('Kiên Giang');
    expect(row.getCell(3)).toMatchObject({
      type: ExcelJS.ValueType.String,
      value: '=HYPERLINK("http://example.test")',
    });
    expect(row.getCell(11)).toMatchObject({ type: ExcelJS.ValueType.String, value: '+84 bận việc' });
    expect(row.getCell(7).value).toBe('Không tham dự');
  });

  it('opens whatever a delegation has written', async () => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang'], { title: 'Phiên họp\uffff' });
    await anInvitation(api.database, {
      ...{ meetingId: meeting.id, delegationId: delegations[0]!.id, sentAt: new Date() },
      ...{ answer: 'DECLINED', answeredVia: 'LINK', declineReason: 'Bận\ufffe việc\u0001' },
    });
    const { raw } = await client.get(`/meetings/${meeting.id}/invitations/board.xlsx`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(raw as unknown as ExcelJS.Buffer);
    expect(workbook.worksheets[0]!.getCell('K5').value).toBe('Bận việc');
  });
});

describe('whoever does not run the meeting', () => {
  it.each([
    ['BOARD_STAFF', undefined],
    ['BOARD_LEADER', undefined],
    ['ADMIN', undefined],
    ['DELEGATE', undefined],
    ['FOCAL_POINT', 'kien-giang'],
    ['SECRETARIAT', 'kien-giang'],
  ] as const)('%s of %s neither reads nor changes its invitations', async (role, unit) => {
    const { meeting, delegations } = await aMeetingOf(['kien-giang']);
    const { id } = await anInvitation(api.database, { meetingId: meeting.id, delegationId: delegations[0]!.id });
    const user = await aUser(api.database, role, unit && { unitId: province(unit) });
    const other = await api.as(user);
    const base = `/meetings/${meeting.id}/invitations`;
    const wording = { place: 'A', notes: [], authority: [], recipients: [] };
    const answers = [
      await other.get(base),
      await other.get(`${base}/board.xlsx`),
      await other.get(`${base}/wording`),
      await other.post(base, { delegations: true, attendeeIds: [] }),
      await other.post(`${base}/preview`, { id, wording }),
      await other.post(`${base}/issue`, { ids: [id], wording }),
      await other.post(`${base}/mail`, { ids: [id] }),
      await other.post(`${base}/remind`, { ids: [id] }),
      await other.put(`${base}/deadline`, { version: 1, answerBy: null }),
      await other.put(`/invitations/${id}`, { version: 1, addressee: 'A', email: null }),
      await other.delete(`/invitations/${id}?version=1`),
      await other.post(`/invitations/${id}/link/revoke`, { version: 1 }),
      await other.post(`/invitations/${id}/link/renew`, { version: 1 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
    expect(await api.rows('SELECT version, sent_at FROM invitation WHERE id = $1', [id])).toEqual([
      { version: 1, sent_at: null },
    ]);
  });

  it('does not learn of a meeting that is not theirs to see', async () => {
    const { meeting } = await aMeetingOf(['kien-giang']);
    const stranger = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-noi') }));
    expect((await stranger.get(`/meetings/${meeting.id}/invitations`)).status).toBe(404);
  });
});
