import type { Schema } from '@kyhop/api-contract';
import { MINUTES_STATUS_VALUES } from '@kyhop/api-contract';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import classes from './minutes.module.css';

type Status = Schema<'MinutesStatus'>;

/** Where the minutes are on their way from draft to issue. */
export function MinutesProgress({ status }: { status: Status }) {
  const { t } = useTranslation('minutes');
  const now = MINUTES_STATUS_VALUES.indexOf(status);
  const toneOf = (at: number) => (at < now || status === 'ISSUED' ? 'done' : at === now ? 'active' : 'draft');
  return (
    <ol className={classes['progress']} aria-label={t('progress')}>
      {MINUTES_STATUS_VALUES.map((step, at) => (
        <li key={step} aria-current={at === now ? 'step' : undefined}>
          <StatusBadge tone={toneOf(at)}>{t(`status.${step}`)}</StatusBadge>
        </li>
      ))}
    </ol>
  );
}
