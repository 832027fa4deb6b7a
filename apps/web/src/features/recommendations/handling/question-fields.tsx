import { Button, Fieldset, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/day-field';
import { today } from '../../../shared/format';
import { UnitSelect } from '../../../shared/unit-select';
import type { Question } from './assign-form';

interface QuestionFieldsProps {
  /** Which of them it is, counted from 1. */
  place: number;
  value: Question;
  onChange: (value: Question) => void;
  onRemove: () => void;
  error: ReactNode;
}

/** One co-ordinating unit: whom, what, until when. */
export function QuestionFields({ place, value, onChange, onRemove, error }: QuestionFieldsProps) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <Fieldset legend={t('opinion.place', { place })}>
      <Stack gap="xs">
        <UnitSelect
          on={today()}
          label={t('opinion.unit')}
          chosen={value.unit}
          onChoose={(unit) => onChange({ ...value, unit })}
          error={error}
        />
        <Textarea
          label={t('opinion.question')}
          autosize
          minRows={1}
          maxLength={2000}
          value={value.question}
          onChange={({ currentTarget }) => onChange({ ...value, question: currentTarget.value })}
        />
        <DayField
          label={t('opinion.dueOn')}
          description={t('opinion.dueOnHint')}
          clearable
          value={value.dueOn}
          onChange={(dueOn) => onChange({ ...value, dueOn })}
        />
        <Button variant="default" size="xs" onClick={onRemove} w="fit-content">
          {t('opinion.remove', { place })}
        </Button>
      </Stack>
    </Fieldset>
  );
}
