import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../../api/problem-messages';
import { FormDialog } from '../../../shared/form-dialog';
import { tell } from '../../../shared/tell';
import { type Outcome, useOutcome } from '../outcome';
import type { RecommendationListItem } from '../recommendations.queries';
import { AssignFields } from './assign-fields';
import { type AssignValues, NOBODY_YET } from './assign-form';
import { useAssignMany } from './handling.queries';

interface AssignManyDialogProps {
  rows: readonly RecommendationListItem[];
  onDone: (outcome: Outcome) => void;
  onClose: () => void;
}

/** Many of one kind go to one unit, with one handler and one deadline. */
export function AssignManyDialog({ rows, onDone, onClose }: AssignManyDialogProps) {
  const { t } = useTranslation('desk');
  const { fieldErrors } = useProblems();
  const assign = useAssignMany();
  const outcomeOf = useOutcome();
  const form = useForm<AssignValues>({
    initialValues: NOBODY_YET,
    validate: { leadUnit: (unit) => (unit === null ? t('assign.leadMissing') : null) },
  });
  const submit = form.onSubmit(({ leadUnit, handlerId, answerTerm, dueOn }) => {
    const items = rows.map(({ id, version }) => ({ id, version }));
    const body = { items, leadUnitId: leadUnit?.id ?? '', handlerId, answerTerm, dueOn };
    assign.mutate(body, {
      onSuccess: (result) => {
        const outcome = outcomeOf(result, new Map(rows.map(({ id, code }) => [id, code])));
        if (outcome.done > 0) tell(t('picked.given', { count: outcome.done, unit: leadUnit?.name ?? '' }));
        onDone(outcome);
        onClose();
      },
      onError: (error) => form.setErrors(fieldErrors(error)),
    });
  });
  return (
    <FormDialog
      title={t('picked.title', { count: rows.length })}
      size="lg"
      onClose={onClose}
      onSubmit={submit}
      saving={assign.isPending}
      error={assign.error}
      submitLabel={t('assign.send')}
    >
      <Text size="sm">{rows.map(({ code }) => code).join(', ')}</Text>
      <AssignFields form={form} dueOnHint={t('picked.dueOnHint')} />
    </FormDialog>
  );
}
