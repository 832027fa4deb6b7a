import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { agendaQuery } from '../features/agenda/agenda.queries';
import { DocumentBook } from '../features/documents/document-book';
import { MeetingFiles } from '../features/files/meeting-files';

/** What the meeting works with, and the numbered papers that it brought forth. */
export function Component() {
  const { t } = useTranslation(['files', 'documents']);
  const { id = '' } = useParams<'id'>();
  const { data: agenda } = useQuery(agendaQuery(id));
  return (
    <Stack gap="xl">
      <section aria-labelledby="files">
        <Title order={2} size="h4" id="files" mb="sm">
          {t('title')}
        </Title>
        <MeetingFiles meetingId={id} items={agenda?.items ?? []} />
      </section>
      <section aria-labelledby="documents">
        <Title order={2} size="h4" id="documents" mb="sm">
          {t('documents:list.ofMeeting')}
        </Title>
        <DocumentBook filters={{ meetingId: id }} caption={t('documents:list.ofMeeting')} />
      </section>
    </Stack>
  );
}
