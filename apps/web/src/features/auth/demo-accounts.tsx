import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { signInOptionsQuery, useSignIn } from './auth.queries';

interface DemoAccountsProps {
  onSignedIn: (language: 'vi' | 'en') => void;
}

/** With demo data: one button for each role, which signs in at once. Nothing on a real server. */
export function DemoAccounts({ onSignedIn }: DemoAccountsProps) {
  const { t } = useTranslation('auth');
  const { data: options } = useQuery(signInOptionsQuery);
  const signIn = useSignIn();
  const password = options?.demoPassword;
  if (!password || options.demoAccounts.length === 0) return null;

  const enter = (email: string) => signIn.mutate({ email, password }, { onSuccess: (me) => onSignedIn(me.locale) });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="demo-accounts">
      <Stack gap="sm">
        <div>
          <Title order={2} id="demo-accounts">
            {t('demo.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('demo.description')}
          </Text>
        </div>
        <ProblemState error={signIn.error} />
        {options.demoAccounts.map(({ email, label }) => (
          <Button
            key={email}
            variant="default"
            justify="space-between"
            disabled={signIn.isPending}
            onClick={() => enter(email)}
            rightSection={<IconArrowRight size={16} aria-hidden />}
          >
            {label}
          </Button>
        ))}
      </Stack>
    </Paper>
  );
}
