import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import type { Recommendation } from './recommendations.queries';
import classes from './recommendations.module.css';

/** The way so far, the first step first: what it became, when, by whom, and why. */
export function History({ steps }: Pick<Recommendation, 'steps'>) {
  const { t } = useTranslation('recommendations');
  return (
    <section className={classes['part']} aria-labelledby="history">
      <h2 id="history">{t('one.history')}</h2>
      {steps.length === 0 && <Text c="dimmed">{t('one.noHistory')}</Text>}
      <ol className={classes['steps']}>
        {steps.map(({ toStatus, at, by, reason }) => (
          <li key={`${at} ${toStatus}`}>
            <Text fw={600}>{t(`status.${toStatus}`)}</Text>
            <div className={classes['quiet']}>
              <time dateTime={at}>{formatInstant(at)}</time>
              {by && ` · ${by}`}
            </div>
            {reason && <div className={classes['text']}>{reason}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
