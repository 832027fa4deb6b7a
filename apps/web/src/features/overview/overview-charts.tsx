import { useTranslation } from 'react-i18next';
import { YES } from '../../app/paths';
import { ChartPanel } from './chart-panel';
import type { Door } from './doors';
import type { Overview } from './overview.queries';

interface ChartProps {
  overview: Overview;
  door: Door;
}

/** What was asked in each emulation year, and what has become of it. */
export function ByYear({ overview, door }: ChartProps) {
  const { t } = useTranslation('overview');
  return (
    <ChartPanel
      title={t('trend.title')}
      header={t('trend.year')}
      door={door}
      lines={overview.byYear.map(({ year, figures }) => ({
        key: String(year),
        name: String(year),
        figures,
        filters: { year },
      }))}
      series={(['asked', 'answered', 'late'] as const).map((figure) => ({
        key: figure,
        name: t(`figure.${figure}`),
        figure,
      }))}
      columns={['asked', 'answered', 'inTime', 'late', 'closed']}
    />
  );
}

/** How long the open ones have waited. */
export function ByAge({ overview, door }: ChartProps) {
  const { t } = useTranslation('overview');
  return (
    <ChartPanel
      title={t('age.title')}
      header={t('age.name')}
      door={door}
      lines={overview.byAge.map(({ age, fromDay, toDay, figures }) => ({
        key: age,
        name: t(`age.${age}`),
        figures,
        // What is settled waits no longer, whichever part of the line is clicked.
        filters: { from: fromDay ?? undefined, to: toDay, open: YES },
      }))}
      series={(['open', 'overdue'] as const).map((figure) => ({ key: figure, name: t(`figure.${figure}`), figure }))}
      columns={['open', 'overdue', 'dueSoon']}
    />
  );
}
