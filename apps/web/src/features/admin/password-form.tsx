import type { Schema } from '@kyhop/api-contract';
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { PASSWORD_LENGTH } from './user-form';
import { useSetPassword } from './users.queries';

/** A new password for somebody who has lost theirs. */
export function PasswordForm({ user }: { user: Schema<'UserDto'> }) {
  const { t } = useTranslation('admin');
  const { fieldErrors } = useProblems();
  const setPassword = useSetPassword(user.id);
  const form = useForm({
    initialValues: { password: '' },
    validate: {
      password: (value) =>
        [...value.trim()].length < PASSWORD_LENGTH ? t('users.passwordShort', { min: PASSWORD_LENGTH }) : null,
    },
  });
  const submit = form.onSubmit((values) =>
    setPassword.mutate(values, {
      onSuccess: () => {
        form.reset();
        tell(t('users.passwordSet', { name: user.displayName }));
      },
      onError: (error) => form.setErrors(fieldErrors(error)),
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemState error={setPassword.error} />
        <PasswordInput
          label={t('users.newPassword')}
          description={t('users.newPasswordAdvice', { min: PASSWORD_LENGTH })}
          required
          maxLength={200}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('users.showPassword') }}
          {...form.getInputProps('password')}
        />
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={setPassword.isPending}>
            {t('users.setPassword')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
