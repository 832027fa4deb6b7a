import { Button } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '../features/recommendations/filter-chips';
import { RecommendationFilterBar } from '../features/recommendations/recommendation-filters';
import { RecommendationTable } from '../features/recommendations/recommendation-table';
import { recommendationCountsQuery, recommendationsQuery } from '../features/recommendations/recommendations.queries';
import { Sections } from '../features/recommendations/sections';
import { StatusTabs } from '../features/recommendations/status-tabs';
import { useRecommendationFilters } from '../features/recommendations/use-recommendation-filters';
import { Page } from '../shared/page';
import { NextPage, QueryView } from '../shared/query-view';

/** What was asked in all meetings that the reader sees, and what became of it. */
export function Component() {
  const { t } = useTranslation(['recommendations', 'common']);
  const { filters, active, clear, show } = useRecommendationFilters();
  const query = useInfiniteQuery(recommendationsQuery(filters));
  const counts = useQuery(recommendationCountsQuery(filters));
  return (
    <Page title={t('list.title')}>
      <Sections />
      <RecommendationFilterBar />
      <FilterChips />
      <StatusTabs counts={counts.data} filters={filters} onShow={show} />
      <QueryView query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0) return <Nothing filtered={active} onClear={clear} />;
          return (
            <>
              <RecommendationTable rows={rows} />
              <NextPage query={query} saysEnd />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('recommendations');
  if (!filtered) return <EmptyState title={t('list.empty')} description={t('list.emptyAdvice')} />;
  return (
    <EmptyState
      title={t('list.nothingFound')}
      description={t('list.nothingFoundAdvice')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('list.clearFilters')}
        </Button>
      }
    />
  );
}
