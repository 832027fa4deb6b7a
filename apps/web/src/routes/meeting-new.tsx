import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { v7 as uuidv7 } from 'uuid';
import { paths } from '../app/paths';
import { PlanHelp } from '../features/calendar/plan-help';
import { managedClusters } from '../features/meetings/managed-clusters';
import { MeetingForm } from '../features/meetings/meeting-form';
import { fieldsOf, planFrom, plannedValues, planOf, timesOf } from '../features/meetings/meeting-form-values';
import { managedYearsQuery, useCreateMeeting } from '../features/meetings/meetings.queries';
import { ButtonLink, TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';
import { tell } from '../shared/tell';
import { useSearchState } from '../shared/use-search-state';

/** Plans a new meeting, as a draft of the reader's secretariat; the calendar may have said when. */
export function Component() {
  const { t } = useTranslation(['meetings', 'common']);
  const navigate = useNavigate();
  const create = useCreateMeeting();
  // One page is one meeting: sent again after a broken connection, it is still the same.
  const [id] = useState(() => uuidv7());
  const years = useQuery(managedYearsQuery);
  const [get] = useSearchState();
  return (
    <Page
      title={t('form.newTitle')}
      breadcrumbs={[<TextLink key="list" to={paths.meetings()} children={t('section')} />]}
      breadcrumbsLabel={t('breadcrumbs')}
    >
      <QueryView query={years}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('form.notHead')} description={t('form.notHeadAdvice')} />
          ) : (
            <MeetingForm
              initialValues={plannedValues(items, planFrom(get))}
              years={items}
              saving={create.isPending}
              error={create.error}
              submitLabel={t('form.createDraft')}
              onSubmit={(values) => create.mutateAsync({ id, ...fieldsOf(values) })}
              onSaved={() => {
                tell(t('form.created'));
                return navigate(paths.meeting(id));
              }}
              help={(form) => (
                <PlanHelp
                  plan={planOf(form.values)}
                  clusters={managedClusters(items)}
                  start={{ clusterId: form.values.clusterId ?? undefined, venue: form.values.venue }}
                  onChoose={(slot) => form.setValues(timesOf(slot))}
                />
              )}
              cancel={
                <ButtonLink variant="default" to={paths.meetings()}>
                  {t('common:action.cancel')}
                </ButtonLink>
              }
            />
          )
        }
      </QueryView>
    </Page>
  );
}
