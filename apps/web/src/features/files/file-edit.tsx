import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictNotice } from '../../shared/conflict-notice';
import { FormDialog } from '../../shared/form-dialog';
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
  const { form, submit, saving, error, conflict } = useEditForm<FileFields, MeetingFile>({
    version: file.version,
    initialValues: valuesOf(file),
    validate: { name: (name) => (name.trim() === '' ? t('field.nameMissing') : null) },
    save: (values, version) => change.mutateAsync({ id: file.id, ...values, version: version ?? file.version }),
    toValues: valuesOf,
    onSaved: onClose,
  });
  return (
    <FormDialog
      title={t('edit.title')}
      onClose={onClose}
      onSubmit={submit}
      saving={saving}
      error={error}
      conflict={
        conflict && (
          <ConflictNotice
            lines={[
              conflict.current.name,
              conflict.current.agendaItemTitle ?? t('wholeMeeting'),
              t(`audience.${conflict.current.audience}`),
            ]}
            onTake={conflict.take}
            onKeep={conflict.keep}
          />
        )
      }
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
    </FormDialog>
  );
}
