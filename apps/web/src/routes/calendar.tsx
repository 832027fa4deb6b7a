import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FILTERS, paths } from '../app/paths';
import { Calendar } from '../features/calendar/calendar';
import { SuggestDrawer } from '../features/calendar/suggest-drawer';
import { managedClusters } from '../features/meetings/managed-clusters';
import { managedYearsQuery } from '../features/meetings/meetings.queries';
import { useCan } from '../session/session';
import { ButtonLink } from '../shared/link';
import { Page } from '../shared/page';
import { useSearchState } from '../shared/use-search-state';

/** The meetings of all clusters that the reader may see, by month, week, year or day. */
export function Component() {
  const { t } = useTranslation('calendar');
  const can = useCan();
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <ButtonLink variant="default" to={paths.calendarFeeds()}>
            {t('toolbar.feeds')}
          </ButtonLink>
          {can('meeting:create') && <Planning />}
        </>
      }
    >
      <Calendar />
    </Page>
  );
}

/** For who calls meetings: a time that suits, or one that is known. */
function Planning() {
  const { t } = useTranslation('calendar');
  const navigate = useNavigate();
  const [get] = useSearchState();
  const [suggesting, setSuggesting] = useState(false);
  const years = useQuery({ ...managedYearsQuery, enabled: suggesting });
  return (
    <>
      <Button variant="default" onClick={() => setSuggesting(true)}>
        {t('toolbar.suggest')}
      </Button>
      <ButtonLink to={paths.meetingNew()}>{t('toolbar.create')}</ButtonLink>
      {years.data && (
        <SuggestDrawer
          opened={suggesting}
          onClose={() => setSuggesting(false)}
          clusters={managedClusters(years.data.items)}
          start={{ clusterId: get(FILTERS.clusterId) }}
          onChoose={({ heldOn, startTime, endTime, dayPart }, clusterId) =>
            void navigate(
              paths.meetingNew({
                on: heldOn,
                start: startTime ?? undefined,
                end: endTime ?? undefined,
                part: dayPart ?? undefined,
                clusterId,
              }),
            )
          }
        />
      )}
    </>
  );
}
