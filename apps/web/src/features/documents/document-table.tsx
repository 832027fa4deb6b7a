import type { Schema } from '@kyhop/api-contract';
import { DataList, StatusBadge, type DataListColumn } from '@kyhop/ui';
import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import classes from './documents.module.css';
import { documentFileAddress } from './documents.queries';

type Row = Schema<'DocumentDto'>;

interface DocumentTableProps {
  rows: readonly Row[];
  caption: string;
  /** Leaves out the meeting, where all are of one. */
  ofOneMeeting?: boolean;
}

/** The book of outgoing documents: number, day, subject, meeting, file and its seal. */
export function DocumentTable({ rows, caption, ofOneMeeting = false }: DocumentTableProps) {
  const { t } = useTranslation('documents');
  const meeting: DataListColumn<Row> = {
    key: 'meeting',
    header: t('field.meeting'),
    cell: (row) => <TextLink to={paths.meeting(row.meetingId)}>{row.meetingTitle}</TextLink>,
  };
  const columns: DataListColumn<Row>[] = [
    { key: 'symbol', header: t('field.symbol'), priority: 'title', width: '10rem', cell: (row) => row.symbol },
    { key: 'signedOn', header: t('field.signedOn'), width: '7rem', cell: (row) => formatDay(row.signedOn) },
    { key: 'subject', header: t('field.subject'), cell: (row) => row.subject },
    ...(ofOneMeeting ? [] : [meeting]),
    { key: 'issuer', header: t('field.issuer'), priority: 'desk', cell: (row) => row.clusterName },
    { key: 'state', header: t('field.state'), width: '11rem', cell: (row) => <State row={row} /> },
    { key: 'file', header: t('field.file'), width: '13rem', cell: (row) => <File row={row} /> },
  ];
  return <DataList caption={caption} rows={rows} rowKey={(row) => row.id} columns={columns} />;
}

function State({ row }: { row: Row }) {
  const { t } = useTranslation('documents');
  if (row.voidReason !== null) {
    return <StatusBadge tone="stopped">{t('state.void', { reason: row.voidReason })}</StatusBadge>;
  }
  if (row.issuedOn === null) return <StatusBadge tone="active">{t('state.signed')}</StatusBadge>;
  return <StatusBadge tone="done">{t('state.issued', { day: formatDay(row.issuedOn) })}</StatusBadge>;
}

function File({ row }: { row: Row }) {
  const { t } = useTranslation('documents');
  if (row.sha256 === null) return t('file.none');
  return (
    <>
      <Anchor
        href={documentFileAddress(row.id)}
        download
        inherit
        aria-label={t('file.downloadOf', { symbol: row.symbol })}
      >
        {t('file.download')}
      </Anchor>
      <Text component="span" c="dimmed" className={classes['seal']} title={t('file.seal')}>
        {`SHA-256 ${row.sha256}`}
      </Text>
    </>
  );
}
