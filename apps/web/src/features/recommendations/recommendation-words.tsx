import type { StatusTone } from '@kyhop/ui';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import type { RecommendationListItem, RecommendationStatus } from './recommendations.queries';

const TONES: Record<RecommendationStatus, StatusTone> = {
  DRAFT: 'draft',
  RECEIVED: 'planned',
  CLASSIFIED: 'planned',
  CLARIFY: 'warning',
  FORWARDED: 'active',
  TRANSFERRED_BACK: 'warning',
  IN_PROGRESS: 'active',
  REPORTED_UP: 'active',
  ANSWERED: 'done',
  CLOSED: 'done',
  REOPENED: 'warning',
  MERGED: 'stopped',
};

export function RecommendationBadge({ status }: { status: RecommendationStatus }) {
  const { t } = useTranslation('recommendations');
  return <StatusBadge tone={TONES[status]}>{t(`status.${status}`)}</StatusBadge>;
}

/** "Chưa trả lời", or how many answers there are: by word and shape, beside the status and independent of it. */
export function AnsweredBadge({ of }: { of: Pick<RecommendationListItem, 'answered' | 'responsesCount'> }) {
  const { t } = useTranslation('recommendations');
  return of.answered ? (
    <StatusBadge tone="done">{t('answeredTimes', { count: of.responsesCount })}</StatusBadge>
  ) : (
    <StatusBadge tone="warning">{t('unanswered')}</StatusBadge>
  );
}

export function OverdueBadge() {
  const { t } = useTranslation('recommendations');
  return <StatusBadge tone="stopped">{t('overdue')}</StatusBadge>;
}
