import { RESPONSE_KIND_VALUES, TENSE_VALUES } from '@kyhop/api-contract';
import { Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';
import { type AnswerTemplate, useSaveTemplate } from './answer-templates.queries';

interface AnswerTemplateFormProps {
  /** The template to change; left out: a new one. */
  template?: AnswerTemplate;
  onClose: () => void;
}

const valuesOf = ({ name, kinds, tense, text }: Omit<AnswerTemplate, 'id' | 'version'>) => ({
  name,
  kinds,
  tense,
  text,
});

const EMPTY = valuesOf({ name: '', kinds: [], tense: null, text: '' });

/** A new template, or a change of one. */
export function AnswerTemplateForm({ template, onClose }: AnswerTemplateFormProps) {
  const { t } = useTranslation('recommendations');
  const [id] = useState(() => template?.id ?? uuidv7());
  const store = useSaveTemplate();
  const edit = useEditForm<ReturnType<typeof valuesOf>, AnswerTemplate>({
    initialValues: template ? valuesOf(template) : EMPTY,
    version: template?.version ?? null,
    validate: {
      name: (value) => (value.trim() === '' ? t('template.nameMissing') : null),
      text: (value) => (value.trim() === '' ? t('template.textMissing') : null),
    },
    toValues: valuesOf,
    save: (values, version) =>
      store.mutateAsync(
        version === null ? { known: null, body: { id, ...values } } : { known: id, body: { ...values, version } },
      ),
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t(template ? 'template.edit' : 'template.create')}
      size="lg"
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.name, current.text]}
    >
      <TextInput label={t('template.name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <Textarea
        label={t('template.text')}
        required
        autosize
        minRows={5}
        maxLength={10_000}
        {...form.getInputProps('text')}
      />
      <Checkbox.Group label={t('template.kinds')} {...form.getInputProps('kinds')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={6} mt={6}>
          {RESPONSE_KIND_VALUES.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`kind.${kind}`)} />
          ))}
        </SimpleGrid>
      </Checkbox.Group>
      <Select
        label={t('field.tense')}
        data={TENSE_VALUES.map((tense) => ({ value: tense, label: t(`tense.${tense}`) }))}
        clearable
        {...form.getInputProps('tense')}
      />
    </EditDialog>
  );
}
