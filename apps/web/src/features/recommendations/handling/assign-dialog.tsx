import { ANSWER_TERM_VALUES } from '@kyhop/api-contract';
import { Button, Group, Radio, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConflictNotice } from '../../../shared/conflict-notice';
import { DayField } from '../../../shared/day-field';
import { FormDialog } from '../../../shared/form-dialog';
import { formatDay, today } from '../../../shared/format';
import { useEditForm } from '../../../shared/use-edit-form';
import type { Recommendation } from '../recommendations.queries';
import { UnitSelect } from '../../../shared/unit-select';
import { type AssignValues, anotherQuestion, bodyOf, valuesOf } from './assign-form';
import { useDeeds } from './deeds';
import type { HandlingDialogProps } from './dialogs';
import { handlersQuery, useAssign } from './handling.queries';
import { QuestionFields } from './question-fields';
import { useStandsAt } from './stands-at';
import { useTermDeadline } from './term-deadline';

/** Who leads, who follows it at the board, until when, and which units are asked for their opinion. */
export function AssignDialog({ recommendation, onClose }: HandlingDialogProps) {
  const { t } = useTranslation('desk');
  const { mutateAsync } = useAssign(recommendation.id);
  const standsAt = useStandsAt();
  const deeds = useDeeds();
  const handlers = useQuery(handlersQuery).data?.items ?? [];
  const { form, submit, saving, error, conflict } = useEditForm<AssignValues, Recommendation, Recommendation>({
    initialValues: valuesOf(recommendation),
    validate: { leadUnit: (unit) => (unit === null ? t('assign.leadMissing') : null) },
    version: recommendation.version,
    save: (values, version) => mutateAsync(bodyOf(values, version ?? 0)),
    toValues: valuesOf,
    told: deeds.assigned,
    onSaved: onClose,
  });
  const { leadUnit, opinions } = form.values;
  return (
    <FormDialog
      title={recommendation.leadUnit ? t('assign.again') : t('assign.title')}
      size="lg"
      onClose={onClose}
      onSubmit={submit}
      saving={saving}
      error={error}
      submitLabel={t('assign.send')}
      conflict={
        conflict && <ConflictNotice lines={standsAt(conflict.current)} onTake={conflict.take} onKeep={conflict.keep} />
      }
    >
      <UnitSelect
        on={today()}
        key={leadUnit?.id}
        label={t('assign.lead')}
        required
        data-autofocus
        chosen={leadUnit}
        onChoose={(unit) => form.setFieldValue('leadUnit', unit)}
        error={form.errors['leadUnit'] ?? form.errors['leadUnitId']}
      />
      <Select
        label={t('assign.handler')}
        data={handlers.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        clearable
        {...form.getInputProps('handlerId')}
      />
      <TermChoice value={form.values.answerTerm} onChange={(term) => form.setFieldValue('answerTerm', term)} />
      <DayField
        label={t('assign.dueOn')}
        description={t('assign.dueOnHint')}
        clearable
        {...form.getInputProps('dueOn')}
        value={form.values.dueOn}
      />
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
    </FormDialog>
  );
}

interface TermChoiceProps {
  value: AssignValues['answerTerm'];
  onChange: (term: AssignValues['answerTerm']) => void;
}

/** How long the answer may take, each with the day that it gives. */
function TermChoice({ value, onChange }: TermChoiceProps) {
  const { t } = useTranslation('desk');
  const deadlineOf = useTermDeadline();
  return (
    <Radio.Group
      label={t('assign.term')}
      value={value}
      onChange={(next) => onChange(ANSWER_TERM_VALUES.find((term) => term === next) ?? value)}
    >
      <Stack gap={6} mt={6}>
        {ANSWER_TERM_VALUES.map((term) => {
          const deadline = deadlineOf(term);
          return (
            <Radio
              key={term}
              value={term}
              label={t(`term.${term}`)}
              description={deadline && t('assign.termGives', { count: deadline.days, day: formatDay(deadline.on) })}
            />
          );
        })}
      </Stack>
    </Radio.Group>
  );
}
