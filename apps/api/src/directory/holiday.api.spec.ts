import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { type ApiClient, useApi } from '../../test/api';
import { aUser } from '../../test/factories';
import { prepareDatabase } from '../database/prepare';
import type { HolidayDto, HolidayListDto } from './holiday.dto';

const api = useApi();
const asAdmin = async (): Promise<ApiClient> => api.as(await aUser(api.database, 'ADMIN'));
const aBody = (over: Record<string, unknown> = {}) => ({
  id: uuidv7(),
  kind: 'HOLIDAY',
  fromDate: '2031-09-01',
  toDate: '2031-09-02',
  name: `Ngày nghỉ mẫu ${uuidv7().slice(-6)}`,
  ...over,
});

describe('GET /holidays', () => {
  it('gives those that touch a year, by their first day, to everybody', async () => {
    const admin = await asAdmin();
    const overNewYear = aBody({ fromDate: '2031-12-30', toDate: '2032-01-02' });
    const inTheYear = aBody({ fromDate: '2031-02-03', toDate: '2031-02-05' });
    await admin.post('/holidays', overNewYear);
    await admin.post('/holidays', inTheYear);
    const delegate = await api.as(await aUser(api.database, 'DELEGATE'));
    const daysOf = async (year: number): Promise<HolidayDto[]> =>
      (await delegate.get<HolidayListDto>(`/holidays?year=${year}`)).body.items;
    const ofBoth = async (year: number): Promise<string[]> =>
      (await daysOf(year)).map(({ id }) => id).filter((id) => [overNewYear.id, inTheYear.id].includes(id));
    expect(await ofBoth(2031)).toEqual([inTheYear.id, overNewYear.id]);
    expect(await ofBoth(2032)).toEqual([overNewYear.id]);
    const firstDays = (await daysOf(2031)).map(({ fromDate }) => fromDate);
    expect(firstDays).toEqual(firstDays.toSorted());
    expect(firstDays).toContain('2031-05-01');
    expect(await api.countingStatements(() => delegate.get('/holidays?year=2031'))).toBe(1);
  });
});

describe('POST /holidays', () => {
  it('keeps days off and weekend days that are worked in exchange, once for the same id', async () => {
    const admin = await asAdmin();
    const swapped = aBody({ kind: 'SWAPPED_WORKING_DAY', fromDate: '2031-05-10', toDate: '2031-05-10' });
    const first = await admin.post<HolidayDto>('/holidays', swapped);
    expect(first.status).toBe(201);
    expect(first.body).toEqual({ ...swapped, version: 1 });
    expect((await admin.post('/holidays', swapped)).body).toEqual(first.body);
    expect(await api.rows('SELECT kind, from_date::text AS day FROM holiday WHERE id = $1', [swapped.id])).toEqual([
      { kind: 'SWAPPED_WORKING_DAY', day: '2031-05-10' },
    ]);
  });

  it.each([
    ['an end before its beginning', { toDate: '2031-08-31' }, 'toDate', 'before_start'],
    ['a year typed wrong', { toDate: '2131-09-02' }, 'toDate', 'too_far'],
    ['a day that is none', { fromDate: '2031-02-30' }, 'fromDate', 'not_a_date'],
    ['a Monday worked in exchange', { kind: 'SWAPPED_WORKING_DAY' }, 'fromDate', 'not_a_weekend'],
    [
      'a whole week worked in exchange',
      { kind: 'SWAPPED_WORKING_DAY', fromDate: '2031-05-10', toDate: '2031-05-17' },
      'toDate',
      'not_a_weekend',
    ],
  ])('refuses %s at its field', async (_, over, path, code) => {
    const body = aBody(over);
    const answer = await (await asAdmin()).post('/holidays', body);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body['fields']).toEqual([expect.objectContaining({ path, code })]);
    expect(await api.rows('SELECT 1 FROM holiday WHERE id = $1', [body.id])).toEqual([]);
  });

  it('refuses the same name on the same day', async () => {
    const admin = await asAdmin();
    const body = aBody();
    await admin.post('/holidays', body);
    const answer = await admin.post('/holidays', { ...body, id: uuidv7() });
    expect(answer.status).toBe(422);
    expect(answer.body['fields']).toEqual([{ path: 'name', code: 'taken' }]);
  });
});

describe('PUT and DELETE /holidays/:id', () => {
  it('change what the writer saw, and nothing newer', async () => {
    const admin = await asAdmin();
    const { id, ...fields } = aBody();
    await admin.post('/holidays', { id, ...fields });
    const changed = await admin.put(`/holidays/${id}`, { ...fields, toDate: '2031-09-03', version: 1 });
    expect(changed.body).toEqual({ ...fields, id, toDate: '2031-09-03', version: 2 });
    const late = await admin.put(`/holidays/${id}`, { ...fields, version: 1 });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ current: { toDate: '2031-09-03', version: 2 } });
    expect((await admin.delete(`/holidays/${id}?version=1`)).status).toBe(409);
    expect((await admin.delete(`/holidays/${id}`)).status).toBe(400);
    expect((await admin.delete(`/holidays/${id}?version=2`)).status).toBe(204);
    expect((await admin.delete(`/holidays/${id}?version=2`)).status).toBe(404);
    expect(await api.rows('SELECT 1 FROM holiday WHERE id = $1', [id])).toEqual([]);
  });
});

it('stays deleted when the server starts again, also when it came with the reference data', async () => {
  const admin = await asAdmin();
  const { items } = (await admin.get<HolidayListDto>('/holidays?year=2027')).body;
  const [gone, ...others] = items;
  expect((await admin.delete(`/holidays/${gone!.id}?version=${gone!.version}`)).status).toBe(204);
  await prepareDatabase(String((api.database.options as { url?: string }).url), false);
  expect((await admin.get<HolidayListDto>('/holidays?year=2027')).body.items).toEqual(others);
});

it.each(['BOARD_LEADER', 'SECRETARIAT', 'FOCAL_POINT', 'DELEGATE'] as const)(
  'lets %s change no holiday',
  async (role) => {
    const client = await api.as(await aUser(api.database, role));
    const body = aBody();
    const answers = await Promise.all([
      client.post('/holidays', body),
      client.put(`/holidays/${body.id}`, {}),
      client.delete(`/holidays/${body.id}?version=1`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(await api.rows('SELECT 1 FROM holiday WHERE id = $1', [body.id])).toEqual([]);
  },
);
