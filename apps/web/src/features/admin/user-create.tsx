import type { Schema } from '@kyhop/api-contract';
import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { RolesField, toGrants } from './roles-field';
import { PASSWORD_LENGTH, useAccountForm } from './user-form';
import { useCreateUser } from './users.queries';

interface UserCreateProps {
  onCreated: (user: Schema<'UserDto'>) => void;
}

/** Opens an account. Sent twice it is still one: the id is made once with the form. */
export function UserCreate({ onCreated }: UserCreateProps) {
  const { t } = useTranslation('admin');
  const { fieldErrors } = useProblems();
  const [id] = useState(() => uuidv7());
  const create = useCreateUser();
  const { form, setRoles } = useAccountForm({ displayName: '', email: '', password: '', roles: [] }, true);
  const submit = form.onSubmit(({ roles, ...account }) =>
    create.mutate(
      { id, ...account, roles: toGrants(roles) },
      { onSuccess: onCreated, onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ProblemState error={create.error} />
        <TextInput
          label={t('users.name')}
          required
          maxLength={200}
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('displayName')}
        />
        <TextInput
          label={t('users.email')}
          required
          type="email"
          maxLength={254}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('users.firstPassword')}
          description={t('users.passwordAdvice', { min: PASSWORD_LENGTH })}
          required
          maxLength={200}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('users.showPassword') }}
          {...form.getInputProps('password')}
        />
        <RolesField value={form.values.roles} onChange={setRoles} errors={form.errors} />
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending}>
            {t('users.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
