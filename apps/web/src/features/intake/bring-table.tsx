import { Anchor, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../shared/query-view';
import { FilePlace } from '../../shared/table-import/file-place';
import { PastePlace } from '../../shared/table-import/paste-place';
import { useBringTable } from './intake.queries';

interface BringTableProps {
  meetingId: string;
  onBrought: (importId: string) => void;
}

/** Takes a table as a file, or as what was copied from one. */
export function BringTable({ meetingId, onBrought }: BringTableProps) {
  const { t } = useTranslation('intake');
  const [share, setShare] = useState(0);
  const bring = useBringTable(meetingId, setShare);
  const take = (file: File) => bring.mutate(file, { onSuccess: ({ id }) => onBrought(id) });
  if (bring.isPending) return <Progress value={share * 100} aria-label={t('bring.sending')} />;
  return (
    <Stack gap="md">
      <ProblemState error={bring.error} />
      <FilePlace onFile={take} />
      <PastePlace placeholder={t('bring.pasteExample')} onFile={take} />
    </Stack>
  );
}

/** How a table should look, and an empty one to fill in. */
export function TableAdvice() {
  const { t } = useTranslation('intake');
  return (
    <Text c="dimmed" maw="44rem">
      {t('bring.advice')}{' '}
      <Anchor href="/api/recommendation-imports/template.xlsx" download inherit>
        {t('bring.template')}
      </Anchor>
    </Text>
  );
}
