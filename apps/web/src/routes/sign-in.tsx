import { Container, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { RETURN_PARAMETER, safeReturn } from '../app/paths';
import { ColorSchemeSwitch } from '../app/shell/color-scheme-switch';
import { LanguageSwitch } from '../app/shell/language-switch';
import { DemoAccounts } from '../features/auth/demo-accounts';
import { SignInForm } from '../features/auth/sign-in-form';
import type { Language } from '../i18n';
import { hasChosenLanguage } from '../i18n';
import { useForgottenReader } from '../session/session';
import { DocumentTitle } from '../shared/page';

/** The door: plain, fast, and back to where the reader wanted to go. */
export function Component() {
  const { t, i18n } = useTranslation(['auth', 'common']);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  useForgottenReader();

  const goOn = async (language: Language) => {
    if (!hasChosenLanguage()) await i18n.changeLanguage(language);
    await navigate(safeReturn(search.get(RETURN_PARAMETER)), { replace: true });
  };
  return (
    <>
      <DocumentTitle title={t('title')} />
      <Container component="main" size={440} py="xl">
        <Stack gap="xl">
          <Group justify="flex-end" gap="xs">
            <LanguageSwitch />
            <ColorSchemeSwitch />
          </Group>
          <div>
            <Text fw={700} fz="xl" c="var(--mantine-color-anchor)">
              {t('common:appName')}
            </Text>
            <Text c="dimmed" size="sm">
              {t('tagline')}
            </Text>
          </div>
          <Title order={1}>{t('title')}</Title>
          <SignInForm onSignedIn={goOn} />
          <DemoAccounts onSignedIn={goOn} />
        </Stack>
      </Container>
    </>
  );
}
