import { SearchField } from '@kyhop/ui';
import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../session/session';
import { ClusterFilter, YearFilter } from '../../../shared/filter-selects';
import { topicsQuery } from '../../../shared/reference.queries';
import { useTopicName } from '../recommendation-words';
import { LeadUnitFilter } from '../lead-unit-filter';
import classes from './desk.module.css';
import type { useDesk } from './use-desk';

type DeskFiltersProps = Pick<ReturnType<typeof useDesk>, 'filters' | 'change' | 'active' | 'clear'> & {
  /** Where the key for searching finds the field. */
  searchId: string;
};

/** Everything by which the queue can be narrowed, beside its tabs. */
export function DeskFilters({ filters, change, active, clear, searchId }: DeskFiltersProps) {
  const { t } = useTranslation(['desk', 'recommendations', 'common']);
  const topicName = useTopicName();
  const me = useMe();
  const topics = useQuery(topicsQuery).data?.items ?? [];
  const isMine = filters.handlerId === me.id;
  return (
    <search aria-label={t('recommendations:list.filters')} className={classes['filters']}>
      <div id={searchId}>
        <SearchField
          label={t('recommendations:list.search')}
          value={filters.q ?? ''}
          onSearch={(q) => change({ q })}
          clearLabel={t('common:action.clearSearch')}
        />
      </div>
      <Button
        variant={isMine ? 'light' : 'default'}
        px="xs"
        aria-pressed={isMine}
        onClick={() => change({ handlerId: isMine ? null : me.id })}
      >
        {t('filter.mine')}
      </Button>
      <ClusterFilter
        label={t('recommendations:field.cluster')}
        placeholder={t('recommendations:field.cluster')}
        value={filters.clusterId ?? null}
        onChange={(clusterId) => change({ clusterId })}
      />
      <YearFilter
        label={t('recommendations:field.year')}
        placeholder={t('recommendations:field.year')}
        value={filters.year?.toString() ?? null}
        onChange={(year) => change({ year })}
      />
      <Select
        aria-label={t('recommendations:field.topic')}
        placeholder={t('recommendations:field.topic')}
        data={topics.map((topic) => ({ value: topic.id, label: topicName(topic) }))}
        value={filters.topicId ?? null}
        onChange={(topicId) => change({ topicId })}
        searchable
        clearable
      />
      <LeadUnitFilter unitId={filters.leadUnitId} onChange={(leadUnitId) => change({ leadUnitId })} />
      {active && (
        <Button variant="subtle" px="xs" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
