import { Button, Group } from '@mantine/core';
import { DataList, EmptyState, StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import type { ClusterListItem } from './directory.queries';
import { onDay } from './use-chosen-day';

/** The last day on which the 63 provinces were there (docs/domain.md §1.7). */
const BEFORE_MERGER = '2025-06-30';

interface ClusterListProps {
  clusters: readonly ClusterListItem[];
  day: string;
  onDayChange: (day: string) => void;
}

/** Clusters as they stood on a day; a day on which none has members says so and shows the way back. */
export function ClusterList({ clusters, day, onDayChange }: ClusterListProps) {
  const { t } = useTranslation(['directory', 'common']);
  const shown = formatDay(day);
  const real = clusters.filter((cluster) => !cluster.sample);
  const nobody = real.length > 0 && real.every((cluster) => cluster.memberCount === 0);
  const ofYear = (name: string | undefined, year: number | null) =>
    name === undefined ? t('common:none') : t('clusters.ofYear', { name, year });
  return (
    <>
      {nobody && (
        <EmptyState
          title={t('clusters.nobody', { day: shown })}
          description={t('clusters.nobodyAdvice')}
          action={
            <Button variant="default" onClick={() => onDayChange(BEFORE_MERGER)}>
              {t('clusters.beforeMerger')}
            </Button>
          }
        />
      )}
      <DataList
        caption={t('clusters.caption', { day: shown })}
        rows={clusters}
        rowKey={(cluster) => cluster.id}
        columns={[
          {
            key: 'name',
            header: t('clusters.name'),
            priority: 'title',
            cell: (cluster) => (
              <Group gap="xs">
                <TextLink to={onDay(paths.cluster(cluster.id), day)}>{cluster.name}</TextLink>
                {cluster.sample && <StatusBadge tone="draft">{t('sample')}</StatusBadge>}
              </Group>
            ),
          },
          { key: 'members', header: t('clusters.members'), align: 'end', cell: (cluster) => cluster.memberCount },
          { key: 'head', header: t('clusters.head'), cell: (cluster) => ofYear(cluster.head?.name, cluster.year) },
          { key: 'deputy', header: t('clusters.deputy'), cell: (cluster) => cluster.deputy?.name ?? t('common:none') },
          { key: 'meetings', header: t('clusters.meetings'), align: 'end', cell: (cluster) => cluster.meetingCount },
          {
            key: 'recommendations',
            header: t('clusters.recommendations'),
            align: 'end',
            priority: 'desk',
            cell: (cluster) => cluster.recommendationCount,
          },
        ]}
      />
    </>
  );
}
