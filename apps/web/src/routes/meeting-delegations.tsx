import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '../app/paths';
import { Applicants } from '../features/answer/applicants';
import { Papers } from '../features/answer/papers';
import { DelegationsBoard } from '../features/delegations/delegations-board';
import { delegationsQuery } from '../features/delegations/delegations.queries';
import { meetingQuery } from '../features/meetings/meetings.queries';
import { useCan } from '../session/session';
import { today } from '../shared/format';
import { ButtonLink } from '../shared/link';
import { DocumentTitle } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Đại biểu: the delegations of a meeting and their people, under the meeting's head. */
export function Component() {
  const { t } = useTranslation(['delegations', 'answer']);
  const can = useCan();
  const { id = '' } = useParams<'id'>();
  const meeting = useQuery(meetingQuery(id));
  const list = useQuery(delegationsQuery(id));
  return (
    <section>
      <DocumentTitle title={t('title')} />
      {can('invitation:answer') && (
        <ButtonLink to={paths.meetingAnswer(id)} mb="md">
          {t('answer:title')}
        </ButtonLink>
      )}
      <QueryView query={list} lines={8}>
        {(shown) => (
          <Stack gap="lg">
            {shown.actions.includes('update') && (
              <>
                <Applicants meetingId={id} />
                <Papers meetingId={id} />
              </>
            )}
            <DelegationsBoard meetingId={id} heldOn={meeting.data?.heldOn ?? today()} list={shown} />
          </Stack>
        )}
      </QueryView>
    </section>
  );
}
