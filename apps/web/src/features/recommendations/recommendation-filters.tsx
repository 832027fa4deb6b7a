import { Button, Select } from '@mantine/core';
import { SearchField } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { today } from '../../shared/format';
import { useTopicName } from './recommendation-words';
import { clusterNamesQuery, topicsQuery } from './recommendations.queries';
import classes from './recommendations.module.css';
import { useRecommendationFilters } from './use-recommendation-filters';

/** Emulation years worth offering. */
const years = () => {
  const thisYear = Number(today().slice(0, 4));
  return Array.from({ length: 12 }, (_, back) => String(thisYear + 1 - back));
};

/** Everything by which the list can be narrowed, beside the tabs. */
export function RecommendationFilterBar() {
  const { t } = useTranslation(['recommendations', 'common']);
  const { filters, change, active, clear } = useRecommendationFilters();
  const topicName = useTopicName();
  const clusters = useQuery(clusterNamesQuery).data?.items ?? [];
  const topics = useQuery(topicsQuery).data?.items ?? [];
  const year = filters.year?.toString() ?? null;
  return (
    <search aria-label={t('list.filters')} className={classes['filters']}>
      <div className={classes['wide']}>
        <SearchField
          label={t('list.search')}
          value={filters.q ?? ''}
          onSearch={(q) => change({ q })}
          clearLabel={t('common:action.clearSearch')}
        />
      </div>
      <Select
        aria-label={t('field.cluster')}
        placeholder={t('field.cluster')}
        data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.clusterId ?? null}
        onChange={(clusterId) => change({ clusterId })}
        searchable
        clearable
      />
      <Select
        aria-label={t('field.year')}
        placeholder={t('field.year')}
        data={year === null || years().includes(year) ? years() : [year, ...years()]}
        value={year}
        onChange={(value) => change({ year: value })}
        clearable
      />
      <Select
        aria-label={t('field.topic')}
        placeholder={t('field.topic')}
        data={topics.map((topic) => ({ value: topic.id, label: topicName(topic) }))}
        value={filters.topicId ?? null}
        onChange={(topicId) => change({ topicId })}
        searchable
        clearable
      />
      <UnitFilter unitId={filters.raisedByUnitId} onChange={(raisedByUnitId) => change({ raisedByUnitId })} />
      {active && (
        <Button variant="subtle" onClick={clear}>
          {t('list.clearFilters')}
        </Button>
      )}
    </search>
  );
}

interface UnitFilterProps {
  unitId: string | undefined;
  onChange: (unitId: string | null) => void;
}

/** What the reader's own province asked; a link may also have come with another unit. */
function UnitFilter({ unitId, onChange }: UnitFilterProps) {
  const { t } = useTranslation('recommendations');
  const { roles } = useMe();
  const own = roles.flatMap(({ unitId: id, unitName }) => (id && unitName ? [{ id, unitName }] : []));
  const foreign = unitId !== undefined && !own.some(({ id }) => id === unitId);
  const choices = [
    ...own.map(({ id, unitName }) => ({ id, name: t('list.ofMyUnit', { unit: unitName }) })),
    ...(foreign ? [{ id: unitId, name: t('list.ofUnit') }] : []),
  ];
  return choices.map(({ id, name }) => (
    <Button
      key={id}
      variant={unitId === id ? 'light' : 'default'}
      aria-pressed={unitId === id}
      onClick={() => onChange(unitId === id ? null : id)}
    >
      {name}
    </Button>
  ));
}
