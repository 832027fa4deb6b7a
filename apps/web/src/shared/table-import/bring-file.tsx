import { Progress, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { ProblemState } from '../query-view';
import { uploadFile } from '../upload';
import { FilePlace } from './file-place';
import { PastePlace } from './paste-place';

interface BringFileProps {
  /** Where a file with this id and name is sent to. */
  addressOf: (id: string, name: string) => string;
  pasteExample: string;
  onBrought: (importId: string) => void;
}

/** Takes a table as a file, or as what was copied from one, and sends it. */
export function BringFile({ addressOf, pasteExample, onBrought }: BringFileProps) {
  const { t } = useTranslation('imports');
  const [share, setShare] = useState(0);
  const bring = useMutation({
    mutationFn: (file: File) =>
      uploadFile<{ id: string }>(addressOf(uuidv7(), file.name), file, { onProgress: setShare }),
    onSuccess: ({ id }) => onBrought(id),
  });
  if (bring.isPending) return <Progress value={share * 100} aria-label={t('bring.sending')} />;
  return (
    <Stack gap="md">
      <ProblemState error={bring.error} />
      <FilePlace onFile={bring.mutate} />
      <PastePlace placeholder={pasteExample} onFile={bring.mutate} />
    </Stack>
  );
}
