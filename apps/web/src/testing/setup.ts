import '@testing-library/jest-dom/vitest';
import { standInForBrowser } from '@kyhop/ui/testing';
import { notifications } from '@mantine/notifications';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { sessionGate } from '../session/session-gate';
import { server } from './server';

// A busy machine may take more than the usual second to load a page; what never comes still fails the test.
configure({ asyncUtilTimeout: 10_000 });

// A request that no handler answers is a mistake of the test.
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  // What is shown lives outside of the page that was taken down.
  notifications.clean();
  server.resetHandlers();
  sessionGate.close();
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => server.close());

standInForBrowser();
vi.stubGlobal('scrollTo', () => undefined);
// A field that grows with its text measures it anew when a typeface has arrived.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
