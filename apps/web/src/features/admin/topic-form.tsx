import type { Schema } from '@kyhop/api-contract';
import { NumberInput, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';
import { useCreateTopic, useUpdateTopic } from './topics.queries';

type Topic = Schema<'TopicDto'>;
type Values = Pick<Topic, 'code' | 'nameVi' | 'nameEn' | 'position' | 'retired'>;

const CODE = /^[A-Z][A-Z0-9_]*$/;
const NEW: Values = { code: '', nameVi: '', nameEn: '', position: 0, retired: false };

interface TopicFormProps {
  /** The topic to change; left out: a new one. */
  topic?: Topic;
  onClose: () => void;
}

/** A new topic, or a change of one. A change may move it and retire it; its code stays. */
export function TopicForm({ topic, onClose }: TopicFormProps) {
  const { t } = useTranslation('admin');
  const [id] = useState(() => topic?.id ?? uuidv7());
  const create = useCreateTopic();
  const update = useUpdateTopic(id);
  const missing = (value: string) => (value.trim() === '' ? t('topics.nameMissing') : null);
  const edit = useEditForm<Values, Topic>({
    initialValues: topic ? valuesOf(topic) : NEW,
    version: topic?.version ?? null,
    validate: {
      code: (value) => (topic || CODE.test(value.trim()) ? null : t('topics.codeWrong')),
      nameVi: missing,
      nameEn: missing,
    },
    toValues: valuesOf,
    save: ({ code, position, retired, ...names }, version) =>
      version === null
        ? create.mutateAsync({ id, code, ...names })
        : update.mutateAsync({ version, position, retired, ...names }),
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t(topic ? 'topics.edit' : 'topics.create')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.nameVi, current.nameEn]}
    >
      <TextInput label={t('topics.nameVi')} required maxLength={120} data-autofocus {...form.getInputProps('nameVi')} />
      <TextInput label={t('topics.nameEn')} required maxLength={120} lang="en" {...form.getInputProps('nameEn')} />
      {topic ? (
        <>
          <NumberInput
            label={t('topics.position')}
            min={0}
            max={9999}
            allowDecimal={false}
            {...form.getInputProps('position')}
          />
          <Switch
            label={t('topics.retire')}
            description={t('topics.retireAdvice')}
            {...form.getInputProps('retired', { type: 'checkbox' })}
          />
        </>
      ) : (
        <TextInput
          label={t('topics.code')}
          description={t('topics.codeAdvice')}
          required
          maxLength={60}
          autoCapitalize="characters"
          spellCheck={false}
          {...form.getInputProps('code')}
        />
      )}
    </EditDialog>
  );
}

const valuesOf = ({ code, nameVi, nameEn, position, retired }: Topic): Values => ({
  code,
  nameVi,
  nameEn,
  position,
  retired,
});
