import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Decorators keep the types of what they decorate, as in the build (tsconfig.json): Nest injects by them.
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    include: ['src/**/*.spec.ts'],
    globalSetup: ['test/postgres.ts'],
    setupFiles: ['test/setup.ts'],
    pool: 'forks',
    // Suites share what they import, for the time it takes; each has a server and a database of its own.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
