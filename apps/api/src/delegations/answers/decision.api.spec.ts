import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import {
  aClusterYear,
  aDelegation,
  aMeeting,
  anAgendaItem,
  anAttendee,
  anInvitation,
  aUser,
  province,
} from '../../../test/factories';
import { SignedLinks } from '../../common/signed-links';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import type { Attendee } from '../attendee.entity';
import type { Delegation } from '../delegation.entity';
import type { InvitationAnswerDto } from './answer-page.dto';
import type { ApplicantListDto } from './applicant.dto';
import type { PaperListDto } from './paper.dto';

const api = useApi();
let secretary: User;
let chair: User;
let meeting: Meeting;
let delegation: Delegation;
let head: Attendee;
let address: string;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
  chair = await aUser(api.database, 'DELEGATE');
});

beforeEach(async () => {
  api.setTime('2021-03-10T02:00:00Z');
  meeting = await aMeeting(api.database, { kind: 'SUMMARY', startTime: '14:00' });
  const meetingId = meeting.id;
  delegation = await aDelegation(api.database, { meetingId, unitId: province('kien-giang'), quota: 1 });
  await anAttendee(api.database, { meetingId, role: 'CHAIR', userId: chair.id });
  head = await anAttendee(api.database, { meetingId, delegationId: delegation.id, name: 'Trưởng Đoàn' });
  await api.rows('UPDATE delegation SET head_attendee_id = $2 WHERE id = $1', [delegation.id, head.id]);
  const { id } = await anInvitation(api.database, {
    meetingId,
    delegationId: delegation.id,
    email: 'doan@example.test',
  });
  address = `/answers/${await api.app.get(SignedLinks).sign('invitation', id, 1)}`;
});

const byLink = async (path: string, body: object) =>
  (await api.as(null)).put<InvitationAnswerDto>(`${address}/${path}`, body);
const name = async (fields: Record<string, unknown> = {}, id = uuidv7()): Promise<string> => {
  const { status } = await byLink(`people/${id}`, { name: 'Người Mới', positions: ['Phó Giám đốc (mẫu)'], ...fields });
  expect(status).toBe(200);
  return id;
};
const substitute = () => name({ substituteForId: head.id, note: 'Đi công tác (mẫu)', phone: '0900000001' });
const decide = async (user: User, id: string, body: object) =>
  (await api.as(user)).post<ApplicantListDto>(`/applicants/${id}/decision`, { version: 1, ...body });
const letters = () =>
  api.rows('SELECT recipient_address, subject, body, kind FROM message WHERE meeting_id = $1', [meeting.id]);

describe('a substitute', () => {
  it('comes once the chair agrees: in the seat, and at the head of the delegation', async () => {
    const id = await substitute();
    const { body } = await (await api.as(chair)).get<ApplicantListDto>(`/meetings/${meeting.id}/applicants`);
    expect(body.items).toMatchObject([
      {
        id,
        wants: 'CONSENT',
        unitName: 'Kiên Giang',
        substituteForName: 'Trưởng Đoàn',
        phone: null,
        actions: ['decide'],
      },
    ]);
    expect((await decide(chair, id, { admit: true })).body.items).toEqual([]);
    const rows = await api.rows(
      'SELECT id, coming, substitute_for_id, protocol_order FROM attendee WHERE delegation_id = $1',
      [delegation.id],
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: head.id, coming: 'NO', substitute_for_id: null, protocol_order: head.protocolOrder },
        { id, coming: 'YES', substitute_for_id: head.id, protocol_order: head.protocolOrder },
      ]),
    );
    expect(await api.rows('SELECT head_attendee_id FROM delegation WHERE id = $1', [delegation.id])).toEqual([
      { head_attendee_id: id },
    ]);
    expect(await letters()).toMatchObject([
      {
        recipient_address: 'doan@example.test',
        kind: 'DECISION',
        body: expect.stringContaining('đi thay Trưởng Đoàn'),
      },
    ]);
    const page = (await (await api.as(null)).get<InvitationAnswerDto>(address)).body;
    expect(page).toMatchObject({ registered: 1, applicants: [] });
    expect(await decide(chair, id, { admit: true })).toMatchObject({
      status: 409,
      body: { code: 'applicant.decided' },
    });
  });

  it('is not exchanged for another under the same consent', async () => {
    const id = await substitute();
    const page = async () => (await (await api.as(null)).get<InvitationAnswerDto>(address)).body;
    await byLink(`people/${id}`, { name: 'Người Khác', positions: [], version: 1 });
    expect(await decide(chair, id, { admit: true }), 'the chair has seen another name').toMatchObject({ status: 409 });
    await decide(chair, id, { admit: true, version: 2 });
    expect((await page()).people.find((one) => one.id === id)?.actions).toEqual(['remove', 'substitute']);
    const renamed = await byLink(`people/${id}`, { name: 'Người Thứ Ba', positions: [], version: 1 });
    expect(renamed).toMatchObject({ status: 409, body: { code: 'answer.not_theirs' } });
  });

  it('stays away when it is refused, with a reason that the delegation reads', async () => {
    const id = await substitute();
    expect(await decide(chair, id, { admit: false })).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'reason' }] },
    });
    await decide(chair, id, { admit: false, reason: 'Cần người có thẩm quyền (mẫu)' });
    const page = (await (await api.as(null)).get<InvitationAnswerDto>(address)).body;
    expect(page.applicants).toMatchObject([{ refusalReason: 'Cần người có thẩm quyền (mẫu)', actions: ['remove'] }]);
    expect(await api.rows('SELECT refused_by FROM applicant WHERE id = $1', [id])).toEqual([{ refused_by: chair.id }]);
    expect(await letters()).toMatchObject([{ body: expect.stringContaining('Cần người có thẩm quyền') }]);
    await name({ substituteForId: head.id }, uuidv7());
  });

  it('takes no second seat: neither beside another substitute, nor when the seat was given away', async () => {
    const first = await substitute();
    await decide(chair, first, { admit: false, reason: 'Chưa phù hợp (mẫu)' });
    const second = await substitute();
    await api.rows(`UPDATE attendee SET coming = 'NO' WHERE id = $1`, [head.id]);
    await anAttendee(api.database, { meetingId: meeting.id, delegationId: delegation.id });
    expect(await decide(chair, second, { admit: true })).toMatchObject({ body: { code: 'applicant.no_place' } });
    await api.rows('UPDATE delegation SET quota = 2 WHERE id = $1', [delegation.id]);
    expect((await decide(chair, second, { admit: true })).status).toBe(200);
    const changedMind = await decide(chair, first, { admit: true, version: 2 });
    expect(changedMind).toMatchObject({ status: 409, body: { code: 'applicant.replaced' } });
  });

  it('is asked for once at a time', async () => {
    await substitute();
    const again = await byLink(`people/${uuidv7()}`, { name: 'Ai Đó', positions: [], substituteForId: head.id });
    expect(again).toMatchObject({ status: 422, body: { fields: [{ path: 'substituteForId', code: 'taken' }] } });
  });

  it('is entered by the secretariat with the word of the chair, and by nobody else', async () => {
    const id = await substitute();
    const others: [User, number][] = [
      [await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') }), 403],
      [await aUser(api.database, 'BOARD_LEADER'), 403],
      [await aUser(api.database, 'ADMIN'), 403],
      [await aUser(api.database, 'DELEGATE'), 404],
      [await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-noi') }), 404],
    ];
    for (const [user, status] of others) {
      expect((await decide(user, id, { admit: true })).status).toBe(status);
      expect((await (await api.as(user)).get(`/meetings/${meeting.id}/applicants`)).status).toBe(status);
      expect((await (await api.as(user)).get(`/meetings/${meeting.id}/papers`)).status).toBe(status);
    }
    expect(await decide(secretary, id, { admit: true, version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'resource.version_conflict', current: { id } },
    });
    expect((await decide(secretary, id, { admit: 'yes' })).status).toBe(400);
    expect((await decide(secretary, id, { admit: true })).status).toBe(200);
  });
});

describe('the waiting list', () => {
  it('gives a place when somebody leaves or the quota rises, by the secretariat', async () => {
    const [first, second] = [await name(), await name()];
    const { body } = await (await api.as(secretary)).get<ApplicantListDto>(`/meetings/${meeting.id}/applicants`);
    expect(body.items).toMatchObject([
      { id: first, place: 1, quota: 1, taken: 1 },
      { id: second, place: 2 },
    ]);
    expect((await decide(chair, first, { admit: true })).status).toBe(403);
    expect(await decide(secretary, first, { admit: true })).toMatchObject({ body: { code: 'applicant.no_place' } });
    await api.rows('UPDATE delegation SET quota = 2 WHERE id = $1', [delegation.id]);
    const after = await decide(secretary, first, { admit: true });
    expect(after.body.items).toMatchObject([{ id: second, place: 1, taken: 2 }]);
    expect(await letters()).toMatchObject([{ body: expect.stringContaining('danh sách chờ') }]);
  });

  it('does not give one free seat to two', async () => {
    const ids = [await name(), await name()];
    await api.rows('UPDATE delegation SET quota = 2 WHERE id = $1', [delegation.id]);
    const answers = await Promise.all(ids.map((id) => decide(secretary, id, { admit: true })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('waits while the delegation has declined', async () => {
    const id = await name();
    const declined = { version: 1, answer: 'DECLINED', reason: 'Bận (mẫu)', answeredBy: 'Mẫu' };
    await (await api.as(null)).post(address, declined);
    expect(await decide(secretary, id, { admit: true })).toMatchObject({ body: { code: 'answer.declined' } });
  });
});

describe('POST /papers/:id/decision', () => {
  const offer = async (): Promise<string> => {
    const id = uuidv7();
    await byLink(`papers/${id}`, { title: 'Tham luận (mẫu)', presenter: 'Truong Đoàn', minutesAsked: 15 });
    return id;
  };
  const judge = async (user: User, id: string, body: object) =>
    (await api.as(user)).post<PaperListDto>(`/papers/${id}/decision`, { version: 1, ...body });

  it('gives a paper its line after the last paper, with presenter and minutes', async () => {
    const line = (title: string, kind: 'PAPER' | 'CLOSING', position: number) =>
      anAgendaItem(api.database, { meetingId: meeting.id, title, kind, position });
    await line('Tham luận trước', 'PAPER', 0);
    await line('Bế mạc', 'CLOSING', 1);
    const [id, agendaItemId] = [await offer(), uuidv7()];
    const { body } = await judge(secretary, id, { accept: true, agendaItem: { id: agendaItemId, minutes: 10 } });
    expect(body.items).toMatchObject([
      { state: 'ACCEPTED', agendaItemId, minutesGiven: 10, minutesAsked: 15, actions: [] },
    ]);
    const lines = await api.rows(
      'SELECT title, kind, minutes_planned, presenter_attendee_id FROM agenda_item WHERE meeting_id = $1 ORDER BY position',
      [meeting.id],
    );
    expect(lines).toMatchObject([
      { title: 'Tham luận trước' },
      { title: 'Tham luận (mẫu)', kind: 'PAPER', minutes_planned: 10, presenter_attendee_id: head.id },
      { title: 'Bế mạc' },
    ]);
    expect(await letters()).toMatchObject([{ body: expect.stringContaining('10 phút') }]);
    expect(await judge(secretary, id, { accept: false, version: 2 })).toMatchObject({
      body: { code: 'paper.decided' },
    });
  });

  it('names the unit where the paper names nobody who reads it', async () => {
    const [id, agendaItemId] = [uuidv7(), uuidv7()];
    await byLink(`papers/${id}`, { title: 'Tham luận (mẫu)', minutesAsked: 5 });
    await judge(secretary, id, { accept: true, agendaItem: { id: agendaItemId, minutes: 5 } });
    const rows = await api.rows('SELECT presenter, presenter_attendee_id FROM agenda_item WHERE id = $1', [
      agendaItemId,
    ]);
    expect(rows).toEqual([{ presenter: 'Kiên Giang', presenter_attendee_id: null }]);
  });

  it('declines one, and accepts one without a line', async () => {
    const [first, second] = [await offer(), await offer()];
    await judge(secretary, first, { accept: false });
    const { body } = await judge(secretary, second, { accept: true });
    expect(body.items).toMatchObject([{ state: 'DECLINED' }, { state: 'ACCEPTED', agendaItemId: null }]);
    expect(await api.rows('SELECT 1 FROM agenda_item WHERE meeting_id = $1', [meeting.id])).toEqual([]);
    const page = (await (await api.as(null)).get<InvitationAnswerDto>(address)).body;
    expect(page.papers).toMatchObject([{ state: 'DECLINED', actions: [] }, { state: 'ACCEPTED' }]);
  });

  it('is for the secretariat only, while the chair reads', async () => {
    const id = await offer();
    const { body } = await (await api.as(chair)).get<PaperListDto>(`/meetings/${meeting.id}/papers`);
    expect(body.items).toMatchObject([{ id, unitName: 'Kiên Giang', actions: [] }]);
    const focal = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    const neighbour = await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') });
    for (const user of [chair, focal, neighbour]) expect((await judge(user, id, { accept: true })).status).toBe(403);
    expect((await judge(secretary, uuidv7(), { accept: true })).status).toBe(404);
  });

  it.each([
    ['a line for what is not read', { accept: false, agendaItem: { id: uuidv7(), minutes: 5 } }, 422],
    ['no minutes', { accept: true, agendaItem: { id: uuidv7() } }, 400],
    ['a list for a line', { accept: true, agendaItem: [] }, 400],
    ['an old version', { accept: true, version: 9 }, 409],
  ])('refuses %s', async (_, body, status) => {
    const id = await offer();
    expect((await judge(secretary, id, body)).status).toBe(status);
    expect(await api.rows('SELECT state FROM paper WHERE id = $1', [id])).toEqual([{ state: 'SUBMITTED' }]);
  });
});
