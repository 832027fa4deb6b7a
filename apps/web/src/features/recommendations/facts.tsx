import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { ClassifyForm } from './classify-form';
import { OverdueBadge, useTopicName } from './recommendation-words';
import type { Recommendation } from './recommendations.queries';
import classes from './recommendations.module.css';

/** What a recommendation is about, who is competent, until when; and the form that says so. */
export function Facts({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation(['recommendations', 'common']);
  const topicName = useTopicName();
  const [editing, setEditing] = useState(false);
  const { topic, competence, raisedBy, raisedOn, dueOn, overdue, resultClass, actions } = recommendation;
  return (
    <section className={classes['part']} aria-labelledby="facts">
      <h2 id="facts">{t('one.facts')}</h2>
      {editing ? (
        <ClassifyForm recommendation={recommendation} onDone={() => setEditing(false)} />
      ) : (
        <>
          <dl className={classes['facts']}>
            <Fact name={t('field.raisedBy')}>{raisedBy ?? t('unknown.raisedBy')}</Fact>
            <Fact name={t('field.raisedOn')}>{formatDay(raisedOn)}</Fact>
            <Fact name={t('field.topic')}>{topic ? topicName(topic) : t('unknown.topic')}</Fact>
            <Fact name={t('field.competence')}>
              {competence ? t(`competence.${competence}`) : t('unknown.competence')}
            </Fact>
            <Fact name={t('field.dueOn')}>
              {dueOn ? formatDay(dueOn) : t('unknown.dueOn')} {overdue && <OverdueBadge />}
            </Fact>
            <Fact name={t('field.resultClass')}>
              {resultClass ? t(`resultClass.${resultClass}`) : t('unknown.resultClass')}
            </Fact>
          </dl>
          {actions.includes('classify') && (
            <Button variant="default" size="xs" mt="sm" onClick={() => setEditing(true)}>
              {t('classify.title')}
            </Button>
          )}
        </>
      )}
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
