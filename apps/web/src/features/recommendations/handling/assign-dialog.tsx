import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditDialog } from '../../../shared/edit-dialog';
import { useEditForm } from '../../../shared/use-edit-form';
import type { Recommendation } from '../recommendations.queries';
import { AssignFields } from './assign-fields';
import { type AssignValues, anotherQuestion, bodyOf, valuesOf } from './assign-form';
import { useDeeds } from './deeds';
import type { HandlingDialogProps } from './dialogs';
import { useAssign } from './handling.queries';
import { QuestionFields } from './question-fields';
import { useStandsAt } from './stands-at';

/** Who leads, who follows it at the board, until when, and which units are asked for their opinion. */
export function AssignDialog({ recommendation, onClose }: HandlingDialogProps) {
  const { t } = useTranslation('desk');
  const { mutateAsync } = useAssign(recommendation.id);
  const standsAt = useStandsAt();
  const deeds = useDeeds();
  const edit = useEditForm<AssignValues, Recommendation, Recommendation>({
    initialValues: valuesOf(recommendation),
    validate: { leadUnit: (unit) => (unit === null ? t('assign.leadMissing') : null) },
    version: recommendation.version,
    save: (values, version) => mutateAsync(bodyOf(values, version ?? 0)),
    toValues: valuesOf,
    told: deeds.assigned,
    onSaved: onClose,
  });
  const { form } = edit;
  const { opinions } = form.values;
  return (
    <EditDialog
      title={recommendation.leadUnit ? t('assign.again') : t('assign.title')}
      size="lg"
      onClose={onClose}
      edit={edit}
      submitLabel={t('assign.send')}
      linesOf={standsAt}
    >
      <AssignFields form={form} dueOnHint={t('assign.dueOnHint')} />
      <Stack gap="sm">
        {opinions.map((question, at) => (
          <QuestionFields
            key={question.id}
            place={at + 1}
            value={question}
            onChange={(next) => form.setFieldValue(`opinions.${at}`, next)}
            onRemove={() => form.removeListItem('opinions', at)}
            error={form.errors[`opinions.${at}.unitId`] ?? form.errors[`opinions.${at}.dueOn`]}
          />
        ))}
        <Group>
          <Button
            data-focus-next
            variant="default"
            size="xs"
            onClick={() => form.insertListItem('opinions', anotherQuestion())}
          >
            {t('assign.addOpinion')}
          </Button>
        </Group>
      </Stack>
    </EditDialog>
  );
}
