import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/session';
import { Page } from '../shared/page';

/** Hôm nay: what the reader's day asks of them. */
export function Component() {
  const { t } = useTranslation('home');
  const me = useMe();
  return (
    <Page title={t('title')}>
      <Text>{t('greeting', { name: me.displayName })}</Text>
    </Page>
  );
}
