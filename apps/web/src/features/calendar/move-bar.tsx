import { Button, Group, Kbd, Paper, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeetingTime } from '../../shared/meeting-words';
import type { CalendarMeeting } from './calendar.queries';
import classes from './calendar.module.css';
import { steppedBy, type Timing, timingOf } from './timing';
import { usePlanCheck } from './use-plan-check';
import { WarningList } from './warnings';

/** Shorter than a hand needs to aim. */
const PAUSE_MS = 120;

interface PlannedProps {
  meeting: CalendarMeeting;
  plan: Timing;
}

/** Where a meeting would be, and what there would be to think of: said aloud while it moves. */
function Planned({ meeting, plan }: PlannedProps) {
  const { t } = useTranslation('calendar');
  const timeOf = useMeetingTime();
  const warnings = usePlanCheck({ meetingId: meeting.id, ...timingOf(plan) }, PAUSE_MS);
  return (
    <div aria-live="polite">
      <Text size="sm" fw={600}>
        {meeting.title}: {timeOf(plan)}
      </Text>
      {warnings?.length === 0 && <Text size="sm">{t('plan.clear')}</Text>}
      {warnings && warnings.length > 0 && <WarningList warnings={warnings} label={t('plan.label')} />}
    </div>
  );
}

/** While a meeting hangs on the pointer. */
export function HoverBar(props: PlannedProps) {
  return (
    <Paper withBorder shadow="md" p="sm" className={classes['bar']}>
      <Planned {...props} />
    </Paper>
  );
}

interface MoveBarProps extends PlannedProps {
  onPlan: (plan: Timing) => void;
  onSave: () => void;
  onCancel: () => void;
}

/** Moves a meeting by keys. It holds the focus, so that the tile may go to another week meanwhile. */
export function MoveBar({ meeting, plan, onPlan, onSave, onCancel }: MoveBarProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  // The bar stands over the last weeks of a month: what is moved stays in sight above it.
  useEffect(() => document.querySelector('[data-moving]')?.scrollIntoView({ block: 'center' }), [plan]);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.target === event.currentTarget) onSave();
    else {
      const next = steppedBy(plan, event.key, event.shiftKey);
      if (next === null) return;
      onPlan(next);
    }
    event.preventDefault();
  };
  return (
    <Paper
      ref={bar}
      tabIndex={-1}
      role="group"
      aria-label={t('moving.label', { title: meeting.title })}
      withBorder
      shadow="md"
      p="sm"
      className={classes['bar']}
      onKeyDown={press}
    >
      <Planned meeting={meeting} plan={plan} />
      <Text size="sm" c="dimmed" my="xs">
        <Kbd>←</Kbd> <Kbd>→</Kbd> {t('moving.days')} · <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('moving.time')} · <Kbd>Shift</Kbd>{' '}
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('moving.end')} · <Kbd>Enter</Kbd> {t('moving.save')} · <Kbd>Esc</Kbd>{' '}
        {t('moving.cancel')}
      </Text>
      <Group gap="xs">
        <Button size="xs" onClick={onSave}>
          {t('common:action.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </Paper>
  );
}
