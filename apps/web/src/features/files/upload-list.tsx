import { ActionIcon, Group, Progress, Text } from '@mantine/core';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import classes from './files.module.css';
import type { Upload, UploadQueue } from './upload-queue';
import { useFileSize } from './use-file-size';

interface UploadListProps {
  uploads: readonly Upload[];
  queue: UploadQueue;
}

/** Each file on its way: how far it is, and what became of those that did not arrive. */
export function UploadList({ uploads, queue }: UploadListProps) {
  const { t } = useTranslation('files');
  if (uploads.length === 0) return null;
  return (
    <ul className={classes['uploads']} aria-label={t('upload.list')}>
      {uploads.map((upload) => (
        <UploadRow key={upload.id} upload={upload} queue={queue} />
      ))}
    </ul>
  );
}

function UploadRow({ upload: { id, file, state, share, error }, queue }: { upload: Upload; queue: UploadQueue }) {
  const { t } = useTranslation('files');
  const size = useFileSize();
  const { problemMessage } = useProblems();
  const over = state === 'failed' || state === 'refused';
  return (
    <li>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text size="sm" className={classes['name']}>
          {file.name} <Text span c="dimmed" size="sm" inherit>{`(${size(file.size)})`}</Text>
        </Text>
        <Group gap={4} wrap="nowrap">
          {state === 'failed' && (
            <ActionIcon
              variant="subtle"
              aria-label={t('upload.retry', { name: file.name })}
              onClick={() => queue.retry(id)}
            >
              <IconRefresh size={16} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon
            variant="subtle"
            aria-label={t(over ? 'upload.dismiss' : 'upload.cancel', { name: file.name })}
            onClick={() => queue.remove(id)}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      {over ? (
        <Text size="sm" role="alert" className={classes['failed']}>
          {problemMessage(error)}
        </Text>
      ) : (
        <>
          <Progress value={share * 100} aria-label={t('upload.progress', { name: file.name })} />
          <Text size="xs" c="dimmed">
            {state === 'waiting' ? t('upload.waiting') : t('upload.sent', { percent: Math.round(share * 100) })}
          </Text>
        </>
      )}
    </li>
  );
}
