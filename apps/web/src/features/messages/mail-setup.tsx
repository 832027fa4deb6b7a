import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Who the mail comes from; or that nothing goes, and what is missing. */
export function MailSetup({ sender }: { sender: string | null }) {
  const { t } = useTranslation('messages');
  if (sender !== null) return <Text c="dimmed">{t('sender', { sender })}</Text>;
  return (
    <Alert title={t('notSetUp.title')} color="yellow">
      {t('notSetUp.advice')}
    </Alert>
  );
}
