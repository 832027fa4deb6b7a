import { Button, Group, Stack, Title } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { EmptyState } from '@kyhop/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../app/paths';
import { MeetingSelect } from '../features/intake/meeting-select';
import { FilterChips } from '../features/recommendations/filter-chips';
import { RecommendationFilterBar } from '../features/recommendations/recommendation-filters';
import { RecommendationForm } from '../features/recommendations/recommendation-form';
import { RecommendationTable } from '../features/recommendations/recommendation-table';
import { recommendationCountsQuery, recommendationsQuery } from '../features/recommendations/recommendations.queries';
import { Sections } from '../features/recommendations/sections';
import { StatusTabs } from '../features/recommendations/status-tabs';
import { useRecommendationFilters } from '../features/recommendations/use-recommendation-filters';
import { useCan } from '../session/session';
import { ButtonLink } from '../shared/link';
import { Page } from '../shared/page';
import { NextPage, QueryView } from '../shared/query-view';

/** What was asked in all meetings that the reader sees, and what became of it. */
export function Component() {
  const { t } = useTranslation(['recommendations', 'common']);
  const { filters, active, clear, show } = useRecommendationFilters();
  const query = useInfiniteQuery(recommendationsQuery(filters));
  const counts = useQuery(recommendationCountsQuery(filters));
  const [writing, setWriting] = useState(false);
  return (
    <Page title={t('list.title')} actions={<Entering writing={writing} onWrite={() => setWriting(true)} />}>
      <Sections />
      {writing && <EnterOne onDone={() => setWriting(false)} />}
      <RecommendationFilterBar />
      <FilterChips />
      <StatusTabs counts={counts.data} filters={filters} onShow={show} />
      <QueryView query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          if (rows.length === 0) return <Nothing filtered={active} onClear={clear} />;
          return (
            <>
              <RecommendationTable rows={rows} />
              <NextPage query={query} saysEnd />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

/** The two ways in between meetings, for those who may: one, or a table of them. */
function Entering({ writing, onWrite }: { writing: boolean; onWrite: () => void }) {
  const { t } = useTranslation('intake');
  const can = useCan();
  return (
    <Group gap="xs">
      {can('recommendation:create') && !writing && (
        <Button variant="default" onClick={onWrite}>
          {t('openOne')}
        </Button>
      )}
      {can('recommendation:import') && (
        <ButtonLink variant="default" to={paths.recommendationImport()}>
          {t('open')}
        </ButtonLink>
      )}
    </Group>
  );
}

/** One recommendation, for a meeting that is chosen first: who may have asked depends on it. */
function EnterOne({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['intake', 'common']);
  const [meeting, setMeeting] = useState<Schema<'MeetingListItemDto'> | null>(null);
  return (
    <Stack component="section" gap="sm" mb="lg" aria-labelledby="enter-one">
      <Title order={2} id="enter-one" size="h4">
        {t('oneTitle')}
      </Title>
      <MeetingSelect meetingId={meeting?.id ?? null} onMeeting={setMeeting} />
      {meeting === null ? (
        <Group>
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
        </Group>
      ) : (
        <RecommendationForm
          key={meeting.id}
          meetingId={meeting.id}
          clusterId={meeting.clusterId}
          heldOn={meeting.heldOn}
          onDone={onDone}
        />
      )}
    </Stack>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('recommendations');
  if (!filtered) return <EmptyState title={t('list.empty')} description={t('list.emptyAdvice')} />;
  return (
    <EmptyState
      title={t('list.nothingFound')}
      description={t('list.nothingFoundAdvice')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('list.clearFilters')}
        </Button>
      }
    />
  );
}
