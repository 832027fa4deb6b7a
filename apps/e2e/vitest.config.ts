import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.spec.ts'],
    globalSetup: ['src/support/built-program.ts'],
    pool: 'forks',
    // Each file has a server, a database and a browser of its own. They wait for each other's answers a good part of the
    // time: on two cores three files at once took 242 s, two took 284 s.
    maxWorkers: 3,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
