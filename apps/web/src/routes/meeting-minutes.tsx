import { EmptyState } from '@kyhop/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '../api/problem';
import { MinutesDesk } from '../features/minutes/minutes-desk';
import { MinutesRevisions } from '../features/minutes/minutes-revisions';
import { minutesQuery } from '../features/minutes/minutes.queries';
import { ReadinessItems } from '../features/readiness/readiness-list';
import { QueryView } from '../shared/query-view';

/** The minutes of a meeting: the paper itself, what it lacks, its way to signature and issue, its versions. */
export function Component() {
  const { t } = useTranslation('minutes');
  const { id = '' } = useParams<'id'>();
  const query = useQuery(minutesQuery(id));
  if (isProblem(query.error, 'minutes.not_signed_yet')) {
    return <EmptyState title={t('notSigned.title')} description={t('notSigned.description')} />;
  }
  return (
    <QueryView query={query} lines={12}>
      {(minutes) => (
        <Stack gap="xl">
          <MinutesDesk
            minutes={minutes}
            blockers={
              minutes.signedAt === null &&
              (minutes.blockers.length > 0 ? (
                <section aria-labelledby="blockers">
                  <Title order={2} size="h5" id="blockers">
                    {t('blockers')}
                  </Title>
                  <ReadinessItems
                    meetingId={id}
                    items={minutes.blockers}
                    mayMend={minutes.actions.includes('update')}
                    label={t('blockers')}
                  />
                </section>
              ) : (
                <Text size="sm">{t('ready')}</Text>
              ))
            }
          />
          <MinutesRevisions minutes={minutes} />
        </Stack>
      )}
    </QueryView>
  );
}
