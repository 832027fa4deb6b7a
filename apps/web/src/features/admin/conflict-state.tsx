import { ErrorState } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { ProblemState } from '../../shared/query-view';

interface ConflictStateProps {
  error: unknown;
  /** Shows the state on the server in place of what was entered. */
  onReload: () => void;
}

/** What kept a form from being saved. When someone else was faster, nothing entered is lost until the reader lets it go. */
export function ConflictState({ error, onReload }: ConflictStateProps) {
  const { t } = useTranslation('admin');
  if (!isProblem(error, 'resource.version_conflict')) return <ProblemState error={error} />;
  return <ErrorState message={t('conflict.message')} retryLabel={t('conflict.reload')} onRetry={onReload} />;
}
