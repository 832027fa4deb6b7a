import { useTranslation } from 'react-i18next';
import { DocumentBook } from '../features/documents/document-book';
import { DocumentFilters, useDocumentFilters } from '../features/documents/document-filters';
import { Page } from '../shared/page';

/** Sổ văn bản: the book of outgoing documents. */
export function Component() {
  const { t } = useTranslation('documents');
  const filters = useDocumentFilters();
  return (
    <Page title={t('list.title')} subtitle={t('list.subtitle')}>
      <DocumentFilters />
      <DocumentBook filters={filters} caption={t('list.title')} />
    </Page>
  );
}
