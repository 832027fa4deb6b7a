import { Alert, Button, Group, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ConflictNoticeProps {
  /** What is on the server now, line by line. */
  lines: readonly string[];
  onTake: () => void;
  onKeep: () => void;
}

/** Somebody else saved first: both texts stay in sight until the reader has chosen. */
export function ConflictNotice({ lines, onTake, onKeep }: ConflictNoticeProps) {
  const { t } = useTranslation('common');
  return (
    <Alert color="red" variant="outline" role="alert" title={t('conflict.title')}>
      {t('conflict.now')}
      <List size="sm" my="xs">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onTake}>
          {t('conflict.take')}
        </Button>
        <Button size="xs" variant="default" onClick={onKeep}>
          {t('conflict.keep')}
        </Button>
      </Group>
    </Alert>
  );
}
