import { FEED_SCOPE_VALUES } from '@kyhop/api-contract';
import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { ProblemState } from '../../shared/query-view';
import { clusterNamesQuery } from '../../shared/reference.queries';
import { tell } from '../../shared/tell';
import { type Feed, useCreateFeed } from './feeds.queries';

/** Makes an address: for my meetings, for those of a cluster, or for all. */
export function FeedForm() {
  const { t } = useTranslation('feeds');
  const [scope, setScope] = useState<Feed['scope']>('MINE');
  const [clusterId, setClusterId] = useState<string | null>(null);
  const create = useCreateFeed();
  const clusters = useQuery(clusterNamesQuery).data?.items ?? [];
  const incomplete = scope === 'CLUSTER' && clusterId === null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (incomplete) return;
    create.mutate(
      { id: uuidv7(), scope, clusterId: scope === 'CLUSTER' ? clusterId : null },
      { onSuccess: () => tell(t('form.created')) },
    );
  };
  return (
    <form onSubmit={submit}>
      <ProblemState error={create.error} />
      <Group align="flex-end" gap="sm">
        <Select
          label={t('form.scope')}
          allowDeselect={false}
          data={FEED_SCOPE_VALUES.map((value) => ({ value, label: t(`scope.${value}`) }))}
          value={scope}
          onChange={(value) => value && setScope(value)}
        />
        {scope === 'CLUSTER' && (
          <Select
            label={t('form.cluster')}
            required
            searchable
            data={clusters.map(({ id, name }) => ({ value: id, label: name }))}
            value={clusterId}
            onChange={setClusterId}
            miw="18rem"
          />
        )}
        <Button type="submit" loading={create.isPending} disabled={incomplete}>
          {t('form.create')}
        </Button>
      </Group>
    </form>
  );
}
