import type { Schema } from '@kyhop/api-contract';
import { DataList, EmptyState, SearchField, StatusBadge } from '@kyhop/ui';
import { Anchor, Button, Modal, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from '../features/admin/admin.module.css';
import { UserCreate } from '../features/admin/user-create';
import { UserEditor } from '../features/admin/user-editor';
import { usersQuery } from '../features/admin/users.queries';
import { Page } from '../shared/page';
import { NextPage, QueryView } from '../shared/query-view';
import { tell } from '../shared/tell';
import { useSearchState } from '../shared/use-search-state';

/** What the address holds in place of an account's id while a new one is being opened. */
const NEW = 'moi';

/** Accounts, what each may do, and whether it is open. The account that is being changed is part of the address. */
export function Component() {
  const { t } = useTranslation(['admin', 'common']);
  const [get, set] = useSearchState();
  const q = get('q');
  const open = get('mo');
  const query = useInfiniteQuery(usersQuery(q));
  const close = () => set({ mo: null });
  const created = (user: Schema<'UserDto'>) => {
    tell(t('users.created', { name: user.displayName }));
    close();
  };
  return (
    <Page title={t('users.title')} actions={<Button onClick={() => set({ mo: NEW })}>{t('users.create')}</Button>}>
      <Stack gap="md">
        <SearchField
          label={t('users.search')}
          value={q ?? ''}
          onSearch={(text) => set({ q: text })}
          clearLabel={t('common:action.clearSearch')}
        />
        <QueryView query={query}>
          {({ pages }) => <UserList rows={pages.flatMap((page) => page.items)} onOpen={(id) => set({ mo: id })} />}
        </QueryView>
        <NextPage query={query} />
      </Stack>
      <Modal
        opened={open !== undefined}
        onClose={close}
        title={open === NEW ? t('users.create') : t('users.edit')}
        size="lg"
      >
        {open === NEW && <UserCreate onCreated={created} />}
        {open !== undefined && open !== NEW && <UserEditor id={open} onSaved={close} />}
      </Modal>
    </Page>
  );
}

interface UserListProps {
  rows: Schema<'UserDto'>[];
  onOpen: (id: string) => void;
}

function UserList({ rows, onOpen }: UserListProps) {
  const { t } = useTranslation('admin');
  if (rows.length === 0) return <EmptyState title={t('users.empty')} description={t('users.emptyAdvice')} />;
  return (
    <DataList
      caption={t('users.title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: t('users.name'),
          priority: 'title',
          cell: (row) => (
            <Anchor component="button" type="button" inherit ta="start" onClick={() => onOpen(row.id)}>
              {row.displayName}
            </Anchor>
          ),
        },
        { key: 'email', header: t('users.email'), cell: (row) => row.email },
        { key: 'roles', header: t('users.roles'), cell: (row) => <Roles roles={row.roles} /> },
        {
          key: 'status',
          header: t('users.status'),
          width: '9rem',
          cell: (row) => (
            <StatusBadge tone={row.disabled ? 'stopped' : 'done'}>
              {t(row.disabled ? 'users.closed' : 'users.open')}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}

function Roles({ roles }: Pick<Schema<'UserDto'>, 'roles'>) {
  const { t } = useTranslation('admin');
  if (roles.length === 0) return t('users.noRoles');
  return (
    <ul className={classes['list']}>
      {roles.map(({ role, unitId, unitName }) => (
        <li key={`${role} ${unitId ?? ''}`}>{unitName ? `${t(`role.${role}`)} · ${unitName}` : t(`role.${role}`)}</li>
      ))}
    </ul>
  );
}
