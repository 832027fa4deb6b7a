import { Button, Group, Switch } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useMe } from '../../session/session';
import { NextPage, QueryView } from '../../shared/query-view';
import { useSearchState } from '../../shared/use-search-state';
import { CallCard } from './call-card';
import { CallForm } from './call-form';
import { CommitmentFilterBar } from './commitment-filters';
import { type ActionRequest, callsQuery } from './commitments.queries';
import classes from './commitments.module.css';
import { useCommitmentFilters } from './use-commitment-filters';

/** What the address says when only the calls to the reader's own unit are shown. */
const MINE_PARAMETER = 'cua-toi';

/** What members were asked to do, and what each replied. */
export function CallList() {
  const { t } = useTranslation('commitments');
  const can = useCan();
  const [get, set] = useSearchState();
  const { clusterId, year } = useCommitmentFilters();
  const mine = get(MINE_PARAMETER) === '1';
  const query = useInfiniteQuery(callsQuery({ clusterId, year, mine: mine ? 'true' : undefined }));
  const [editing, setEditing] = useState<ActionRequest | 'new' | null>(null);
  return (
    <>
      <CommitmentFilterBar />
      <Group justify="space-between" mb="sm">
        {useActsForUnit() && (
          <Switch
            label={t('filter.mine')}
            checked={mine}
            onChange={({ currentTarget }) => set({ [MINE_PARAMETER]: currentTarget.checked ? '1' : null })}
          />
        )}
        {can('action-request:manage') && <Button onClick={() => setEditing('new')}>{t('call.create')}</Button>}
      </Group>
      <QueryView query={query}>
        {({ pages }) => {
          const calls = pages.flatMap(({ items }) => items);
          if (calls.length === 0) return <EmptyState title={t('call.empty')} description={t('call.emptyAdvice')} />;
          return (
            <>
              <ul className={classes['calls']}>
                {calls.map((call) => (
                  <li key={call.id} className={classes['call']}>
                    <CallCard call={call} onEdit={() => setEditing(call)} />
                  </li>
                ))}
              </ul>
              <NextPage query={query} />
            </>
          );
        }}
      </QueryView>
      {editing && (
        <CallForm
          call={editing === 'new' ? undefined : editing}
          clusterId={clusterId}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

/** Whether the reader holds a role for a unit, and so may have been asked. */
const useActsForUnit = (): boolean => useMe().roles.some(({ unitId }) => unitId !== null);
