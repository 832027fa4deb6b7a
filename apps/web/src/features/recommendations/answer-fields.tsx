import { RESPONSE_KIND_VALUES, TENSE_VALUES } from '@kyhop/api-contract';
import { Checkbox, Select, SimpleGrid, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/day-field';
import type { Answer } from './recommendations.queries';
import classes from './recommendations.module.css';

/** What is written in an answer. */
export type AnswerValues = Pick<Answer, 'kinds' | 'text' | 'tense' | 'counterpartBodies' | 'dueOn'> & {
  responsibleBody: string;
  documentReference: string;
};

/** What an answer says, who is to do it with whom, and until when. */
export function AnswerFields({ form }: { form: UseFormReturnType<AnswerValues> }) {
  const { t } = useTranslation('recommendations');
  return (
    <>
      <Checkbox.Group label={t('field.kinds')} required {...form.getInputProps('kinds')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={6} mt={6}>
          {RESPONSE_KIND_VALUES.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`kind.${kind}`)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Textarea
        label={t('field.answerText')}
        required
        autosize
        minRows={4}
        maxLength={10_000}
        {...form.getInputProps('text')}
      />
      <div className={classes['pair']}>
        <TextInput label={t('field.responsibleBody')} maxLength={300} {...form.getInputProps('responsibleBody')} />
        <TagsInput
          label={t('field.counterpartBodies')}
          description={t('field.counterpartBodiesHint')}
          maxTags={20}
          acceptValueOnBlur
          {...form.getInputProps('counterpartBodies')}
        />
      </div>
      <div className={classes['pair']}>
        <Select
          label={t('field.tense')}
          data={TENSE_VALUES.map((tense) => ({ value: tense, label: t(`tense.${tense}`) }))}
          clearable
          {...form.getInputProps('tense')}
        />
        <DayField label={t('field.promisedFor')} clearable {...form.getInputProps('dueOn')} value={form.values.dueOn} />
        <TextInput label={t('field.documentReference')} maxLength={300} {...form.getInputProps('documentReference')} />
      </div>
    </>
  );
}
