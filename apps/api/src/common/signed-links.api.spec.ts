import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../../test/api';
import { SignedLinks } from './signed-links';

const api = useApi();
const ID = '019363a0-7c00-7000-8000-00000000abcd';
let links: SignedLinks;

beforeAll(() => {
  links = api.app.get(SignedLinks);
});

describe('a signed link', () => {
  it('names what was signed, and needs no escaping in an address', async () => {
    const token = await links.sign('invitation', ID, 3);
    expect(encodeURIComponent(token)).toBe(token);
    expect(await links.read('invitation', token)).toEqual({ id: ID, version: 3 });
  });

  it('opens nothing that it was not signed for', async () => {
    expect(await links.read('feed', await links.sign('invitation', ID, 1))).toBeNull();
  });

  it.each([
    ['another version', (token: string) => token.replace('.1.', '.2.')],
    ['another id', (token: string) => (token.startsWith('A') ? 'B' : 'A') + token.slice(1)],
    ['another signature', (token: string) => token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA')],
    ['something cut off', (token: string) => token.slice(0, -1)],
    ['something added', (token: string) => `${token}A`],
    ['nothing', () => ''],
  ])('is none with %s', async (_, change) => {
    expect(await links.read('invitation', change(await links.sign('invitation', ID, 1)))).toBeNull();
  });

  it('cannot have its key changed by the application', async () => {
    await expect(api.rows(`UPDATE app_secret SET value = '\\x00'`)).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });
});
