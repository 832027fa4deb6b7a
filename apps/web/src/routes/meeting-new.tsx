import { EmptyState } from '@kyhop/ui';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { v7 as uuidv7 } from 'uuid';
import { paths } from '../app/paths';
import { MeetingForm } from '../features/meetings/meeting-form';
import { emptyValues, fieldsOf } from '../features/meetings/meeting-form-values';
import { managedYearsQuery, useCreateMeeting } from '../features/meetings/meetings.queries';
import { ButtonLink, TextLink } from '../shared/link';
import { Page } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Plans a new meeting, as a draft of the reader's secretariat. */
export function Component() {
  const { t } = useTranslation(['meetings', 'common']);
  const navigate = useNavigate();
  const create = useCreateMeeting();
  // One page is one meeting: sent again after a broken connection, it is still the same.
  const [id] = useState(() => uuidv7());
  const years = useQuery(managedYearsQuery);
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
              initialValues={emptyValues(items[0])}
              years={items}
              saving={create.isPending}
              error={create.error}
              submitLabel={t('form.createDraft')}
              onSubmit={async (values) => {
                await create.mutateAsync({ id, ...fieldsOf(values) });
                notifications.show({ message: t('form.created') });
                await navigate(paths.meeting(id));
              }}
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
