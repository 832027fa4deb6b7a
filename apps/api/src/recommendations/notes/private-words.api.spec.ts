import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../../test/api';
import {
  aClusterYear,
  aMeeting,
  aRecommendation,
  aResponse,
  aUser,
  province,
  southwest,
} from '../../../test/factories';
import type { AuditPageDto } from '../../identity/audit.dto';
import type { User } from '../../identity/user.entity';
import { CoordinatingOpinion } from '../opinions/coordinating-opinion.entity';

const api = useApi();

/** Words that stand nowhere but in what is the board's own. */
const PRIVATE = /kimcuong|hophach|sanho|ngoctrai|Chuyên viên kín/u;

let meetingId: string;
let recommendationId: string;
let staff: User;

/** A recommendation with a note, another unit's opinion, a draft, an answer not yet published, and a handler. */
beforeAll(async () => {
  await aClusterYear(api.database);
  staff = await aUser(api.database, 'BOARD_STAFF', { displayName: 'Chuyên viên kín' });
  meetingId = (await aMeeting(api.database, { status: 'CLOSED' })).id;
  const recommendation = await aRecommendation(api.database, {
    meetingId,
    raisedByUnitId: province('kien-giang'),
    status: 'IN_PROGRESS',
  });
  recommendationId = recommendation.id;
  const client = await api.as(staff);
  await client.post(`/recommendations/${recommendationId}/notes`, { id: uuidv7(), text: 'kimcuong', mentionIds: [] });
  await api.rows('UPDATE recommendation SET handler_id = $1 WHERE id = $2', [staff.id, recommendationId]);
  await aResponse(api.database, { recommendationId, status: 'DRAFT', text: 'hophach', authorId: staff.id });
  const approved = { status: 'APPROVED', text: 'sanho', authorId: staff.id, approvedById: staff.id } as const;
  await aResponse(api.database, { recommendationId, ...approved });
  await aResponse(api.database, { recommendationId, text: 'Trả lời công khai', authorId: staff.id });
  await api.database.getRepository(CoordinatingOpinion).insert({
    id: uuidv7(),
    recommendationId,
    unitId: province('an-giang-pre2025'),
    question: 'ngoctrai',
    askedById: staff.id,
    askedAt: new Date(),
    dueOn: '2021-04-20',
  });
});

const pages = (): string[] => [
  '/recommendations',
  `/recommendations/${recommendationId}`,
  '/recommendations/counts',
  `/recommendations/overview?clusterId=${southwest}&year=2020`,
  `/recommendation-report?clusterId=${southwest}&year=2020`,
  `/meetings/${meetingId}/recommendations`,
  `/meetings/${meetingId}/audit`,
  ...['kimcuong', 'hophach', 'sanho', 'ngoctrai'].map((word) => `/search?q=${word}`),
  '/opinions',
  '/commitments',
  '/action-requests',
  '/documents',
  '/audit?table=desk_note',
  '/messages',
];

it.each([
  ['the secretariat that runs the meeting', 'SECRETARIAT', 'hau-giang'],
  ['the secretariat of another member', 'SECRETARIAT', 'ca-mau-pre2025'],
  ['the province that asked', 'FOCAL_POINT', 'kien-giang'],
  ['a delegate', 'DELEGATE', null],
] as const)('what the board keeps to itself is on no page of %s', async (_, role, unit) => {
  const client = await api.as(await aUser(api.database, role, unit === null ? {} : { unitId: province(unit) }));
  const answers = await Promise.all(
    pages().map(async (page) => ({ page, raw: (await client.get(page)).raw.toString() })),
  );
  const asked = answers.map(({ page, raw }) => ({ page, raw: raw.replace(/"q":"[^"]*"/gu, '') }));
  expect(asked.filter(({ raw }) => PRIVATE.test(raw)).map(({ page }) => page)).toEqual([]);
});

it('the trail of a meeting still tells the secretariat that runs it what everybody may read', async () => {
  const client = await api.as(await aUser(api.database, 'SECRETARIAT'));
  expect((await client.get(`/meetings/${meetingId}/audit`)).raw.toString()).toContain('Trả lời công khai');
});

describe('the trail, to an administrator', () => {
  const asAdmin = async () => api.as(await aUser(api.database, 'ADMIN'));

  it.each([
    ['note', 'desk_note'],
    ['opinion', 'coordinating_opinion'],
    ['draft', 'response'],
  ])('tells that there is a %s, of which recommendation, and none of its words', async (_, table) => {
    const { status, raw } = await (await asAdmin()).get(`/audit?table=${table}`);
    expect(status).toBe(200);
    expect(raw.toString()).toContain(recommendationId);
    expect(raw.toString()).not.toMatch(/kimcuong|hophach|sanho|ngoctrai/u);
  });

  it.each(['/audit', '/audit?table=recommendation', `/audit?table=response`])(
    'says nowhere on %s who follows it or approved its answers',
    async (page) => {
      const { body } = await (await asAdmin()).get<AuditPageDto>(`${page}${page.includes('?') ? '&' : '?'}limit=100`);
      const columns = body.items.flatMap(({ before, after }) => Object.keys({ ...before, ...after }));
      expect(columns.filter((column) => ['handler_id', 'author_id', 'approved_by_id'].includes(column))).toEqual([]);
    },
  );

  it('of a meeting holds no more, and has the words of an answer from its publication on', async () => {
    const { raw } = await (await asAdmin()).get(`/meetings/${meetingId}/audit`);
    expect(raw.toString()).toContain('Trả lời công khai');
    expect(raw.toString()).not.toMatch(/kimcuong|hophach|sanho|ngoctrai/u);
  });

  it('keeps the words for the board', async () => {
    const { raw } = await (await api.as(staff)).get(`/meetings/${meetingId}/audit`);
    expect(raw.toString()).toMatch(/hophach/u);
  });
});
