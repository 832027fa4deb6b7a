import { describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { aUser } from '../../test/factories';
import { PasswordService } from './password.service';
import { SESSION_COOKIE } from './session.service';
import { WRONG_PER_ACCOUNT } from './sign-in-limiter';

const api = useApi();
const password = 'một mật khẩu đủ dài';

const anAccount = async (email: string) =>
  aUser(api.database, 'ADMIN', { email, passwordHash: await new PasswordService().hash(password) });

describe('POST /auth/sign-in', () => {
  it('opens a session whose cookie scripts cannot read, and tells who and what one may', async () => {
    await anAccount('an@example.test');
    const answer = await (await api.as(null)).post('/auth/sign-in', { email: 'AN@example.test', password });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      email: 'an@example.test',
      roles: [{ role: 'ADMIN', unitId: null }],
      demo: false,
    });
    expect(answer.body['permissions']).toContain('user:manage');
    expect(answer.headers['set-cookie']).toMatch(new RegExp(`^${SESSION_COOKIE}=.+HttpOnly.+SameSite=Lax`));
  });

  it('keeps only a hash of the session secret', async () => {
    await anAccount('hash@example.test');
    const answer = await (await api.as(null)).post('/auth/sign-in', { email: 'hash@example.test', password });
    const token = String(answer.headers['set-cookie']).split(/[=;]/)[1] ?? '';
    const rows = await api.rows<{ token_hash: Buffer }>('SELECT token_hash FROM session');
    expect(rows.some((row) => row.token_hash.toString('latin1').includes(token))).toBe(false);
  });

  it.each([
    ['a wrong password', 'binh@example.test', 'sai mật khẩu rồi'],
    ['an unknown address', 'nobody@example.test', password],
  ])('says the same about %s', async (_, email, given) => {
    if (email.startsWith('binh')) await anAccount(email);
    const answer = await (await api.as(null)).post('/auth/sign-in', { email, password: given });
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'auth.wrong_credentials' });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('takes a password typed with combining marks', async () => {
    await anAccount('nfd@example.test');
    const answer = await (
      await api.as(null)
    ).post('/auth/sign-in', { email: 'nfd@example.test', password: password.normalize('NFD') });
    expect(answer.status).toBe(200);
  });

  it('refuses to go on after too many wrong passwords, even with the right one', async () => {
    await anAccount('limit@example.test');
    const client = await api.as(null);
    for (let i = 0; i < WRONG_PER_ACCOUNT; i++) {
      await client.post('/auth/sign-in', { email: 'limit@example.test', password: 'không phải đâu' });
    }
    const answer = await client.post('/auth/sign-in', { email: 'limit@example.test', password });
    expect(answer.status).toBe(429);
    expect(answer.body).toMatchObject({ code: 'auth.too_many_attempts' });
  });

  it('answers no more guesses when they come all at once', async () => {
    await anAccount('burst@example.test');
    const client = await api.as(null);
    const guesses = Array.from({ length: 5 * WRONG_PER_ACCOUNT }, (_, n) => `không phải đâu ${n}`);
    const answers = await Promise.all(
      [...guesses, password].map((guess) =>
        client.post('/auth/sign-in', { email: 'burst@example.test', password: guess }),
      ),
    );
    expect(answers.at(-1)?.status).toBe(429);
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThan(3 * WRONG_PER_ACCOUNT);
  });

  it('refuses a request that another site makes', async () => {
    const client = await api.as(null);
    const answer = await client.send(
      'POST',
      '/auth/sign-in',
      { email: 'a@b.vn', password },
      { origin: 'https://evil.example' },
    );
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'auth.cross_site' });
  });

  it('names the fields that are missing, wrong or unknown', async () => {
    const answer = await (await api.as(null)).post('/auth/sign-in', { email: 7, extra: true });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'request.invalid',
      fields: expect.arrayContaining([
        { path: 'password', code: 'required' },
        { path: 'extra', code: 'unknown_field' },
      ]),
    });
  });
});

describe('GET /auth/me', () => {
  it('is for those who are signed in', async () => {
    expect((await (await api.as(null)).get('/auth/me')).status).toBe(401);
  });

  it('is kept by no cache, as no other answer is', async () => {
    const client = await api.as(await aUser(api.database, 'ADMIN'));
    const answers = [await client.get('/auth/me'), await client.get('/meetings'), await client.get('/users/7')];
    expect(answers.map(({ status, headers }) => [status, headers['cache-control']])).toEqual([
      [200, 'no-store'],
      [200, 'no-store'],
      [400, 'no-store'],
    ]);
  });

  it('knows nobody whose account was closed', async () => {
    const user = await aUser(api.database, 'ADMIN');
    const client = await api.as(user);
    await api.rows('UPDATE user_account SET disabled_at = now() WHERE id = $1', [user.id]);
    expect((await client.get('/auth/me')).status).toBe(401);
  });
});

describe('POST /auth/sign-out-everywhere', () => {
  it('ends the sessions of every device', async () => {
    const user = await aUser(api.database, 'ADMIN');
    const [phone, desk] = [await api.as(user), await api.as(user)];
    expect((await phone.get('/auth/me')).status).toBe(200);
    expect((await desk.post('/auth/sign-out-everywhere')).status).toBe(204);
    expect((await phone.get('/auth/me')).status).toBe(401);
    expect(await api.rows('SELECT 1 FROM session WHERE user_id = $1', [user.id])).toHaveLength(0);
  });
});
