import { Select } from '@mantine/core';
import { SearchField } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { ClusterFilter, YearFilter } from '../../shared/filter-selects';
import classes from './commitments.module.css';
import { STANDINGS, useCommitmentFilters } from './use-commitment-filters';

/** Narrows the lists; `withStanding` also by what became of a commitment, and by its words. */
export function CommitmentFilterBar({ withStanding = false }: { withStanding?: boolean }) {
  const { t } = useTranslation('commitments');
  const { clusterId, year, q, standing, narrow } = useCommitmentFilters();
  return (
    <search className={classes['filters']} aria-label={t('filter.label')}>
      {withStanding && (
        <SearchField
          label={t('filter.search')}
          value={q ?? ''}
          onSearch={(text) => narrow('q', text)}
          clearLabel={t('filter.clear')}
        />
      )}
      <ClusterFilter
        label={t('filter.cluster')}
        placeholder={t('filter.allClusters')}
        value={clusterId ?? null}
        onChange={(value) => narrow('clusterId', value)}
      />
      <YearFilter
        label={t('filter.year')}
        placeholder={t('filter.allYears')}
        value={year === undefined ? null : String(year)}
        onChange={(value) => narrow('year', value)}
      />
      {withStanding && (
        <Select
          aria-label={t('filter.state')}
          placeholder={t('filter.allStates')}
          data={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
          value={standing ?? null}
          clearable
          onChange={(value) => narrow('status', value)}
        />
      )}
    </search>
  );
}
