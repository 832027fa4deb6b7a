import { Button, Group, Select } from '@mantine/core';
import { DateInput, SearchField } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { useSearchState } from '../../shared/use-search-state';
import classes from './meeting-filters.module.css';
import { clusterNamesQuery, type MeetingFilters } from './meetings.queries';
import { MEETING_KINDS, MEETING_STATUSES } from './meeting-words';

/** The names of the filters in the address, in the language of the first readers. */
const NAMES = {
  q: 'tim',
  clusterId: 'cum',
  year: 'nam',
  kind: 'loai',
  status: 'trang-thai',
  from: 'tu',
  to: 'den',
} as const;

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
  values.find((value) => value === text);

/** The filters as the address has them; what makes no sense there is left out. */
export function useMeetingFilters() {
  const [get, set] = useSearchState();
  const year = Number(get(NAMES.year));
  const filters: MeetingFilters = {
    q: get(NAMES.q),
    clusterId: get(NAMES.clusterId),
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    kind: oneOf(MEETING_KINDS, get(NAMES.kind)),
    status: oneOf(MEETING_STATUSES, get(NAMES.status)),
    from: get(NAMES.from),
    to: get(NAMES.to),
  };
  const change = (changes: Partial<Record<keyof MeetingFilters, string | null>>) =>
    set(Object.fromEntries(Object.entries(changes).map(([key, value]) => [NAMES[key as keyof MeetingFilters], value])));
  const active = Object.values(filters).some((value) => value !== undefined);
  const clear = () => change({ q: null, clusterId: null, year: null, kind: null, status: null, from: null, to: null });
  return { filters, change, active, clear };
}

/** Emulation years worth offering: from the oldest cluster on record here to the year after this one. */
const years = () => {
  const thisYear = Number(today().slice(0, 4));
  return Array.from({ length: 12 }, (_, back) => String(thisYear + 1 - back));
};

/** Everything by which the list of meetings can be narrowed. */
export function MeetingFilterBar() {
  const { t } = useTranslation(['meetings', 'common']);
  const { filters, change, active, clear } = useMeetingFilters();
  const clusters = useQuery(clusterNamesQuery).data?.items ?? [];
  const year = filters.year?.toString() ?? null;
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
      <Select
        aria-label={t('list.cluster')}
        placeholder={t('list.allClusters')}
        data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.clusterId ?? null}
        onChange={(clusterId) => change({ clusterId })}
        searchable
        clearable
      />
      <Select
        aria-label={t('list.year')}
        placeholder={t('list.allYears')}
        data={year === null || years().includes(year) ? years() : [year, ...years()]}
        value={year}
        onChange={(value) => change({ year: value })}
        clearable
      />
      <Select
        aria-label={t('list.kind')}
        placeholder={t('list.allKinds')}
        data={MEETING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={filters.kind ?? null}
        onChange={(kind) => change({ kind })}
        clearable
      />
      <Select
        aria-label={t('list.status')}
        placeholder={t('list.allStatuses')}
        data={MEETING_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
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
  const { t } = useTranslation('common');
  return (
    <DateInput
      label={label}
      value={value ?? null}
      onChange={onChange}
      placeholder={t('date.placeholder')}
      previousMonthLabel={t('date.previousMonth')}
      nextMonthLabel={t('date.nextMonth')}
      clearable
    />
  );
}
