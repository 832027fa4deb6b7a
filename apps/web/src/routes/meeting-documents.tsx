import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DocumentBook } from '../features/documents/document-book';

/** The documents that a meeting brought forth. */
export function Component() {
  const { t } = useTranslation('documents');
  const { id = '' } = useParams<'id'>();
  return (
    <section aria-labelledby="documents">
      <Title order={2} size="h4" id="documents" mb="sm">
        {t('list.ofMeeting')}
      </Title>
      <DocumentBook filters={{ meetingId: id }} caption={t('list.ofMeeting')} />
    </section>
  );
}
