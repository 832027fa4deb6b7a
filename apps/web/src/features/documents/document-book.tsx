import { EmptyState } from '@kyhop/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NextPage, QueryView } from '../../shared/query-view';
import { DocumentTable } from './document-table';
import { documentsQuery, type DocumentFilters } from './documents.queries';

interface DocumentBookProps {
  filters: DocumentFilters;
  caption: string;
}

/** The documents that fit, page by page. */
export function DocumentBook({ filters, caption }: DocumentBookProps) {
  const { t } = useTranslation(['documents', 'common']);
  const query = useInfiniteQuery(documentsQuery(filters));
  const searched = filters.q !== undefined || filters.year !== undefined;
  return (
    <QueryView query={query}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.items);
        if (rows.length === 0 && searched) {
          return <EmptyState title={t('list.nothingFound')} description={t('list.nothingFoundAdvice')} />;
        }
        if (rows.length === 0) return <EmptyState title={t('list.empty')} description={t('list.emptyAdvice')} />;
        return (
          <>
            <DocumentTable rows={rows} caption={caption} ofOneMeeting={filters.meetingId !== undefined} />
            <NextPage query={query} />
          </>
        );
      }}
    </QueryView>
  );
}
