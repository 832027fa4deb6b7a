import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DelegationsBoard } from '../features/delegations/delegations-board';
import { delegationsQuery } from '../features/delegations/delegations.queries';
import { meetingQuery } from '../features/meetings/meetings.queries';
import { today } from '../shared/format';
import { DocumentTitle } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Đại biểu: the delegations of a meeting and their people, under the meeting's head. */
export function Component() {
  const { t } = useTranslation('delegations');
  const { id = '' } = useParams<'id'>();
  const meeting = useQuery(meetingQuery(id));
  const list = useQuery(delegationsQuery(id));
  return (
    <section>
      <DocumentTitle title={t('title')} />
      <QueryView query={list} lines={8}>
        {(shown) => <DelegationsBoard meetingId={id} heldOn={meeting.data?.heldOn ?? today()} list={shown} />}
      </QueryView>
    </section>
  );
}
