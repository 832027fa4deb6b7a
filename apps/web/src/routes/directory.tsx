import { Box, Group, SegmentedControl, Stack, Tabs, Text } from '@mantine/core';
import { EmptyState, SearchField } from '@kyhop/ui';
import { matches } from '@kyhop/vietnamese';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths, SECTION_PARAMETER, UNITS_SECTION } from '../app/paths';
import { ClusterList } from '../features/directory/cluster-list';
import { DayField } from '../shared/day-field';
import type { UnitKind } from '../features/directory/directory.queries';
import { clustersQuery, unitsQuery } from '../features/directory/directory.queries';
import { UnitList } from '../features/directory/unit-list';
import { useChosenDay } from '../features/directory/use-chosen-day';
import { useCan } from '../session/session';
import { formatDay } from '../shared/format';
import { ButtonLink } from '../shared/link';
import { Page } from '../shared/page';
import { NextPage, QueryView } from '../shared/query-view';
import { useSearchState } from '../shared/use-search-state';

const PROVINCIAL: UnitKind[] = ['PROVINCE', 'MUNICIPALITY'];

/** Clusters and units as they were on any day. The day, the tab and the search stand in the address. */
export function Component() {
  const { t } = useTranslation(['directory', 'common']);
  const can = useCan();
  const [get, set] = useSearchState();
  const [day, setDay] = useChosenDay();
  const q = get('q') ?? '';
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {can('person:read') && (
            <ButtonLink variant="default" to={paths.people()}>
              {t('people')}
            </ButtonLink>
          )}
          {can('directory:manage') && <ButtonLink to={paths.adminClusters()}>{t('manage')}</ButtonLink>}
        </>
      }
    >
      <Stack gap="md">
        <Group align="flex-end">
          <Box w="11rem">
            <DayField label={t('day')} value={day} onChange={setDay} />
          </Box>
          <Box flex="1 1 16rem">
            <SearchField
              label={t('search')}
              value={q}
              onSearch={(text) => set({ q: text })}
              clearLabel={t('common:action.clearSearch')}
            />
          </Box>
        </Group>
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
            <Clusters day={day} q={q} onDayChange={setDay} />
          </Tabs.Panel>
          <Tabs.Panel value="don-vi">
            <Units day={day} q={q} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </Page>
  );
}

interface ClustersProps {
  day: string;
  q: string;
  onDayChange: (day: string) => void;
}

function Clusters({ day, q, onDayChange }: ClustersProps) {
  const { t } = useTranslation('directory');
  const query = useQuery(clustersQuery(day));
  return (
    <QueryView query={query}>
      {({ items }) => {
        if (items.length === 0)
          return <EmptyState title={t('clusters.empty')} description={t('clusters.emptyAdvice')} />;
        const found = items.filter(({ name, documentSymbol }) => matches(`${name} ${documentSymbol}`, q));
        if (found.length > 0) return <ClusterList clusters={found} day={day} onDayChange={onDayChange} />;
        return <EmptyState title={t('clusters.notFound', { q })} description={t('clusters.tryOther')} />;
      }}
    </QueryView>
  );
}

function Units({ day, q }: { day: string; q: string }) {
  const { t } = useTranslation(['directory', 'common']);
  const [get, set] = useSearchState();
  const all = get('loai') === 'tat-ca';
  const query = useInfiniteQuery(unitsQuery({ on: day, q: q || undefined, kind: all ? undefined : PROVINCIAL }));
  return (
    <Stack gap="sm" align="stretch">
      <SegmentedControl
        aria-label={t('units.scope')}
        style={{ alignSelf: 'flex-start' }}
        value={all ? 'tat-ca' : ''}
        onChange={(scope) => set({ loai: scope })}
        data={[
          { value: '', label: t('units.provinces') },
          { value: 'tat-ca', label: t('units.all') },
        ]}
      />
      <QueryView query={query}>
        {({ pages }) => {
          const units = pages.flatMap((page) => page.items);
          if (units.length === 0) {
            return <EmptyState title={t('units.notFound')} description={t('units.notFoundAdvice')} />;
          }
          return (
            <>
              {!query.hasNextPage && (
                <Text size="sm" c="dimmed" role="status">
                  {t('units.count', { count: units.length, day: formatDay(day) })}
                </Text>
              )}
              <UnitList caption={t('units.caption', { day: formatDay(day) })} units={units} />
              <NextPage query={query} />
            </>
          );
        }}
      </QueryView>
    </Stack>
  );
}
