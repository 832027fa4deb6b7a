import './app/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from './api/query-client';
import { publishNonce } from './app/csp-nonce';
import { Providers } from './app/providers';
import { createRoutes } from './app/router';
import { createI18n, rememberedLanguage } from './i18n';

publishNonce();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const queryClient = createQueryClient();
const router = createBrowserRouter(createRoutes(queryClient));
const i18n = await createI18n(rememberedLanguage());

createRoot(root).render(
  <StrictMode>
    <Providers queryClient={queryClient} i18n={i18n}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
