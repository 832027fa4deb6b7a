import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { cspNonce } from './csp-nonce';
import { cssVariables, themeWith } from './theme';

/** The same key as in public/color-scheme.js. */
const colorScheme = localStorageColorSchemeManager({ key: 'kyhop.color-scheme' });

interface ProvidersProps {
  queryClient: QueryClient;
  i18n: i18n;
  children: ReactNode;
  /** `test` shows dialogs and menus without transitions. */
  env?: 'default' | 'test';
}

/** What every page stands on: words, server state, the kit. Tests render with the same. */
export function Providers({ queryClient, i18n, children, env = 'default' }: ProvidersProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Kit env={env}>{children}</Kit>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function Kit({ env, children }: { env: 'default' | 'test'; children: ReactNode }) {
  const { t } = useTranslation('common');
  const close = t('action.close');
  const theme = useMemo(() => themeWith({ close }), [close]);
  return (
    <MantineProvider
      env={env}
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
      getStyleNonce={cspNonce}
    >
      {children}
    </MantineProvider>
  );
}
