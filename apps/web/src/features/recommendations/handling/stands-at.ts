import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/format';
import { useTopicName } from '../../../shared/use-topic-name';
import type { Recommendation } from '../recommendations.queries';

/** Where a recommendation stands on the server now, line by line, for whoever was overtaken by somebody else. */
export function useStandsAt(): (recommendation: Recommendation) => string[] {
  const { t } = useTranslation('recommendations');
  const topicName = useTopicName();
  return ({ status, leadUnit, dueOn, topic, competence }) => [
    `${t('field.status')}: ${t(`status.${status}`)}`,
    ...(leadUnit ? [`${t('field.leadUnit')}: ${leadUnit.name}`] : []),
    ...(dueOn ? [`${t('field.dueOn')}: ${formatDay(dueOn)}`] : []),
    ...(topic ? [`${t('field.topic')}: ${topicName(topic)}`] : []),
    ...(competence ? [`${t('field.competence')}: ${t(`competence.${competence}`)}`] : []),
  ];
}
