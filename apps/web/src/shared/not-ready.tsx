import { EmptyState } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { Page } from './page';

/** Stands in for a page that is being built. */
export function NotReady() {
  const { t } = useTranslation('common');
  return (
    <Page title={t('notReady.title')}>
      <EmptyState title={t('notReady.title')} description={t('notReady.description')} />
    </Page>
  );
}
