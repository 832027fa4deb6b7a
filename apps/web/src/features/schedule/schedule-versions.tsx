import { StatusBadge } from '@kyhop/ui';
import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatTime } from '../../shared/format';
import { ProblemState } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { ScheduleChanges } from './schedule-changes';
import { type PendingRelease, type ScheduleVersion, scheduleVersionsQuery, useReleaseNow } from './schedule.queries';

/** What people were told of a meeting's schedule, latest first, and what they will be told. Nothing for a draft. */
export function ScheduleVersions({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('schedule');
  const { data } = useQuery(scheduleVersionsQuery(meetingId));
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="schedule-versions">
      <Title order={2} size="h4" id="schedule-versions" mb="sm">
        {t('title')}
      </Title>
      <Stack gap="md">
        {data.pending && (
          <Pending meetingId={meetingId} pending={data.pending} mayRelease={data.actions.includes('release')} />
        )}
        {data.items.map((version) => (
          <Version key={version.id} version={version} />
        ))}
      </Stack>
    </section>
  );
}

interface PendingProps {
  meetingId: string;
  pending: PendingRelease;
  mayRelease: boolean;
}

function Pending({ meetingId, pending: { changes, at }, mayRelease }: PendingProps) {
  const { t } = useTranslation('schedule');
  const release = useReleaseNow(meetingId);
  const releaseNow = () => release.mutate(undefined, { onSuccess: () => tell(t('pending.released')) });
  return (
    <Paper withBorder p="md">
      <Stack gap="xs" align="flex-start">
        <StatusBadge tone="warning">{t('pending.title')}</StatusBadge>
        <ScheduleChanges changes={changes} />
        <Text size="sm">{at === null ? t('pending.waiting') : t('pending.at', { time: formatTime(at) })}</Text>
        {mayRelease && (
          <Button size="compact-md" variant="default" onClick={releaseNow} loading={release.isPending}>
            {t('pending.release')}
          </Button>
        )}
        <ProblemState error={release.error} />
      </Stack>
    </Paper>
  );
}

function Version({ version: { number, releasedAt, byName, changes } }: { version: ScheduleVersion }) {
  const { t } = useTranslation('schedule');
  const when = formatInstant(releasedAt);
  const byItself = number === 1 ? t('releasedAt', { when }) : t('releasedByItself', { when });
  const release = byName === null ? byItself : t('releasedBy', { name: byName, when });
  return (
    <article aria-label={t('version', { number })}>
      <Text fw={600}>{t('version', { number })}</Text>
      <Text c="dimmed" size="sm">
        {release}
      </Text>
      {changes.length === 0 ? <Text size="sm">{t('first')}</Text> : <ScheduleChanges changes={changes} />}
    </article>
  );
}
