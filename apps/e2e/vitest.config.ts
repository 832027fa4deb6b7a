import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.spec.ts'],
    globalSetup: ['src/support/built-program.ts'],
    pool: 'forks',
    // Each file has a server, a database and a browser of its own. They wait for each other's answers most of the time, so two
    // files at once take little more than half the time on two cores; more would only make each other late.
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
