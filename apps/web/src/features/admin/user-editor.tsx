import type { Schema } from '@kyhop/api-contract';
import { useConfirm } from '@kyhop/ui';
import { Button, Divider, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { QueryView } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { ConflictState } from './conflict-state';
import { PasswordForm } from './password-form';
import { RolesField, toDraft, toGrants } from './roles-field';
import { useAccountForm } from './user-form';
import { userQuery, useUpdateUser } from './users.queries';

type User = Schema<'UserDto'>;

/** One account: its name and roles, its password, and whether it is open. */
export function UserEditor({ id, onSaved }: { id: string; onSaved: () => void }) {
  const query = useQuery(userQuery(id));
  const [reloads, setReloads] = useState(0);
  const reload = async () => {
    await query.refetch();
    setReloads(reloads + 1);
  };
  return (
    <QueryView query={query}>
      {(user) => (
        <Stack gap="lg">
          <Text c="dimmed">{user.email}</Text>
          {/* What is typed stays until the reader asks for the state on the server. */}
          <AccountForm key={reloads} user={user} onSaved={onSaved} onReload={() => void reload()} />
          {user.actions.includes('set-password') && (
            <>
              <Divider />
              <PasswordForm user={user} />
            </>
          )}
          <Opening user={user} onSaved={onSaved} onReload={() => void reload()} />
        </Stack>
      )}
    </QueryView>
  );
}

interface AccountProps {
  user: User;
  onSaved: () => void;
  onReload: () => void;
}

function AccountForm({ user, onSaved, onReload }: AccountProps) {
  const { t } = useTranslation(['admin', 'common']);
  const { fieldErrors } = useProblems();
  const update = useUpdateUser(user.id);
  // What the reader saw when they began to type, whatever is loaded since.
  const [{ displayName, email, version, disabled, roles }] = useState(user);
  const { form, setRoles } = useAccountForm({ displayName, email, password: '', roles: roles.map(toDraft) }, false);
  const submit = form.onSubmit((values) =>
    update.mutate(
      { version, disabled, displayName: values.displayName, roles: toGrants(values.roles) },
      {
        onSuccess: () => {
          tell(t('saved'));
          onSaved();
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ConflictState error={update.error} onReload={onReload} />
        <TextInput label={t('users.name')} required maxLength={200} {...form.getInputProps('displayName')} />
        <RolesField value={form.values.roles} onChange={setRoles} errors={form.errors} />
        <Group justify="flex-end">
          <Button type="submit" loading={update.isPending}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Closes an open account and opens a closed one, after asking. */
function Opening({ user, onSaved, onReload }: AccountProps) {
  const { t } = useTranslation(['admin', 'common']);
  const [dialog, confirm] = useConfirm();
  const update = useUpdateUser(user.id);
  const act = user.disabled ? 'reopen' : 'close';
  if (!user.actions.includes(act)) return null;
  const name = user.displayName;
  const move = async () => {
    const agreed = await confirm({
      title: t(`users.${act}Question`, { name }),
      message: t(`users.${act}Message`),
      confirmLabel: t(`users.${act}`),
      cancelLabel: t('common:action.cancel'),
      danger: act === 'close',
    });
    if (!agreed) return;
    const roles = user.roles.map(({ role, unitId }) => ({ role, unitId }));
    update.mutate(
      { version: user.version, displayName: name, roles, disabled: !user.disabled },
      {
        onSuccess: () => {
          tell(t(act === 'close' ? 'users.closedDone' : 'users.reopenedDone', { name }));
          onSaved();
        },
      },
    );
  };
  return (
    <>
      <Divider />
      <ConflictState error={update.error} onReload={onReload} />
      <div>
        <Button
          variant={act === 'close' ? 'outline' : 'default'}
          color={act === 'close' ? 'red' : undefined}
          loading={update.isPending}
          onClick={() => void move()}
        >
          {t(`users.${act}`)}
        </Button>
      </div>
      {dialog}
    </>
  );
}
