import type { Schema } from '@kyhop/api-contract';
import { Alert, Button, Checkbox, Group, List } from '@mantine/core';
import { EmptyState, useConfirm } from '@kyhop/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { FILTERS, paths } from '../../app/paths';
import { useCan } from '../../session/session';
import { TextLink } from '../../shared/link';
import { NextPage, ProblemState, QueryView } from '../../shared/query-view';
import { useSearchState } from '../../shared/use-search-state';
import { AnswerCard } from './answer-card';
import { AnswerDecisions } from './answer-decisions';
import { useDecideAll, waitingAnswersQuery } from './answer.queries';
import classes from './recommendations.module.css';
import { tell } from './tell';

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
        <Decide
          status={status}
          rows={rows}
          picked={picked}
          onPickAll={(all) => setChosen(new Set(all ? rows.map(({ answer }) => answer.id) : []))}
        />
      ) : (
        <p className={classes['quiet']}>{t('queue.readOnly')}</p>
      )}
      {rows.length === 0 && <EmptyState title={t('queue.empty')} description={t('queue.emptyAdvice')} />}
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

interface DecideProps {
  status: 'DRAFT' | 'APPROVED';
  rows: Waiting[];
  picked: Waiting[];
  onPickAll: (all: boolean) => void;
}

/** Decides on all that are chosen; what is refused is named, one by one, with the reason. */
function Decide({ status, rows, picked, onPickAll }: DecideProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const approves = status === 'DRAFT';
  const decide = useDecideAll(approves ? 'approve' : 'publish');
  const [dialog, confirm] = useConfirm();
  const [refused, setRefused] = useState<{ code: string; text: string }[]>([]);
  const reasonOf = useReasons();
  const count = picked.length;
  const run = async () => {
    const agreed =
      approves ||
      (await confirm({
        title: t('queue.publishQuestion', { count }),
        message: t('answer.publishMessage'),
        confirmLabel: t('answer.publish'),
        cancelLabel: t('common:action.cancel'),
      }));
    if (!agreed) return;
    const codes = new Map(picked.map(({ answer, recommendation }) => [answer.id, recommendation.code]));
    decide.mutate(
      picked.map(({ answer: { id, version } }) => ({ id, version })),
      {
        onSuccess: (result) => {
          onPickAll(false);
          if (result.done.length > 0)
            tell(t(approves ? 'queue.approved' : 'queue.published', { count: result.done.length }));
          setRefused(
            result.refused.map(({ id, code }) => ({ code: codes.get(id) ?? t('unknown.code'), text: reasonOf(code) })),
          );
        },
      },
    );
  };
  return (
    <div className={classes['decide']}>
      {dialog}
      <ProblemState error={decide.error} />
      {refused.length > 0 && (
        <Alert color="yellow" variant="outline" role="alert" title={t('queue.refused', { count: refused.length })}>
          <List size="sm">
            {refused.map(({ code, text }) => (
              <List.Item key={code}>
                {code}: {text}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {rows.length > 0 && (
        <Group gap="md">
          <Checkbox
            label={t('queue.all')}
            checked={count === rows.length}
            indeterminate={count > 0 && count < rows.length}
            onChange={({ currentTarget }) => onPickAll(currentTarget.checked)}
          />
          <Button disabled={count === 0} loading={decide.isPending} onClick={() => void run()}>
            {t(approves ? 'queue.approve' : 'queue.publish', { count })}
          </Button>
        </Group>
      )}
    </div>
  );
}

/** The words for the code of a refusal. */
function useReasons(): (code: string) => string {
  const { problemMessage } = useProblems();
  return (code) => problemMessage(new ApiProblem({ code, status: 409 }));
}
