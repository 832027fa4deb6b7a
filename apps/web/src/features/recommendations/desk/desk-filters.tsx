import { SearchField } from '@kyhop/ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../session/session';
import { ClusterFilter, TopicFilter, UnitFilter, YearFilter } from '../../../shared/filter-selects';
import { today } from '../../../shared/format';
import classes from './desk.module.css';
import type { useDesk } from './use-desk';

type DeskFiltersProps = Pick<ReturnType<typeof useDesk>, 'filters' | 'change' | 'active' | 'clear'> & {
  /** Where the key for searching finds the field. */
  searchId: string;
};

/** Everything by which the queue can be narrowed, beside its tabs. */
export function DeskFilters({ filters, change, active, clear, searchId }: DeskFiltersProps) {
  const { t } = useTranslation(['desk', 'recommendations', 'common']);
  const me = useMe();
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
      <TopicFilter
        label={t('recommendations:field.topic')}
        placeholder={t('recommendations:field.topic')}
        value={filters.topicId ?? null}
        onChange={(topicId) => change({ topicId })}
      />
      <UnitFilter
        label={t('recommendations:field.leadUnit')}
        placeholder={t('recommendations:field.leadUnit')}
        on={today()}
        value={filters.leadUnitId ?? null}
        onChange={(leadUnitId) => change({ leadUnitId })}
      />
      {active && (
        <Button variant="subtle" px="xs" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
