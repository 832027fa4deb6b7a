import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Photos } from '../features/recorder/photos';
import { Recorder } from '../features/recorder/recorder';
import { attendeesQuery, entriesQuery } from '../features/recorder/recorder.queries';
import { DocumentTitle } from '../shared/page';
import { QueryView } from '../shared/query-view';

/** Ghi biên bản: the record of a meeting, written while people speak. */
export function Component() {
  const { t } = useTranslation('proceedings');
  const { id = '' } = useParams<'id'>();
  const entries = useQuery(entriesQuery(id));
  const { data: attendees = [] } = useQuery(attendeesQuery(id));
  return (
    <>
      <DocumentTitle title={t('title')} />
      <QueryView query={entries} lines={8}>
        {(list) => (
          <>
            <Recorder key={id} meetingId={id} list={list} />
            <Photos meetingId={id} attendees={attendees} />
          </>
        )}
      </QueryView>
    </>
  );
}
