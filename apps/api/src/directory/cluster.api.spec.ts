import { beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../test/api';
import { aCluster, aClusterYear, aMeeting, aMembership, aUnit, aUser, province, southwest } from '../../test/factories';
import type { ClusterDto, ClusterListDto } from './cluster.dto';

const api = useApi();
const admin = async () => api.as(await aUser(api.database, 'ADMIN'));
const reader = async () => api.as(await aUser(api.database, 'DELEGATE'));

beforeEach(() => api.setTime('2026-11-23T02:00:00Z'));

/** A cluster with a member since long ago. */
async function aClusterWithMember() {
  const cluster = await aCluster(api.database);
  const unit = await aUnit(api.database);
  const membership = await aMembership(api.database, { clusterId: cluster.id, unitId: unit.id });
  return { cluster, unit, membership };
}

describe('GET /clusters', () => {
  it('counts 63 members in nine clusters before the merger and none after it', async () => {
    const client = await reader();
    const count = async (on: string) => {
      const { items } = (await client.get<ClusterListDto>(`/clusters?on=${on}`)).body;
      return items.filter(({ sample }) => !sample).map(({ memberCount }) => memberCount);
    };
    expect((await count('2021-03-25')).toSorted((a, b) => a - b)).toEqual([5, 5, 5, 6, 7, 7, 7, 9, 12]);
    expect(await count('2025-07-01')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('takes today in Vietnam when no day is named', async () => {
    api.setTime('2025-06-30T17:30:00Z');
    expect((await (await reader()).get<ClusterListDto>('/clusters')).body.on).toBe('2025-07-01');
  });

  it('is one statement, and counts only meetings that the caller may see', async () => {
    const cluster = await aCluster(api.database);
    await aMeeting(api.database, { clusterId: cluster.id });
    await aMeeting(api.database, { clusterId: cluster.id, status: 'DRAFT' });
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    await board.get('/clusters');
    let list: ClusterListDto | undefined;
    const statements = await api.countingStatements(
      async () => (list = (await board.get<ClusterListDto>('/clusters')).body),
    );
    expect(statements).toBe(1);
    const counted = (items?: ClusterListDto['items']) => items?.find(({ id }) => id === cluster.id)?.meetingCount;
    expect(counted(list?.items)).toBe(1);
    expect(counted((await (await reader()).get<ClusterListDto>('/clusters')).body.items)).toBe(0);
  });

  it.each(['on=2021-13-01', 'year=1900', 'year=abc', 'sort=x'])('refuses ?%s', async (query) =>
    expect((await (await reader()).get(`/clusters?${query}`)).status).toBe(400),
  );
});

describe('GET /clusters/:id', () => {
  it('shows the twelve of the Southwest on 25/03/2021 and nobody after the merger', async () => {
    const client = await reader();
    const then = (await client.get<ClusterDto>(`/clusters/${southwest}?on=2021-03-25`)).body;
    expect(then.members).toHaveLength(12);
    expect(then.members.map(({ unit }) => unit.name)).toContain('Hậu Giang');
    expect((await client.get<ClusterDto>(`/clusters/${southwest}?on=2025-06-30`)).body.members).toHaveLength(12);
    const now = (await client.get<ClusterDto>(`/clusters/${southwest}?on=2025-07-01`)).body;
    expect(now.members).toEqual([]);
    expect(now.memberships).toHaveLength(12);
  });

  it('names head and deputy of every year as they were called then', async () => {
    const [head, deputy] = [province('hau-giang'), province('kien-giang')];
    await aClusterYear(api.database, { year: 2020, headUnitId: head, deputyUnitId: deputy });
    const { body } = await (await reader()).get<ClusterDto>(`/clusters/${southwest}?on=2021-03-25`);
    expect(body.years).toMatchObject([{ year: 2020, head: { name: 'Hậu Giang' }, deputy: { name: 'Kiên Giang' } }]);
    expect(body).toMatchObject({ year: 2020, head: { name: 'Hậu Giang' }, actions: [] });
    const exact = await (await reader()).get<ClusterDto>(`/clusters/${southwest}?on=2021-03-25&year=2021`);
    expect(exact.body).toMatchObject({ year: null, head: null });
  });

  it('is 404 for a cluster that is not there, 400 for what is no id', async () => {
    const client = await reader();
    expect((await client.get(`/clusters/${uuidv7()}`)).status).toBe(404);
    expect((await client.get('/clusters/tay-nam-bo')).status).toBe(400);
  });
});

describe('POST and PUT /clusters', () => {
  const body = () => ({ id: uuidv7(), type: 'CLUSTER', name: 'Cụm mẫu mới', documentSymbol: 'CMM' });

  it('enters a cluster once, and changes it', async () => {
    const client = await admin();
    const cluster = body();
    await client.post('/clusters', cluster);
    expect((await client.post('/clusters', cluster)).status).toBe(201);
    const answer = await client.put<ClusterDto>(`/clusters/${cluster.id}`, {
      name: 'Tên khác',
      documentSymbol: 'TK',
      version: 1,
    });
    expect(answer.body).toMatchObject({
      name: 'Tên khác',
      version: 2,
      actions: ['update', 'addMembership', 'setYear'],
    });
    expect(await api.rows('SELECT name FROM cluster WHERE id = $1', [cluster.id])).toEqual([{ name: 'Tên khác' }]);
  });

  it('shows the present state to who saw an older one', async () => {
    const { id } = await aCluster(api.database, { version: 3, name: 'Đang là' });
    const answer = await (await admin()).put(`/clusters/${id}`, { name: 'A', documentSymbol: 'B', version: 2 });
    expect(answer.body).toMatchObject({ status: 409, current: { name: 'Đang là', version: 3 } });
  });

  it('is for administrators', async () => {
    const secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
    expect((await secretary.post('/clusters', body())).status).toBe(403);
    expect((await secretary.put(`/clusters/${southwest}`, { name: 'A', documentSymbol: 'B', version: 1 })).status).toBe(
      403,
    );
  });
});

describe('POST /clusters/:id/memberships', () => {
  it('makes a unit of the time after the merger a member', async () => {
    const cluster = await aCluster(api.database);
    const request = { id: uuidv7(), unitId: province('an-giang-2025'), validFrom: '2026-01-01' };
    const client = await admin();
    expect((await client.post(`/clusters/${cluster.id}/memberships`, request)).body).toMatchObject({
      unit: { name: 'An Giang' },
      validTo: null,
      actions: ['update', 'delete'],
    });
    const { members } = (await client.get<ClusterDto>(`/clusters/${cluster.id}`)).body;
    expect(members.map(({ unit }) => unit.name)).toEqual(['An Giang']);
  });

  it.each([
    ['a time that overlaps another', 'ca-mau-pre2025', '2025-01-01', 'validFrom', 'overlaps'],
    ['a unit that is gone by then', 'hau-giang', '2025-07-01', 'validFrom', 'unit_no_longer'],
    ['a unit that is not there yet', 'ca-mau-2025', '2021-01-01', 'validFrom', 'unit_not_yet'],
    ['a unit that nobody knows', 'atlantis', '2021-01-01', 'unitId', 'not_found'],
  ])('says at the field what is wrong with %s', async (_, key, validFrom, path, code) => {
    const validTo = key === 'ca-mau-pre2025' ? '2025-06-30' : null;
    const request = { id: uuidv7(), unitId: province(key), validFrom, validTo };
    const answer = await (await admin()).post(`/clusters/${southwest}/memberships`, request);
    expect(answer.status).toBe(422);
    expect(answer.body['fields']).toMatchObject([{ path, code }]);
    expect(await api.rows('SELECT 1 FROM cluster_membership WHERE id = $1', [request.id])).toHaveLength(0);
  });

  it('is for administrators', async () => {
    const request = { id: uuidv7(), unitId: province('ca-mau-2025'), validFrom: '2026-01-01' };
    expect((await (await reader()).post(`/clusters/${southwest}/memberships`, request)).status).toBe(403);
  });
});

describe('PUT and DELETE /memberships/:id', () => {
  it('ends a membership from a day on', async () => {
    const { cluster, membership } = await aClusterWithMember();
    const client = await admin();
    const answer = await client.put(`/memberships/${membership.id}`, { version: 1, validTo: '2026-11-30' });
    expect(answer.body).toMatchObject({ validTo: '2026-11-30', version: 2 });
    expect((await client.get<ClusterDto>(`/clusters/${cluster.id}?on=2026-11-30`)).body.members).toHaveLength(1);
    expect((await client.get<ClusterDto>(`/clusters/${cluster.id}?on=2026-12-01`)).body.members).toHaveLength(0);
  });

  it('leaves what is over as it was', async () => {
    const [row] = await api.rows<{ id: string }>('SELECT id FROM cluster_membership WHERE unit_id = $1', [
      province('hau-giang'),
    ]);
    const client = await admin();
    const answer = await client.put(`/memberships/${row?.id}`, { version: 1, validTo: '2025-06-01' });
    expect(answer.body).toMatchObject({ status: 409, code: 'membership.past', current: { validTo: '2025-06-30' } });
    expect((await client.delete(`/memberships/${row?.id}?version=1`)).body).toMatchObject({ code: 'membership.past' });
  });

  it('does not change who was a member in closed years', async () => {
    const { membership } = await aClusterWithMember();
    const client = await admin();
    const answer = await client.put(`/memberships/${membership.id}`, { version: 1, validTo: '2019-12-31' });
    expect(answer.body['fields']).toEqual([{ path: 'validTo', code: 'closed_year' }]);
    expect((await client.delete(`/memberships/${membership.id}?version=1`)).status).toBe(409);
  });

  it('does not let the head of a year go before that year', async () => {
    const { cluster, unit, membership } = await aClusterWithMember();
    await aClusterYear(api.database, { clusterId: cluster.id, year: 2027, headUnitId: unit.id });
    const answer = await (await admin()).put(`/memberships/${membership.id}`, { version: 1, validTo: '2026-12-31' });
    expect(answer.body['fields']).toEqual([{ path: 'validTo', code: 'leads_year', params: { year: 2027 } }]);
    expect(await api.rows('SELECT valid_to FROM cluster_membership WHERE id = $1', [membership.id])).toEqual([
      { valid_to: null },
    ]);
  });

  it('takes back what was entered by mistake', async () => {
    const { cluster } = await aClusterWithMember();
    const unit = await aUnit(api.database);
    const { id } = await aMembership(api.database, { clusterId: cluster.id, unitId: unit.id, validFrom: '2026-01-01' });
    const client = await admin();
    expect((await client.delete(`/memberships/${id}?version=2`)).status).toBe(409);
    expect((await client.delete(`/memberships/${id}?version=1`)).status).toBe(204);
    expect(await api.rows('SELECT 1 FROM cluster_membership WHERE id = $1', [id])).toHaveLength(0);
  });

  it('is for administrators', async () => {
    const { membership } = await aClusterWithMember();
    const client = await reader();
    expect((await client.put(`/memberships/${membership.id}`, { version: 1 })).status).toBe(403);
    expect((await client.delete(`/memberships/${membership.id}?version=1`)).status).toBe(403);
    expect((await (await admin()).put(`/memberships/${uuidv7()}`, { version: 1 })).status).toBe(404);
  });
});

describe('PUT /clusters/:id/years/:year', () => {
  it('enters a year and changes it while it is open', async () => {
    const { cluster, unit } = await aClusterWithMember();
    const other = await aUnit(api.database);
    await aMembership(api.database, { clusterId: cluster.id, unitId: other.id });
    const client = await admin();
    const path = `/clusters/${cluster.id}/years/2026`;
    expect((await client.put(path, { headUnitId: unit.id, note: 'Giả định' })).body).toMatchObject({ version: 1 });
    const answer = await client.put(path, { version: 1, headUnitId: other.id, deputyUnitId: unit.id });
    expect(answer.body).toMatchObject({ head: { id: other.id }, deputy: { id: unit.id }, note: null, version: 2 });
  });

  it('may be entered late, but a closed year never changes', async () => {
    const { cluster, unit } = await aClusterWithMember();
    const client = await admin();
    const path = `/clusters/${cluster.id}/years/2019`;
    expect((await client.put(path, { headUnitId: unit.id })).body).toMatchObject({ year: 2019, actions: [] });
    const answer = await client.put(path, { version: 1, headUnitId: unit.id, note: 'Khác' });
    expect(answer.body).toMatchObject({ status: 409, code: 'cluster_year.past', current: { note: null } });
  });

  it.each([null, 7])('shows the present state to who saw version %s', async (version) => {
    const { cluster, unit } = await aClusterWithMember();
    await aClusterYear(api.database, { clusterId: cluster.id, year: 2026, headUnitId: unit.id });
    const answer = await (await admin()).put(`/clusters/${cluster.id}/years/2026`, { version, headUnitId: unit.id });
    expect(answer.body).toMatchObject({ status: 409, code: 'resource.version_conflict', current: { version: 1 } });
  });

  it('wants a head who is a member in that year, at the field', async () => {
    const request = { headUnitId: province('can-tho-pre2025'), deputyUnitId: province('ha-noi') };
    const answer = await (await admin()).put(`/clusters/${southwest}/years/2022`, request);
    expect(answer.status).toBe(422);
    expect(answer.body['fields']).toEqual([
      { path: 'headUnitId', code: 'not_a_member' },
      { path: 'deputyUnitId', code: 'not_a_member' },
    ]);
  });

  it('wants a deputy other than the head', async () => {
    const unit = province('hau-giang');
    const answer = await (
      await admin()
    ).put(`/clusters/${southwest}/years/2022`, { headUnitId: unit, deputyUnitId: unit });
    expect(answer.body['fields']).toEqual([{ path: 'deputyUnitId', code: 'same_as_head' }]);
    expect(await api.rows('SELECT 1 FROM cluster_year WHERE year = 2022')).toHaveLength(0);
  });

  it('moves the rights of the secretariat with the head', async () => {
    const { cluster, unit } = await aClusterWithMember();
    const meeting = await aMeeting(api.database, { clusterId: cluster.id, emulationYear: 2026, status: 'DRAFT' });
    const secretary = await api.as(await aUser(api.database, 'SECRETARIAT', { unitId: unit.id }));
    const count = async () => (await secretary.get<ClusterDto>(`/clusters/${cluster.id}`)).body.meetingCount;
    expect(await count()).toBe(0);
    await (await admin()).put(`/clusters/${cluster.id}/years/2026`, { headUnitId: unit.id });
    expect(await count()).toBe(1);
    expect(meeting.status).toBe('DRAFT');
  });

  it('is for administrators, and for years that there are', async () => {
    const unit = province('hau-giang');
    expect((await (await reader()).put(`/clusters/${southwest}/years/2022`, { headUnitId: unit })).status).toBe(403);
    expect((await (await admin()).put(`/clusters/${southwest}/years/1900`, { headUnitId: unit })).status).toBe(400);
    expect((await (await admin()).put(`/clusters/${uuidv7()}/years/2022`, { headUnitId: unit })).status).toBe(404);
  });
});
