import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import { aClusterYear, aDelegation, aMeeting, anInvitation, aUser, province, southwest } from '../../../test/factories';
import { SignedLinks } from '../../common/signed-links';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import { aPdf } from '../../paperwork/testing/sample-files';
import type { Delegation } from '../delegation.entity';
import type { Invitation } from '../invitation.entity';
import type { InvitationAnswerDto } from './answer-page.dto';

const api = useApi({ MAX_FILE_MB: '1' });
let secretary: User;
let meeting: Meeting;
let delegation: Delegation;
let invitation: Invitation;
let address: string;
let paperId: string;

const BYTES = { 'content-type': 'application/octet-stream' };

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
});

beforeEach(async () => {
  api.setTime('2021-03-10T02:00:00Z');
  meeting = await aMeeting(api.database, { kind: 'SUMMARY', startTime: '14:00', title: 'Hội nghị tổng kết (mẫu)' });
  delegation = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('kien-giang') });
  invitation = await anInvitation(api.database, { meetingId: meeting.id, delegationId: delegation.id });
  address = `/answers/${await api.app.get(SignedLinks).sign('invitation', invitation.id, 1)}`;
  paperId = uuidv7();
  const nobody = await api.as(null);
  await nobody.put(`${address}/papers/${paperId}`, { title: 'Tham luận (mẫu)', minutesAsked: 10 });
});

const handIn = async (
  bytes: Uint8Array = aPdf(),
  { id = paperId, name = 'Tham luận.pdf', at = address, version = 1 } = {},
) =>
  (await api.as(null)).send<InvitationAnswerDto>(
    'PUT',
    `${at}/papers/${id}/file?name=${encodeURIComponent(name)}&version=${version}`,
    Buffer.from(bytes),
    BYTES,
  );
const get = async (path: string) => (await api.as(null)).get(`${address}/${path}`);
const fileRows = () =>
  api.rows('SELECT id, audience, delegation_id FROM meeting_file WHERE meeting_id = $1', [meeting.id]);
const storedFiles = async (): Promise<number> => {
  const entries = await readdir(join(api.dataDirectory, 'documents'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
};

describe('the file of a paper', () => {
  it('is handed in by the link, for the secretariat, and can be saved again by the delegation', async () => {
    const { status, body } = await handIn(aPdf('một'));
    expect(status).toBe(200);
    expect(body.papers).toMatchObject([{ id: paperId, fileName: 'Tham luận.pdf', version: 2 }]);
    expect(await fileRows()).toMatchObject([{ audience: 'SECRETARIAT', delegation_id: delegation.id }]);
    const saved = await get(`files/${body.papers[0]?.fileId}`);
    expect(saved).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    expect(saved.headers['content-disposition']).toMatch(/^attachment/);
    expect(createHash('sha256').update(saved.raw).digest('hex')).toBe(
      createHash('sha256').update(aPdf('một')).digest('hex'),
    );
    const content = await (await api.as(secretary)).get(`/meeting-files/${body.papers[0]?.fileId}/content`);
    expect(content.status).toBe(200);
  });

  it('takes the place of the one before, whose bytes are gone, as they are when the paper is withdrawn', async () => {
    const before = await storedFiles();
    await handIn(aPdf('một'));
    const { body } = await handIn(aPdf('hai'), { version: 2 });
    expect(await fileRows()).toMatchObject([{ id: body.papers[0]?.fileId }]);
    expect(await storedFiles()).toBe(before + 1);
    await (await api.as(null)).delete(`${address}/papers/${paperId}?version=3`);
    expect(await fileRows()).toEqual([]);
    expect(await storedFiles()).toBe(before);
  });

  it('does not take the place of one that was handed in meanwhile', async () => {
    const before = await storedFiles();
    const { body } = await handIn(aPdf('của người trước'));
    expect(await handIn(aPdf('của người sau'))).toMatchObject({
      status: 409,
      body: { code: 'resource.version_conflict', current: { papers: [{ id: paperId, version: 2 }] } },
    });
    expect(await fileRows()).toMatchObject([{ id: body.papers[0]?.fileId }]);
    expect(await storedFiles()).toBe(before + 1);
  });

  it('is refused when it is no document, or too large, or the paper is decided or of somebody else', async () => {
    const before = await storedFiles();
    expect((await handIn(Buffer.from('MZ không phải tài liệu'))).body).toMatchObject({ code: 'file.kind_refused' });
    expect((await handIn(Buffer.concat([aPdf(), Buffer.alloc(2_000_000)]))).status).toBe(413);
    expect((await handIn(aPdf(), { id: uuidv7() })).status).toBe(404);
    expect((await handIn(aPdf(), { name: ' ' })).status).toBe(400);
    expect((await handIn(aPdf(), { at: '/answers/x' })).status).toBe(404);
    await api.rows(`UPDATE paper SET state = 'DECLINED' WHERE id = $1`, [paperId]);
    expect((await handIn()).body).toMatchObject({ code: 'paper.decided' });
    expect(await fileRows()).toEqual([]);
    expect(await storedFiles()).toBe(before);
  });
});

describe('GET /answers/:token/files/:id', () => {
  it('opens what everybody may read, and nothing of the secretariat, another delegation or another meeting', async () => {
    const client = await api.as(secretary);
    const upload = async (meetingId: string, audience: string): Promise<string> => {
      const id = uuidv7();
      const path = `/meetings/${meetingId}/files/${id}?name=Tai-lieu.pdf&audience=${audience}`;
      expect((await client.send('PUT', path, Buffer.from(aPdf()), BYTES)).status).toBe(200);
      return id;
    };
    const open = await upload(meeting.id, 'EVERYONE');
    const secret = await upload(meeting.id, 'SECRETARIAT');
    const elsewhere = await upload((await aMeeting(api.database)).id, 'EVERYONE');
    const other = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('hau-giang') });
    const theirs = await upload(meeting.id, 'SECRETARIAT');
    await api.rows('UPDATE meeting_file SET delegation_id = $2 WHERE id = $1', [theirs, other.id]);
    const page = await (await api.as(null)).get<InvitationAnswerDto>(address);
    expect(page.body.meeting).toMatchObject({ files: [{ id: open, name: 'Tai-lieu.pdf' }] });
    expect((await get(`files/${open}`)).status).toBe(200);
    for (const id of [secret, elsewhere, theirs, uuidv7()]) expect((await get(`files/${id}`)).status).toBe(404);
  });
});

describe('GET /answers/:token/paper and /calendar', () => {
  it('saves the invitation as it was issued; 404 before it is', async () => {
    expect((await get('paper')).status).toBe(404);
    const [fileId, documentId] = [uuidv7(), uuidv7()];
    await api.rows(
      `INSERT INTO stored_file (id, name, media_type, size, sha256, content, created_at)
       VALUES ($1, 'Giấy mời.docx', 'application/octet-stream', 3, 'x', 'abc', now())`,
      [fileId],
    );
    await api.rows(
      `INSERT INTO issued_document (id, issuer_id, year, series, number, symbol, subject, signed_on, meeting_id, file_id, created_at)
       VALUES ($1, $2, 2021, 'GM', 1, '01/GM-MẪU', 'Mẫu', '2021-03-10', $3, $4, now())`,
      [documentId, southwest, meeting.id, fileId],
    );
    await api.rows('UPDATE invitation SET document_id = $2 WHERE id = $1', [invitation.id, documentId]);
    const { status, raw } = await get('paper');
    expect([status, raw.toString()]).toEqual([200, 'abc']);
  });

  it('gives the meeting to a calendar', async () => {
    const { status, raw, headers } = await get('calendar');
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch('text/calendar');
    expect(raw.toString()).toContain(`UID:${meeting.id}@kyhop`);
    expect(raw.toString()).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20210325T140000');
  });
});
