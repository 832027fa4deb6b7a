import { Button } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
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
  const { filters, active, clear } = useOverviewFilters();
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
            <Nothing filtered={active} onClear={clear} />
          )
        }
      </QueryView>
    </Page>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('overview');
  if (!filtered) return <EmptyState title={t('empty')} description={t('emptyAdvice')} />;
  return (
    <EmptyState
      title={t('nothingFound')}
      description={t('nothingFoundAdvice')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      }
    />
  );
}
