import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestApi } from '../test/api';
import { createAdmin } from './create-admin';

const admin = { email: 'quan.tri@tinh.vn', name: 'Quản trị (dữ liệu mẫu)', password: 'mật khẩu đủ dài' };

let api: TestApi;

beforeEach(async () => {
  api = new TestApi();
  await api.open();
  vi.stubEnv('DATABASE_URL', String((api.database.options as { url?: string }).url));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await api.close();
});

const roles = () =>
  api.rows(`SELECT u.email, r.role FROM user_account u JOIN role_assignment r ON r.user_id = u.id ORDER BY u.email`);

describe('createAdmin', () => {
  it('makes an administrator who can sign in', async () => {
    await createAdmin(admin);

    expect(await roles()).toEqual([{ email: admin.email, role: 'ADMIN' }]);
    const { email, password } = admin;
    const { status } = await (await api.as(null)).post('/auth/sign-in', { email, password });
    expect(status).toBe(200);
  });

  it.each([
    ['a password that is short', { password: 'ngắn' }, 'password', 'too_short'],
    ['an address that is none', { email: 'khac' }, 'email', 'not_an_email'],
    ['an address that is taken, whatever its case', { email: 'Quan.Tri@tinh.vn' }, 'email', 'taken'],
  ])('refuses %s', async (_, fault, path, code) => {
    await createAdmin(admin);

    await expect(createAdmin({ ...admin, email: 'khac@tinh.vn', ...fault })).rejects.toMatchObject({
      extras: { fields: [{ path, code }] },
    });
    expect(await roles()).toHaveLength(1);
  });
});
