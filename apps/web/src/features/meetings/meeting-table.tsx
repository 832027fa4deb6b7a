import { Text } from '@mantine/core';
import { DataList } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import type { MeetingListItem } from './meetings.queries';
import { MeetingStatusBadge, useMeetingTime, useSampleMark } from '../../shared/meeting-words';

/** Meetings as a table, or as cards on a phone. */
export function MeetingTable({ rows }: { rows: readonly MeetingListItem[] }) {
  const { t } = useTranslation('meetings');
  const timeOf = useMeetingTime();
  const sampleMark = useSampleMark();
  return (
    <DataList
      caption={t('list.title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('field.title'),
          priority: 'title',
          cell: (row) => (
            <>
              <TextLink to={paths.meeting(row.id)}>{row.title}</TextLink>
              <Text span size="xs" c="dimmed">
                {sampleMark(row.title, row.sample)}
              </Text>
            </>
          ),
        },
        { key: 'date', header: t('field.date'), cell: timeOf, width: '17rem' },
        { key: 'kind', header: t('field.kind'), cell: ({ kind }) => t(`kind.${kind}`), width: '10rem' },
        {
          key: 'cluster',
          header: t('field.cluster'),
          cell: ({ clusterName, emulationYear }) => `${clusterName} · ${emulationYear}`,
        },
        { key: 'venue', header: t('field.venue'), cell: ({ venue }) => venue, priority: 'desk' },
        {
          key: 'status',
          header: t('field.status'),
          cell: ({ status }) => <MeetingStatusBadge status={status} />,
          width: '9rem',
        },
      ]}
    />
  );
}
