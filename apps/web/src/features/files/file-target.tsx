import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FileAudience } from './files.queries';
import type { UploadTarget } from './upload-queue';

/** A line of the programme to which a document can belong. */
export interface ItemChoice {
  id: string;
  title: string;
}

interface FileTargetProps {
  target: UploadTarget;
  items: readonly ItemChoice[];
  onChange: (target: UploadTarget) => void;
}

/** To what a document belongs and who reads it. */
export function FileTarget({ target, items, onChange }: FileTargetProps) {
  const { t } = useTranslation('files');
  return (
    <>
      <NativeSelect
        label={t('field.item')}
        data={[{ value: '', label: t('wholeMeeting') }, ...items.map(({ id, title }) => ({ value: id, label: title }))]}
        value={target.agendaItemId ?? ''}
        onChange={(event) => onChange({ ...target, agendaItemId: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={t('field.audience')}
        data={(['EVERYONE', 'SECRETARIAT'] as const).map((value) => ({ value, label: t(`audience.${value}`) }))}
        value={target.audience}
        onChange={(event) => onChange({ ...target, audience: event.currentTarget.value as FileAudience })}
      />
    </>
  );
}
