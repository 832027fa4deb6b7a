import type { Schema } from '@kyhop/api-contract';
import { Button } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { QueryView } from '../query-view';
import { ReadingList } from './reading-list';

type Failure = NonNullable<Schema<'AttendeeImportDto'>['failure']>;

interface Brought {
  fileName: string;
  state: Schema<'AttendeeImportDto'>['state'];
  progress: number;
  failure: Failure | null;
}

interface ImportFaceProps<List> {
  query: { data: List | undefined; error: Error | null; refetch: () => unknown };
  /** Said of a table that is longer than what is taken. */
  tooManyRows: string;
  /** Leads back to choosing a table. */
  onAgain: () => void;
  /** The table once it was read. */
  children: (list: List) => ReactNode;
}

/** A table that was brought: being read, not readable, gone, or there to be looked at. */
export function ImportFace<List extends Brought>({ query, tooManyRows, onAgain, children }: ImportFaceProps<List>) {
  const { t } = useTranslation('imports');
  const again = <Button onClick={onAgain}>{t('failed.again')}</Button>;
  // An address that was kept: what nobody takes over is let go after a week.
  if (query.data === undefined && isProblem(query.error, 404)) {
    return <EmptyState title={t('gone')} action={again} />;
  }
  return (
    <QueryView query={query} lines={6}>
      {(list) => {
        const { state, fileName: name, progress, failure } = list;
        if (state === 'READING') return <ReadingList name={name} percent={progress} />;
        if (state !== 'FAILED') return children(list);
        const why = failure ?? 'import.unreadable';
        const words = why === 'import.too_many_rows' ? tooManyRows : t(`failed.${why}`);
        return <EmptyState title={t('failed.title', { name })} description={words} action={again} />;
      }}
    </QueryView>
  );
}
