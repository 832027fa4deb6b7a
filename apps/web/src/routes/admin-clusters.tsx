import { Button, Stack, Tabs } from '@mantine/core';
import { DataList, EmptyState, SearchField } from '@kyhop/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FILTERS, paths, SECTION_PARAMETER, UNITS_SECTION } from '../app/paths';
import { ClusterEditor } from '../features/directory/cluster-editor';
import { ClusterForm } from '../features/directory/cluster-form';
import { clusterQuery, clustersQuery, unitQuery, unitsQuery } from '../features/directory/directory.queries';
import { UnitForm } from '../features/directory/unit-form';
import { UnitList } from '../features/directory/unit-list';
import { useCan } from '../session/session';
import { today } from '../shared/format';
import { TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { NextPage, ProblemState, QueryView } from '../shared/query-view';
import { useSearchState } from '../shared/use-search-state';

/** The address of one cluster's administration. */

/** Clusters, their members and years, and units: all that may change without a new version of the program. */
export function Component() {
  const { t } = useTranslation(['directory', 'problems']);
  const can = useCan();
  const [get, set] = useSearchState();
  const clusterId = get(FILTERS.clusterId);
  if (!can('directory:manage')) {
    return (
      <Page title={t('admin.title')}>
        <EmptyState title={t('problems:byStatus.forbidden')} />
      </Page>
    );
  }
  if (clusterId) return <OneCluster id={clusterId} />;
  return (
    <Page title={t('admin.title')}>
      <Tabs
        value={get(SECTION_PARAMETER) === UNITS_SECTION ? UNITS_SECTION : 'cum'}
        onChange={(tab) => set({ [SECTION_PARAMETER]: tab === 'cum' ? null : tab })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="cum">{t('tab.clusters')}</Tabs.Tab>
          <Tabs.Tab value="don-vi">{t('tab.units')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="cum">
          <Clusters />
        </Tabs.Panel>
        <Tabs.Panel value="don-vi">
          <Units />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function OneCluster({ id }: { id: string }) {
  const { t } = useTranslation('directory');
  const query = useQuery(clusterQuery(id, today()));
  return (
    <QueryView query={query}>
      {(cluster) => (
        <Page
          title={cluster.name}
          breadcrumbsLabel={t('breadcrumbs')}
          breadcrumbs={[
            <TextLink key="all" to={paths.adminClusters()}>
              {t('admin.back')}
            </TextLink>,
          ]}
        >
          <ClusterEditor cluster={cluster} />
        </Page>
      )}
    </QueryView>
  );
}

function Clusters() {
  const { t } = useTranslation('directory');
  const [adding, setAdding] = useState(false);
  const query = useQuery(clustersQuery(today()));
  return (
    <Stack gap="md">
      <Button onClick={() => setAdding(true)} style={{ alignSelf: 'flex-end' }}>
        {t('admin.addCluster')}
      </Button>
      <QueryView query={query}>
        {({ items }) => (
          <DataList
            caption={t('tab.clusters')}
            rows={items}
            rowKey={(cluster) => cluster.id}
            columns={[
              {
                key: 'name',
                header: t('clusters.name'),
                priority: 'title',
                cell: (cluster) => <TextLink to={paths.adminClusters(cluster.id)}>{cluster.name}</TextLink>,
              },
              { key: 'symbol', header: t('form.documentSymbol'), cell: (cluster) => cluster.documentSymbol },
              { key: 'members', header: t('clusters.members'), align: 'end', cell: (cluster) => cluster.memberCount },
              { key: 'head', header: t('clusters.head'), cell: (cluster) => cluster.head?.name },
            ]}
          />
        )}
      </QueryView>
      {adding && <ClusterForm onClose={() => setAdding(false)} />}
    </Stack>
  );
}

function Units() {
  const { t } = useTranslation(['directory', 'common']);
  const [get, set] = useSearchState();
  const [edited, setEdited] = useState<string>();
  const close = () => setEdited(undefined);
  const q = get('q') ?? '';
  const query = useInfiniteQuery(unitsQuery({ q: q || undefined }));
  return (
    <Stack gap="md">
      <Button onClick={() => setEdited('new')} style={{ alignSelf: 'flex-end' }}>
        {t('admin.addUnit')}
      </Button>
      <SearchField
        label={t('admin.searchUnits')}
        value={q}
        onSearch={(text) => set({ q: text })}
        clearLabel={t('common:action.clearSearch')}
      />
      <QueryView query={query}>
        {({ pages }) => {
          const units = pages.flatMap((page) => page.items);
          if (units.length === 0) return <EmptyState title={t('units.notFound')} />;
          return (
            <UnitList
              caption={t('tab.units')}
              units={units}
              action={{
                header: t('admin.actions'),
                cell: (unit) => (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('admin.editNamed', { name: unit.fullName })}
                    onClick={() => setEdited(unit.id)}
                  >
                    {t('common:action.edit')}
                  </Button>
                ),
              }}
            />
          );
        }}
      </QueryView>
      <NextPage query={query} />
      {edited === 'new' && <UnitForm onClose={close} />}
      {edited && edited !== 'new' && <EditUnit key={edited} id={edited} onClose={close} />}
    </Stack>
  );
}

/** The list does not hold all that the form changes. */
function EditUnit({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery(unitQuery(id));
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  // What was read before may have changed since.
  return query.data && query.isFetchedAfterMount && <UnitForm unit={query.data} onClose={onClose} />;
}
