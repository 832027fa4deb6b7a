import { expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { aUser } from '../../test/factories';
import { PasswordService } from './password.service';

const api = useApi();
const PEOPLE = 50;

it('goes on answering others while fifty people sign in at once', async () => {
  const password = 'một mật khẩu đủ dài';
  const passwordHash = await new PasswordService().hash(password);
  const emails = Array.from({ length: PEOPLE }, (_, n) => `crowd${n}@example.test`);
  for (const email of emails) await aUser(api.database, 'DELEGATE', { email, passwordHash });
  const [nobody, somebody] = [await api.as(null), await api.as(await aUser(api.database, 'ADMIN'))];

  let signedIn = 0;
  const crowd = emails.map(async (email) => {
    const { status } = await nobody.post('/auth/sign-in', { email, password });
    signedIn += 1;
    return status;
  });
  const others = await Promise.all([nobody.get('/health/ready'), somebody.get('/auth/me'), somebody.get('/users')]);
  const waiting = PEOPLE - signedIn;

  expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(waiting).toBeGreaterThan(0);
  expect(new Set(await Promise.all(crowd))).toEqual(new Set([200]));
});
