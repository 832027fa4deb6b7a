import { ErrorState, LoadingState, LoadMore } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { useProblems } from '../api/problem-messages';

interface Answer<Data> {
  data: Data | undefined;
  error: Error | null;
  refetch: () => unknown;
}

interface QueryViewProps<Data> {
  /** What `useQuery` or `useInfiniteQuery` gave. */
  query: Answer<Data>;
  children: (data: Data) => ReactNode;
  /** Lines of the skeleton. */
  lines?: number;
}

/** A query's three faces: loading, failed (with a way to try again), there. Data once shown stay while they are refreshed. */
export function QueryView<Data>({ query, children, lines }: QueryViewProps<Data>) {
  const { t } = useTranslation('common');
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState label={t('state.loading')} lines={lines} />;
}

interface NextPageProps {
  /** What `useInfiniteQuery` gave. */
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  /** Says so when nothing is left. */
  saysEnd?: boolean;
}

/** Below a list that is read page by page: the button that reads on. */
export function NextPage({ query, saysEnd = false }: NextPageProps) {
  const { t } = useTranslation('common');
  return (
    <LoadMore
      hasMore={query.hasNextPage}
      loading={query.isFetchingNextPage}
      onLoadMore={() => void query.fetchNextPage()}
      label={t('action.loadMore')}
      endLabel={saysEnd ? t('state.end') : undefined}
    />
  );
}

interface ProblemStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** What went wrong, in the reader's language; nothing when nothing did. */
export function ProblemState({ error, onRetry }: ProblemStateProps) {
  const { t } = useTranslation('common');
  const { problemMessage } = useProblems();
  if (!error) return null;
  // What is not for the reader is not for them the second time.
  const retry = isProblem(error, 403) ? undefined : onRetry;
  return <ErrorState message={problemMessage(error)} retryLabel={t('action.retry')} onRetry={retry} />;
}
