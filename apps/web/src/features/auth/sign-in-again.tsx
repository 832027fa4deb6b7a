import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import type { SubmitEvent } from 'react';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeave, useMe } from '../../session/session';
import { sessionGate } from '../../session/session-gate';
import { ProblemState } from '../../shared/query-view';
import { useSignIn } from './auth.queries';

/** Stands over the page when its session has ended. The page below keeps what was typed, and its requests wait. */
export function SignInAgain() {
  const state = useSyncExternalStore(sessionGate.subscribe, sessionGate.state);
  const { t } = useTranslation('auth');
  return (
    <Modal
      opened={state === 'expired'}
      onClose={() => undefined}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      title={t('again.title')}
      centered
    >
      <AgainForm />
    </Modal>
  );
}

function AgainForm() {
  const { t } = useTranslation('auth');
  const me = useMe();
  const signIn = useSignIn();
  const leave = useLeave();
  const [password, setPassword] = useState('');

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    signIn.mutate({ email: me.email, password });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{t('again.description', { email: me.email })}</Text>
        <ProblemState error={signIn.error} />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        />
        <Group justify="space-between">
          <Button variant="subtle" color="red" size="compact-sm" onClick={leave} title={t('again.leaveWarning')}>
            {t('again.leave')}
          </Button>
          <Button type="submit" loading={signIn.isPending} disabled={password === ''}>
            {t('again.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
