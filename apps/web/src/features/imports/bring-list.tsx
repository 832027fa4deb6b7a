import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BringFile } from '../../shared/table-import/bring-file';

interface BringListProps {
  meetingId: string;
  onBrought: (importId: string) => void;
}

/** Takes a list of delegates as a file, or as what was copied from one. */
export function BringList({ meetingId, onBrought }: BringListProps) {
  const { t } = useTranslation('imports');
  const addressOf = (id: string, name: string) =>
    `/api/meetings/${meetingId}/attendee-imports/${id}?name=${encodeURIComponent(name)}`;
  return (
    <Stack gap="md">
      <Text c="dimmed" maw="44rem">
        {t('bring.advice')}
      </Text>
      <BringFile addressOf={addressOf} pasteExample={t('bring.pasteExample')} onBrought={onBrought} />
    </Stack>
  );
}
