import type { Schema } from '@kyhop/api-contract';
import type { StatusTone } from '@kyhop/ui';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import type { Recommendation, RecommendationListItem, RecommendationStatus } from './recommendations.queries';

/** In the order of the way (docs/domain.md §4.2); MERGED comes with the desk. */
export const STATUSES = [
  'DRAFT',
  'RECEIVED',
  'CLASSIFIED',
  'CLARIFY',
  'FORWARDED',
  'TRANSFERRED_BACK',
  'IN_PROGRESS',
  'REPORTED_UP',
  'ANSWERED',
  'CLOSED',
  'REOPENED',
  'MERGED',
] as const satisfies readonly RecommendationStatus[];

export const KINDS = [
  'AGREED',
  'DECIDED_AT_MEETING',
  'IN_PROGRESS',
  'PLANNED',
  'WILL_COORDINATE',
  'AGGREGATE',
  'REPORT_UP',
  'CALL_TO_MEMBERS',
  'EXPLAINED',
] as const satisfies readonly Schema<'ResponseKind'>[];

export const TENSES = ['DONE', 'ONGOING', 'FUTURE'] as const satisfies readonly Schema<'Tense'>[];

export const COMPETENCES = [
  'CLUSTER',
  'PROVINCE',
  'CENTRAL_BOARD',
  'HOME_AFFAIRS_MINISTRY',
  'CENTRAL_COUNCIL',
  'GOVERNMENT',
  'NATIONAL_ASSEMBLY',
  'OTHER_MINISTRY',
] as const satisfies readonly Schema<'Competence'>[];

export const RESULTS = [
  'RESOLVED',
  'IN_PROGRESS',
  'PLANNED',
  'EXPLAINED',
] as const satisfies readonly Schema<'ResultClass'>[];

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

/** The name of a topic in the reader's language. */
export function useTopicName(): (topic: Pick<NonNullable<Recommendation['topic']>, 'nameVi' | 'nameEn'>) => string {
  const { i18n } = useTranslation();
  return ({ nameVi, nameEn }) => (i18n.language === 'en' ? nameEn : nameVi);
}
