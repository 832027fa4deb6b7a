import { Button, Group } from '@mantine/core';
import { EmptyState, useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { AnswerCard } from './answer-card';
import { AnswerForm } from './answer-form';
import { type Answer, type Recommendation, useDeleteAnswer, usePublishAnswer } from './recommendations.queries';
import classes from './recommendations.module.css';
import { tell } from './tell';

/** All answers to a recommendation, and the place to write one. */
export function Answers({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation('recommendations');
  const [writing, setWriting] = useState(false);
  const { id, responses, actions } = recommendation;
  return (
    <section className={classes['part']} aria-labelledby="answers">
      <h2 id="answers">{t('one.answers')}</h2>
      {responses.length === 0 && !writing && (
        <EmptyState title={t('one.noAnswers')} description={t('one.noAnswersAdvice')} />
      )}
      <ul className={classes['answers']}>
        {responses.map((answer) => (
          <li key={answer.id}>
            <AnswerItem recommendationId={id} answer={answer} />
          </li>
        ))}
      </ul>
      {writing && <AnswerForm recommendationId={id} onDone={() => setWriting(false)} />}
      {actions.includes('respond') && !writing && (
        <Button variant={responses.length === 0 ? 'filled' : 'default'} mt="sm" onClick={() => setWriting(true)}>
          {t('answer.write')}
        </Button>
      )}
    </section>
  );
}

interface AnswerItemProps {
  recommendationId: string;
  answer: Answer;
}

function AnswerItem({ recommendationId, answer }: AnswerItemProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const [editing, setEditing] = useState(false);
  const [dialog, confirm] = useConfirm();
  const publish = usePublishAnswer();
  const remove = useDeleteAnswer();
  if (editing) {
    return <AnswerForm recommendationId={recommendationId} draft={answer} onDone={() => setEditing(false)} />;
  }
  const cancelLabel = t('common:action.cancel');
  const askToPublish = async () => {
    const yes = await confirm({
      title: t('answer.publishQuestion'),
      message: t('answer.publishMessage'),
      confirmLabel: t('answer.publish'),
      cancelLabel,
    });
    if (yes) publish.mutate(answer, { onSuccess: () => tell(t('answer.published')) });
  };
  const askToDelete = async () => {
    const yes = await confirm({
      title: t('answer.deleteQuestion'),
      message: t('answer.deleteMessage'),
      confirmLabel: t('common:action.delete'),
      cancelLabel,
      danger: true,
    });
    if (yes) remove.mutate(answer, { onSuccess: () => tell(t('answer.deleted')) });
  };
  return (
    <AnswerCard answer={answer}>
      <ProblemState error={publish.error ?? remove.error} />
      {dialog}
      {answer.actions.length > 0 && (
        <Group gap="xs" mt="sm">
          {answer.actions.includes('publish') && (
            <Button size="xs" onClick={() => void askToPublish()} loading={publish.isPending}>
              {t('answer.publish')}
            </Button>
          )}
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
