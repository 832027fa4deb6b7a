import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';
import { FileTarget, type ItemChoice } from './file-target';
import { type FileFields, type MeetingFile, useChangeFile } from './files.queries';

interface FileEditProps {
  file: MeetingFile;
  items: readonly ItemChoice[];
  onClose: () => void;
}

const valuesOf = ({ name, agendaItemId, audience }: MeetingFile): FileFields => ({ name, agendaItemId, audience });

/** Renames a document, puts it to another line, opens or closes it. */
export function FileEdit({ file, items, onClose }: FileEditProps) {
  const { t } = useTranslation('files');
  const change = useChangeFile(file.meetingId);
  const edit = useEditForm<FileFields, MeetingFile>({
    version: file.version,
    initialValues: valuesOf(file),
    validate: { name: (name) => (name.trim() === '' ? t('field.nameMissing') : null) },
    save: (values, version) => change.mutateAsync({ id: file.id, ...values, version: version ?? file.version }),
    toValues: valuesOf,
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={t('edit.title')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [
        current.name,
        current.agendaItemTitle ?? t('wholeMeeting'),
        t(`audience.${current.audience}`),
      ]}
    >
      <TextInput
        label={t('field.name')}
        description={t('field.nameAdvice')}
        required
        maxLength={300}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <FileTarget target={form.values} items={items} onChange={(target) => form.setValues(target)} />
    </EditDialog>
  );
}
