import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aClusterYear, aMeeting, aRecommendation, aResponse, aUser, province } from '../../../test/factories';
import type { Meeting } from '../../meetings/meeting.entity';
import type { Recommendation } from '../recommendation.entity';
import type { ProposalsDto, SimilarRecommendationsDto } from './likeness.dto';
import { tellingWords } from './shared-words';

const api = useApi();

/** All made up. */
const TRAINING = [
  'Đề nghị Ban Thi đua - Khen thưởng Trung ương mở lớp tập huấn nghiệp vụ cho cán bộ cấp huyện, cấp xã.',
  'Kiến nghị Ban TĐKT TW mở thêm lớp tập huấn nghiệp vụ cho cán bộ cấp xã, cấp huyện.',
  'Kiến nghị hằng năm mở lớp tập huấn nghiệp vụ TĐKT cho cán bộ cấp huyện.',
];
const SOFTWARE = 'Đề nghị xây dựng phần mềm quản lý hồ sơ dùng chung.';

let now: Meeting;
let before: Meeting;
let asked: Recommendation;
let topicId: string;
const board = () => aUser(api.database, 'BOARD_STAFF');
const asBoard = async () => api.as(await board());

beforeAll(async () => {
  await Promise.all([2018, 2020].map((year) => aClusterYear(api.database, { year })));
  now = await aMeeting(api.database, { status: 'CLOSED' });
  before = await aMeeting(api.database, { status: 'CLOSED', emulationYear: 2018, heldOn: '2019-03-25' });
  const [topic] = await api.rows<{ id: string }>(`SELECT id FROM topic WHERE code = 'TRAINING'`);
  topicId = topic?.id ?? '';
  const classified = { topicId, competence: 'CENTRAL_BOARD', status: 'ANSWERED' } as const;
  asked = await aRecommendation(api.database, { meetingId: now.id, text: TRAINING[0] });
  await aRecommendation(api.database, {
    meetingId: now.id,
    text: TRAINING[1],
    number: 9014,
    status: 'CLASSIFIED',
    topicId,
  });
  const old = await aRecommendation(api.database, {
    ...{ meetingId: before.id, text: TRAINING[2], numberYear: 2018, number: 9015, ...classified },
    raisedByUnitId: province('kien-giang'),
  });
  await aResponse(api.database, { recommendationId: old.id, text: 'Ban sẽ mở lớp (mẫu).' });
  await aRecommendation(api.database, { meetingId: now.id, text: SOFTWARE, status: 'CLASSIFIED', topicId });
  await aRecommendation(api.database, { meetingId: now.id, text: TRAINING[1], status: 'DRAFT' });
});

describe('GET /recommendations/:id/similar', () => {
  it('finds what says the same in other words, over years, with its answer and both texts marked', async () => {
    const answer = await (await asBoard()).get<SimilarRecommendationsDto>(`/recommendations/${asked.id}/similar`);
    expect(answer.status).toBe(200);
    expect(answer.body.items).toMatchObject([
      {
        code: 'KN-2020-9014',
        degree: 'NEARLY_SAME',
        earlier: false,
        mayMerge: true,
        mayTake: true,
        responsesCount: 0,
        mergedInto: null,
      },
      {
        ...{
          code: 'KN-2018-9015',
          emulationYear: 2018,
          earlier: true,
          mayMerge: false,
          mayTake: true,
          status: 'ANSWERED',
        },
        ...{ raisedBy: 'Kiên Giang', responsesCount: 1, answerExcerpt: 'Ban sẽ mở lớp (mẫu).' },
      },
    ]);
    const [, old] = answer.body.items;
    const marked = (pieces: { text: string; match: boolean }[] = []) =>
      pieces.filter(({ match }) => match).map(({ text }) => text);
    expect(marked(old?.pieces)).toEqual(['mở lớp tập huấn nghiệp vụ', 'cán bộ cấp huyện']);
    expect(marked(old?.askedPieces)).toEqual(['mở lớp tập huấn nghiệp vụ', 'cán bộ cấp huyện', 'cấp']);
    expect(old?.pieces.map(({ text }) => text).join('')).toBe(TRAINING[2]);
  });

  it('gives as many as are wanted, and finds nothing for what nobody else asked', async () => {
    const client = await asBoard();
    const one = await client.get<SimilarRecommendationsDto>(`/recommendations/${asked.id}/similar?limit=1`);
    expect(one.body.items.map(({ code }) => code)).toEqual(['KN-2020-9014']);
    const alone = await aRecommendation(api.database, { meetingId: now.id, text: 'TĐKT.' });
    const none = await client.get<SimilarRecommendationsDto>(`/recommendations/${alone.id}/similar`);
    expect(none.body.items).toEqual([]);
    expect((await client.get(`/recommendations/${asked.id}/similar?limit=31`)).status).toBe(400);
  });

  it.each(['similar', 'proposals'])('takes one statement for %s beside those of the session', async (route) => {
    const client = await asBoard();
    await client.get(`/recommendations/${asked.id}/${route}`);
    const count = await api.countingStatements(() => client.get(`/recommendations/${asked.id}/${route}`));
    expect(count).toBeLessThanOrEqual(1);
  });

  it.each(['similar', 'proposals'])('is the board’s: %s', async (route) => {
    const path = `/recommendations/${asked.id}/${route}`;
    for (const role of ['SECRETARIAT', 'FOCAL_POINT', 'DELEGATE', 'ADMIN'] as const) {
      expect((await (await api.as(await aUser(api.database, role))).get(path)).status).toBe(403);
    }
    expect((await (await api.as(null)).get(path)).status).toBe(401);
    expect((await (await asBoard()).get(`/recommendations/${uuidv7()}/${route}`)).status).toBe(404);
  });
});

describe('GET /recommendations/:id/proposals', () => {
  it('proposes the topic on which those agree that were classified, and names them', async () => {
    const answer = await (await asBoard()).get<ProposalsDto>(`/recommendations/${asked.id}/proposals`);
    expect(answer.body.topic).toMatchObject({ topic: { code: 'TRAINING' }, agree: 2, of: 2 });
    expect(answer.body.topic?.from.map(({ code }) => code)).toEqual(['KN-2020-9014', 'KN-2018-9015']);
  });

  it('takes the word of a single one only when it says nearly the same', async () => {
    const client = await asBoard();
    const nearly = await client.get<ProposalsDto>(`/recommendations/${asked.id}/proposals`);
    expect(nearly.body.competence).toMatchObject({ competence: 'CENTRAL_BOARD', agree: 1, of: 1 });
    const text = 'Kiến nghị trang bị phần mềm quản lý tài sản của cơ quan.';
    const other = await aRecommendation(api.database, { meetingId: now.id, text });
    const alike = await client.get<ProposalsDto>(`/recommendations/${other.id}/proposals`);
    expect(alike.body).toEqual({ topic: null, competence: null });
  });
});

describe('the terms in the database', () => {
  it.each([
    ...TRAINING,
    SOFTWARE,
    'TP. Cà Mau; thành phố Huế – Ủy ban nhân dân và UBND các cấp',
    'Đề nghị, kiến nghị: có cơ chế; cán bộ cần được “động viên”…\nKhông để sót',
    'đặc biệt là công tác xét công nhận'.normalize('NFD'),
    'de nghi tap huan',
    '',
  ])('are the words that are marked in "%s"', async (text) => {
    const [row] = await api.rows<{ terms: string[] }>('SELECT likeness_terms($1) AS terms', [text]);
    const words = (row?.terms ?? []).filter((term) => !term.includes(' '));
    expect(words.toSorted()).toEqual([...tellingWords(text)].toSorted());
  });
});
