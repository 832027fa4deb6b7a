import { Button } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportFace } from '../../shared/table-import/import-face';
import { ImportReview } from './import-review';
import { importQuery, type RowsInSight } from './imports.queries';

interface ImportDeskProps {
  importId: string;
  /** Leads back to choosing a list. */
  onAgain: () => void;
  onDone: () => void;
}

/** A list that was brought, through being read, looked at and taken over. */
export function ImportDesk({ importId, onAgain, onDone }: ImportDeskProps) {
  const { t } = useTranslation('imports');
  const [rows, setRows] = useState<RowsInSight>({ from: 0, show: 'ALL' });
  const query = useQuery(importQuery(importId, rows));
  const done = <EmptyState title={t('applied')} action={<Button onClick={onDone}>{t('back')}</Button>} />;
  return (
    <ImportFace query={query} tooManyRows={t('failed.import.too_many_rows')} onAgain={onAgain}>
      {(list) => {
        const { preview } = list;
        if (preview === null) return done;
        return <ImportReview {...{ list, preview, rows, onAgain, onDone }} onRows={setRows} />;
      }}
    </ImportFace>
  );
}
