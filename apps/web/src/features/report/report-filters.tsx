import { Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../session/session';
import { ClusterFilter, YearFilter } from '../../shared/filter-selects';
import { useReportFilters } from './use-report-filters';

/** As many years as one report may tell of. */
const MOST_YEARS = 5;

/** Years and, for the board, the cluster: a secretariat reports on its own. */
export function ReportFilterBar() {
  const { t } = useTranslation('report');
  const can = useCan();
  const { filters, change } = useReportFilters();
  const { year, fromYear, clusterId } = filters;
  const firsts = Array.from({ length: MOST_YEARS }, (_, back) => String(year - back));
  return (
    <search aria-label={t('filter.label')} className="no-print">
      <Group gap="sm" mb="md">
        <YearFilter
          label={t('filter.year')}
          placeholder={t('filter.year')}
          value={String(year)}
          onChange={(value) => change({ year: value, fromYear: null })}
        />
        <Select
          aria-label={t('filter.fromYear')}
          data={firsts.map((first, back) => ({ value: first, label: t('filter.years', { count: back + 1, first }) }))}
          value={String(fromYear ?? year)}
          onChange={(value) => change({ fromYear: value === String(year) ? null : value })}
          allowDeselect={false}
        />
        {can('recommendation:handle') && (
          <ClusterFilter
            label={t('filter.cluster')}
            placeholder={t('filter.allClusters')}
            value={clusterId ?? null}
            onChange={(value) => change({ clusterId: value })}
          />
        )}
      </Group>
    </search>
  );
}
