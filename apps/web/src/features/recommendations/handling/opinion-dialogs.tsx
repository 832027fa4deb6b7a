import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../../api/problem-messages';
import { DayField } from '../../../shared/day-field';
import { EditDialog } from '../../../shared/edit-dialog';
import { FormDialog } from '../../../shared/form-dialog';
import { useEditForm } from '../../../shared/use-edit-form';
import classes from '../recommendations.module.css';
import { tell } from '../../../shared/tell';
import { today } from '../../../shared/format';
import { type NamedUnit, UnitSelect } from '../../../shared/unit-select';
import type { HandlingDialogProps } from './dialogs';
import { type Opinion, useAskOpinion, useGiveOpinion } from './handling.queries';

/** Asks one more unit what it thinks. */
export function AskOpinionDialog({ recommendation, onClose }: HandlingDialogProps) {
  const { t } = useTranslation('desk');
  const { fieldErrors } = useProblems();
  const ask = useAskOpinion(recommendation.id);
  const [id] = useState(() => uuidv7());
  const form = useForm({
    initialValues: { unitId: null as NamedUnit | null, question: '', dueOn: null as string | null },
    validate: { unitId: (unit) => (unit === null ? t('opinion.unitMissing') : null) },
  });
  const submit = form.onSubmit(({ unitId: unit, question, dueOn }) =>
    ask.mutate(
      { id, unitId: unit?.id ?? '', question: question.trim() || null, dueOn },
      {
        onSuccess: () => {
          tell(t('opinion.asked', { unit: unit?.name ?? '' }));
          onClose();
        },
        onError: (error) => form.setErrors(fieldErrors(error)),
      },
    ),
  );
  return (
    <FormDialog
      title={t('opinion.ask')}
      onClose={onClose}
      onSubmit={submit}
      saving={ask.isPending}
      error={ask.error}
      submitLabel={t('opinion.send')}
    >
      <UnitSelect
        on={today()}
        label={t('opinion.unit')}
        required
        data-autofocus
        chosen={form.values.unitId}
        onChoose={(unit) => form.setFieldValue('unitId', unit)}
        error={form.errors['unitId']}
      />
      <Textarea
        label={t('opinion.question')}
        description={t('opinion.questionHint')}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('question')}
      />
      <DayField
        label={t('opinion.dueOn')}
        description={t('opinion.dueOnHint')}
        clearable
        {...form.getInputProps('dueOn')}
        value={form.values.dueOn}
      />
    </FormDialog>
  );
}

/** The opinion: given by its unit, or entered by the board when it came by letter. */
export function GiveOpinionDialog({ opinion, onClose }: { opinion: Opinion; onClose: () => void }) {
  const { t } = useTranslation('desk');
  const { mutateAsync } = useGiveOpinion();
  const edit = useEditForm({
    initialValues: { text: '' },
    validate: { text: (text) => (text.trim() === '' ? t('opinion.textMissing') : null) },
    version: opinion.version,
    save: ({ text }, version) => mutateAsync({ id: opinion.id, text, version: version ?? 0 }),
    toValues: (current: Opinion) => ({ text: current.text ?? '' }),
    told: () => t('opinion.noted', { unit: opinion.unit.name }),
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t('opinion.giveOf', { unit: opinion.unit.name })}
      onClose={onClose}
      edit={edit}
      submitLabel={t('opinion.give')}
      linesOf={(current) => [current.text]}
    >
      {opinion.question && <Text className={classes['text']}>{opinion.question}</Text>}
      <Textarea
        label={t('opinion.text')}
        required
        autosize
        minRows={4}
        maxLength={10_000}
        data-autofocus
        {...form.getInputProps('text')}
      />
    </EditDialog>
  );
}
