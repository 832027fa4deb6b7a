import { Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { FilePlace } from '../../shared/table-import/file-place';
import { PastePlace } from '../../shared/table-import/paste-place';
import { useBringList } from './imports.queries';

interface BringListProps {
  meetingId: string;
  onBrought: (importId: string) => void;
}

/** Takes a list as a file, or as what was copied from one. */
export function BringList({ meetingId, onBrought }: BringListProps) {
  const { t } = useTranslation('imports');
  const [share, setShare] = useState(0);
  const bring = useBringList(meetingId, setShare);
  const take = (file: File) => bring.mutate(file, { onSuccess: ({ id }) => onBrought(id) });
  if (bring.isPending) return <Progress value={share * 100} aria-label={t('bring.sending')} />;
  return (
    <Stack gap="md">
      <Text c="dimmed" maw="44rem">
        {t('bring.advice')}
      </Text>
      <ProblemState error={bring.error} />
      <FilePlace onFile={take} />
      <PastePlace placeholder={t('bring.pasteExample')} onFile={take} />
    </Stack>
  );
}
