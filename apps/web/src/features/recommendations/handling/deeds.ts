import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/format';
import { useTopicName } from '../../../shared/use-topic-name';
import type { Recommendation } from '../recommendations.queries';

type Words = (now: Recommendation) => string;

/** What was done, in the words of an official, told from how the recommendation stands after it. */
export function useDeeds(): Record<'assigned' | 'classified' | 'extended' | 'reportedUp' | 'replied' | 'moved', Words> {
  const { t } = useTranslation(['desk', 'recommendations']);
  const topicName = useTopicName();
  const dayOf = (day: string | null) => (day === null ? t('recommendations:unknown.dueOn') : formatDay(day));
  const unitOf = ({ leadUnit }: Recommendation) => leadUnit?.name ?? t('recommendations:unknown.leadUnit');
  const codeOf = ({ code }: Recommendation) => code ?? t('recommendations:unknown.code');
  const resultOf = ({ resultClass }: Recommendation) =>
    resultClass === null ? t('recommendations:unknown.resultClass') : t(`recommendations:resultClass.${resultClass}`);
  const authorityOf = ({ upwardReports }: Recommendation) => upwardReports.at(-1)?.authority ?? '';
  return {
    assigned: (now) => t('deed.assigned', { unit: unitOf(now), day: dayOf(now.dueOn) }),
    classified: ({ topic, competence }) => {
      const named = [topic && topicName(topic), competence && t(`recommendations:competence.${competence}`)];
      return t('deed.classified', { said: named.filter(Boolean).join('; ') || t('recommendations:unknown.topic') });
    },
    extended: (now) => t('deed.extended', { day: dayOf(now.dueOn) }),
    reportedUp: (now) => t('deed.reportedUp', { authority: authorityOf(now) }),
    replied: (now) => t('deed.replied', { authority: authorityOf(now) }),
    moved: (now) =>
      t(`deed.moved.${now.status}`, {
        code: codeOf(now),
        unit: unitOf(now),
        day: dayOf(now.status === 'CLARIFY' ? now.stepDueOn : now.dueOn),
        result: resultOf(now),
      }),
  };
}
