import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { InvitationsBoard } from '../features/invitations/invitations-board';
import { boardQuery } from '../features/invitations/invitations.queries';
import { meetingQuery } from '../features/meetings/meetings.queries';
import { today } from '../shared/format';
import { DocumentTitle } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Giấy mời: who is invited to a meeting, who answered and who comes, under the meeting's head. */
export function Component() {
  const { t } = useTranslation('invitations');
  const { id = '' } = useParams<'id'>();
  const meeting = useQuery(meetingQuery(id));
  const board = useQuery(boardQuery(id));
  return (
    <section>
      <DocumentTitle title={t('title')} />
      <QueryView query={board} lines={10}>
        {(shown) => (
          <InvitationsBoard
            meetingId={id}
            board={shown}
            heldOn={meeting.data?.heldOn ?? today()}
            isDraft={meeting.data?.status === 'DRAFT'}
          />
        )}
      </QueryView>
    </section>
  );
}
