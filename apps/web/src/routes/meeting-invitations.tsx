import { EmptyState } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';

export function Component() {
  const { t } = useTranslation('invitations');
  return <EmptyState title={t('title')} />;
}
