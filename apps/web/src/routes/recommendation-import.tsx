import { useTranslation } from 'react-i18next';
import { Page } from '../shared/page';

export function Component() {
  const { t } = useTranslation('intake');
  return <Page title={t('title')}>{null}</Page>;
}
