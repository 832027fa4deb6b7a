import { Button } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EVERY } from '../app/paths';
import { OverviewFilterBar } from '../features/overview/overview-filters';
import { OverviewView } from '../features/overview/overview-view';
import { overviewQuery } from '../features/overview/overview.queries';
import { useOverviewFilters } from '../features/overview/use-overview-filters';
import { Sections } from '../features/recommendations/sections';
import { formatDay } from '../shared/format';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** How all recommendations stand that the reader sees, in figures that lead to them. */
export function Component() {
  const { t } = useTranslation('overview');
  const { filters, own, active, change, clear } = useOverviewFilters();
  const query = useQuery(overviewQuery(filters));
  const { data } = query;
  return (
    <Page
      title={t('title')}
      subtitle={data && `${t(`scope.${data.scope}`)} · ${t('asOf', { day: formatDay(data.today) })}`}
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <Sections />
      <OverviewFilterBar />
      <QueryView query={query}>
        {(overview) =>
          overview.total.asked > 0 ? (
            <OverviewView overview={overview} filters={filters} />
          ) : (
            <Nothing
              of={own.find(({ id }) => !active && id === filters.raisedByUnitId)}
              filtered={active}
              onClear={clear}
              onWiden={() => change({ raisedByUnitId: EVERY })}
            />
          )
        }
      </QueryView>
    </Page>
  );
}

interface NothingProps {
  /** The unit to which the page has narrowed itself. */
  of: { name: string } | undefined;
  filtered: boolean;
  onClear: () => void;
  onWiden: () => void;
}

function Nothing({ of, filtered, onClear, onWiden }: NothingProps) {
  const { t } = useTranslation('overview');
  if (of) return <Empty title={t('emptyOwn', { unit: of.name })} action={t('filter.every')} onAct={onWiden} />;
  if (!filtered) return <EmptyState title={t('empty')} description={t('emptyAdvice')} />;
  return (
    <Empty title={t('nothingFound')} description={t('nothingFoundAdvice')} action={t('filter.clear')} onAct={onClear} />
  );
}

interface EmptyProps {
  title: string;
  description?: string;
  action: string;
  onAct: () => void;
}

function Empty({ title, description, action, onAct }: EmptyProps) {
  return (
    <EmptyState
      title={title}
      description={description}
      action={
        <Button variant="default" onClick={onAct}>
          {action}
        </Button>
      }
    />
  );
}
