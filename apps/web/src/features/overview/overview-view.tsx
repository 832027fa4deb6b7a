import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ByAge, ByYear } from './overview-charts';
import { doorsOf, type Door } from './doors';
import { BarLegend, FiguresTable } from './figures-table';
import { FlowPicture } from './flow-picture';
import { Headline } from './headline';
import classes from './overview.module.css';
import { type Breakdown, useBreakdowns } from './use-breakdowns';
import type { Overview, OverviewFilters } from './overview.queries';

/** All figures under the same filters: each leads to the recommendations that it counts. */
export function OverviewView({ overview, filters }: { overview: Overview; filters: OverviewFilters }) {
  const { t } = useTranslation('overview');
  const door = doorsOf(filters);
  const { result, cluster, topic, askingUnit, leadUnit, competence, status } = useBreakdowns(overview);
  return (
    <>
      <Headline total={overview.total} door={door} />
      <div className={classes['panels']}>
        <Panel title={t('flow.title')}>
          <p className={classes['hint']}>{t('flow.about')}</p>
          <FlowPicture flow={overview.flow} door={door} />
        </Panel>
        <ByYear overview={overview} door={door} />
        <ByAge overview={overview} door={door} />
        <Lines of={result} door={door} />
        <Lines of={cluster} door={door} />
        <Lines of={topic} door={door} />
        <Lines of={askingUnit} door={door} />
        <Lines of={leadUnit} door={door} />
        <Lines of={competence} door={door} />
        <Lines of={status} door={door} />
      </div>
    </>
  );
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes['panel']} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ of: { title, header, lines, columns }, door }: { of: Breakdown; door: Door }) {
  return (
    <Panel title={title}>
      <BarLegend />
      <FiguresTable caption={title} header={header} lines={lines} door={door} columns={columns} />
    </Panel>
  );
}
