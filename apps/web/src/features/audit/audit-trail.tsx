import type { Schema } from '@kyhop/api-contract';
import { DataList, EmptyState } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import { AuditChanges } from './audit-changes';
import classes from './audit.module.css';
import { useAuditWords } from './audit-words';

interface AuditTrailProps {
  /** Pages of `GET /audit` or `GET /meetings/{id}/audit`, in their order. */
  pages: readonly Schema<'AuditPageDto'>[];
}

/** Who changed what and when, newest first, each field as it was and as it is since. Reading on is the page's part. */
export function AuditTrail({ pages }: AuditTrailProps) {
  const { t } = useTranslation('audit');
  const names = Object.assign({}, ...pages.map((page) => page.names)) as Record<string, string>;
  const rows = pages.flatMap((page) => page.items);
  if (rows.length === 0) return <EmptyState title={t('empty')} description={t('emptyAdvice')} />;
  return (
    <DataList
      caption={t('caption')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'what',
          header: t('what'),
          priority: 'title',
          width: '15rem',
          cell: (row) => <What event={row} names={names} />,
        },
        { key: 'when', header: t('when'), width: '8rem', cell: (row) => <When at={row.at} /> },
        { key: 'who', header: t('who'), width: '12rem', cell: (row) => <Who event={row} /> },
        { key: 'changes', header: t('changes'), cell: (row) => <AuditChanges event={row} names={names} /> },
      ]}
    />
  );
}

interface EventProps {
  event: Schema<'AuditEventDto'>;
}

function What({ event, names }: EventProps & { names: Record<string, string> }) {
  const { t } = useTranslation('audit');
  const { table } = useAuditWords(names);
  const name = names[event.rowId];
  return (
    <>
      {`${t(`action.${event.action}`)} ${table(event.table)}`}
      {name && <span className={classes['name']}>{name}</span>}
    </>
  );
}

function When({ at }: { at: string }) {
  return (
    <time dateTime={at} className={classes['when']}>
      {formatInstant(at)}
    </time>
  );
}

function Who({ event }: EventProps) {
  const { t } = useTranslation('audit');
  if (event.actorId === null) return t('system');
  return event.actorName ?? t('formerUser');
}
