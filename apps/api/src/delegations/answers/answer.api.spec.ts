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
import { RoleAssignment } from '../../identity/role-assignment.entity';
import type { User } from '../../identity/user.entity';
import type { Meeting } from '../../meetings/meeting.entity';
import type { Delegation } from '../delegation.entity';
import type { Invitation } from '../invitation.entity';
import type { InvitationAnswerDto } from './answer-page.dto';

const api = useApi();
let secretary: User;
let meeting: Meeting;
let delegation: Delegation;
let invitation: Invitation;
let address: string;

const tokenOf = ({ id, linkVersion }: Invitation): Promise<string> =>
  api.app.get(SignedLinks).sign('invitation', id, linkVersion);

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await aUser(api.database, 'SECRETARIAT');
});

beforeEach(async () => {
  api.setTime('2021-03-10T02:00:00Z');
  meeting = await aMeeting(api.database, { kind: 'SUMMARY', startTime: '14:00', heldOn: '2021-03-25' });
  delegation = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('kien-giang'), quota: 2 });
  invitation = await anInvitation(api.database, { meetingId: meeting.id, delegationId: delegation.id });
  address = `/answers/${await tokenOf(invitation)}`;
});

const nobody = () => api.as(null);
const read = async (path = address) => (await nobody()).get<InvitationAnswerDto>(path);
const accepting = (fields: Record<string, unknown> = {}) => ({
  version: 1,
  answer: 'ACCEPTED',
  answeredBy: 'Trần Thị Mẫu, Chánh Văn phòng (mẫu)',
  ...fields,
});
const declining = (fields: Record<string, unknown> = {}) =>
  accepting({ answer: 'DECLINED', reason: 'Trùng kỳ họp Hội đồng nhân dân tỉnh (mẫu)', ...fields });
const person = (fields: Record<string, unknown> = {}) => ({
  name: 'Lê Văn Mẫu',
  positions: ['Giám đốc Sở Nội vụ (mẫu)'],
  ...fields,
});
const put = async (body: object, id = uuidv7(), path = address) =>
  (await nobody()).put<InvitationAnswerDto>(`${path}/people/${id}`, body);
const invitationRow = async () => (await api.rows('SELECT * FROM invitation WHERE id = $1', [invitation.id]))[0];

describe('GET /answers/:token', () => {
  it('shows the meeting, the unit, its quota and its people, and marks the first opening', async () => {
    await anAttendee(api.database, {
      meetingId: meeting.id,
      role: 'CHAIR',
      name: 'Phạm Chủ Trì',
      positions: ['Chủ tịch (mẫu)'],
    });
    await anAgendaItem(api.database, {
      meetingId: meeting.id,
      kind: 'OPENING',
      title: 'Khai mạc (mẫu)',
      minutesPlanned: 10,
    });
    await anAgendaItem(api.database, { meetingId: meeting.id, title: 'Thảo luận (mẫu)', minutesPlanned: 60 });
    await anAttendee(api.database, { meetingId: meeting.id, delegationId: delegation.id, name: 'Lê Của Đoàn' });
    const { status, body, headers } = await read();
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toMatchObject({
      meeting: {
        title: meeting.title,
        startTime: '14:00',
        chair: 'Phạm Chủ Trì, Chủ tịch (mẫu)',
        programme: [
          { title: 'Khai mạc (mẫu)', startsAt: '14:00' },
          { title: 'Thảo luận (mẫu)', startsAt: '14:10' },
        ],
      },
      unitName: 'Kiên Giang',
      quota: 2,
      registered: 1,
      answer: 'NONE',
      people: [{ name: 'Lê Của Đoàn', actions: ['change', 'remove', 'substitute'] }],
      actions: ['answer', 'name', 'offer'],
    });
    expect(await invitationRow()).toMatchObject({ opened_at: new Date('2021-03-10T02:00:00Z'), version: 1 });
    api.setTime('2021-03-11T02:00:00Z');
    await read();
    expect(await invitationRow()).toMatchObject({ opened_at: new Date('2021-03-10T02:00:00Z') });
  });

  it('shows nothing of other delegations, of those without one, or of what the secretariat noted', async () => {
    const other = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('hau-giang') });
    const secret = {
      meetingId: meeting.id,
      email: 'rieng@example.test',
      phone: '0900000000',
      note: 'Ghi chú riêng (mẫu)',
    };
    await anAttendee(api.database, { ...secret, delegationId: other.id, name: 'Người Đoàn Khác' });
    await anAttendee(api.database, { ...secret, name: 'Khách Không Đoàn' });
    await anAttendee(api.database, { meetingId: meeting.id, delegationId: delegation.id, note: 'Ghi chú riêng (mẫu)' });
    const { raw } = await read();
    for (const hidden of ['Người Đoàn Khác', 'Khách Không Đoàn', 'rieng@example.test', '0900000000', 'Ghi chú riêng']) {
      expect(raw.toString()).not.toContain(hidden);
    }
  });

  it('answers every link that opens nothing with the same 404', async () => {
    const links = api.app.get(SignedLinks);
    const token = await tokenOf(invitation);
    const draft = await aMeeting(api.database, { status: 'DRAFT' });
    const draftDelegation = await aDelegation(api.database, { meetingId: draft.id, unitId: province('kien-giang') });
    const toDraft = await anInvitation(api.database, { meetingId: draft.id, delegationId: draftDelegation.id });
    const revoked = await anInvitation(api.database, {
      meetingId: meeting.id,
      delegationId: (await aDelegation(api.database, { meetingId: meeting.id, unitId: province('ca-mau-pre2025') })).id,
      linkRevokedAt: new Date(),
    });
    const closed = [
      'x',
      '%2e%2e',
      'a'.repeat(90),
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      token.replace('.1.', '.2.'),
      await links.sign('feed', invitation.id, 1),
      await links.sign('invitation', uuidv7(), 1),
      await links.sign('invitation', invitation.id, 2),
      await tokenOf(revoked),
      await tokenOf(toDraft),
    ];
    for (const one of closed) {
      for (const answer of [
        await read(`/answers/${one}`),
        await (await nobody()).post(`/answers/${one}`, accepting()),
      ]) {
        expect(answer).toMatchObject({ status: 404, body: { code: 'resource.not_found' } });
      }
    }
    expect(
      await api.rows(
        `SELECT 1 FROM invitation WHERE meeting_id = ANY($1) AND (answer <> 'NONE' OR opened_at IS NOT NULL)`,
        [[meeting.id, draft.id]],
      ),
    ).toEqual([]);
  });

  it('says that a meeting was cancelled, and takes no answer to it', async () => {
    await api.rows(`UPDATE meeting SET status = 'CANCELLED', status_reason = 'Bão (mẫu)' WHERE id = $1`, [meeting.id]);
    const { body } = await read();
    expect(body).toMatchObject({ meeting: { status: 'CANCELLED', statusReason: 'Bão (mẫu)' }, actions: [] });
    const client = await nobody();
    expect(await client.post(address, accepting())).toMatchObject({ status: 409, body: { code: 'answer.closed' } });
    expect((await put(person())).status).toBe(409);
  });
});

describe('POST /answers/:token', () => {
  it('accepts, with who answers and their notes; the people that are named come', async () => {
    await anAttendee(api.database, { meetingId: meeting.id, delegationId: delegation.id });
    const notes = { arrivalNote: 'Ô tô 68A-000.00 (mẫu)', lodgingNote: '2 phòng, 1 suất chay (mẫu)' };
    const { status, body } = await (await nobody()).post(address, accepting(notes));
    expect(status).toBe(200);
    expect(body).toMatchObject({ answer: 'ACCEPTED', answeredVia: 'LINK', version: 2, ...notes });
    expect(await api.rows('SELECT coming FROM attendee WHERE delegation_id = $1', [delegation.id])).toEqual([
      { coming: 'YES' },
    ]);
  });

  it('declines with a reason, keeps the people as staying away, and can be changed back', async () => {
    const own = { meetingId: meeting.id, delegationId: delegation.id };
    await anAttendee(api.database, { ...own, name: 'Một' });
    const byName = await anAttendee(api.database, { ...own, name: 'Mời đích danh', coming: 'YES' });
    await anInvitation(api.database, { meetingId: meeting.id, attendeeId: byName.id });
    const client = await nobody();
    expect(await client.post(address, declining({ reason: ' ' }))).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'reason', code: 'required' }] },
    });
    expect((await client.post(address, declining())).body).toMatchObject({
      answer: 'DECLINED',
      actions: ['answer'],
      registered: 1,
    });
    const comings = () =>
      api.rows('SELECT name, coming FROM attendee WHERE delegation_id = $1 ORDER BY protocol_order', [delegation.id]);
    expect(await comings()).toEqual([
      { name: 'Một', coming: 'NO' },
      { name: 'Mời đích danh', coming: 'YES' },
    ]);
    expect((await put(person())).status, 'who does not come names nobody').toBe(409);
    expect((await client.post(address, accepting({ version: 2 }))).body).toMatchObject({ declineReason: null });
    expect(await comings()).toEqual([
      { name: 'Một', coming: 'YES' },
      { name: 'Mời đích danh', coming: 'YES' },
    ]);
  });

  it('takes the same answer twice as one, and another one over an unseen state as a conflict that shows it', async () => {
    const client = await nobody();
    await client.post(address, accepting());
    expect(await client.post(address, accepting())).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await client.post(address, declining())).toMatchObject({
      status: 409,
      body: { code: 'resource.version_conflict', current: { answer: 'ACCEPTED', version: 2 } },
    });
  });

  it.each([
    ['no name', accepting({ answeredBy: ' ' }), 400],
    ['an answer that is none', accepting({ answer: 'NONE' }), 400],
    ['a reason to come', accepting({ reason: 'vì thích' }), 422],
    ['a text without end', accepting({ arrivalNote: 'ă'.repeat(1001) }), 400],
    ['a way of its own', accepting({ via: 'LETTER' }), 400],
    ['a list', accepting({ answeredBy: ['x'] }), 400],
    ['NUL', accepting({ answeredBy: 'a\u0000b', version: 7 }), 409],
  ])('refuses %s', async (_, body, status) => {
    expect((await (await nobody()).post(address, body)).status).toBe(status);
    expect(await invitationRow()).toMatchObject({ answer: 'NONE' });
  });

  it('is over once the meeting has begun, or its day is past', async () => {
    const client = await nobody();
    api.setTime('2021-03-25T16:59:00Z');
    expect((await client.post(address, accepting())).status, 'still the day, in Vietnam').toBe(200);
    api.setTime('2021-03-25T17:01:00Z');
    expect((await client.post(address, declining({ version: 2 }))).status).toBe(409);
    api.setTime('2021-03-25T06:00:00Z');
    await api.rows(`UPDATE meeting SET status = 'IN_SESSION', started_at = now() WHERE id = $1`, [meeting.id]);
    expect((await client.post(address, declining({ version: 2 }))).body).toMatchObject({ code: 'answer.closed' });
    expect((await read()).body).toMatchObject({ answer: 'ACCEPTED', actions: [] });
  });

  it('leaves no trace of who answered but what they wrote', async () => {
    await (await nobody()).post(address, accepting());
    const [event] = await api.rows('SELECT actor_id FROM audit_event WHERE row_id = $1 ORDER BY id DESC LIMIT 1', [
      invitation.id,
    ]);
    expect(event).toEqual({ actor_id: null });
  });
});

describe('PUT and DELETE /answers/:token/people/:id', () => {
  it('puts people on the list within the quota, and on the waiting list beyond it', async () => {
    await put(person({ name: '  Lê   Văn Một ' }));
    await put(person({ name: 'Lê Văn Hai' }));
    await put(person({ name: 'Lê Văn Ba' }));
    const { body } = await put(person({ name: 'Lê Văn Bốn' }));
    expect(body.people.map(({ name }) => name)).toEqual(['Lê Văn Một', 'Lê Văn Hai']);
    expect(body.applicants).toMatchObject([
      { name: 'Lê Văn Ba', wants: 'PLACE', place: 1 },
      { name: 'Lê Văn Bốn', wants: 'PLACE', place: 2 },
    ]);
    expect(await api.rows('SELECT role, side, coming FROM attendee WHERE delegation_id = $1', [delegation.id])).toEqual(
      [
        { role: 'OFFICIAL', side: 'MEMBER', coming: 'UNKNOWN' },
        { role: 'OFFICIAL', side: 'MEMBER', coming: 'UNKNOWN' },
      ],
    );
  });

  it('never lists more than the quota, however many telephones ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => put(person({ name: `Người ${n}` }))));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    const [counts] = await api.rows(
      `SELECT (SELECT count(*)::int FROM attendee WHERE delegation_id = $1) AS listed,
              (SELECT count(*)::int FROM applicant WHERE delegation_id = $1) AS waiting`,
      [delegation.id],
    );
    expect(counts).toEqual({ listed: 2, waiting: 6 });
  });

  it('takes the same person sent twice as one, and corrects them by the version', async () => {
    const id = uuidv7();
    await put(person(), id);
    expect((await put(person(), id)).body.people).toHaveLength(1);
    expect(await put(person({ name: 'Khác' }), id)).toMatchObject({ status: 409 });
    const { body } = await put(person({ name: 'Lê Văn Mậu', email: 'mau@example.test', version: 1 }), id);
    expect(body.people).toMatchObject([{ name: 'Lê Văn Mậu', email: 'mau@example.test', version: 2 }]);
  });

  it('gives neither account nor person of the directory to another name, but keeps them under a corrected one', async () => {
    const account = await aUser(api.database, 'DELEGATE');
    const own = { meetingId: meeting.id, delegationId: delegation.id, userId: account.id };
    const { id } = await anAttendee(api.database, { ...own, name: 'Nguyen Van Mau' });
    const userOf = async () => (await api.rows('SELECT user_id FROM attendee WHERE id = $1', [id]))[0];
    await put(person({ name: 'Nguyễn Văn Mẫu', version: 1 }), id);
    expect(await userOf()).toEqual({ user_id: account.id });
    await put(person({ name: 'Trần Thị Khác', version: 2 }), id);
    expect(await userOf()).toEqual({ user_id: null });
  });

  it('takes people off the list and off the waiting list', async () => {
    const [first, second, third] = [uuidv7(), uuidv7(), uuidv7()];
    for (const id of [first, second, third]) await put(person({ name: id }), id);
    const client = await nobody();
    expect((await client.delete(`${address}/people/${first}?version=4`)).status).toBe(409);
    expect((await client.delete(`${address}/people/${first}?version=1`)).status).toBe(200);
    const { body } = await client.delete<InvitationAnswerDto>(`${address}/people/${third}?version=1`);
    expect(body).toMatchObject({ registered: 1, people: [{ id: second }], applicants: [] });
    expect((await client.delete(`${address}/people/${first}?version=1`)).status).toBe(404);
  });

  it('does not reach the people of others, nor use their ids', async () => {
    const other = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('hau-giang') });
    const theirs = await anAttendee(api.database, { meetingId: meeting.id, delegationId: other.id, name: 'Của Họ' });
    const client = await nobody();
    expect((await put(person(), theirs.id)).status).toBe(404);
    expect((await put(person({ version: 1 }), theirs.id)).status).toBe(404);
    expect((await client.delete(`${address}/people/${theirs.id}?version=1`)).status).toBe(404);
    expect(await put(person({ substituteForId: theirs.id }))).toMatchObject({
      status: 422,
      body: { fields: [{ path: 'substituteForId', code: 'not_found' }] },
    });
    expect(await api.rows('SELECT name, version FROM attendee WHERE id = $1', [theirs.id])).toEqual([
      { name: 'Của Họ', version: 1 },
    ]);
  });

  it('leaves the chair, the secretary and who answers for themselves alone', async () => {
    const own = { meetingId: meeting.id, delegationId: delegation.id };
    const chair = await anAttendee(api.database, { ...own, role: 'CHAIR', name: 'Chủ Trì' });
    const byName = await anAttendee(api.database, { ...own, name: 'Mời Đích Danh' });
    await anInvitation(api.database, { meetingId: meeting.id, attendeeId: byName.id });
    const client = await nobody();
    for (const { id } of [chair, byName]) {
      expect(await put(person({ version: 1 }), id)).toMatchObject({ status: 409, body: { code: 'answer.not_theirs' } });
      expect((await client.delete(`${address}/people/${id}?version=1`)).status).toBe(409);
      expect((await put(person({ substituteForId: id }))).status).toBe(422);
    }
  });

  it.each([
    ['no name', person({ name: ' ' }), 'name'],
    ['a name without end', person({ name: 'ă'.repeat(301) }), 'name'],
    ['too many positions', person({ positions: Array.from({ length: 7 }, () => 'x') }), 'positions'],
    ['an address that is none', person({ email: 'khong-phai' }), 'email'],
    ['a role', person({ role: 'CHAIR' }), 'role'],
    ['an account', person({ userEmail: 'a@b.vn' }), 'userEmail'],
  ])('refuses %s', async (_, body, path) => {
    expect(await put(body)).toMatchObject({ status: 400, body: { fields: [{ path }] } });
    expect((await put(person(), 'khong-phai-id')).status).toBe(400);
  });

  it('does not let a link fill the disk', async () => {
    await api.rows('UPDATE delegation SET quota = 0 WHERE id = $1', [delegation.id]);
    await api.rows(
      `INSERT INTO applicant (id, meeting_id, delegation_id, wants, name, submitted_at)
       SELECT gen_random_uuid(), $1, $2, 'PLACE', 'Mẫu', now() FROM generate_series(1, 40)`,
      [meeting.id, delegation.id],
    );
    expect(await put(person())).toMatchObject({ status: 409, body: { code: 'answer.too_many' } });
  });
});

describe('PUT and DELETE /answers/:token/papers/:id', () => {
  const paper = (fields: Record<string, unknown> = {}) => ({
    title: 'Nhân rộng điển hình tiên tiến (mẫu)',
    presenter: 'Lê Văn Mẫu',
    minutesAsked: 10,
    ...fields,
  });
  const offer = async (body: object, id = uuidv7()) =>
    (await nobody()).put<InvitationAnswerDto>(`${address}/papers/${id}`, body);

  it('offers, changes and withdraws a paper', async () => {
    const id = uuidv7();
    expect((await offer(paper(), id)).body.papers).toMatchObject([
      { state: 'SUBMITTED', actions: ['change', 'remove'] },
    ]);
    expect((await offer(paper({ minutesAsked: 15, version: 1 }), id)).body.papers).toMatchObject([
      { minutesAsked: 15 },
    ]);
    const client = await nobody();
    expect((await client.delete<InvitationAnswerDto>(`${address}/papers/${id}?version=2`)).body.papers).toEqual([]);
    expect(await api.rows('SELECT 1 FROM paper WHERE id = $1', [id])).toEqual([]);
  });

  it.each([
    ['no minutes', paper({ minutesAsked: 0 })],
    ['more than two hours', paper({ minutesAsked: 121 })],
    ['no title', paper({ title: '' })],
    ['a state of its own', paper({ state: 'ACCEPTED' })],
  ])('refuses %s', async (_, body) => {
    expect((await offer(body)).status).toBe(400);
  });

  it('keeps a decided paper, and one of somebody else', async () => {
    const id = uuidv7();
    await offer(paper(), id);
    await api.rows(`UPDATE paper SET state = 'ACCEPTED' WHERE id = $1`, [id]);
    expect(await offer(paper({ title: 'Khác', version: 1 }), id)).toMatchObject({ body: { code: 'paper.decided' } });
    const other = await aDelegation(api.database, { meetingId: meeting.id, unitId: province('hau-giang') });
    await api.rows('UPDATE paper SET delegation_id = $2 WHERE id = $1', [id, other.id]);
    expect((await offer(paper({ title: 'Khác', version: 1 }), id)).status).toBe(404);
    expect((await offer(paper(), id)).status).toBe(404);
    expect((await (await nobody()).delete(`${address}/papers/${id}?version=1`)).status).toBe(404);
  });

  it('takes none for a preparatory session', async () => {
    await api.rows(`UPDATE meeting SET kind = 'PREPARATORY' WHERE id = $1`, [meeting.id]);
    expect(await offer(paper())).toMatchObject({ status: 409, body: { code: 'paper.not_taken' } });
  });
});

describe('what no page sends to a link', () => {
  const JSON_TYPE = { 'content-type': 'application/json' };
  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['half of an object', '{"answer":'],
    ['objects for texts', '{"version":1,"answer":"ACCEPTED","answeredBy":{"toString":1},"name":{},"title":{}}'],
    ['a number without end', '{"version":1e999,"answer":"ACCEPTED","answeredBy":"a","name":"a","positions":[]}'],
    ['the prototype', '{"__proto__":{"admin":true}}'],
    ['a megabyte and more', `{"answeredBy":"${'a'.repeat(1_500_000)}"}`],
  ])('is refused and is no fault of ours: %s', async (_, body) => {
    const client = await nobody();
    const id = uuidv7();
    const writes = [
      ['POST', address],
      ['PUT', `${address}/people/${id}`],
      ['PUT', `${address}/papers/${id}`],
      ['PUT', `${address}/papers/${id}/file?name=x&version=1`],
    ] as const;
    for (const [method, path] of writes) {
      const { status, headers } = await client.send(method, path, body, JSON_TYPE);
      expect(`${path} ${status}`).toMatch(/ 4\d\d$/);
      expect(headers['content-type']).toMatch('problem+json');
    }
    expect(await invitationRow()).toMatchObject({ answer: 'NONE', version: 1 });
  });

  it.each(['people/x', 'papers/x', 'files/x'])('is an address that names nothing: %s', async (path) => {
    const client = await nobody();
    expect((await client.get(`${address}/${path}`)).status).toBeGreaterThanOrEqual(400);
    expect((await client.delete(`${address}/${path}?version=x`)).status).toBeLessThan(500);
  });

  it('asks the database the same few things however many come', async () => {
    const count = () => api.countingStatements(() => read());
    await read();
    const before = await count();
    for (let n = 0; n < 10; n++) await anAttendee(api.database, { meetingId: meeting.id, delegationId: delegation.id });
    expect(await count()).toBe(before);
  });
});

describe('an invitation by name', () => {
  it('is answered for that person only, who may ask for a substitute also when declining', async () => {
    const own = { meetingId: meeting.id, delegationId: delegation.id };
    const guest = await anAttendee(api.database, { ...own, name: 'Khách Mời' });
    await anAttendee(api.database, { ...own, name: 'Người Cùng Đoàn' });
    const personal = `/answers/${await tokenOf(await anInvitation(api.database, { meetingId: meeting.id, attendeeId: guest.id }))}`;
    expect((await read(personal)).body).toMatchObject({
      unitName: null,
      people: [{ name: 'Khách Mời', actions: ['substitute'] }],
      actions: ['answer'],
    });
    await (await nobody()).post(personal, declining());
    expect(
      await api.rows('SELECT name, coming FROM attendee WHERE delegation_id = $1 ORDER BY name', [delegation.id]),
    ).toEqual([
      { name: 'Khách Mời', coming: 'NO' },
      { name: 'Người Cùng Đoàn', coming: 'UNKNOWN' },
    ]);
    expect((await put(person(), uuidv7(), personal)).status).toBe(409);
    const asked = await put(person({ substituteForId: guest.id, note: 'Bận họp (mẫu)' }), uuidv7(), personal);
    expect(asked.body.applicants).toMatchObject([{ wants: 'CONSENT', substituteForName: 'Khách Mời' }]);
    expect((await read()).body.applicants, 'the delegation does not see it').toEqual([]);
  });
});

describe('/meetings/:id/answer', () => {
  const focal = async (unitKey: string) =>
    api.as(await aUser(api.database, 'FOCAL_POINT', { unitId: province(unitKey) }));

  it('is the same for the focal point of the unit, and is marked as answered in the application', async () => {
    const client = await focal('kien-giang');
    const path = `/meetings/${meeting.id}/answer`;
    expect((await client.get(path)).body).toMatchObject({ unitName: 'Kiên Giang', answer: 'NONE' });
    expect(await invitationRow()).toMatchObject({ opened_at: null });
    expect((await client.post(path, accepting())).body).toMatchObject({ answeredVia: 'APPLICATION' });
    const id = uuidv7();
    expect((await client.put(`${path}/people/${id}`, person())).body).toMatchObject({ registered: 1 });
    expect((await client.delete(`${path}/people/${id}?version=1`)).body).toMatchObject({ registered: 0 });
    const offer = { title: 'Tham luận (mẫu)', minutesAsked: 5 };
    expect((await client.put(`${path}/papers/${id}`, offer)).body).toMatchObject({ papers: [{ id }] });
    expect((await client.delete(`${path}/papers/${id}?version=1`)).body).toMatchObject({ papers: [] });
  });

  it('finds the invited one among several units of the caller', async () => {
    await aDelegation(api.database, { meetingId: meeting.id, unitId: province('hau-giang'), protocolOrder: 0 });
    const user = await aUser(api.database, 'FOCAL_POINT', { unitId: province('hau-giang') });
    const second = { id: uuidv7(), userId: user.id, role: 'FOCAL_POINT' as const, unitId: province('kien-giang') };
    await api.database.getRepository(RoleAssignment).insert(second);
    const { body } = await (await api.as(user)).get(`/meetings/${meeting.id}/answer`);
    expect(body).toMatchObject({ unitName: 'Kiên Giang' });
  });

  it('is not there for a unit without an invitation, and closed to every other role', async () => {
    const path = `/meetings/${meeting.id}/answer`;
    expect((await (await focal('hau-giang')).get(path)).body).toMatchObject({ code: 'invitation.none' });
    expect((await (await focal('ha-noi')).get(path)).body).toMatchObject({ code: 'resource.not_found' });
    for (const role of ['ADMIN', 'BOARD_STAFF', 'BOARD_LEADER', 'SECRETARIAT', 'DELEGATE'] as const) {
      const client = await api.as(await aUser(api.database, role));
      expect((await client.get(path)).status).toBe(403);
      expect((await client.post(path, accepting())).status).toBe(403);
      expect((await client.put(`${path}/people/${uuidv7()}`, person())).status).toBe(403);
    }
    expect(await invitationRow()).toMatchObject({ answer: 'NONE' });
  });
});

describe('PUT /invitations/:id/answer', () => {
  const path = () => `/invitations/${invitation.id}/answer`;

  it('enters what came by telephone, for the secretariat that runs the meeting', async () => {
    const client = await api.as(secretary);
    const { status, body } = await client.put(path(), declining({ via: 'TELEPHONE' }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ answer: 'DECLINED', answeredVia: 'TELEPHONE', version: 2 });
    expect((await client.get(path())).body).toMatchObject({ answer: 'DECLINED', unitName: 'Kiên Giang' });
    expect((await client.put(path(), accepting({ via: 'LETTER' }))).status, 'an old version').toBe(409);
  });

  it('still does so while the meeting runs, but not when it is over', async () => {
    const client = await api.as(secretary);
    await api.rows(`UPDATE meeting SET status = 'IN_SESSION', started_at = now() WHERE id = $1`, [meeting.id]);
    expect((await client.put(path(), accepting({ via: 'LETTER' }))).status).toBe(200);
    await api.rows(`UPDATE meeting SET status = 'CLOSED' WHERE id = $1`, [meeting.id]);
    expect((await client.put(path(), declining({ via: 'LETTER', version: 2 }))).status).toBe(409);
  });

  it('refuses ways that are not told to the secretariat, and everybody else', async () => {
    const client = await api.as(secretary);
    for (const via of ['LINK', 'APPLICATION', undefined]) {
      expect((await client.put(path(), accepting({ via }))).status).toBe(400);
    }
    expect((await client.put(`/invitations/${uuidv7()}/answer`, accepting({ via: 'LETTER' }))).status).toBe(404);
    const others: [User, number][] = [
      [await aUser(api.database, 'SECRETARIAT', { unitId: province('kien-giang') }), 403],
      [await aUser(api.database, 'SECRETARIAT', { unitId: province('ha-noi') }), 404],
      [await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') }), 403],
      [await aUser(api.database, 'BOARD_LEADER'), 403],
    ];
    for (const [user, status] of others) {
      expect((await (await api.as(user)).put(path(), accepting({ via: 'LETTER' }))).status).toBe(status);
      expect((await (await api.as(user)).get(path())).status).toBe(status);
    }
    expect(await invitationRow()).toMatchObject({ answer: 'NONE' });
  });
});
