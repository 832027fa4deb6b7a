import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A list that the server is reading, and how far it is. */
export function ReadingList({ name, percent }: { name: string; percent: number }) {
  const { t } = useTranslation('imports');
  return (
    <Stack gap="xs" maw="32rem">
      <Text role="status">{t('reading.title', { name })}</Text>
      <Progress value={percent} aria-label={t('reading.title', { name })} />
      <Text size="sm" c="dimmed">
        {t('reading.percent', { percent })}
      </Text>
    </Stack>
  );
}
