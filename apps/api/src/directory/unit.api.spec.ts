import { beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../test/api';
import { aMembership, aUnit, aUser, province, southwest } from '../../test/factories';
import type { UnitDto, UnitPageDto } from './unit.dto';

const api = useApi();
const admin = async () => api.as(await aUser(api.database, 'ADMIN'));
const reader = async () => api.as(await aUser(api.database, 'FOCAL_POINT'));
const PROVINCIAL = 'kind=PROVINCE&kind=MUNICIPALITY&limit=200';
const names = ({ items }: UnitPageDto) => items.map(({ name }) => name);

beforeEach(() => api.setTime('2026-11-23T02:00:00Z'));

describe('GET /units', () => {
  it.each([
    ['2021-03-25', 63],
    ['2025-07-01', 34],
  ])('on %s gives %i provinces and cities', async (on, count) => {
    const { body } = await (await reader()).get<UnitPageDto>(`/units?on=${on}&${PROVINCIAL}`);
    expect(body.items).toHaveLength(count);
    expect(body.next).toBeNull();
  });

  it.each(['kien giang', 'KIÊN GIANG', 'Kiên Giang'.normalize('NFD'), 'kiên gia'])(
    'finds Kiên Giang by "%s"',
    async (q) => {
      const { body } = await (await reader()).get<UnitPageDto>(`/units?q=${encodeURIComponent(q)}`);
      expect(names(body)).toEqual(['Kiên Giang']);
    },
  );

  it('finds a unit by the short name under which every list shows it', async () => {
    const { body } = await (await reader()).get<UnitPageDto>(`/units?q=${encodeURIComponent('ban tđkt')}`);
    expect(names(body)).toEqual(['Ban TĐKT Trung ương']);
  });

  it('tells apart two units that had the same code at different times', async () => {
    const client = await reader();
    const codes = async (on: string) => {
      const { body } = await client.get<UnitPageDto>(`/units?on=${on}&${PROVINCIAL}`);
      return body.items.filter(({ code }) => code === '91').map(({ name }) => name);
    };
    expect(await codes('2025-06-30')).toEqual(['Kiên Giang']);
    expect(await codes('2025-07-01')).toEqual(['An Giang']);
  });

  it('is read page by page in the order of the Vietnamese alphabet, in one statement each', async () => {
    const client = await reader();
    const whole = await client.get<UnitPageDto>(`/units?on=2021-03-25&${PROVINCIAL}`);
    const found: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next === '' ? '' : `&after=${next}`;
      let page: UnitPageDto = { items: [], next: null };
      const statements = await api.countingStatements(async () => {
        const answer = await client.get<UnitPageDto>(
          `/units?on=2021-03-25&kind=PROVINCE&kind=MUNICIPALITY&limit=20${after}`,
        );
        page = answer.body;
      });
      expect(statements).toBe(1);
      found.push(...names(page));
      next = page.next;
    }
    expect(found).toEqual(names(whole.body));
    expect(found.indexOf('Cần Thơ')).toBeLessThan(found.indexOf('Đà Nẵng'));
    expect(found.indexOf('Đồng Tháp')).toBeLessThan(found.indexOf('Gia Lai'));
  });

  it.each(['on=2021-02-30', 'on=25/03/2021', 'kind=EMPIRE', 'limit=0', 'after=x', 'colour=red'])(
    'refuses ?%s',
    async (query) => expect((await (await reader()).get(`/units?${query}`)).status).toBe(400),
  );

  it('is for those who are signed in', async () => expect((await (await api.as(null)).get('/units')).status).toBe(401));
});

describe('GET /units/:id', () => {
  it('tells that Hậu Giang became part of Cần Thơ, and which cluster it was in', async () => {
    const { body } = await (await reader()).get<UnitDto>(`/units/${province('hau-giang')}`);
    expect(body).toMatchObject({ name: 'Hậu Giang', validTo: '2025-06-30', actions: [] });
    expect(body.successors).toMatchObject([{ name: 'Cần Thơ', validFrom: '2025-07-01' }]);
    expect(body.memberships).toMatchObject([{ clusterId: southwest, validTo: '2025-06-30' }]);
  });

  it('follows the chain to its end', async () => {
    const [last, middle, first] = [uuidv7(), uuidv7(), uuidv7()];
    await aUnit(api.database, { id: last, name: 'Cuối' });
    await aUnit(api.database, { id: middle, name: 'Giữa', validTo: '2020-01-01', successorId: last });
    await aUnit(api.database, { id: first, name: 'Đầu', validTo: '2010-01-01', successorId: middle });
    const client = await reader();
    expect((await client.get<UnitDto>(`/units/${first}`)).body.successors.map(({ name }) => name)).toEqual([
      'Giữa',
      'Cuối',
    ]);
    expect((await client.get<UnitDto>(`/units/${last}`)).body.predecessors.map(({ name }) => name)).toEqual(['Giữa']);
  });

  it('is 404 for a unit that is not there', async () =>
    expect((await (await reader()).get(`/units/${uuidv7()}`)).status).toBe(404));
});

const aRequest = (over: object = {}) => ({
  id: uuidv7(),
  kind: 'OTHER',
  name: 'Quỹ mẫu',
  fullName: 'Quỹ mẫu số 1',
  ...over,
});

describe('POST /units', () => {
  it('enters a unit, once, and leaves a line in the audit trail', async () => {
    const client = await admin();
    const body = aRequest({ validFrom: '2026-01-01' });
    expect((await client.post('/units', body)).body).toMatchObject({ name: 'Quỹ mẫu', actions: ['update'] });
    expect((await client.post('/units', body)).status).toBe(201);
    expect(await api.rows('SELECT 1 FROM audit_event WHERE row_id = $1', [body.id])).toHaveLength(1);
  });

  it.each([
    ['fullName', 'required', { fullName: ' ' }, 400],
    ['name', 'too_long', { name: 'a'.repeat(201) }, 400],
    ['validTo', 'before_start', { validFrom: '2026-02-01', validTo: '2026-01-01' }, 422],
    ['validTo', 'required', { successorId: province('ca-mau') }, 422],
    ['parentId', 'not_found', { parentId: uuidv7() }, 422],
  ])('says at %s what is wrong: %s', async (path, code, over, status) => {
    const answer = await (await admin()).post('/units', aRequest(over));
    expect(answer.status).toBe(status);
    expect(answer.body['fields']).toMatchObject([{ path, code }]);
  });

  it('is for administrators', async () => {
    const body = aRequest();
    expect((await (await reader()).post('/units', body)).status).toBe(403);
    expect(await api.rows('SELECT 1 FROM unit WHERE id = $1', [body.id])).toHaveLength(0);
  });
});

describe('PUT /units/:id', () => {
  const change = (unit: { name: string; fullName: string }, over: object = {}) => ({
    kind: 'OTHER',
    name: unit.name,
    fullName: unit.fullName,
    version: 1,
    ...over,
  });

  it('ends a unit and says what it became', async () => {
    const [before, after] = [await aUnit(api.database), await aUnit(api.database)];
    const body = change(before, { validTo: '2026-12-31', successorId: after.id });
    const answer = await (await admin()).put<UnitDto>(`/units/${before.id}`, body);
    expect(answer.body).toMatchObject({ validTo: '2026-12-31', successors: [{ id: after.id }], version: 2 });
  });

  it('refuses what somebody else changed meanwhile, and shows it', async () => {
    const unit = await aUnit(api.database, { version: 5 });
    const answer = await (await admin()).put(`/units/${unit.id}`, change(unit, { version: 4 }));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'resource.version_conflict', current: { id: unit.id, version: 5 } });
  });

  it('refuses a circle of successors', async () => {
    const unit = await aUnit(api.database);
    const former = await aUnit(api.database, { validTo: '2020-01-01', successorId: unit.id });
    const body = change(unit, { validTo: '2026-12-31', successorId: former.id });
    const answer = await (await admin()).put(`/units/${unit.id}`, body);
    expect(answer.body['fields']).toEqual([{ path: 'successorId', code: 'circular' }]);
  });

  it('keeps what a unit of the past was called, but learns what it became', async () => {
    const unit = await aUnit(api.database, { validTo: '2025-06-30' });
    const heir = await aUnit(api.database);
    const client = await admin();
    const renamed = change(unit, { name: 'Khác', validTo: '2025-06-30' });
    expect((await client.put(`/units/${unit.id}`, renamed)).body).toMatchObject({ code: 'unit.past' });
    const linked = change(unit, { validTo: '2025-06-30', successorId: heir.id });
    expect((await client.put(`/units/${unit.id}`, linked)).status).toBe(200);
    expect(await api.rows('SELECT name, successor_id FROM unit WHERE id = $1', [unit.id])).toEqual([
      { name: unit.name, successor_id: heir.id },
    ]);
  });

  it('does not rename a unit that past years know: it ends, and another follows', async () => {
    const unit = await aUnit(api.database);
    await aMembership(api.database, { clusterId: southwest, unitId: unit.id, validFrom: '2020-01-01' });
    const answer = await (await admin()).put(`/units/${unit.id}`, change(unit, { name: 'Tên mới' }));
    expect(answer.status).toBe(422);
    expect(answer.body['fields']).toEqual([{ path: 'name', code: 'name_of_the_past' }]);
  });

  it('does not end a unit that is still a member of a cluster', async () => {
    const unit = await aUnit(api.database);
    await aMembership(api.database, { clusterId: southwest, unitId: unit.id, validFrom: '2026-01-01' });
    const answer = await (await admin()).put(`/units/${unit.id}`, change(unit, { validTo: '2026-12-31' }));
    expect(answer.body['fields']).toEqual([{ path: 'validTo', code: 'still_a_member' }]);
  });

  it('is for administrators, and for units that are there', async () => {
    const unit = await aUnit(api.database);
    expect((await (await reader()).put(`/units/${unit.id}`, change(unit))).status).toBe(403);
    expect((await (await admin()).put(`/units/${uuidv7()}`, change(unit))).status).toBe(404);
  });
});
