import { Alert, Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { isProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { useUnsavedChanges } from '../../shared/unsaved-changes';
import { AnswerFields, type AnswerValues } from './answer-fields';
import { AnswerStarts, type AnswerStart } from './answer-starts';
import { type Answer, type Recommendation, useSaveAnswer } from './recommendations.queries';
import classes from './recommendations.module.css';
import { tell } from '../../shared/tell';

interface AnswerFormProps {
  recommendation: Pick<Recommendation, 'id' | 'topic'>;
  /** The draft that is changed; none: a new one. */
  draft?: Answer;
  onDone: () => void;
}

const valuesOf = (draft?: Answer): AnswerValues => ({
  kinds: draft?.kinds ?? [],
  text: draft?.text ?? '',
  tense: draft?.tense ?? null,
  responsibleBody: draft?.responsibleBody ?? '',
  counterpartBodies: draft?.counterpartBodies ?? [],
  dueOn: draft?.dueOn ?? null,
  documentReference: draft?.documentReference ?? '',
});

/** The board's answer as a draft. What is typed stays in the form until the server has it. */
export function AnswerForm({ recommendation, draft, onDone }: AnswerFormProps) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { fieldErrors } = useProblems();
  const save = useSaveAnswer(recommendation.id);
  const [dialog, confirm] = useConfirm();
  const [id] = useState(() => draft?.id ?? uuidv7());
  const form = useForm<AnswerValues>({
    initialValues: valuesOf(draft),
    validate: {
      kinds: (kinds) => (kinds.length === 0 ? t('answer.kindsMissing') : null),
      text: (text) => (text.trim() === '' ? t('answer.textMissing') : null),
    },
  });
  const unsaved = useUnsavedChanges(form.isDirty());
  const theirs = isProblem(save.error, 'resource.version_conflict') ? (save.error.current as Answer) : null;
  const send = (version: number | undefined) =>
    form.onSubmit((values) =>
      save.mutate(
        version === undefined ? { known: null, body: { id, ...values } } : { known: id, body: { ...values, version } },
        {
          onSuccess: () => {
            tell(t('answer.saved'));
            onDone();
          },
          onError: (error) => form.setErrors(fieldErrors(error)),
        },
      ),
    );
  const startFrom = async ({ kinds, tense, text }: AnswerStart) => {
    const replaces = form.values.text.trim() !== '';
    const agreed =
      !replaces ||
      (await confirm({
        title: t('answer.replaceQuestion'),
        message: t('answer.replaceMessage'),
        confirmLabel: t('answer.replace'),
        cancelLabel: t('common:action.cancel'),
      }));
    if (agreed) form.setValues({ kinds, tense, text });
  };
  return (
    <div className={classes['form']}>
      {dialog}
      {unsaved.dialog}
      {draft?.status === 'APPROVED' && <p className={classes['quiet']}>{t('answer.approvedAgain')}</p>}
      {/* Not a part of the form: Enter in the search looks for answers and sends none. */}
      <AnswerStarts topicId={recommendation.topic?.id} onStart={(start) => void startFrom(start)} />
      <form
        className={classes['fields']}
        aria-label={draft ? t('answer.edit') : t('answer.write')}
        onSubmit={send(theirs?.version ?? draft?.version)}
        noValidate
      >
        <AnswerFields form={form} />
        {theirs && (
          <Alert color="yellow" variant="outline" role="alert" title={t('conflict.title')}>
            {t('conflict.theirs')}
            <blockquote className={`${classes['quote']} ${classes['text']}`}>{theirs.text}</blockquote>
            {t('conflict.advice')}
          </Alert>
        )}
        {/* Where the button is: the top of the form is out of sight there. */}
        {!theirs && <ProblemState error={save.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {theirs ? t('conflict.keepMine') : t('answer.saveDraft')}
          </Button>
        </Group>
      </form>
    </div>
  );
}
