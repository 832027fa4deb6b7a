import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { useApi } from '../../test/api';
import { aUser } from '../../test/factories';

const api = useApi();

const JSON_TYPE = { 'content-type': 'application/json' };
const id = uuidv7();
const user = JSON.stringify({ id, email: 'a@b.vn', displayName: '§', password: 'mật khẩu đủ dài', roles: [] });

/** What no page of ours sends. */
const BODIES: [name: string, body: string, headers?: Record<string, string>][] = [
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '7'],
  ['a text', '"xin chào"'],
  ['a list', '[]'],
  ['a list of lists', '[[[]]]'],
  ['half of an object', '{"email":'],
  ['no JSON at all', 'email=a@b.vn'],
  ['a form', 'email=a@b.vn', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['XML', '<user/>', { 'content-type': 'application/xml' }],
  ['a type that is none', '{}', { 'content-type': '///' }],
  ['lists where texts belong', '{"id":[],"email":[],"displayName":[],"password":[],"roles":"ADMIN"}'],
  ['objects where texts belong', '{"id":{},"email":{"toString":1},"displayName":{},"password":{},"roles":[[]]}'],
  ['null in a list of objects', user.replace('[]', '[null]')],
  ['a list in a list of objects', user.replace('[]', '[[]]').replace('§', 'a')],
  ['an object that is no number', '{"version":{"toString":1},"displayName":"a","disabled":false,"roles":[]}'],
  ['half of a surrogate pair in an address', user.replace('a@b.vn', 'a\\ud800@b.vn')],
  ['a number that is too large', '{"version":1e999,"displayName":"a","disabled":false,"roles":[]}'],
  ['a version out of range', '{"version":99999999999,"displayName":"a","disabled":false,"roles":[]}'],
  ['the character NUL', user.replace('§', '\\u0000')],
  ['NUL within a text', user.replace('§', 'a\\u0000b')],
  ['NUL where one signs in', '{"email":"a\\u0000@b.vn","password":"mật khẩu\\u0000"}'],
  ['half of a surrogate pair', user.replace('§', 'a\\ud800')],
  ['a key that is the prototype', '{"__proto__":{"admin":true}}'],
  ['a key that is the constructor', '{"constructor":{"prototype":{"admin":true}}}'],
  ['a very long text', user.replace('§', 'ă'.repeat(300_000))],
  ['two megabytes', `{"displayName":"${'a'.repeat(2_097_152)}"}`],
  ['a list nested 100,000 deep', `{"roles":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['an object nested 50,000 deep', `{"roles":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
];

const WRITES = [
  ['POST', '/auth/sign-in'],
  ['POST', '/auth/password'],
  ['PATCH', '/auth/me'],
  ['POST', '/users'],
  ['PUT', `/users/${id}`],
  ['POST', '/topics'],
  ['POST', '/holidays'],
] as const;

describe('a body that no page sends', () => {
  it.each(BODIES)('is refused and is no fault of ours: %s', async (_, body, headers = JSON_TYPE) => {
    const admin = await api.as(await aUser(api.database, 'ADMIN'));
    const before = await api.rows('SELECT count(*) FROM topic UNION ALL SELECT count(*) FROM holiday');
    for (const [method, path] of WRITES) {
      const answer = await admin.send(method, path, body, headers);
      expect(`${path} ${answer.status}`).toMatch(/ (4\d\d|201)$/);
      expect(answer.headers['content-type']).toMatch(answer.status === 201 ? 'application/json' : 'problem+json');
      if (answer.status !== 201) expect(answer.body['code']).toMatch(/^[a-z]+\.[a-z_]+$/);
    }
    expect(await api.rows('SELECT count(*) FROM topic UNION ALL SELECT count(*) FROM holiday')).toEqual(before);
  });

  it('does not lend its prototype to anybody', async () => {
    const admin = await api.as(await aUser(api.database, 'DELEGATE'));
    await admin.send('PATCH', '/auth/me', '{"locale":"en","__proto__":{"permissions":["user:manage"]}}', JSON_TYPE);
    expect(({} as Record<string, unknown>)['permissions']).toBeUndefined();
  });
});

describe('an address that no page asks for', () => {
  it.each([
    ['/users/7', 400],
    ['/users/%00', 400],
    ['/users/%E0%A4%A', 400],
    [`/users/${id}'--`, 400],
    ['/meetings/undefined/audit', 400],
    ['/users?limit=-1', 400],
    ['/users?limit=1e3', 400],
    ['/users?limit=many', 400],
    ['/users?q=a&q=b', 400],
    ['/users?q[a]=b', 400],
    ['/users?nothing=known', 400],
    ['/users?after=%00', 400],
    ['/users?after=bm90IGpzb24', 400],
    [`/users?after=${Buffer.from('[1,2,3]').toString('base64url')}`, 400],
    [`/users?after=${Buffer.from('[{"a":1}]').toString('base64url')}`, 400],
    [`/users?after=${Buffer.from('["a\\u0000"]').toString('base64url')}`, 400],
    [`/audit?after=${Buffer.from('[1e300]').toString('base64url')}`, 400],
    [`/audit?after=${Buffer.from('["x"]').toString('base64url')}`, 400],
    [`/meetings?after=${Buffer.from('["x","y"]').toString('base64url')}`, 400],
    [`/documents?after=${Buffer.from('["x",1,"y"]').toString('base64url')}`, 400],
    ['/audit?rowId=7', 400],
    ['/holidays?year=MMXXI', 400],
    [`/users?q=${'a'.repeat(5_000)}`, 400],
    ['/nowhere', 404],
  ])('is refused with a code: %.60s', async (path, status) => {
    const admin = await api.as(await aUser(api.database, 'ADMIN'));
    const answer = await admin.get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch('problem+json');
    expect(answer.body['code']).toMatch(/^[a-z]+\.[a-z_]+$/);
  });

  it.each(['/users?q=', '/clusters?on=&year=', '/people?q=&on=', '/units?q=&on=&kind='])(
    'takes a filter that is left empty for one that is not asked for: %s',
    async (path) => {
      const client = await api.as(await aUser(api.database, 'ADMIN'));
      const [all] = path.split('?');
      const { status, body } = await client.get(path);
      expect({ status, body }).toEqual({ status: 200, body: (await client.get(String(all))).body });
    },
  );

  it('takes the signs of LIKE in a search for what they are', async () => {
    await aUser(api.database, null, { displayName: 'Một_trăm % (mẫu)' });
    const admin = await api.as(await aUser(api.database, 'ADMIN'));
    const found = async (q: string): Promise<unknown[]> =>
      (await admin.get<{ items: unknown[] }>(`/users?q=${encodeURIComponent(q)}`)).body.items;
    expect(await found('trăm %')).toHaveLength(1);
    expect(await found('%')).toHaveLength(1);
    expect(await found('\\')).toHaveLength(0);
  });
});
