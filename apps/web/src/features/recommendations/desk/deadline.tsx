import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '../../../shared/format';
import type { RecommendationListItem } from '../recommendations.queries';
import { daysLeft, leftShare } from './deadline-share';
import classes from './desk.module.css';

type Deadline = Pick<RecommendationListItem, 'deadlineOn' | 'deadlineState' | 'raisedOn'>;

/** How much time is left: in words, and as a bar that empties from the day of asking to the deadline. */
export function DeadlineBar({ of: { deadlineOn, deadlineState, raisedOn } }: { of: Deadline }) {
  const now = today();
  if (deadlineOn === null) return null;
  const waits = deadlineState !== 'IN_TIME' && deadlineState !== 'LATE';
  return (
    <span className={classes['deadline']} data-state={deadlineState}>
      {waits && (
        <span className={classes['bar']} aria-hidden="true">
          <Box component="span" w={`${leftShare(raisedOn, deadlineOn, now) * 100}%`} />
        </span>
      )}
      <DeadlineWords deadlineOn={deadlineOn} deadlineState={deadlineState} now={now} />
    </span>
  );
}

interface DeadlineWordsProps {
  deadlineOn: string;
  deadlineState: RecommendationListItem['deadlineState'];
  now: string;
}

function DeadlineWords({ deadlineOn, deadlineState, now }: DeadlineWordsProps) {
  const { t } = useTranslation('desk');
  const day = formatDay(deadlineOn);
  const days = daysLeft(now, deadlineOn);
  if (deadlineState === 'IN_TIME' || deadlineState === 'LATE')
    return <span>{t(`deadline.${deadlineState}`, { day })}</span>;
  if (days < 0) return <strong>{t('deadline.late', { count: -days, day })}</strong>;
  return <span>{days === 0 ? t('deadline.today') : t('deadline.left', { count: days, day })}</span>;
}
