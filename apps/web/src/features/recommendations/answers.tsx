import { Button, Group } from '@mantine/core';
import { EmptyState, useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { AnswerCard } from './answer-card';
import { AnswerDecisions } from './answer-decisions';
import { AnswerForm } from './answer-form';
import { type Answer, type Recommendation, useDeleteAnswer } from './recommendations.queries';
import classes from './recommendations.module.css';
import { tell } from '../../shared/tell';

interface AnswersProps {
  recommendation: Recommendation;
  /** Whether a new answer is being written, where the page itself opens the form: by a key. Left out: kept here. */
  writing?: boolean;
  onWriting?: (writing: boolean) => void;
}

/** All answers to a recommendation, and the place to write one. */
export function Answers({ recommendation, writing: asked, onWriting }: AnswersProps) {
  const { t } = useTranslation('recommendations');
  const [open, setOpen] = useState(false);
  const { responses, actions } = recommendation;
  const mayWrite = actions.includes('respond');
  const writing = mayWrite && (asked ?? open);
  const setWriting = onWriting ?? setOpen;
  return (
    <section className={classes['part']} aria-labelledby="answers">
      <h2 id="answers">{t('one.answers')}</h2>
      {responses.length === 0 && !writing && (
        <EmptyState title={t('one.noAnswers')} description={t('one.noAnswersAdvice')} />
      )}
      <ul className={classes['answers']}>
        {responses.map((answer) => (
          <li key={answer.id}>
            <AnswerItem recommendation={recommendation} answer={answer} />
          </li>
        ))}
      </ul>
      {writing && <AnswerForm recommendation={recommendation} onDone={() => setWriting(false)} />}
      {mayWrite && !writing && (
        <Button variant={responses.length === 0 ? 'filled' : 'default'} mt="sm" onClick={() => setWriting(true)}>
          {t('answer.write')}
        </Button>
      )}
    </section>
  );
}

interface AnswerItemProps {
  recommendation: Recommendation;
  answer: Answer;
}

function AnswerItem({ recommendation, answer }: AnswerItemProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const [editing, setEditing] = useState(false);
  const [dialog, confirm] = useConfirm();
  const remove = useDeleteAnswer();
  if (editing) {
    return <AnswerForm recommendation={recommendation} draft={answer} onDone={() => setEditing(false)} />;
  }
  const askToDelete = async () => {
    const yes = await confirm({
      title: t('answer.deleteQuestion'),
      message: t('answer.deleteMessage'),
      confirmLabel: t('common:action.delete'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (yes) remove.mutate(answer, { onSuccess: () => tell(t('answer.deleted')) });
  };
  return (
    <AnswerCard answer={answer}>
      <ProblemState error={remove.error} />
      {dialog}
      {answer.actions.length > 0 && (
        <Group gap="xs" mt="sm">
          <AnswerDecisions answer={answer} />
          {answer.actions.includes('update') && (
            <Button size="xs" variant="default" onClick={() => setEditing(true)}>
              {t('common:action.edit')}
            </Button>
          )}
          {answer.actions.includes('delete') && (
            <Button size="xs" variant="default" onClick={() => void askToDelete()} loading={remove.isPending}>
              {t('common:action.delete')}
            </Button>
          )}
        </Group>
      )}
    </AnswerCard>
  );
}
