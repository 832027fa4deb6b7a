import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MessagePage } from './messages.queries';

/** What waits to be done by itself, and what was given up; nothing while there is nothing. */
export function JobCounts({ jobs }: { jobs: MessagePage['jobs'] }) {
  const { t } = useTranslation('messages');
  if (jobs.length === 0) return null;
  return (
    <section aria-label={t('jobs.title')}>
      <Text fw={600} size="sm">
        {t('jobs.title')}
      </Text>
      <Group gap="lg">
        {jobs.map((count) => (
          <JobCount key={count.queue} {...count} />
        ))}
      </Group>
    </section>
  );
}

/** Gửi thư: 2 đang chờ, 1 đã thôi vì lỗi. */
function JobCount({ queue, waiting, failed }: MessagePage['jobs'][number]) {
  const { t } = useTranslation('messages');
  const counts = [
    ...(waiting > 0 ? [t('jobs.waiting', { count: waiting })] : []),
    ...(failed > 0 ? [t('jobs.failed', { count: failed })] : []),
  ];
  return <Text size="sm">{`${t(`jobs.queue.${queue}`)}: ${counts.join(', ')}`}</Text>;
}
