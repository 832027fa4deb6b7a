import { Button } from '@mantine/core';
import { DataList, EmptyState, StatusBadge, type StatusTone } from '@kyhop/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import { NextPage, QueryView } from '../../shared/query-view';
import { CommitmentFilterBar } from './commitment-filters';
import { type Commitment, commitmentsQuery } from './commitments.queries';
import classes from './commitments.module.css';
import { SettleDialog } from './settle-dialog';
import { filterOf, useCommitmentFilters } from './use-commitment-filters';

/** What the centre promised, and what became of it. */
export function CommitmentList() {
  const { t } = useTranslation('commitments');
  const { clusterId, year, q, standing } = useCommitmentFilters();
  const query = useInfiniteQuery(commitmentsQuery({ clusterId, year, q, ...filterOf(standing) }));
  const [settling, setSettling] = useState<Commitment | null>(null);
  return (
    <>
      <CommitmentFilterBar withStanding />
      <QueryView query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <EmptyState title={t('empty')} description={t('emptyAdvice')} />;
          return (
            <>
              <Rows rows={rows} onSettle={setSettling} />
              <NextPage query={query} />
            </>
          );
        }}
      </QueryView>
      {settling && <SettleDialog key={settling.id} commitment={settling} onClose={() => setSettling(null)} />}
    </>
  );
}

function Rows({ rows, onSettle }: { rows: Commitment[]; onSettle: (commitment: Commitment) => void }) {
  const { t } = useTranslation('commitments');
  const cell = (row: Commitment) => (
    <Button
      size="xs"
      variant="default"
      aria-label={t('settle.of', { code: row.recommendation.code ?? '' })}
      onClick={() => onSettle(row)}
    >
      {t('settle.open')}
    </Button>
  );
  const settles = rows.some(({ actions }) => actions.includes('settle'));
  return (
    <DataList
      caption={t('promised')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'text', header: t('field.text'), priority: 'title', cell: (row) => <Promised of={row} /> },
        { key: 'body', header: t('field.body'), width: '12rem', cell: ({ body }) => body ?? t('unknown.body') },
        {
          key: 'dueOn',
          header: t('field.dueOn'),
          width: '9rem',
          cell: ({ dueOn }) => (dueOn === null ? t('unknown.dueOn') : formatDay(dueOn)),
        },
        { key: 'state', header: t('field.state'), width: '16rem', cell: (row) => <Standing of={row} /> },
        ...(settles
          ? [{ key: 'actions', header: t('field.actions'), align: 'end', width: '9rem', cell } as const]
          : []),
      ]}
    />
  );
}

function Promised({ of: { text, spoken, recommendation, meeting, clusterName } }: { of: Commitment }) {
  const { t } = useTranslation('commitments');
  return (
    <>
      <div className={classes['text']}>{text}</div>
      <p className={classes['quiet']}>
        <TextLink to={paths.recommendation(recommendation.id)}>{recommendation.code ?? recommendation.text}</TextLink>
        {` · ${t(spoken ? 'spoken' : 'written')} · ${clusterName}, ${formatDay(meeting.heldOn)}`}
      </p>
    </>
  );
}

const TONES: Record<Commitment['state'], StatusTone> = { OPEN: 'active', FULFILLED: 'done', ABANDONED: 'stopped' };

/** Overdue is told by word and shape, beside what became of it. */
function Standing({ of: { state, overdue, outcome, settledOn } }: { of: Commitment }) {
  const { t } = useTranslation('commitments');
  return (
    <>
      {overdue ? (
        <StatusBadge tone="warning">{t('standing.OVERDUE')}</StatusBadge>
      ) : (
        <StatusBadge tone={TONES[state]}>{t(`standing.${state}`)}</StatusBadge>
      )}
      {outcome !== null && (
        <p className={classes['quiet']}>
          {[settledOn && t('field.settledDay', { day: formatDay(settledOn) }), outcome].filter(Boolean).join(': ')}
        </p>
      )}
    </>
  );
}
