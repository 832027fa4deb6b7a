import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CalendarMeeting } from './calendar.queries';
import classes from './calendar.module.css';
import { useClusterMarks } from './use-cluster-marks';

const SHAPES = ['DRAFT', 'POSTPONED', 'CANCELLED'] as const;

/** What hues, letters and shapes mean: the clusters of this period, and what every period may have. */
export function Legend({ meetings }: { meetings: readonly CalendarMeeting[] }) {
  const { t } = useTranslation('calendar');
  const markOf = useClusterMarks();
  const clusters = new Map(meetings.map(({ clusterId, clusterName }) => [clusterId, markOf(clusterId, clusterName)]));
  return (
    <ul className={classes['legend']} aria-label={t('legend.label')}>
      {[...clusters.values()].map(({ id, hue, label, name }) => (
        <li key={id}>
          <span className={classes['swatch']} data-hue={hue}>
            {label}
          </span>
          {name}
        </li>
      ))}
      {SHAPES.map((status) => (
        <li key={status}>
          <span className={classes['swatch']} data-status={status}>
            {t(`tile.state.${status}`)}
          </span>
          {t(`legend.${status}`)}
        </li>
      ))}
      <li>
        <span className={classes['swatch']} data-kind="off">
          {t('legend.offSign')}
        </span>
        {t('legend.off')}
      </li>
      <li>
        <span className={classes['swatch']} data-kind="swapped">
          {t('legend.swappedSign')}
        </span>
        {t('legend.swapped')}
      </li>
      <li>
        <span className={classes['sign']}>
          <IconAlertTriangle size={12} stroke={2.5} aria-hidden />2
        </span>
        {t('legend.warnings')}
      </li>
    </ul>
  );
}
