import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { type ApiClient, useApi } from '../../test/api';
import { aUser } from '../../test/factories';
import type { TopicDto, TopicListDto } from './topic.dto';

const api = useApi();
const asAdmin = async (): Promise<ApiClient> => api.as(await aUser(api.database, 'ADMIN'));
const aBody = (over: Record<string, unknown> = {}) => ({
  id: uuidv7(),
  code: 'SAMPLE',
  nameVi: 'Lĩnh vực mẫu',
  nameEn: 'Sample topic',
  ...over,
});

describe('GET /topics', () => {
  it('gives the topics of the field to everybody, in the order of lists of choice, in one statement', async () => {
    const delegate = await api.as(await aUser(api.database, 'DELEGATE'));
    const { body } = await delegate.get<TopicListDto>('/topics');
    expect(body.items[0]).toMatchObject({ code: 'THEMATIC_COMMENDATION', nameVi: 'Khen thưởng theo chuyên đề' });
    expect(body.items.map(({ position }) => position)).toEqual(body.items.map((_, at) => at));
    expect(await api.countingStatements(() => delegate.get('/topics'))).toBe(1);
  });
});

describe('POST /topics', () => {
  it('adds one at the end, once for the same id', async () => {
    const admin = await asAdmin();
    const body = aBody({ code: 'NEW_TOPIC' });
    const first = await admin.post<TopicDto>('/topics', body);
    expect(first.status).toBe(201);
    expect((await admin.post('/topics', body)).body).toEqual(first.body);
    const { items } = (await admin.get<TopicListDto>('/topics')).body;
    expect(items.at(-1)).toMatchObject({ code: 'NEW_TOPIC', retired: false });
    expect(items.filter(({ code }) => code === 'NEW_TOPIC')).toHaveLength(1);
  });

  it.each([
    ['a code that is taken', { code: 'TRAINING' }, 'code', 'taken'],
    ['a code with marks', { code: 'ĐÀO_TẠO' }, 'code', 'wrong_form'],
    ['no name', { nameVi: ' ' }, 'nameVi', 'required'],
    ['a name that is too long', { nameEn: 'a'.repeat(121) }, 'nameEn', 'too_long'],
  ])('refuses %s at its field', async (_, over, path, code) => {
    const body = aBody(over);
    const answer = await (await asAdmin()).post('/topics', body);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body['fields']).toEqual([expect.objectContaining({ path, code })]);
    expect(await api.rows('SELECT 1 FROM topic WHERE id = $1', [body.id])).toEqual([]);
  });
});

describe('PUT /topics/:id', () => {
  it('renames and retires; what stands now answers a change of an older version', async () => {
    const admin = await asAdmin();
    const { body: made } = await admin.post<TopicDto>('/topics', aBody({ code: 'TO_RETIRE' }));
    const change = { version: made.version, nameVi: 'Tên mới', nameEn: 'New name', retired: true };
    const answer = await admin.put(`/topics/${made.id}`, change);
    expect(answer.body).toEqual({ ...made, nameVi: 'Tên mới', nameEn: 'New name', retired: true, version: 2 });
    const again = await admin.put(`/topics/${made.id}`, { ...change, nameVi: 'Tên khác' });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'resource.version_conflict', current: { nameVi: 'Tên mới', version: 2 } });
    expect((await admin.put(`/topics/${uuidv7()}`, change)).status).toBe(404);
  });
});

it.each(['BOARD_LEADER', 'SECRETARIAT', 'FOCAL_POINT', 'DELEGATE'] as const)(
  'lets %s change no topic',
  async (role) => {
    const client = await api.as(await aUser(api.database, role));
    const body = aBody({ code: 'FORBIDDEN' });
    expect((await client.post('/topics', body)).status).toBe(403);
    expect((await client.put(`/topics/${body.id}`, {})).status).toBe(403);
    expect(await api.rows(`SELECT 1 FROM topic WHERE code = 'FORBIDDEN'`)).toEqual([]);
  },
);
