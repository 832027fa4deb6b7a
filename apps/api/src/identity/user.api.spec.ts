import { describe, expect, it, vi } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { type ApiClient, useApi } from '../../test/api';
import { aUser, province } from '../../test/factories';
import { ROLES, type Role } from './permissions';
import { SessionService } from './session.service';
import type { UserDto, UserPageDto } from './user.dto';
import { UserService } from './user.service';

const api = useApi();
const password = 'mật khẩu đủ dài';

const asAdmin = async (): Promise<ApiClient> => api.as(await aUser(api.database, 'ADMIN'));

const aBody = (over: Record<string, unknown> = {}) => {
  const id = uuidv7();
  return { id, email: `${id}@example.test`, displayName: 'Lê Thị Mẫu', password, roles: [], ...over };
};

const changeOf = ({ version, displayName, disabled, roles }: UserDto, over: Record<string, unknown> = {}) => ({
  version,
  displayName,
  disabled,
  roles: roles.map(({ role, unitId }) => ({ role, unitId })),
  ...over,
});

const rolesOf = (id: string) => api.rows('SELECT role, unit_id FROM role_assignment WHERE user_id = $1', [id]);

describe('POST /users', () => {
  it('opens an account with its roles, and the password given signs in', async () => {
    const admin = await asAdmin();
    const body = aBody({ roles: [{ role: 'SECRETARIAT', unitId: province('hau-giang') }, { role: 'DELEGATE' }] });
    const answer = await admin.post('/users', body);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      email: body.email,
      disabled: false,
      roles: [
        { role: 'DELEGATE', unitId: null },
        { role: 'SECRETARIAT', unitId: province('hau-giang'), unitName: 'Hậu Giang' },
      ],
      actions: ['update', 'set-password', 'close'],
    });
    const signIn = await (await api.as(null)).post('/auth/sign-in', { email: body.email, password });
    expect(signIn.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain('argon2');
  });

  it('refuses an address that is taken, in any case, at its field', async () => {
    const admin = await asAdmin();
    await admin.post('/users', aBody({ email: 'mai@tinh.example' }));
    const answer = await admin.post('/users', aBody({ email: 'MAI@Tinh.example' }));
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ fields: [{ path: 'email', code: 'taken' }] });
    expect(await api.rows(`SELECT 1 FROM user_account WHERE lower(email) = 'mai@tinh.example'`)).toHaveLength(1);
  });

  it('makes one account of the same request sent twice, also at once', async () => {
    const admin = await asAdmin();
    const body = aBody({ roles: [{ role: 'DELEGATE' }] });
    const answers = await Promise.all([admin.post('/users', body), admin.post('/users', body)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await rolesOf(body.id)).toEqual([{ role: 'DELEGATE', unit_id: null }]);
  });

  it('refuses the id of another account and shows that account', async () => {
    const admin = await asAdmin();
    const body = aBody();
    await admin.post('/users', body);
    const answer = await admin.post('/users', { ...body, email: 'another@example.test', displayName: 'Người khác' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'resource.exists', current: { email: body.email } });
    expect(await api.rows(`SELECT 1 FROM user_account WHERE email = 'another@example.test'`)).toHaveLength(0);
  });

  it.each([
    ['a secretariat without a province', { roles: [{ role: 'SECRETARIAT' }] }, 'roles.0.unitId', 'required'],
    [
      'an administrator of a province',
      { roles: [{ role: 'ADMIN', unitId: uuidv7() }] },
      'roles.0.unitId',
      'not_allowed',
    ],
    ['a short password', { password: 'chín ký' }, 'password', 'too_short'],
    ['no address', { email: 'mai' }, 'email', 'not_an_email'],
    ['a role that does not exist', { roles: [{ role: 'KING' }] }, 'roles.0.role', 'not_an_option'],
    ['a name that is blank', { displayName: '   ' }, 'displayName', 'required'],
  ])('refuses %s and leaves nothing behind', async (_, over, path, code) => {
    const body = aBody(over);
    const answer = await (await asAdmin()).post('/users', body);
    expect([400, 422]).toContain(answer.status);
    expect(answer.body['fields']).toEqual([expect.objectContaining({ path, code })]);
    expect(await api.rows('SELECT 1 FROM user_account WHERE id = $1', [body.id])).toHaveLength(0);
  });
});

describe('GET /users', () => {
  it('finds by name or address without marks', async () => {
    await aUser(api.database, null, { displayName: 'Đỗ Thuý Hường', email: 'dth@example.test' });
    const admin = await asAdmin();
    for (const q of ['do thuy huong', 'HƯỜNG', 'dth@']) {
      const answer = await admin.get<UserPageDto>(`/users?q=${encodeURIComponent(q)}`);
      expect(answer.body.items.map(({ displayName }) => displayName)).toContain('Đỗ Thuý Hường');
    }
    expect((await admin.get<UserPageDto>('/users?q=khong-co-ai')).body.items).toEqual([]);
  });

  it('gives every account once, page by page, with one statement a page', async () => {
    const admin = await asAdmin();
    await admin.get('/users');
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: { body: UserPageDto } = await admin.get<UserPageDto>(`/users?limit=2${next && `&after=${next}`}`);
      seen.push(...page.body.items.map(({ id }) => id));
      next = page.body.next;
    }
    const all = await api.rows<{ id: string }>('SELECT id FROM user_account ORDER BY lower(email)');
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(await api.countingStatements(() => admin.get('/users'))).toBe(1);
  });
});

describe('PUT /users/:id', () => {
  const read = async (admin: ApiClient, id: string): Promise<UserDto> =>
    (await admin.get<UserDto>(`/users/${id}`)).body;

  it('ends the sessions of an account that is closed, at once', async () => {
    const admin = await asAdmin();
    const user = await aUser(api.database, 'DELEGATE');
    const theirs = await api.as(user);
    expect((await theirs.get('/auth/me')).status).toBe(200);
    const answer = await admin.put(`/users/${user.id}`, changeOf(await read(admin, user.id), { disabled: true }));
    expect(answer.body).toMatchObject({ disabled: true, actions: ['update', 'set-password', 'reopen'] });
    expect((await theirs.get('/auth/me')).status).toBe(401);
    expect(await api.rows('SELECT 1 FROM session WHERE user_id = $1', [user.id])).toHaveLength(0);
  });

  it('gives and takes roles at once, and leaves those that stay untouched', async () => {
    const admin = await asAdmin();
    const user = await aUser(api.database, 'FOCAL_POINT');
    const theirs = await api.as(user);
    expect((await theirs.get('/users')).status).toBe(403);
    const kept = await api.rows('SELECT id FROM role_assignment WHERE user_id = $1', [user.id]);
    const before = await read(admin, user.id);
    const both = changeOf(before, { roles: [...changeOf(before).roles, { role: 'ADMIN' }] });
    expect((await admin.put(`/users/${user.id}`, both)).status).toBe(200);
    expect((await theirs.get('/users')).status).toBe(200);
    expect(await api.rows('SELECT id FROM role_assignment WHERE user_id = $1', [user.id])).toEqual(
      expect.arrayContaining(kept),
    );
    await admin.put(`/users/${user.id}`, changeOf(await read(admin, user.id), { roles: [] }));
    expect((await theirs.get('/users')).status).toBe(403);
    expect(await rolesOf(user.id)).toEqual([]);
  });

  it('remembers no roles that were read before they were taken away', async () => {
    const admin = await aUser(api.database, 'ADMIN');
    const user = await aUser(api.database, 'ADMIN');
    const sessions = api.app.get(SessionService);
    const token = await sessions.open(user.id);
    const users = api.app.get(UserService);
    const before = await users.read({ userId: null }, user.id);
    const query = api.database.query.bind(api.database);
    vi.spyOn(api.database, 'query').mockImplementationOnce(async (...statement: Parameters<typeof query>) => {
      const rows: unknown = await query(...statement);
      // What was read is on its way while the roles change.
      await users.update({ userId: admin.id }, user.id, { ...before, roles: [] });
      return rows;
    });
    await sessions.find(token);
    const found = await sessions.find(token);
    expect(found?.caller.can('user:manage')).toBe(false);
  });

  it.each([
    ['give up the role', { roles: [] }, (id: string) => id],
    ['close the account', { disabled: true }, (id: string) => id],
    ['by another spelling of the id', { roles: [] }, (id: string) => id.toUpperCase()],
  ])('does not let administrators lock themselves out: %s', async (_, over, spelt) => {
    const user = await aUser(api.database, 'ADMIN');
    const admin = await api.as(user);
    const answer = await admin.put(`/users/${spelt(user.id)}`, changeOf(await read(admin, user.id), over));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'user.oneself' });
    expect((await admin.get('/users')).status).toBe(200);
  });

  it('answers a change of something that moved on with what stands now', async () => {
    const admin = await asAdmin();
    const user = await aUser(api.database, 'DELEGATE');
    const seen = await read(admin, user.id);
    await admin.put(`/users/${user.id}`, changeOf(seen, { displayName: 'Tên thứ nhất' }));
    const answer = await admin.put(`/users/${user.id}`, changeOf(seen, { displayName: 'Tên thứ hai' }));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'resource.version_conflict',
      current: { displayName: 'Tên thứ nhất', version: seen.version + 1 },
    });
    expect((await read(admin, user.id)).displayName).toBe('Tên thứ nhất');
  });

  it('does not know an account that is not there', async () => {
    const answer = await (
      await asAdmin()
    ).put(`/users/${uuidv7()}`, {
      version: 1,
      displayName: 'Ai đó',
      disabled: false,
      roles: [],
    });
    expect(answer.status).toBe(404);
  });
});

describe('POST /users/:id/password', () => {
  it('sets the password and ends every session of the account', async () => {
    const user = await aUser(api.database, 'DELEGATE');
    const theirs = await api.as(user);
    const admin = await asAdmin();
    expect((await admin.post(`/users/${user.id}/password`, { password: 'mật khẩu mới tinh' })).status).toBe(204);
    expect((await theirs.get('/auth/me')).status).toBe(401);
    const again = { email: user.email, password: 'mật khẩu mới tinh' };
    expect((await (await api.as(null)).post('/auth/sign-in', again)).status).toBe(200);
  });

  it('refuses a short one at its field', async () => {
    const user = await aUser(api.database, 'DELEGATE');
    const answer = await (await asAdmin()).post(`/users/${user.id}/password`, { password: 'ngắn quá' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ fields: [{ path: 'password', code: 'too_short', params: { min: 10 } }] });
    expect(await api.rows('SELECT password_hash AS hash FROM user_account WHERE id = $1', [user.id])).toEqual([
      { hash: 'none' },
    ]);
  });
});

describe('the pages of accounts', () => {
  const others = ROLES.filter((role): role is Exclude<Role, 'ADMIN'> => role !== 'ADMIN');

  it.each(others)('are closed to %s', async (role) => {
    const user = await aUser(api.database, role);
    const client = await api.as(user);
    const answers = await Promise.all([
      client.get('/users'),
      client.get(`/users/${user.id}`),
      client.post('/users', aBody()),
      client.put(`/users/${user.id}`, { version: 1, displayName: 'Tôi', disabled: false, roles: [{ role: 'ADMIN' }] }),
      client.post(`/users/${user.id}/password`, { password }),
      client.get('/audit'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    expect(await api.rows(`SELECT 1 FROM role_assignment WHERE user_id = $1 AND role = 'ADMIN'`, [user.id])).toEqual(
      [],
    );
  });
});
