import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../../test/api';
import { aUser, province } from '../../../test/factories';
import { ANSWER_TEMPLATES } from '../../database/reference/answer-templates';
import type { AnswerTemplateDto, AnswerTemplateListDto } from './answer-template.dto';

const api = useApi();

const aTemplate = (over: object = {}) => ({
  id: uuidv7(),
  name: `Mẫu ${uuidv7()}`,
  kinds: ['EXPLAINED'],
  tense: 'DONE',
  text: 'Nội dung mẫu.',
  ...over,
});

const board: ['BOARD_STAFF' | 'BOARD_LEADER'][] = [['BOARD_STAFF'], ['BOARD_LEADER']];
const staff = async () => api.as(await aUser(api.database, 'BOARD_STAFF'));
const made = async (over: object = {}) => {
  const body = aTemplate(over);
  await (await staff()).post('/answer-templates', body);
  return body;
};

describe('answer templates', () => {
  it('begin with suggestions that say whose they are, and leave to people what only people know', async () => {
    const { body } = await (await staff()).get<AnswerTemplateListDto>('/answer-templates');
    const names = body.items.map(({ name }) => name);
    for (const { name, text } of ANSWER_TEMPLATES) {
      expect(names).toContain(name);
      expect(name).toMatch(/gợi ý của chương trình/);
      expect(text).toMatch(/\[[^\]]+\]/);
    }
  });

  it('stand in the order of the Vietnamese alphabet', async () => {
    for (const name of ['Đề nghị (thứ tự)', 'Dự kiến (thứ tự)', 'Ế (thứ tự)']) await made({ name });
    const { body } = await (await staff()).get<AnswerTemplateListDto>('/answer-templates');
    const names = body.items.map(({ name }) => name).filter((name) => name.includes('(thứ tự)'));
    expect(names).toEqual(['Dự kiến (thứ tự)', 'Đề nghị (thứ tự)', 'Ế (thứ tự)']);
  });

  it.each(board)('are made, changed and removed by %s', async (role) => {
    const client = await api.as(await aUser(api.database, role));
    const body = aTemplate();
    expect((await client.post<AnswerTemplateDto>('/answer-templates', body)).body).toEqual({ ...body, version: 1 });
    expect((await client.post('/answer-templates', body)).status).toBe(201);
    const { id: _, ...fields } = body;
    const changed = await client.put(`/answer-templates/${body.id}`, {
      ...fields,
      text: 'Sửa.',
      tense: null,
      version: 1,
    });
    expect(changed.body).toMatchObject({ text: 'Sửa.', tense: null, version: 2 });
    expect((await client.delete(`/answer-templates/${body.id}?version=1`)).status).toBe(409);
    expect((await client.delete(`/answer-templates/${body.id}?version=2`)).status).toBe(204);
    expect(await api.rows('SELECT 1 FROM answer_template WHERE id = $1', [body.id])).toEqual([]);
  });

  it('have a name each', async () => {
    const [one, other] = [await made(), await made()];
    const client = await staff();
    const again = await client.post('/answer-templates', aTemplate({ name: one.name }));
    expect(again.body).toMatchObject({ status: 422, fields: [{ path: 'name', code: 'taken' }] });
    const { id: _, ...fields } = other;
    const renamed = await client.put(`/answer-templates/${other.id}`, { ...fields, name: one.name, version: 1 });
    expect(renamed.body).toMatchObject({ status: 422, fields: [{ path: 'name', code: 'taken' }] });
  });

  it('change only for whoever saw them as they are', async () => {
    const { id, ...fields } = await made();
    const answer = await (await staff()).put(`/answer-templates/${id}`, { ...fields, version: 3 });
    expect(answer.body).toMatchObject({ code: 'resource.version_conflict', current: { id, version: 1 } });
    expect((await (await staff()).put(`/answer-templates/${uuidv7()}`, { ...fields, version: 1 })).status).toBe(404);
  });

  it.each([
    ['no name', { name: '' }, 'name', 'required'],
    ['no text', { text: ' ' }, 'text', 'required'],
    ['a kind that nobody knows', { kinds: ['MAYBE'] }, 'kinds', 'not_an_option'],
  ])('are refused with %s', async (_, over, path, code) => {
    const answer = await (await staff()).post('/answer-templates', aTemplate(over));
    expect(answer.body).toMatchObject({ status: 400, fields: [{ path, code }] });
  });

  it.each([
    ['the secretariat', () => aUser(api.database, 'SECRETARIAT')],
    ['a focal point', () => aUser(api.database, 'FOCAL_POINT', { unitId: province('kien-giang') })],
    ['a delegate', () => aUser(api.database, 'DELEGATE')],
    ['an administrator', () => aUser(api.database, 'ADMIN')],
  ])('are not for %s', async (_, who) => {
    const { id, ...fields } = await made();
    const client = await api.as(await who());
    const statuses = [
      await client.get('/answer-templates'),
      await client.post('/answer-templates', aTemplate()),
      await client.put(`/answer-templates/${id}`, { ...fields, version: 1 }),
      await client.delete(`/answer-templates/${id}?version=1`),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 403, 403, 403]);
  });
});
