import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RequestHandler } from 'msw';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { createQueryClient } from '../api/query-client';
import { Providers } from '../app/providers';
import { createRoutes } from '../app/router';
import type { Language } from '../i18n';
import { createI18n } from '../i18n';
import { signedIn } from './handlers';
import { server } from './server';

interface Setting {
  /** What the server answers; the first that fits. The secretary is signed in unless a handler says otherwise. */
  handlers?: RequestHandler[];
  language?: Language;
}

/** Opens the application at an address: real router, real providers, a server that answers as told. */
export async function renderRoute(path: string, { handlers = [], language = 'vi' }: Setting = {}) {
  server.use(...handlers, signedIn());
  const queryClient = createQueryClient();
  // A test of a failure need not wait for the pauses between tries.
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  const router = createMemoryRouter(createRoutes(queryClient), { initialEntries: [path] });
  const i18n = await createI18n(language);
  const view = render(
    <Providers queryClient={queryClient} i18n={i18n} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, queryClient, user: userEvent.setup() };
}
