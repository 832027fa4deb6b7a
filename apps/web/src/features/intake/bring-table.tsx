import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BringFile } from '../../shared/table-import/bring-file';

interface BringTableProps {
  meetingId: string;
  onBrought: (importId: string) => void;
}

/** Takes a table of recommendations for a meeting. */
export function BringTable({ meetingId, onBrought }: BringTableProps) {
  const { t } = useTranslation('intake');
  const addressOf = (id: string, name: string) =>
    `/api/recommendation-imports/${id}?${new URLSearchParams({ meetingId, name }).toString()}`;
  return <BringFile addressOf={addressOf} pasteExample={t('bring.pasteExample')} onBrought={onBrought} />;
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
