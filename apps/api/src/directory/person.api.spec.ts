import { v7 as uuidv7 } from 'uuid';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApiClient, useApi } from '../../test/api';
import { aClusterYear, aCluster, aMeeting, anAttendee, aPerson, aUser, province } from '../../test/factories';
import type { DuplicatesListDto, PersonDto, PersonPageDto } from './person.dto';

const api = useApi();
let secretary: ApiClient;

beforeAll(async () => {
  await aClusterYear(api.database);
  secretary = await api.as(await aUser(api.database, 'SECRETARIAT'));
});
beforeEach(() => api.setTime('2021-03-01T03:00:00Z'));

const list = async (query = ''): Promise<PersonPageDto> =>
  (await secretary.get<PersonPageDto>(`/people${query && `?${query}`}`)).body;
const namesOf = ({ items }: PersonPageDto): string[] => items.map(({ fullName }) => fullName);
const position = (fields: object = {}) => ({ id: uuidv7(), title: 'Phó Chủ tịch UBND tỉnh (mẫu)', ...fields });
const aBody = (fields: object = {}) => ({ id: uuidv7(), fullName: 'Lê Thị Mẫu', positions: [position()], ...fields });

describe('GET /people', () => {
  it('sorts by given name in the order of the Vietnamese alphabet, page by page', async () => {
    const names = ['Trần An', 'Lê Ánh', 'Lê Bình', 'Ngô Dũng', 'Cao Đạt', 'Võ Yên (nữ)', 'An Yên', 'Hồ Ngọc Thịnh'];
    for (const fullName of names) {
      await aPerson(api.database, { fullName: fullName, note: 'sắp', positions: [{ title: 'Người được sắp' }] });
    }
    const expected = ['Trần An', 'Lê Ánh', 'Lê Bình', 'Ngô Dũng', 'Cao Đạt', 'Hồ Ngọc Thịnh', 'An Yên', 'Võ Yên (nữ)'];
    const first = await list('q=nguoi%20duoc%20sap&limit=5');
    const second = await list(`q=nguoi%20duoc%20sap&limit=5&after=${first.next ?? ''}`);
    expect([...namesOf(first), ...namesOf(second)]).toEqual(expected);
    expect(second.next).toBeNull();
  });

  it('sorts by the given name that somebody chose', async () => {
    await aPerson(api.database, { fullName: 'Đỗ Zét', givenName: 'Ân', positions: [{ title: 'Người chọn tên' }] });
    await aPerson(api.database, { fullName: 'Đỗ Bê', positions: [{ title: 'Người chọn tên' }] });
    expect(namesOf(await list('q=nguoi%20chon%20ten'))).toEqual(['Đỗ Zét', 'Đỗ Bê']);
  });

  it('finds a name or a position without marks, and takes no sign for more than it is', async () => {
    await aPerson(api.database, { fullName: 'Đặng Thị Tìm Được', positions: [{ title: 'Giám đốc Sở Mẫu' }] });
    expect(namesOf(await list('q=dang%20thi%20tim'))).toEqual(['Đặng Thị Tìm Được']);
    expect(namesOf(await list('q=giam%20doc%20so%20mau'))).toEqual(['Đặng Thị Tìm Được']);
    expect(namesOf(await list('q=D%25c'))).toEqual([]);
  });

  it('tells the positions held on the day, several at once in their order', async () => {
    const unitId = province('hau-giang');
    const { id } = await aPerson(api.database, {
      fullName: 'Người Đổi Chức',
      positions: [
        { title: 'Phó Chủ tịch', validTo: '2021-02-28' },
        { title: 'Chủ tịch', unitId, validFrom: '2021-03-01' },
        { title: 'Ủy viên Hội đồng' },
      ],
    });
    const titles = async (query: string) =>
      (await list(`q=nguoi%20doi%20chuc${query}`)).items.map((one) => one.positions.map(({ title }) => title));
    expect(await titles('')).toEqual([['Chủ tịch', 'Ủy viên Hội đồng']]);
    expect(await titles('&on=2021-02-28')).toEqual([['Phó Chủ tịch', 'Ủy viên Hội đồng']]);
    expect(namesOf(await list(`q=doi%20chuc&unitId=${unitId}`))).toEqual(['Người Đổi Chức']);
    expect(namesOf(await list(`q=doi%20chuc&unitId=${unitId}&on=2021-02-28`))).toEqual([]);
    expect((await secretary.get<PersonDto>(`/people/${id}`)).body.positions).toHaveLength(3);
  });

  it('is one question to the database', async () => {
    const count = () => api.countingStatements(() => list());
    const before = await count();
    await aPerson(api.database);
    expect(await count()).toBe(before);
  });

  it('is for the board, secretariats and administrators: it holds addresses', async () => {
    const member = await api.as(await aUser(api.database, 'FOCAL_POINT'));
    const board = await api.as(await aUser(api.database, 'BOARD_STAFF'));
    const { id } = await aPerson(api.database);
    expect((await member.get('/people')).status).toBe(403);
    expect((await member.get(`/people/${id}`)).status).toBe(403);
    expect((await board.get('/people')).status).toBe(200);
    expect((await board.get(`/people/${id}`)).body).toMatchObject({ actions: [] });
    expect((await board.get('/people/duplicates')).status).toBe(403);
    expect((await (await api.as(null)).get('/people')).status).toBe(401);
  });
});

describe('GET /people/:id', () => {
  it('tells the meetings that the person attends and the caller may see', async () => {
    const { id } = await aPerson(api.database);
    const seen = await aMeeting(api.database, { title: 'Họp thấy được' });
    const hidden = await aMeeting(api.database, { clusterId: (await aCluster(api.database)).id });
    for (const { id: meetingId } of [seen, hidden]) {
      await anAttendee(api.database, { meetingId, personId: id, role: 'CHAIR' });
    }
    const { body } = await secretary.get<PersonDto>(`/people/${id}`);
    expect(body.meetings).toEqual([expect.objectContaining({ id: seen.id, heldOn: '2021-03-25', role: 'CHAIR' })]);
    expect(body.actions).toEqual(['update', 'merge']);
    expect((await secretary.get(`/people/${uuidv7()}`)).status).toBe(404);
  });
});

describe('POST and PUT /people', () => {
  it('enter a person once however often it is sent', async () => {
    const body = aBody({ email: 'mau@example.test', honorific: 'Bà' });
    await secretary.post('/people', body);
    const again = await secretary.post('/people', body);
    expect(again).toMatchObject({ status: 201, body: { id: body.id, email: 'mau@example.test', version: 1 } });
    expect(await api.rows('SELECT 1 FROM person_position WHERE person_id = $1', [body.id])).toHaveLength(1);
  });

  it('change the person and make the positions what is sent', async () => {
    const body = aBody({ positions: [position({ title: 'Cũ' }), position({ title: 'Còn' })] });
    await secretary.post('/people', body);
    const [, stays] = body.positions;
    const positions = [position({ title: 'Mới', validFrom: '2021-03-01' }), { ...stays, validTo: '2021-12-31' }];
    const { id, ...fields } = { ...body, fullName: 'Lê Thị Đổi', positions };
    const answer = await secretary.put(`/people/${id}`, { ...fields, version: 1 });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        fullName: 'Lê Thị Đổi',
        version: 2,
        positions: [
          { title: 'Mới', validFrom: '2021-03-01' },
          { id: stays?.id, title: 'Còn', validTo: '2021-12-31' },
        ],
      },
    });
    const late = await secretary.put(`/people/${id}`, { ...fields, version: 1 });
    expect(late).toMatchObject({ status: 409, body: { current: { fullName: 'Lê Thị Đổi', version: 2 } } });
  });

  it.each([
    ['days the wrong way round', { validFrom: '2021-03-01', validTo: '2021-02-01' }, 'validTo', 'before_start'],
    ['a unit that is not there', { unitId: uuidv7() }, 'unitId', 'not_found'],
  ])('refuse a position with %s', async (_, fields, field, code) => {
    const body = aBody({ positions: [position(), position(fields)] });
    const answer = await secretary.post('/people', body);
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: `positions.1.${field}`, code }] } });
    expect(await api.rows('SELECT 1 FROM person WHERE id = $1', [body.id])).toEqual([]);
  });

  it('refuse an address that is none and a name of nothing', async () => {
    expect(await secretary.post('/people', aBody({ email: 'không phải' }))).toMatchObject({ status: 400 });
    expect(await secretary.post('/people', aBody({ fullName: ' ' }))).toMatchObject({ status: 400 });
  });

  it('are for secretariats and administrators', async () => {
    const board = await api.as(await aUser(api.database, 'BOARD_LEADER'));
    const person = await aPerson(api.database);
    const { id: _, ...fields } = aBody();
    expect((await board.post('/people', aBody())).status).toBe(403);
    expect((await board.put(`/people/${person.id}`, { ...fields, version: 1 })).status).toBe(403);
    expect((await (await api.as(await aUser(api.database, 'ADMIN'))).post('/people', aBody())).status).toBe(201);
  });
});

describe('GET /people/duplicates', () => {
  it('proposes those whose names are the same but for marks and capitals', async () => {
    const one = await aPerson(api.database, { fullName: 'Bùi Thị Trùng' });
    const two = await aPerson(api.database, { fullName: 'BUI THI TRUNG' });
    await aPerson(api.database, { fullName: 'Bùi Thị Không' });
    await aPerson(api.database, { fullName: 'Bùi Thị Trùng', mergedIntoId: one.id });
    const { body } = await secretary.get<DuplicatesListDto>('/people/duplicates');
    const group = body.items.find(
      ({ fullName }) => fullName.toLowerCase().startsWith('bui') || fullName.startsWith('Bùi'),
    );
    expect(group?.people.map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(group?.people[0]?.positions).toMatchObject([{ title: 'Chuyên viên (mẫu)' }]);
  });
});
