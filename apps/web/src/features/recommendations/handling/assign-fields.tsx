import { ANSWER_TERM_VALUES } from '@kyhop/api-contract';
import { Radio, Select, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/day-field';
import { formatDay, today } from '../../../shared/format';
import { UnitSelect } from '../../../shared/unit-select';
import type { AssignValues } from './assign-form';
import { handlersQuery } from './handling.queries';
import { useTermDeadline } from './term-deadline';

interface AssignFieldsProps {
  form: UseFormReturnType<AssignValues>;
  /** What the day that is chosen means here. */
  dueOnHint: string;
}

/** Who leads, who follows it at the board, until when: of one or of many. */
export function AssignFields({ form, dueOnHint }: AssignFieldsProps) {
  const { t } = useTranslation('desk');
  const handlers = useQuery(handlersQuery).data?.items ?? [];
  const { leadUnit, answerTerm, dueOn } = form.values;
  return (
    <>
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
      <TermChoice value={answerTerm} onChange={(term) => form.setFieldValue('answerTerm', term)} />
      <DayField
        label={t('assign.dueOn')}
        description={dueOnHint}
        clearable
        {...form.getInputProps('dueOn')}
        value={dueOn}
      />
    </>
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
