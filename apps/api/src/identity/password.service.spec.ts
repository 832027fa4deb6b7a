import { availableParallelism } from 'node:os';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PasswordService } from './password.service';

const threads = { busy: 0, most: 0 };

const counted =
  <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
  async (...args: Args): Promise<Result> => {
    threads.most = Math.max(threads.most, ++threads.busy);
    try {
      return await work(...args);
    } finally {
      threads.busy -= 1;
    }
  };

let passwords: PasswordService;

// The service is loaded anew, over a library that counts: other tests of the run may have loaded it before.
beforeEach(async () => {
  Object.assign(threads, { busy: 0, most: 0 });
  vi.resetModules();
  vi.doMock('@node-rs/argon2', async (original) => {
    const real = await original<typeof import('@node-rs/argon2')>();
    return { ...real, hash: counted(real.hash), verify: counted(real.verify) };
  });
  const { PasswordService } = await import('./password.service');
  passwords = new PasswordService();
  vi.doUnmock('@node-rs/argon2');
});

describe('PasswordService', () => {
  it('knows a password again, and only that one', async () => {
    const hash = await passwords.hash('mật khẩu của tôi');
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await passwords.verify(hash, 'mật khẩu của tôi')).toBe(true);
    expect(await passwords.verify(hash, 'mat khau cua toi')).toBe(false);
    expect(await passwords.verify(null, 'mật khẩu của tôi')).toBe(false);
  });

  it('never takes every thread, however many people come at once', async () => {
    const hash = await passwords.hash('mật khẩu của tôi');
    await Promise.all(Array.from({ length: 20 }, () => passwords.verify(hash, 'mật khẩu của tôi')));
    expect(threads.most).toBe(Math.max(1, Math.min(availableParallelism() - 1, 3)));
  });
});
