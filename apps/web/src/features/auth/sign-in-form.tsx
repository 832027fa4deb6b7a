import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { useSignIn } from './auth.queries';

interface SignInFormProps {
  onSignedIn: (language: 'vi' | 'en') => void;
}

/** E-mail and password. A refusal keeps the e-mail and puts the caret where one corrects. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const { t } = useTranslation('auth');
  const signIn = useSignIn();
  const password = useRef<HTMLInputElement>(null);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? t('emailMissing') : null),
      password: (value) => (value === '' ? t('passwordMissing') : null),
    },
  });
  useEffect(() => {
    if (signIn.isError) password.current?.select();
  }, [signIn.isError]);

  const submit = form.onSubmit(({ email, password: secret }) =>
    signIn.mutate({ email: email.trim(), password: secret }, { onSuccess: (me) => onSignedIn(me.locale) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemState error={signIn.error} />
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          ref={password}
          label={t('password')}
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
