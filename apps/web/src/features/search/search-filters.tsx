import { SearchField } from '@kyhop/ui';
import { SEARCH_KIND_VALUES } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { FILTERS } from '../../app/paths';
import { ClusterFilter, YearFilter } from '../../shared/filter-selects';
import { useSearchState } from '../../shared/use-search-state';
import type { SearchFilters as Filters } from './search.queries';
import classes from './search.module.css';

const YEAR = /^(19|20)\d{2}$/;

/** The filters as they stand in the address; what is no kind and no year is left out. */
export function useSearchFilters(): Filters {
  const [get] = useSearchState();
  const year = get(FILTERS.year) ?? '';
  return {
    q: (get(FILTERS.q) ?? '').trim().slice(0, 200),
    kind: SEARCH_KIND_VALUES.find((kind) => kind === get(FILTERS.kind)),
    clusterId: get(FILTERS.clusterId),
    year: YEAR.test(year) ? Number(year) : undefined,
  };
}

/** Words, cluster and year, kept in the address. */
export function SearchFilters() {
  const { t } = useTranslation(['search', 'common']);
  const [, set] = useSearchState();
  const { q, clusterId, year } = useSearchFilters();
  return (
    <div className={classes['filters']}>
      <SearchField
        label={t('field.label')}
        placeholder={t('field.placeholder')}
        value={q}
        onSearch={(text) => set({ [FILTERS.q]: text })}
        clearLabel={t('common:action.clearSearch')}
      />
      <ClusterFilter
        label={t('field.cluster')}
        placeholder={t('field.everyCluster')}
        value={clusterId ?? null}
        onChange={(value) => set({ [FILTERS.clusterId]: value })}
      />
      <YearFilter
        label={t('field.year')}
        placeholder={t('field.everyYear')}
        value={year === undefined ? null : String(year)}
        onChange={(value) => set({ [FILTERS.year]: value })}
      />
    </div>
  );
}
