import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import {
  aClusterYear,
  aMeeting,
  anEntry,
  aRecommendation,
  aResponse,
  aUser,
  province,
  southwest,
} from '../../test/factories';
import type { User } from '../identity/user.entity';
import type {
  MeetingRecommendationsDto,
  RecommendationCountsDto,
  RecommendationPageDto,
} from './recommendation-list.dto';

const api = useApi();

/** One cluster with three on the desk, one of them answered, and a draft that only the secretariat knows. */
let board: User;
let meetingId: string;
let topicId: string;

beforeAll(async () => {
  api.setTime('2021-05-01T02:00:00Z');
  await aClusterYear(api.database);
  board = await aUser(api.database, 'BOARD_STAFF');
  const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  topicId = topic?.id ?? '';
  meetingId = (await aMeeting(api.database, { status: 'IN_SESSION', title: 'Phiên họp mẫu' })).id;
  const made = { meetingId, raisedByText: 'các đại biểu' };
  const training = await aRecommendation(api.database, {
    ...made,
    text: 'Đề nghị Ban tổ chức tập huấn nghiệp vụ.',
    topicId,
    raisedByUnitId: province('kien-giang'),
    raisedOn: '2021-03-25',
    number: 14,
    status: 'ANSWERED',
  });
  await aResponse(api.database, { recommendationId: training.id });
  await aResponse(api.database, { recommendationId: training.id, status: 'DRAFT', publishedAt: null });
  await aRecommendation(api.database, {
    ...made,
    text: 'Kiến nghị kiện toàn bộ máy 100% biên chế.',
    raisedOn: '2021-03-26',
    number: 15,
    stepDueOn: '2021-04-30',
  });
  await aRecommendation(api.database, { ...made, text: 'Khen theo chuyên đề.', raisedOn: '2021-03-27', number: 16 });
  await aRecommendation(api.database, { ...made, text: 'Chưa ai được đọc.', status: 'DRAFT', raisedOn: '2021-03-28' });
});

const list = async (query = '', user: Pick<User, 'id'> = board) =>
  (await (await api.as(user)).get<RecommendationPageDto>(`/recommendations${query}`)).body;
const codes = async (query: string) => (await list(query)).items.map(({ code }) => code);

describe('GET /recommendations', () => {
  it('lists the newest first, each with its meeting, who asked, and whether anybody answered', async () => {
    const { items, next } = await list();
    expect(items).toMatchObject([
      { code: 'KN-2020-016', raisedBy: 'các đại biểu', topic: null, responsesCount: 0, answered: false },
      { code: 'KN-2020-015', stepDueOn: '2021-04-30', deadlineState: 'OVERDUE', overdue: true },
      {
        code: 'KN-2020-014',
        raisedBy: 'Kiên Giang',
        topic: { code: 'TRAINING' },
        meeting: { title: 'Phiên họp mẫu', heldOn: '2021-03-25' },
        responsesCount: 1,
        answered: true,
        overdue: false,
      },
    ]);
    expect(next).toBeNull();
  });

  it('reads on where the page before ended', async () => {
    const first = await list('?limit=2');
    expect(first.items.map(({ code }) => code)).toEqual(['KN-2020-016', 'KN-2020-015']);
    const second = await list(`?limit=2&after=${first.next ?? ''}`);
    expect(second.items.map(({ code }) => code)).toEqual(['KN-2020-014']);
    expect(second.next).toBeNull();
  });

  it.each([
    ['status', '?status=ANSWERED', ['KN-2020-014']],
    ['cluster and year', `?clusterId=${southwest}&year=2020`, ['KN-2020-016', 'KN-2020-015', 'KN-2020-014']],
    ['another year', '?year=2019', []],
    ['unit', `?raisedByUnitId=${province('kien-giang')}`, ['KN-2020-014']],
    ['words without marks', '?q=kien%20toan', ['KN-2020-015']],
    ['words in capitals', '?q=T%E1%BA%ACP%20HU%E1%BA%A4N', ['KN-2020-014']],
    ['code', '?q=kn-2020-16', ['KN-2020-016']],
    ['a percent sign as such', '?q=100%25', ['KN-2020-015']],
    ['no wildcard', '?q=%25chuyen', []],
    ['no answer', '?answered=false', ['KN-2020-016', 'KN-2020-015']],
    ['an answer', '?answered=true', ['KN-2020-014']],
    ['an empty filter', '?status=&q=', ['KN-2020-016', 'KN-2020-015', 'KN-2020-014']],
  ])('narrows by %s', async (_, query, expected) => {
    expect(await codes(query)).toEqual(expected);
  });

  it('narrows by topic and meeting', async () => {
    expect(await codes(`?topicId=${topicId}&meetingId=${meetingId}`)).toEqual(['KN-2020-014']);
  });

  it('shows the secretariat what is not on the desk yet when it asks for that, and not among what is', async () => {
    const secretariat = await aUser(api.database, 'SECRETARIAT');
    expect((await list('?status=DRAFT', secretariat)).items).toMatchObject([{ code: null, status: 'DRAFT' }]);
    const received = (await list('', secretariat)).items.map(({ status }) => status);
    expect(received).toHaveLength(3);
    expect(received).not.toContain('DRAFT');
  });

  it('shows a member of the cluster what it may see, and others nothing', async () => {
    const member = await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') });
    expect((await list('', member)).items).toHaveLength(3);
    const stranger = await aUser(api.database, 'FOCAL_POINT', { unitId: province('ha-noi') });
    expect((await list('', stranger)).items).toEqual([]);
    expect((await list('', await aUser(api.database, 'DELEGATE'))).items).toEqual([]);
  });

  it('is one statement beside that of the settings, however many rows it gives', async () => {
    const client = await api.as(board);
    await client.get('/recommendations');
    expect(await api.countingStatements(() => client.get('/recommendations?q=nghi'))).toBeLessThanOrEqual(2);
  });

  it.each([
    ['a status that nobody knows', '?status=LOST', 'status'],
    ['a year that is none', '?year=now', 'year'],
    ['an id that is none', '?clusterId=1', 'clusterId'],
    ['neither yes nor no', '?answered=maybe', 'answered'],
    ['a filter that nobody knows', '?colour=red', 'colour'],
    ['a cursor that no list gave', '?after=abc', 'after'],
    ['a cursor with a day that is none', `?after=${Buffer.from('["2021-02-30","x"]').toString('base64url')}`, 'after'],
  ])('refuses %s', async (_, query, path) => {
    const answer = await (await api.as(board)).get(`/recommendations${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body['fields']).toEqual([expect.objectContaining({ path })]);
  });
});

describe('GET /recommendations/counts', () => {
  const counts = async (query = '', user: Pick<User, 'id'> = board) =>
    (await (await api.as(user)).get<RecommendationCountsDto>(`/recommendations/counts${query}`)).body;

  it('counts by status what the filters leave, whatever tab is open', async () => {
    const expected = {
      counts: expect.arrayContaining([
        { status: 'RECEIVED', count: 2, unanswered: 2 },
        { status: 'ANSWERED', count: 1, unanswered: 0 },
      ]),
      total: 3,
      unanswered: 2,
      overdue: 1,
      dueSoon: 0,
    };
    expect(await counts()).toEqual(expected);
    expect(await counts('?status=CLOSED&answered=true')).toEqual(expected);
    expect(await counts('?q=tap%20huan')).toMatchObject({ total: 1, unanswered: 0 });
  });

  it('counts only what the caller may see', async () => {
    const found = await counts('', await aUser(api.database, 'SECRETARIAT'));
    expect(found.total).toBe(3);
    expect(found.counts).toContainEqual(expect.objectContaining({ status: 'DRAFT', count: 1 }));
    expect(await counts('', await aUser(api.database, 'DELEGATE'))).toMatchObject({
      counts: [],
      total: 0,
      unanswered: 0,
      overdue: 0,
    });
  });
});

describe('GET /meetings/:id/recommendations', () => {
  const matrix = async (user: Pick<User, 'id'>, id = meetingId) =>
    (await api.as(user)).get<MeetingRecommendationsDto>(`/meetings/${id}/recommendations`);

  it('sets what was answered beside what was asked, in the order of the record', async () => {
    const { id } = await aMeeting(api.database, { status: 'CLOSED' });
    const [late, early] = [
      await anEntry(api.database, { meetingId: id, orderKey: 'b' }),
      await anEntry(api.database, { meetingId: id, orderKey: 'a' }),
    ];
    await aRecommendation(api.database, { meetingId: id, text: 'Sau', entryId: late.id });
    const first = await aRecommendation(api.database, { meetingId: id, text: 'Trước', entryId: early.id });
    await aResponse(api.database, { recommendationId: first.id, text: 'Đồng ý', kinds: ['AGREED', 'CALL_TO_MEMBERS'] });
    const answer = await matrix(await aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') }), id);
    expect(answer.body).toMatchObject({
      items: [
        { text: 'Trước', responses: [{ text: 'Đồng ý', kinds: ['AGREED', 'CALL_TO_MEMBERS'] }] },
        { text: 'Sau', responses: [], answered: false },
      ],
      actions: ['create'],
    });
  });

  it('shows drafts of both kinds to those whose they are', async () => {
    const bySecretary = await matrix(await aUser(api.database, 'SECRETARIAT'));
    expect(bySecretary.body.items.map(({ status }) => status)).toContain('DRAFT');
    expect(bySecretary.body.items.flatMap(({ responses }) => responses)).toHaveLength(1);
    const byBoard = await matrix(board);
    expect(byBoard.body.items.map(({ status }) => status)).not.toContain('DRAFT');
    expect(byBoard.body.items.flatMap(({ responses }) => responses)).toHaveLength(2);
    expect(byBoard.body.actions).toEqual([]);
  });

  it('does not exist for those who do not see the meeting', async () => {
    expect((await matrix(await aUser(api.database, 'DELEGATE'))).status).toBe(404);
  });
});
