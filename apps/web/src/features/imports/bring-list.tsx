import { Button, FileButton, Group, Progress, Stack, Text, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import classes from './imports.module.css';
import { MOST_BYTES, useBringList } from './imports.queries';

interface BringListProps {
  meetingId: string;
  onBrought: (importId: string) => void;
}

/** Takes a list as a file, or as what was copied from one. */
export function BringList({ meetingId, onBrought }: BringListProps) {
  const { t } = useTranslation('imports');
  const [share, setShare] = useState(0);
  const [tooLarge, setTooLarge] = useState(false);
  const [text, setText] = useState('');
  const bring = useBringList(meetingId, setShare);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    setTooLarge(file.size > MOST_BYTES);
    if (file.size <= MOST_BYTES) bring.mutate(file, { onSuccess: ({ id }) => onBrought(id) });
  };
  if (bring.isPending) return <Progress value={share * 100} aria-label={t('bring.sending')} />;
  return (
    <Stack gap="md">
      <Text c="dimmed" maw="44rem">
        {t('bring.advice')}
      </Text>
      <ProblemState error={bring.error} />
      {tooLarge && (
        <Text role="alert" c="var(--mantine-color-error)">
          {t('bring.tooLarge')}
        </Text>
      )}
      <FilePlace onFile={take} />
      <Textarea
        label={t('bring.paste')}
        placeholder={t('bring.pasteExample')}
        autosize
        minRows={5}
        maxRows={16}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={text.trim() === ''}
          onClick={() => take(new File([text], t('bring.pasted'), { type: 'text/plain' }))}
        >
          {t('bring.read')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Where a file is chosen, or dropped. */
function FilePlace({ onFile }: { onFile: (file: File | null | undefined) => void }) {
  const { t } = useTranslation('imports');
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    <div
      role="group"
      aria-label={t('bring.file')}
      className={classes['drop']}
      data-over={over || undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton onChange={onFile} accept=".xlsx,.csv,.tsv,.txt" inputProps={{ 'aria-label': t('bring.choose') }}>
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
  );
}
