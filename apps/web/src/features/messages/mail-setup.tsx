import { StatusBadge } from '@kyhop/ui';
import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Who the mail comes from; or that nothing goes, and what is missing. */
export function MailSetup({ sender }: { sender: string | null }) {
  const { t } = useTranslation('messages');
  if (sender !== null) return <Text c="dimmed">{t('sender', { sender })}</Text>;
  return (
    <Paper withBorder p="md">
      <Stack gap="xs" align="flex-start">
        <StatusBadge tone="warning">{t('notSetUp.title')}</StatusBadge>
        <Text size="sm">{t('notSetUp.advice')}</Text>
      </Stack>
    </Paper>
  );
}
