import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconDevices, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignOut, useSignOutEverywhere } from '../../features/auth/auth.queries';
import { useLeave, useMe } from '../../session/session';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const signOut = useSignOut();
  const signOutEverywhere = useSignOutEverywhere();
  const leave = { onSuccess: useLeave() };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('account.menu', { name: me.displayName })}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          maw="min(20rem, 100%)"
        >
          {/* Room for the marks below letters (ị, ộ), which would be cut off with what is too long. */}
          <Text span truncate inherit lh={1.5}>
            {me.displayName}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.email}</Menu.Label>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut.mutate(undefined, leave)}>
          {t('account.signOut')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDevices size={16} aria-hidden />}
          onClick={() => signOutEverywhere.mutate(undefined, leave)}
        >
          {t('account.signOutEverywhere')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
