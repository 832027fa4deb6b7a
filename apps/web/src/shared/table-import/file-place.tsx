import { Button, FileButton, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_BYTES } from './rows-in-sight';
import classes from './table-import.module.css';

/** Where a file is chosen, or dropped; one that is too large is not taken. */
export function FilePlace({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation('imports');
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState(false);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    setTooLarge(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) onFile(file);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <>
      {tooLarge && (
        <Text role="alert" c="var(--mantine-color-error)">
          {t('bring.tooLarge')}
        </Text>
      )}
      <div
        role="group"
        aria-label={t('bring.file')}
        className={classes['drop']}
        data-over={over || undefined}
        onDragOver={drag}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileButton onChange={take} accept=".xlsx,.csv,.tsv,.txt" inputProps={{ 'aria-label': t('bring.choose') }}>
          {(props) => (
            <Button {...props} leftSection={<IconFileSpreadsheet size={18} aria-hidden />}>
              {t('bring.choose')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('bring.drop')}
        </Text>
      </div>
    </>
  );
}
