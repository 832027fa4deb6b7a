import { useTranslation } from 'react-i18next';
import { ApprovalQueue } from '../features/recommendations/approval-queue';
import { Sections } from '../features/recommendations/sections';
import { Page } from '../shared/page';

/** The answers that wait for the leader of the board. */
export function Component() {
  const { t } = useTranslation('recommendations');
  return (
    <Page title={t('queue.title')} subtitle={t('queue.subtitle')}>
      <Sections />
      <ApprovalQueue />
    </Page>
  );
}
