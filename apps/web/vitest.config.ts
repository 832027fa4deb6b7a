import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://kyhop.test/' } },
    include: ['src/**/*.spec.{ts,tsx}'],
    setupFiles: ['./src/testing/setup.ts'],
    // Specs of a worker share what they import, for the time it takes; setup.ts takes away what a test leaves behind.
    isolate: false,
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
