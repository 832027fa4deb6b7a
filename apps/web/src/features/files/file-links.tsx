import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FileLink } from './file-table';
import classes from './files.module.css';
import type { MeetingFile } from './files.queries';
import { useFileSize } from './use-file-size';

/** Documents to be read on a phone in the hall: name, line, size. */
export function FileLinks({ files }: { files: readonly MeetingFile[] }) {
  const { t } = useTranslation('files');
  const size = useFileSize();
  return (
    <ul className={classes['links']} aria-label={t('title')}>
      {files.map((file) => (
        <li key={file.id}>
          <FileLink file={file} />
          <Text size="sm" c="dimmed">
            {[file.agendaItemTitle, size(file.size)].filter((part) => part !== null).join(' · ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}
