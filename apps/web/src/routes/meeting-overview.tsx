import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { WarningsSection } from '../features/calendar/warnings-section';
import { meetingQuery } from '../features/meetings/meetings.queries';
import { MeetingNotes } from '../features/readiness/meeting-notes';
import { ReadinessList } from '../features/readiness/readiness-list';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { ScheduleVersions } from '../features/schedule/schedule-versions';
import { QueryView } from '../shared/query-view';

/** What a meeting still needs, and what is known of it beyond its head. */
export function Component() {
  const { id = '' } = useParams<'id'>();
  const { data: meeting } = useQuery(meetingQuery(id));
  const readiness = useQuery(readinessQuery(id));
  return (
    <Stack gap="xl">
      {meeting?.actions.includes('update') && <WarningsSection meetingId={id} />}
      <QueryView query={readiness}>
        {({ items }) => (
          <ReadinessList
            meetingId={id}
            items={items}
            mayMend={meeting?.actions.includes('update') ?? false}
            isBefore={meeting?.status === 'DRAFT' || meeting?.status === 'SCHEDULED'}
          />
        )}
      </QueryView>
      <ScheduleVersions meetingId={id} />
      {meeting && <MeetingNotes meeting={meeting} />}
    </Stack>
  );
}
