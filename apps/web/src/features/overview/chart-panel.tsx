import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Door } from './doors';
import { FiguresTable, type Line } from './figures-table';
import classes from './overview.module.css';
import { useNumbers } from './overview-words';
import type { Figures } from './overview.queries';

const ColumnsChart = lazy(() => import('./columns-chart'));

/** What is drawn in one colour and pattern. */
export interface ChartSeries {
  /** Names its look in the style sheet. */
  key: string;
  name: string;
  /** What it counts; its list is the door. */
  figure: keyof Figures;
}

export interface ChartColumn {
  /** Under the column. */
  name: string;
  /** By the key of the series. */
  parts: Record<string, { count: number; label: string; to: string | null }>;
}

interface ChartPanelProps {
  title: string;
  /** Over the names of the lines. */
  header: string;
  lines: readonly Line[];
  series: readonly ChartSeries[];
  door: Door;
  /** Of the table; the chart's own figures are among them. */
  columns: readonly (keyof Figures)[];
}

/** Columns, and under them the same figures as a table. */
export function ChartPanel({ title, header, lines, series, door, columns }: ChartPanelProps) {
  const { t } = useTranslation('overview');
  const { whole } = useNumbers();
  const columnOf = ({ name, figures, filters }: Line): ChartColumn => ({
    name,
    parts: Object.fromEntries(
      series.map(({ key, name: counted, figure }) => {
        const count = figures[figure];
        return [
          key,
          {
            count,
            label: t('door', { name, figure: counted, number: whole(count) }),
            to: filters && door(filters, figure),
          },
        ];
      }),
    ),
  });
  return (
    <section className={classes['panel']} aria-label={title}>
      <h2>{title}</h2>
      <ul className={classes['legend']} aria-label={t('legend')}>
        {series.map(({ key, name }) => (
          <li key={key}>
            <span className={classes['part']} data-part={key} />
            {name}
          </li>
        ))}
      </ul>
      <Suspense fallback={<Skeleton height={220} />}>
        <ColumnsChart label={title} series={series} columns={lines.map(columnOf)} />
      </Suspense>
      <FiguresTable caption={title} header={header} lines={lines} door={door} columns={columns} />
    </section>
  );
}
