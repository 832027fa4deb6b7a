import { EmptyState } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { Page } from '../shared/page';

export function Component() {
  const { t } = useTranslation('people');
  return (
    <Page title={t('title')}>
      <EmptyState title={t('title')} />
    </Page>
  );
}
