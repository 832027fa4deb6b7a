import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams } from 'react-router';
import { paths } from '../app/paths';
import { useOpenWarnings } from '../features/calendar/use-open-warnings';
import { MeetingFacts } from '../features/meetings/meeting-facts';
import { MeetingSteps } from '../features/meetings/meeting-steps';
import { MeetingTabs } from '../features/meetings/meeting-tabs';
import { MeetingStatusBadge } from '../shared/meeting-words';
import { meetingQuery } from '../features/meetings/meetings.queries';
import { TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/**
 * The head of a meeting and its tabs; the pages below it come in the outlet. The title of the meeting is the page's `h1`:
 * a page below begins with an `h2`.
 */
export function Component() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams<'id'>();
  const query = useQuery(meetingQuery(id));
  const readOpenWarnings = useOpenWarnings(id);
  return (
    <QueryView query={query} lines={3}>
      {(meeting) => (
        <Page
          title={meeting.title}
          status={<MeetingStatusBadge status={meeting.status} />}
          subtitle={<MeetingFacts meeting={meeting} />}
          breadcrumbs={[<TextLink key="list" to={paths.meetings()} children={t('section')} />]}
          breadcrumbsLabel={t('breadcrumbs')}
          actions={<MeetingSteps meeting={meeting} readOpenWarnings={readOpenWarnings} />}
        >
          <MeetingTabs meeting={meeting} />
          <Outlet />
        </Page>
      )}
    </QueryView>
  );
}
