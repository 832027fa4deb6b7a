import { Button, FileButton, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FileLink } from './file-table';
import classes from './files.module.css';
import { filesQuery } from './files.queries';
import { UploadList } from './upload-list';
import { useFileSize } from './use-file-size';
import { useUploads } from './use-uploads';

interface ItemFilesProps {
  meetingId: string;
  item: { id: string; title: string };
}

/** The documents of one line of the programme, in small, with the way to add one for those who run the meeting. */
export function ItemFiles({ meetingId, item }: ItemFilesProps) {
  const { t } = useTranslation('files');
  const size = useFileSize();
  const { data: list } = useQuery(filesQuery(meetingId));
  const { queue, uploads } = useUploads(meetingId);
  const files = list?.items.filter(({ agendaItemId }) => agendaItemId === item.id) ?? [];
  const target = { agendaItemId: item.id, audience: 'EVERYONE' } as const;
  return (
    <>
      {files.length > 0 && (
        <ul className={classes['links']} aria-label={t('ofItem', { title: item.title })}>
          {files.map((file) => (
            <li key={file.id}>
              <FileLink file={file} />{' '}
              <Text span size="xs" c="dimmed">
                {size(file.size)}
                {file.audience === 'SECRETARIAT' && ` · ${t('audience.SECRETARIAT')}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <UploadList uploads={uploads.filter((upload) => upload.target.agendaItemId === item.id)} queue={queue} />
      {list?.actions.includes('manage') && (
        <FileButton
          multiple
          onChange={(chosen) => queue.add(chosen, target, list.limits)}
          inputProps={{ 'aria-label': t('upload.toItem', { title: item.title }) }}
        >
          {(props) => (
            <Button
              {...props}
              variant="subtle"
              size="compact-xs"
              leftSection={<IconPaperclip size={14} aria-hidden />}
              aria-label={t('upload.toItem', { title: item.title })}
            >
              {t('upload.attach')}
            </Button>
          )}
        </FileButton>
      )}
    </>
  );
}
