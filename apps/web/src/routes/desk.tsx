import { useTranslation } from 'react-i18next';
import { Sections } from '../features/recommendations/sections';
import { Page } from '../shared/page';

export function Component() {
  const { t } = useTranslation('desk');
  return (
    <Page title={t('title')}>
      <Sections />
    </Page>
  );
}
