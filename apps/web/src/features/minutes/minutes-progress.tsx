import type { Schema } from '@kyhop/api-contract';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import classes from './minutes.module.css';

type Status = Schema<'MinutesStatus'>;

const ORDER: readonly Status[] = ['DRAFT', 'IN_REVIEW', 'SIGNED', 'ISSUED'];

/** Where the minutes are on their way from draft to issue. */
export function MinutesProgress({ status }: { status: Status }) {
  const { t } = useTranslation('minutes');
  const now = ORDER.indexOf(status);
  const toneOf = (at: number) => (at < now || status === 'ISSUED' ? 'done' : at === now ? 'active' : 'draft');
  return (
    <ol className={classes['progress']} aria-label={t('progress')}>
      {ORDER.map((step, at) => (
        <li key={step} aria-current={at === now ? 'step' : undefined}>
          <StatusBadge tone={toneOf(at)}>{t(`status.${step}`)}</StatusBadge>
        </li>
      ))}
    </ol>
  );
}
