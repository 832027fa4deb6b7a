import { Button } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../shared/query-view';
import { ReadingList } from '../../shared/table-import/reading-list';
import { ImportReview } from './import-review';
import { type AttendeeImport, importQuery, type RowsInSight } from './imports.queries';

interface ImportDeskProps {
  importId: string;
  /** Leads back to choosing a list. */
  onAgain: () => void;
  onDone: () => void;
}

/** A list that was brought, through being read, looked at and taken over. */
export function ImportDesk({ importId, onAgain, onDone }: ImportDeskProps) {
  const [rows, setRows] = useState<RowsInSight>({ from: 0, show: 'ALL' });
  const query = useQuery(importQuery(importId, rows));
  return (
    <QueryView query={query} lines={6}>
      {(list) => <Face list={list} rows={rows} onRows={setRows} onAgain={onAgain} onDone={onDone} />}
    </QueryView>
  );
}

interface FaceProps extends Omit<ImportDeskProps, 'importId'> {
  list: AttendeeImport;
  rows: RowsInSight;
  onRows: (rows: RowsInSight) => void;
}

function Face({ list, ...props }: FaceProps) {
  const { t } = useTranslation('imports');
  const { fileName: name, failure, preview } = list;
  if (list.state === 'READING') return <ReadingList name={name} percent={list.progress} />;
  if (list.state === 'FAILED') {
    return (
      <EmptyState
        title={t('failed.title', { name })}
        description={t(`failed.${failure ?? 'import.unreadable'}`)}
        action={<Button onClick={props.onAgain}>{t('failed.again')}</Button>}
      />
    );
  }
  if (preview === null)
    return <EmptyState title={t('applied')} action={<Button onClick={props.onDone}>{t('back')}</Button>} />;
  return <ImportReview list={list} preview={preview} {...props} />;
}
