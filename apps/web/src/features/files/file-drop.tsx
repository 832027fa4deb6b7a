import { Button, FileButton, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileLimits } from './files.queries';
import classes from './files.module.css';
import { useFileSize } from './use-file-size';

interface FileDropProps {
  limits: FileLimits;
  onFiles: (files: File[]) => void;
  /** Where the files go, chosen beside the button. */
  children?: ReactNode;
}

/** Takes files that are chosen or dropped, several at once, and says beforehand which. */
export function FileDrop({ limits, onFiles, children }: FileDropProps) {
  const { t } = useTranslation('files');
  const size = useFileSize();
  const [over, setOver] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  const drag = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      role="group"
      aria-label={t('upload.title')}
      className={classes['drop']}
      data-over={over || undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      <FileButton
        multiple
        accept={limits.kinds.map((kind) => `.${kind}`).join(',') + ',.jpeg'}
        onChange={onFiles}
        inputProps={{ 'aria-label': t('upload.choose') }}
      >
        {(props) => (
          <Button {...props} leftSection={<IconUpload size={16} aria-hidden />}>
            {t('upload.choose')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('upload.advice', { size: size(limits.maxBytes), kinds: limits.kinds.join(', ').toUpperCase() })}
      </Text>
    </div>
  );
}
