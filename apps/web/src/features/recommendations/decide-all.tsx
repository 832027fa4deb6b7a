import type { Schema } from '@kyhop/api-contract';
import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { useDecideAll } from './answer.queries';
import { type Outcome, OutcomeOf, useOutcome } from './outcome';
import { PublishDialog } from './publish-dialog';
import type { ResultClass } from './recommendations.queries';
import classes from './recommendations.module.css';

type Waiting = Schema<'AnswerWithQuestionDto'>;

interface DecideAllProps {
  status: 'DRAFT' | 'APPROVED';
  rows: Waiting[];
  picked: Waiting[];
  onPickAll: (all: boolean) => void;
}

/** Decides on all that are chosen. What came of it stays in sight until the next time. */
export function DecideAll({ status, rows, picked, onPickAll }: DecideAllProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const approves = status === 'DRAFT';
  const decide = useDecideAll(approves ? 'approve' : 'publish');
  const [asks, setAsks] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const outcomeOf = useOutcome();
  const count = picked.length;
  const run = (resultClass: ResultClass | null = null) => {
    const codes = new Map(picked.map(({ answer, recommendation }) => [answer.id, recommendation.code]));
    const items = picked.map(({ answer: { id, version } }) => ({ id, version }));
    const show = (result: Schema<'DecidedItemsDto'>) => {
      setAsks(false);
      onPickAll(false);
      setOutcome(outcomeOf(result, codes));
    };
    decide.mutate({ items, resultClass }, { onSuccess: show });
  };
  return (
    <div className={classes['decide']} role="group" aria-label={t('queue.together')}>
      {!asks && <ProblemState error={decide.error} />}
      {outcome && (
        <OutcomeOf
          outcome={outcome}
          done={t(approves ? 'queue.approved' : 'queue.published', { count: outcome.done })}
          refused={t('queue.refused', { count: outcome.refused.length })}
        />
      )}
      {rows.length > 0 && (
        <Group gap="md">
          <Checkbox
            label={t('queue.all')}
            checked={count === rows.length}
            indeterminate={count > 0 && count < rows.length}
            onChange={({ currentTarget }) => onPickAll(currentTarget.checked)}
          />
          <Button disabled={count === 0} loading={decide.isPending} onClick={() => (approves ? run() : setAsks(true))}>
            {t(approves ? 'queue.approve' : 'queue.publish', { count })}
          </Button>
        </Group>
      )}
      {asks && (
        <PublishDialog
          title={t('queue.publishQuestion', { count })}
          label={t('queue.resultClass')}
          hint={t('queue.resultHint')}
          onPublish={run}
          saving={decide.isPending}
          error={decide.error}
          onClose={() => setAsks(false)}
        />
      )}
    </div>
  );
}
