import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.spec.ts'],
    globalSetup: ['src/support/built-program.ts'],
    pool: 'forks',
    // Each file has a server, a database and a browser of its own: one after another is faster on two cores.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
