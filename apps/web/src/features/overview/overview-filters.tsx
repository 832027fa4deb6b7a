import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EVERY } from '../../app/paths';
import { ClusterFilter, TopicFilter, UnitFilter, YearFilter } from '../../shared/filter-selects';
import { unitNameQuery } from '../../shared/reference.queries';
import classes from './overview.module.css';
import { useOverviewFilters } from './use-overview-filters';

/** Everything that the figures can be narrowed by. */
export function OverviewFilterBar() {
  const { t } = useTranslation('overview');
  const { filters, own, change, active, clear } = useOverviewFilters();
  const { fromYear, toYear } = filters;
  return (
    <search aria-label={t('filter.label')} className={classes['filters']}>
      <YearFilter
        label={t('filter.fromYear')}
        placeholder={t('filter.fromYear')}
        value={fromYear?.toString() ?? null}
        // Years never end before they begin: the other end moves along.
        onChange={(year) => change({ fromYear: year, ...(toYear && Number(year) > toYear && { toYear: year }) })}
      />
      <YearFilter
        label={t('filter.toYear')}
        placeholder={t('filter.toYear')}
        value={toYear?.toString() ?? null}
        onChange={(year) =>
          change({ toYear: year, ...(year && fromYear && Number(year) < fromYear && { fromYear: year }) })
        }
      />
      <ClusterFilter
        label={t('filter.cluster')}
        placeholder={t('filter.cluster')}
        value={filters.clusterId ?? null}
        onChange={(clusterId) => change({ clusterId })}
      />
      <TopicFilter
        label={t('filter.topic')}
        placeholder={t('filter.topic')}
        value={filters.topicId ?? null}
        onChange={(topicId) => change({ topicId })}
      />
      {own.length > 0 ? (
        <div role="group" aria-label={t('filter.whose')} className={classes['choice']}>
          {own.map(({ id, name }, at) => (
            <Choice
              key={id}
              name={t('filter.mine', { unit: name })}
              chosen={filters.raisedByUnitId === id}
              onChoose={() => change({ raisedByUnitId: at === 0 ? null : id })}
            />
          ))}
          <Choice
            name={t('filter.every')}
            chosen={filters.raisedByUnitId === undefined}
            onChoose={() => change({ raisedByUnitId: EVERY })}
          />
        </div>
      ) : (
        <UnitFilter
          label={t('filter.unit')}
          placeholder={t('filter.unit')}
          value={filters.raisedByUnitId ?? null}
          onChange={(raisedByUnitId) => change({ raisedByUnitId })}
        />
      )}
      {filters.leadUnitId && <LeadUnitChip unitId={filters.leadUnitId} onRemove={() => change({ leadUnitId: null })} />}
      {active && (
        <Button variant="subtle" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}

function Choice({ name, chosen, onChoose }: { name: string; chosen: boolean; onChoose: () => void }) {
  return (
    <Button variant={chosen ? 'light' : 'default'} aria-pressed={chosen} onClick={onChoose}>
      {name}
    </Button>
  );
}

/** A link may have come with a lead unit. */
function LeadUnitChip({ unitId, onRemove }: { unitId: string; onRemove: () => void }) {
  const { t } = useTranslation('overview');
  const { data: unit = '…' } = useQuery(unitNameQuery(unitId));
  return (
    <Button variant="light" onClick={onRemove} title={t('filter.anyLeadUnit')}>
      {t('filter.leadUnit', { unit })} ×
    </Button>
  );
}
