import { EmptyState } from '@kyhop/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../app/paths';
import { MeetingFilterBar, useMeetingFilters } from '../features/meetings/meeting-filters';
import { MeetingTable } from '../features/meetings/meeting-table';
import { meetingsQuery } from '../features/meetings/meetings.queries';
import { useCan } from '../session/session';
import { ButtonLink } from '../shared/link';
import { Page } from '../shared/page';
import { NextPage, QueryView } from '../shared/query-view';

/** The meetings that the reader may see, narrowed as the address says. */
export function Component() {
  const { t } = useTranslation(['meetings', 'common']);
  const mayCreate = useCan()('meeting:create');
  const { filters, active } = useMeetingFilters();
  const query = useInfiniteQuery(meetingsQuery(filters));
  return (
    <Page
      title={t('list.title')}
      actions={mayCreate && <ButtonLink to={paths.meetingNew()}>{t('list.create')}</ButtonLink>}
    >
      <MeetingFilterBar />
      <QueryView query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <NoMeetings filtered={active} mayCreate={mayCreate} />;
          return (
            <>
              <MeetingTable rows={rows} />
              <NextPage query={query} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function NoMeetings({ filtered, mayCreate }: { filtered: boolean; mayCreate: boolean }) {
  const { t } = useTranslation('meetings');
  if (filtered) return <EmptyState title={t('list.nothingFound')} description={t('list.nothingFoundAdvice')} />;
  return (
    <EmptyState
      title={t('list.empty')}
      description={mayCreate ? t('list.emptyCreate') : t('list.emptyAdvice')}
      action={mayCreate && <ButtonLink to={paths.meetingNew()}>{t('list.create')}</ButtonLink>}
    />
  );
}
