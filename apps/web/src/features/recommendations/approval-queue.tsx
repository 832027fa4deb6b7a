import type { Schema } from '@kyhop/api-contract';
import { Checkbox, Group } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FILTERS, paths } from '../../app/paths';
import { useCan } from '../../session/session';
import { TextLink } from '../../shared/link';
import { NextPage, QueryView } from '../../shared/query-view';
import { useSearchState } from '../../shared/use-search-state';
import { AnswerCard } from './answer-card';
import { AnswerDecisions } from './answer-decisions';
import { waitingAnswersQuery } from './answer.queries';
import { DecideAll } from './decide-all';
import classes from './recommendations.module.css';

type Waiting = Schema<'AnswerWithQuestionDto'>;

/** What waits for a leader of the board, over all clusters: drafts to approve, approved answers to publish. */
export function ApprovalQueue() {
  const { t } = useTranslation('recommendations');
  const [get, set] = useSearchState();
  const status = get(FILTERS.status) === 'APPROVED' ? 'APPROVED' : 'DRAFT';
  const query = useInfiniteQuery(waitingAnswersQuery(status));
  const tab = (value: 'DRAFT' | 'APPROVED', name: string) => (
    <button
      type="button"
      className={classes['tab']}
      aria-pressed={status === value}
      onClick={() => set({ [FILTERS.status]: value === 'DRAFT' ? null : value })}
    >
      {name}
    </button>
  );
  return (
    <>
      <div role="group" aria-label={t('queue.tabs')} className={classes['tabs']}>
        {tab('DRAFT', t('queue.toApprove'))}
        {tab('APPROVED', t('queue.toPublish'))}
      </div>
      <QueryView query={query}>
        {({ pages }) => (
          <>
            <WaitingList key={status} status={status} rows={pages.flatMap(({ items }) => items)} />
            <NextPage query={query} />
          </>
        )}
      </QueryView>
    </>
  );
}

interface WaitingListProps {
  status: 'DRAFT' | 'APPROVED';
  rows: Waiting[];
}

function WaitingList({ status, rows }: WaitingListProps) {
  const { t } = useTranslation('recommendations');
  const can = useCan();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const decides = can(status === 'DRAFT' ? 'response:approve' : 'response:publish');
  const picked = rows.filter(({ answer }) => chosen.has(answer.id));
  const toggle = (id: string) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <>
      {decides ? (
        <DecideAll
          status={status}
          rows={rows}
          picked={picked}
          onPickAll={(all) => setChosen(new Set(all ? rows.map(({ answer }) => answer.id) : []))}
        />
      ) : (
        <p className={classes['quiet']}>{t('queue.readOnly')}</p>
      )}
      {rows.length === 0 && <EmptyState title={t('queue.empty')} description={t(`queue.emptyAdvice.${status}`)} />}
      <ul className={classes['answers']}>
        {rows.map(({ answer, recommendation }) => (
          <li key={answer.id} className={classes['waiting']}>
            {decides && (
              <Checkbox
                aria-label={t('queue.one', { code: recommendation.code ?? t('unknown.code') })}
                checked={chosen.has(answer.id)}
                onChange={() => toggle(answer.id)}
              />
            )}
            <div>
              <Asked of={recommendation} />
              <AnswerCard answer={answer}>
                <Group gap="xs" mt="sm">
                  <AnswerDecisions answer={answer} />
                </Group>
              </AnswerCard>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Asked({ of: { id, code, text, raisedBy, clusterName } }: { of: Waiting['recommendation'] }) {
  const { t } = useTranslation('recommendations');
  return (
    <>
      <p className={classes['side']}>
        <TextLink to={paths.recommendation(id)}>{code ?? t('unknown.code')}</TextLink>{' '}
        {[raisedBy, clusterName].filter(Boolean).join(' · ')}
      </p>
      <div className={classes['asked']}>{text}</div>
    </>
  );
}
