import { Button } from '@mantine/core';
import { SearchField } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/session';
import { ClusterFilter, TopicFilter, YearFilter } from '../../shared/filter-selects';
import classes from './recommendations.module.css';
import { useRecommendationFilters } from './use-recommendation-filters';

/** Everything by which the list can be narrowed, beside the tabs. */
export function RecommendationFilterBar() {
  const { t } = useTranslation(['recommendations', 'common']);
  const { filters, change, active, clear } = useRecommendationFilters();
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
      <ClusterFilter
        label={t('field.cluster')}
        placeholder={t('field.cluster')}
        value={filters.clusterId ?? null}
        onChange={(clusterId) => change({ clusterId })}
      />
      <YearFilter
        label={t('field.year')}
        placeholder={t('field.year')}
        value={filters.year?.toString() ?? null}
        onChange={(year) => change({ year })}
      />
      <TopicFilter
        label={t('field.topic')}
        placeholder={t('field.topic')}
        value={filters.topicId ?? null}
        onChange={(topicId) => change({ topicId })}
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
