import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Outcome, OutcomeOf } from '../outcome';
import classes from './desk.module.css';
import type { Picked } from './use-picked';

/** As many as one request takes. */
export const MOST_AT_ONCE = 100;

export interface PickedBarProps {
  picked: Picked;
  onAssign: () => void;
  /** What became of those that were chosen last, while some of them were refused. */
  outcome: Outcome | undefined;
}

/** How many are chosen, and what may be done with all of them. Nothing while nothing is chosen. */
export function PickedBar({ picked, onAssign, outcome }: PickedBarProps) {
  const { t } = useTranslation('desk');
  const count = picked.rows.length;
  if (count === 0 && !outcome) return null;
  return (
    <div role="group" aria-label={t('picked.label')} className={classes['picked']}>
      {outcome && (
        <OutcomeOf
          outcome={outcome}
          done={t('picked.assigned', { count: outcome.done })}
          refused={t('picked.refused', { count: outcome.refused.length })}
        />
      )}
      {count > 0 && (
        <>
          <strong role="status">{t('picked.count', { count })}</strong>
          {count > MOST_AT_ONCE && <span className={classes['quiet']}>{t('picked.most', { most: MOST_AT_ONCE })}</span>}
          <Group gap="xs">
            <Button size="compact-sm" disabled={count > MOST_AT_ONCE} onClick={onAssign}>
              {t('action.assign')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={picked.all}>
              {t('picked.all')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={picked.none}>
              {t('picked.none')}
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
