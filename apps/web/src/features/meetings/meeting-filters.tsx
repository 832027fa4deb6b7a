import { MEETING_KIND_VALUES, MEETING_STATUS_VALUES } from '@kyhop/api-contract';
import { Button, Group, Select } from '@mantine/core';
import { SearchField } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { FILTERS } from '../../app/paths';
import { DayField } from '../../shared/day-field';
import { ClusterFilter, YearFilter } from '../../shared/filter-selects';
import { useSearchState } from '../../shared/use-search-state';
import classes from './meeting-filters.module.css';
import type { MeetingFilters } from './meetings.queries';

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
  values.find((value) => value === text);

/** The filters as the address has them; what makes no sense there is left out. */
export function useMeetingFilters() {
  const [get, set] = useSearchState();
  const year = Number(get(FILTERS.year));
  const filters: MeetingFilters = {
    q: get(FILTERS.q),
    clusterId: get(FILTERS.clusterId),
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    kind: oneOf(MEETING_KIND_VALUES, get(FILTERS.kind)),
    status: oneOf(MEETING_STATUS_VALUES, get(FILTERS.status)),
    from: get(FILTERS.from),
    to: get(FILTERS.to),
  };
  const change = (changes: Partial<Record<keyof MeetingFilters, string | null>>) =>
    set(
      Object.fromEntries(Object.entries(changes).map(([key, value]) => [FILTERS[key as keyof MeetingFilters], value])),
    );
  const active = Object.values(filters).some((value) => value !== undefined);
  const clear = () => change({ q: null, clusterId: null, year: null, kind: null, status: null, from: null, to: null });
  return { filters, change, active, clear };
}

/** Everything by which the list of meetings can be narrowed. */
export function MeetingFilterBar() {
  const { t } = useTranslation(['meetings', 'common']);
  const { filters, change, active, clear } = useMeetingFilters();
  return (
    <search aria-label={t('list.filters')} className={classes['bar']}>
      <div className={classes['words']}>
        <SearchField
          label={t('list.search')}
          value={filters.q ?? ''}
          onSearch={(q) => change({ q })}
          clearLabel={t('common:action.clearSearch')}
        />
      </div>
      <ClusterFilter
        label={t('list.cluster')}
        placeholder={t('list.allClusters')}
        value={filters.clusterId ?? null}
        onChange={(clusterId) => change({ clusterId })}
      />
      <YearFilter
        label={t('list.year')}
        placeholder={t('list.allYears')}
        value={filters.year?.toString() ?? null}
        onChange={(year) => change({ year })}
      />
      <Select
        aria-label={t('list.kind')}
        placeholder={t('list.allKinds')}
        data={MEETING_KIND_VALUES.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={filters.kind ?? null}
        onChange={(kind) => change({ kind })}
        clearable
      />
      <Select
        aria-label={t('list.status')}
        placeholder={t('list.allStatuses')}
        data={MEETING_STATUS_VALUES.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={filters.status ?? null}
        onChange={(status) => change({ status })}
        clearable
      />
      <Group gap="xs" wrap="nowrap" className={classes['days']}>
        <DayFilter label={t('list.from')} value={filters.from} onChange={(from) => change({ from })} />
        <DayFilter label={t('list.to')} value={filters.to} onChange={(to) => change({ to })} />
      </Group>
      {active && (
        <Button variant="subtle" onClick={clear}>
          {t('list.clear')}
        </Button>
      )}
    </search>
  );
}

interface DayFilterProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | null) => void;
}

function DayFilter({ label, value, onChange }: DayFilterProps) {
  return <DayField label={label} value={value ?? null} onChange={onChange} clearable />;
}
