import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Plan } from './calendar.queries';
import { usePlanCheck } from './use-plan-check';
import { WarningList } from './warnings';
import classes from './warnings.module.css';

/** Longer than a pause between two letters, shorter than a pause for thought. */
const PAUSE_MS = 350;

/** What there is to think of in a plan that is being made; null while too little of it is known. It never blocks. */
export function PlanWarnings({ plan }: { plan: Plan | null }) {
  const { t } = useTranslation('calendar');
  const warnings = usePlanCheck(plan, PAUSE_MS);
  if (warnings === undefined) return null;
  const clear = warnings.length === 0;
  return (
    <div className={classes['plan']} data-clear={clear || undefined} aria-live="polite">
      {clear ? (
        <Text size="sm">{t('plan.clear')}</Text>
      ) : (
        <>
          <Text size="sm" fw={600} mb={4}>
            {t('plan.title', { count: warnings.length })}
          </Text>
          <WarningList warnings={warnings} label={t('plan.label')} />
        </>
      )}
    </div>
  );
}
