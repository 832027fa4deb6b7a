import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
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
import { Outbox } from '../../messages/outbox.service';
import type { Meeting } from '../../meetings/meeting.entity';
import type { InvitationBoardDto } from './invitation-board.dto';
import type { InvitationDocumentDto, InvitationWordingDto } from './invitation-wording.dto';

const api = useApi();
let client: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  client = await api.as(await aUser(api.database, 'SECRETARIAT'));
});

beforeEach(async () => {
  api.setTime('2021-03-15T02:00:00Z');
  await api.rows('DELETE FROM pgboss.job');
});

const wording: InvitationWordingDto = {
  parentAgency: null,
  place: 'Hậu Giang',
  notes: ['Đề nghị mang theo tài liệu.'],
  authority: ['TM. Cụm thi đua'],
  position: 'Cụm trưởng',
  signerName: 'Nguyễn Văn Mẫu',
  recipients: ['Như trên'],
};

/** A meeting with invitations that are ready, one for each of these provinces. */
async function aReadyMeeting(keys: string[], fields: Partial<Meeting> = {}) {
  const meeting = await aMeeting(api.database, { startTime: '14:00', title: 'Phiên họp trù bị mẫu', ...fields });
  const ids: string[] = [];
  for (const key of keys) {
    const { id: delegationId } = await aDelegation(api.database, {
      meetingId: meeting.id,
      unitId: province(key),
      quota: 3,
    });
    const email = `${key}@example.test`;
    const invitation = await anInvitation(api.database, { meetingId: meeting.id, delegationId, email });
    ids.push(invitation.id);
  }
  const issue = (some = ids, words = wording) =>
    client.post<InvitationBoardDto>(`/meetings/${meeting.id}/invitations/issue`, { ids: some, wording: words });
  return { meeting, ids, issue };
}

const registered = (meetingId: string) =>
  api.rows<{ number: number; symbol: string }>(
    `SELECT number, symbol FROM issued_document WHERE meeting_id = $1 AND series = 'GM' ORDER BY number`,
    [meetingId],
  );

const posted = (meetingId: string) =>
  api.rows<Record<string, string>>('SELECT * FROM message WHERE meeting_id = $1 ORDER BY created_at, id', [meetingId]);

const lastNumber = async (): Promise<number> => {
  const [row] = await api.rows<{ last_number: number }>(
    `SELECT last_number FROM document_counter WHERE series = 'GM' AND year = 2021`,
  );
  return row?.last_number ?? 0;
};

describe('POST /meetings/:id/invitations/issue', () => {
  it('numbers each invitation, keeps its paper and posts its mail', async () => {
    const before = await lastNumber();
    const { meeting, issue } = await aReadyMeeting(['kien-giang', 'an-giang-pre2025'], { answerBy: '2021-03-20' });
    const { status, body } = await issue();
    expect(status).toBe(200);
    expect((await registered(meeting.id)).map(({ number }) => number)).toEqual([before + 1, before + 2]);
    expect(body.invitees[0]?.invitation).toMatchObject({
      symbol: expect.stringMatching(/^\d\d\/GM-CTĐTNB$/u) as string,
      sentAt: '2021-03-15T02:00:00.000Z',
      mail: { state: 'WAITING', attempts: 0 },
    });

    const [mail, second] = await posted(meeting.id);
    const invitation = body.invitees[0]!.invitation!;
    expect(mail).toMatchObject({
      kind: 'INVITATION',
      once_key: `invitation:${invitation.id}:1`,
      recipient_address: 'kien-giang@example.test',
      calendar_method: 'REQUEST',
    });
    expect(second).toMatchObject({ recipient_address: 'an-giang-pre2025@example.test' });
    expect(mail?.['subject']).toBe(`Giấy mời số ${invitation.symbol}: Phiên họp trù bị mẫu`);
    for (const words of [
      `trân trọng kính mời ${invitation.addressee} tới dự Phiên họp trù bị mẫu`,
      'Thời gian: 14 giờ 00, thứ Năm, ngày 25 tháng 3 năm 2021.',
      'Địa điểm: Hội trường mẫu.',
      '(không quá 03 đại biểu) chậm nhất ngày 20 tháng 3 năm 2021',
      invitation.link ?? 'no link',
    ]) {
      expect(mail?.['body']).toContain(words);
    }
    expect(mail?.['calendar_content']).toMatch(/METHOD:REQUEST[\s\S]*DTSTART;TZID=Asia\/Ho_Chi_Minh:20210325T140000/u);

    const [file] = await api.rows<{ name: string; content: Buffer }>(
      'SELECT name, content FROM stored_file WHERE id = ANY($1::uuid[])',
      [mail?.['file_ids']],
    );
    expect(file?.name).toBe(`Giấy mời ${invitation.symbol?.replace('/', '-') ?? ''}.docx`);
    const text = strFromU8(unzipSync(file!.content)['word/document.xml']!).replace(/<[^>]+>/gu, '');
    expect(text).toContain(`Số: ${invitation.symbol ?? ''}`);
    expect(text).toContain('Hậu Giang, ngày 15 tháng 3 năm 2021');
    expect(text).toContain('Đề nghị mang theo tài liệu./.');
    expect(await api.rows(`SELECT 1 FROM pgboss.job WHERE name = 'message.send'`)).toHaveLength(2);
  });

  it('issues twice once: no second number, paper or mail', async () => {
    const { meeting, ids, issue } = await aReadyMeeting(['kien-giang', 'an-giang-pre2025']);
    await issue([ids[0]!]);
    const { body } = await issue();
    await issue();
    expect(body.totals.issued).toBe(2);
    expect(await registered(meeting.id)).toHaveLength(2);
    expect(await posted(meeting.id)).toHaveLength(2);
  });

  it('gives numbers without gaps when two issue at once', async () => {
    const before = await lastNumber();
    const one = await aReadyMeeting(['kien-giang', 'an-giang-pre2025', 'ca-mau-pre2025']);
    const other = await aReadyMeeting(['kien-giang', 'an-giang-pre2025', 'ca-mau-pre2025']);
    const answers = await Promise.all([one.issue(), other.issue(), one.issue()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const numbers = [...(await registered(one.meeting.id)), ...(await registered(other.meeting.id))];
    expect(numbers.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 6 }, (_, at) => before + 1 + at),
    );
  });

  it('leaves no number, paper or mail of those before when one of them fails', async () => {
    const before = await lastNumber();
    const { meeting, ids, issue } = await aReadyMeeting(['kien-giang', 'an-giang-pre2025']);
    const outbox = api.app.get(Outbox);
    const post = outbox.post.bind(outbox);
    const failing = vi.spyOn(outbox, 'post');
    failing.mockImplementationOnce(post).mockRejectedValueOnce(new Error('no'));
    expect((await issue()).status).toBe(500);
    failing.mockRestore();
    expect(await lastNumber()).toBe(before);
    expect(await registered(meeting.id)).toEqual([]);
    expect(await posted(meeting.id)).toEqual([]);
    expect(await api.rows('SELECT 1 FROM pgboss.job')).toEqual([]);

    await issue([ids[1]!]);
    expect((await registered(meeting.id)).map(({ number }) => number)).toEqual([before + 1]);
  });

  it('sends no mail where there is no address: the paper goes by hand', async () => {
    const { meeting, ids, issue } = await aReadyMeeting(['kien-giang']);
    await api.rows('UPDATE invitation SET email = NULL WHERE id = $1', [ids[0]]);
    expect((await issue()).body.invitees[0]?.invitation).toMatchObject({
      mail: null,
      link: expect.any(String) as string,
    });
    expect(await registered(meeting.id)).toHaveLength(1);
    expect(await posted(meeting.id)).toEqual([]);
  });

  it.each([
    ['DRAFT', 'meeting.not_published'],
    ['POSTPONED', 'invitation.closed'],
    ['CLOSED', 'invitation.closed'],
  ] as const)('sends nothing while the meeting is %s', async (status, code) => {
    const { meeting, issue } = await aReadyMeeting(['kien-giang'], { status, statusReason: 'Lý do mẫu' });
    expect(await issue()).toMatchObject({ status: 409, body: { code } });
    expect(await registered(meeting.id)).toEqual([]);
    expect(await posted(meeting.id)).toEqual([]);
  });

  it('knows only invitations of the meeting, and asks for the place of the issuer', async () => {
    const { issue } = await aReadyMeeting(['kien-giang']);
    const other = await aReadyMeeting(['kien-giang']);
    expect((await issue(other.ids)).status).toBe(404);
    expect(await issue(other.ids, { ...wording, place: ' ' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'wording.place' }] },
    });
    expect((await issue([])).status).toBe(400);
  });
});

describe('POST /meetings/:id/invitations/mail', () => {
  it('sends the same paper again, to the address as it was corrected', async () => {
    const { meeting, ids, issue } = await aReadyMeeting(['kien-giang']);
    await issue();
    await api.rows(`UPDATE invitation SET email = 'right@example.test' WHERE id = $1`, [ids[0]]);
    const { status } = await client.post(`/meetings/${meeting.id}/invitations/mail`, { ids });
    expect(status).toBe(200);
    const mails = await posted(meeting.id);
    expect(mails.map((mail) => mail['recipient_address'])).toEqual(['kien-giang@example.test', 'right@example.test']);
    expect(mails[1]?.['file_ids']).toEqual(mails[0]?.['file_ids']);
    expect(await registered(meeting.id)).toHaveLength(1);
  });
});

describe('the paper before it is issued', () => {
  it('is proposed as the head of the cluster signs, with what delegates should know', async () => {
    const { meeting } = await aReadyMeeting([], { answerBy: '2021-03-20', preparationNote: 'Mặc trang phục công sở.' });
    await anAttendee(api.database, { meetingId: meeting.id, role: 'CHAIR', side: 'HOST', name: 'Lê Thị Mẫu' });
    const { body } = await client.get<InvitationWordingDto>(`/meetings/${meeting.id}/invitations/wording`);
    expect(body).toEqual({
      parentAgency: null,
      place: 'Hậu Giang',
      notes: ['Mặc trang phục công sở.', 'Đề nghị xác nhận tham dự chậm nhất ngày 20 tháng 3 năm 2021.'],
      authority: ['TM. Cụm thi đua'],
      position: 'Cụm trưởng',
      signerName: 'Lê Thị Mẫu',
      recipients: ['Như trên'],
    });
  });

  it('is not proposed in words that no paper has: of two who issue the same, the second prints nothing', async () => {
    const { meeting, ids, issue } = await aReadyMeeting(['kien-giang']);
    await issue(ids, { ...wording, place: 'Vị Thanh' });
    expect((await issue(ids, { ...wording, place: 'Rạch Giá' })).status).toBe(200);
    const { body } = await client.get<InvitationWordingDto>(`/meetings/${meeting.id}/invitations/wording`);
    expect(body.place).toBe('Vị Thanh');
  });

  it('is proposed as it was last written by hand, with a deadline that has moved since as it is now', async () => {
    const { meeting, ids, issue } = await aReadyMeeting(['kien-giang', 'an-giang-pre2025'], { answerBy: '2021-03-20' });
    const path = `/meetings/${meeting.id}/invitations/wording`;
    const { body: proposed } = await client.get<InvitationWordingDto>(path);
    const notes = [...proposed.notes, 'Đề nghị mang theo tài liệu.'];
    const written = { ...proposed, notes, signerName: 'Nguyễn Văn Mẫu', recipients: ['Như trên', 'Văn phòng (mẫu)'] };
    expect((await issue([ids[0]!], written)).status).toBe(200);
    await api.rows(`UPDATE meeting SET answer_by = '2021-03-22' WHERE id = $1`, [meeting.id]);
    expect((await client.get(path)).body).toEqual({
      ...written,
      notes: ['Đề nghị xác nhận tham dự chậm nhất ngày 22 tháng 3 năm 2021.', 'Đề nghị mang theo tài liệu.'],
    });
    const other = await aReadyMeeting(['kien-giang']);
    const { body: elsewhere } = await client.get(`/meetings/${other.meeting.id}/invitations/wording`);
    expect(elsewhere).toMatchObject({ signerName: null, recipients: ['Như trên'] });
  });

  it('is seen without number and date, and nothing is kept', async () => {
    const { meeting, ids } = await aReadyMeeting(['kien-giang'], { status: 'DRAFT' });
    const { body } = await client.post<InvitationDocumentDto>(`/meetings/${meeting.id}/invitations/preview`, {
      id: ids[0],
      wording,
    });
    expect(body).toMatchObject({
      number: { number: null, symbol: 'GM-CTĐTNB' },
      date: null,
      event: 'Phiên họp trù bị mẫu',
      time: '14 giờ 00, thứ Năm, ngày 25 tháng 3 năm 2021',
      notes: ['Thành phần: không quá 03 đại biểu.', 'Đề nghị mang theo tài liệu.'],
    });
    expect(await registered(meeting.id)).toEqual([]);
  });
});
