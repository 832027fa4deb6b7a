import { MEETING_KIND_VALUES, type Schema } from '@kyhop/api-contract';
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';
import { areWhole, type DraftLine, minutesOf, newLine, toDrafts, toLines } from './template-draft';
import { TemplateLines } from './template-lines';
import { type Template, useCreateTemplate, useUpdateTemplate } from './templates.queries';

interface TemplateFormProps {
  /** The template to change; left out: a new one. */
  template?: Template;
  /** For whom the reader may make one. */
  owners: Schema<'TemplateOwnerDto'>[];
  onClose: () => void;
}

interface Values {
  name: string;
  meetingKind: Template['meetingKind'];
  /** The cluster, or an empty text for everybody: a choice of the kit has no null. */
  owner: string;
  lines: DraftLine[];
}

const valuesOf = ({ name, meetingKind, clusterId, lines }: Template): Values => ({
  name,
  meetingKind,
  owner: clusterId ?? '',
  lines: toDrafts(lines),
});

/** A new template, or a change of one. Whose it is stays. */
export function TemplateForm({ template, owners, onClose }: TemplateFormProps) {
  const { t } = useTranslation(['templates', 'meetings']);
  const [id] = useState(() => template?.id ?? uuidv7());
  const create = useCreateTemplate();
  const update = useUpdateTemplate(id);
  const edit = useEditForm<Values, Template>({
    initialValues: template
      ? valuesOf(template)
      : { name: '', meetingKind: 'PREPARATORY', owner: owners[0]?.clusterId ?? '', lines: [newLine()] },
    version: template?.version ?? null,
    validate: {
      name: (value) => (value.trim() === '' ? t('nameMissing') : null),
      lines: (value) => (areWhole(value) ? null : t('linesMissing')),
    },
    toValues: valuesOf,
    save: ({ owner, lines, ...values }, version) => {
      const body = { ...values, name: values.name.trim(), lines: toLines(lines) };
      return version === null
        ? create.mutateAsync({ id, clusterId: owner || null, ...body })
        : update.mutateAsync({ version, ...body });
    },
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t(template ? 'edit' : 'create')}
      size="xl"
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [
        current.name,
        t('count', { count: current.lines.length }),
        t('minutes', { count: minutesOf(current.lines) }),
      ]}
    >
      <TextInput label={t('field.name')} required maxLength={200} data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('field.kind')}
        allowDeselect={false}
        data={MEETING_KIND_VALUES.map((value) => ({ value, label: t(`meetings:kind.${value}`) }))}
        {...form.getInputProps('meetingKind')}
      />
      {!template && owners.length > 1 && (
        <Select
          label={t('field.owner')}
          allowDeselect={false}
          data={owners.map(({ clusterId, clusterName }) => ({
            value: clusterId ?? '',
            label: clusterName ?? t('shared'),
          }))}
          {...form.getInputProps('owner')}
        />
      )}
      <TemplateLines
        lines={form.values.lines}
        onChange={(lines) => form.setFieldValue('lines', lines)}
        error={typeof form.errors['lines'] === 'string' ? form.errors['lines'] : undefined}
      />
    </EditDialog>
  );
}
