import { Group, Stack } from '@mantine/core';
import { StatusBadge } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../app/paths';
import { Leaders, Members, YearHistory } from '../features/directory/cluster-sections';
import { DayField } from '../shared/day-field';
import type { Cluster } from '../features/directory/directory.queries';
import { clusterQuery } from '../features/directory/directory.queries';
import { MembershipTimeline } from '../features/directory/membership-timeline';
import { Section } from '../features/directory/section';
import { onDay, useChosenDay } from '../features/directory/use-chosen-day';
import { ButtonLink, TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** A cluster on any day: its members then, who led it, and how both changed. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  const [day, setDay] = useChosenDay();
  const query = useQuery(clusterQuery(id, day));
  return (
    <QueryView query={query}>{(cluster) => <ClusterPage cluster={cluster} day={day} onDayChange={setDay} />}</QueryView>
  );
}

interface ClusterPageProps {
  cluster: Cluster;
  day: string;
  onDayChange: (day: string | null) => void;
}

function ClusterPage({ cluster, day, onDayChange }: ClusterPageProps) {
  const { t } = useTranslation('directory');
  return (
    <Page
      title={cluster.name}
      subtitle={`${t(`clusterType.${cluster.type}`)} · ${cluster.documentSymbol}`}
      status={cluster.sample && <StatusBadge tone="draft">{t('sample')}</StatusBadge>}
      breadcrumbsLabel={t('breadcrumbs')}
      breadcrumbs={[
        <TextLink key="directory" to={onDay(paths.directory(), day)}>
          {t('title')}
        </TextLink>,
      ]}
      actions={<Actions cluster={cluster} />}
    >
      <Stack gap="xl">
        <Group>
          <DayField label={t('day')} value={day} onChange={onDayChange} />
        </Group>
        <Members cluster={cluster} onDayChange={onDayChange} />
        <Leaders cluster={cluster} />
        <Section title={t('cluster.history')}>
          <YearHistory years={cluster.years} />
        </Section>
        {cluster.memberships.length > 0 && (
          <Section title={t('cluster.timeline')}>
            <MembershipTimeline memberships={cluster.memberships} day={day} />
          </Section>
        )}
      </Stack>
    </Page>
  );
}

function Actions({ cluster }: { cluster: Cluster }) {
  const { t } = useTranslation('directory');
  return (
    <>
      {cluster.actions.includes('update') && (
        <ButtonLink variant="default" to={paths.adminClusters(cluster.id)}>
          {t('cluster.manage')}
        </ButtonLink>
      )}
      <ButtonLink to={paths.meetings({ clusterId: cluster.id })}>
        {t('cluster.meetings', { count: cluster.meetingCount })}
      </ButtonLink>
    </>
  );
}
