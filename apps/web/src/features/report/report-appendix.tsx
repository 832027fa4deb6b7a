import type { Schema } from '@kyhop/api-contract';
import { DataList, EmptyState } from '@kyhop/ui';
import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './report.module.css';

interface ReportAppendixProps {
  appendix: Schema<'ReportAppendixDto'>;
  /** How many rows there are in the files. */
  total: number;
}

/** What heads the card of a row on a phone: what is asked. */
const CONTENT = 1;

/** The appendix to read on a screen: the paper with all of its rows is the file. */
export function ReportAppendix({ appendix: { table }, total }: ReportAppendixProps) {
  const { t } = useTranslation('report');
  const rows = table.rows.map((cells, at) => ({ cells, at }));
  return (
    <section aria-labelledby="report-appendix" className="no-print">
      <Title order={2} size="h4" id="report-appendix">
        {t('appendix.title')}
      </Title>
      {total > rows.length && (
        <Text size="sm" c="dimmed">
          {t('appendix.more', { shown: rows.length, count: total })}
        </Text>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('appendix.empty')} description={t('appendix.emptyAdvice')} />
      ) : (
        <div className={classes['appendix']} lang="vi" tabIndex={0} role="region" aria-label={t('appendix.rows')}>
          <DataList
            caption={t('appendix.title')}
            rows={rows}
            rowKey={({ at }) => String(at)}
            columns={table.columns.map(({ header }, column) => ({
              key: header,
              header,
              priority: column === CONTENT ? 'title' : column === 0 ? 'desk' : 'detail',
              cell: ({ cells }: { cells: string[] }) => <span className={classes['cell']}>{cells[column] || '–'}</span>,
            }))}
          />
        </div>
      )}
    </section>
  );
}
