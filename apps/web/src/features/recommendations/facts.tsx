import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useTopicName } from '../../shared/use-topic-name';
import { OverdueBadge } from './recommendation-words';
import type { Recommendation } from './recommendations.queries';
import classes from './recommendations.module.css';

/** What a recommendation is about, who is competent, who leads it, until when. */
export function Facts({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('recommendations');
  const topicName = useTopicName();
  const { topic, competence, raisedBy, raisedOn, channel, leadUnit, handler, dueOn, overdue, resultClass } =
    recommendation;
  return (
    <section className={classes['part']} aria-labelledby="facts">
      <h2 id="facts">{t('one.facts')}</h2>
      <dl className={classes['facts']}>
        <Fact name={t('field.raisedBy')}>{raisedBy ?? t('unknown.raisedBy')}</Fact>
        <Fact name={t('field.raisedOn')}>{`${formatDay(raisedOn)} · ${t(`channel.${channel}`)}`}</Fact>
        <Fact name={t('field.topic')}>{topic ? topicName(topic) : t('unknown.topic')}</Fact>
        <Fact name={t('field.competence')}>{competence ? t(`competence.${competence}`) : t('unknown.competence')}</Fact>
        <Fact name={t('field.leadUnit')}>{leadUnit?.name ?? t('unknown.leadUnit')}</Fact>
        {handler && <Fact name={t('field.handler')}>{handler.name}</Fact>}
        <Fact name={t('field.dueOn')}>
          {/* Before an answer is due, an earlier step may be late: that stands in the head. */}
          {dueOn ? formatDay(dueOn) : t('unknown.dueOn')} {dueOn && overdue && <OverdueBadge />}
        </Fact>
        <Fact name={t('field.resultClass')}>
          {resultClass ? t(`resultClass.${resultClass}`) : t('unknown.resultClass')}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
