import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../app/paths';
import { PlanHelp } from '../features/calendar/plan-help';
import { managedClusters } from '../features/meetings/managed-clusters';
import { type ManagedYear, MeetingForm } from '../features/meetings/meeting-form';
import { fieldsOf, type MeetingValues, planOf, timesOf, valuesOf } from '../features/meetings/meeting-form-values';
import { managedYearsQuery, type Meeting, meetingQuery, useUpdateMeeting } from '../features/meetings/meetings.queries';
import { ButtonLink } from '../shared/link';
import { QueryView } from '../shared/query-view';
import { tell } from '../shared/tell';

/** Changes what is planned about a meeting, or enters when it really began and ended. */
export function Component() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams<'id'>();
  const meeting = useQuery(meetingQuery(id));
  const years = useQuery(managedYearsQuery);
  return (
    <>
      <Title order={2}>{t('form.editTitle')}</Title>
      <QueryView query={meeting}>
        {(known) => <QueryView query={years}>{({ items }) => <Editor first={known} years={items} />}</QueryView>}
      </QueryView>
    </>
  );
}

/** The real times as they are sent: only what the writer changed, so that seconds are not lost. */
function changedTimes(values: MeetingValues, meeting: Meeting) {
  const before = valuesOf(meeting);
  return {
    ...(values.actualStart !== before.actualStart && { actualStart: values.actualStart }),
    ...(values.actualEnd !== before.actualEnd && { actualEnd: values.actualEnd }),
  };
}

/** Whether there still is a time to find. */
const isAhead = ({ status }: Meeting) => status === 'DRAFT' || status === 'SCHEDULED' || status === 'POSTPONED';

/** Keeps the meeting as it was when the writer began: a newer one elsewhere must not slip under what they type. */
function Editor({ first, years }: { first: Meeting; years: ManagedYear[] }) {
  const { t } = useTranslation(['meetings', 'common']);
  const navigate = useNavigate();
  const [base, setBase] = useState(first);
  const update = useUpdateMeeting(base.id);
  return (
    <MeetingForm
      initialValues={valuesOf(first)}
      years={years}
      meeting={base}
      saving={update.isPending}
      error={update.error}
      submitLabel={t('common:action.save')}
      onSubmit={(values) =>
        update.mutateAsync({ ...fieldsOf(values), ...changedTimes(values, base), version: base.version })
      }
      onSaved={() => {
        tell(t('form.saved'));
        return navigate(paths.meeting(base.id));
      }}
      help={
        isAhead(base) &&
        ((form) => (
          <PlanHelp
            plan={planOf(form.values, base.id)}
            clusters={managedClusters(years)}
            start={{ clusterId: base.clusterId, meetingId: base.id, venue: form.values.venue }}
            onChoose={(slot) => form.setValues(timesOf(slot))}
          />
        ))
      }
      onRebase={(current) => {
        setBase(current);
        update.reset();
      }}
      cancel={
        <ButtonLink variant="default" to={paths.meeting(base.id)}>
          {t('common:action.cancel')}
        </ButtonLink>
      }
    />
  );
}
