import { Button, Group, Text, Title } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../app/paths';
import { Matrix } from '../features/recommendations/matrix';
import { RecommendationForm } from '../features/recommendations/recommendation-form';
import { meetingRecommendationsQuery } from '../features/recommendations/recommendations.queries';
import { useCan } from '../session/session';
import { ButtonLink } from '../shared/link';
import { QueryView } from '../shared/query-view';

/** What was asked in this meeting, beside what was answered; under the head and the tabs of the meeting. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  const query = useQuery(meetingRecommendationsQuery(id));
  return <QueryView query={query}>{(data) => <AskedAndAnswered meetingId={id} data={data} />}</QueryView>;
}

interface AskedAndAnsweredProps {
  meetingId: string;
  data: Schema<'MeetingRecommendationsDto'>;
}

function AskedAndAnswered({ meetingId, data }: AskedAndAnsweredProps) {
  const { t } = useTranslation(['recommendations', 'intake']);
  const can = useCan();
  const [writing, setWriting] = useState(false);
  const { items, actions, clusterId, heldOn } = data;
  const unanswered = items.filter(({ answered }) => !answered).length;
  return (
    <section aria-labelledby="meeting-recommendations">
      <Group justify="space-between" align="baseline" mb="sm">
        <div>
          <Title order={2} id="meeting-recommendations">
            {t('meeting.title')}
          </Title>
          {items.length > 0 && <Text c="dimmed">{t('meeting.summary', { total: items.length, unanswered })}</Text>}
        </div>
        <Group gap="xs">
          {actions.includes('create') && !writing && (
            <Button variant="default" onClick={() => setWriting(true)}>
              {t('create.open')}
            </Button>
          )}
          {(actions.includes('create') || can('recommendation:handle')) && (
            <ButtonLink variant="default" to={paths.recommendationImport(meetingId)}>
              {t('intake:open')}
            </ButtonLink>
          )}
        </Group>
      </Group>
      {writing && (
        <RecommendationForm
          meetingId={meetingId}
          clusterId={clusterId}
          heldOn={heldOn}
          onDone={() => setWriting(false)}
        />
      )}
      {items.length === 0 ? (
        <EmptyState title={t('list.empty')} description={t('list.emptyAdvice')} />
      ) : (
        <Matrix items={items} />
      )}
    </section>
  );
}
