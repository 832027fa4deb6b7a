import { DataList, type DataListColumn, StatusBadge } from '@kyhop/ui';
import { ActionIcon, Anchor, Group } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import { fileAddress, type MeetingFile } from './files.queries';
import { useFileSize } from './use-file-size';

interface FileTableProps {
  files: readonly MeetingFile[];
  /** For those who run the meeting. */
  manage?: { onEdit: (file: MeetingFile) => void; onDelete: (file: MeetingFile) => void };
}

/** The documents of a meeting: name, line, size, who brought it and who reads it. */
export function FileTable({ files, manage }: FileTableProps) {
  const { t } = useTranslation('files');
  const size = useFileSize();
  const columns: DataListColumn<MeetingFile>[] = [
    { key: 'name', header: t('field.name'), priority: 'title', cell: (file) => <FileLink file={file} /> },
    { key: 'item', header: t('field.item'), cell: (file) => file.agendaItemTitle ?? t('wholeMeeting') },
    { key: 'size', header: t('field.size'), width: '6rem', align: 'end', cell: (file) => size(file.size) },
    {
      key: 'uploaded',
      header: t('field.uploaded'),
      width: '13rem',
      cell: (file) => `${file.delegationName ?? file.uploadedByName ?? t('byLink')}, ${formatInstant(file.uploadedAt)}`,
    },
  ];
  if (manage === undefined)
    return <DataList caption={t('title')} rows={files} rowKey={({ id }) => id} columns={columns} />;
  const managing: DataListColumn<MeetingFile>[] = [
    {
      key: 'audience',
      header: t('field.audience'),
      width: '11rem',
      // What is open to all is the rule; what is not, is marked.
      cell: ({ audience }) =>
        audience === 'EVERYONE' ? (
          t('audience.EVERYONE')
        ) : (
          <StatusBadge tone="draft">{t('audience.SECRETARIAT')}</StatusBadge>
        ),
    },
    { key: 'manage', header: t('field.actions'), width: '6rem', cell: (file) => <Actions file={file} {...manage} /> },
  ];
  return <DataList caption={t('title')} rows={files} rowKey={({ id }) => id} columns={[...columns, ...managing]} />;
}

/** A document's name, by which it is saved. */
export function FileLink({ file: { id, name } }: { file: Pick<MeetingFile, 'id' | 'name'> }) {
  return (
    <Anchor href={fileAddress(id)} download={name} inherit>
      {name}
    </Anchor>
  );
}

function Actions({ file, onEdit, onDelete }: { file: MeetingFile } & Required<FileTableProps>['manage']) {
  const { t } = useTranslation('files');
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="subtle" aria-label={t('edit.of', { name: file.name })} onClick={() => onEdit(file)}>
        <IconPencil size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t('delete.of', { name: file.name })} onClick={() => onDelete(file)}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
