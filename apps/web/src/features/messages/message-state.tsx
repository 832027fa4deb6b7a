import { StatusBadge, type StatusTone } from '@kyhop/ui';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../shared/format';
import type { Message } from './messages.queries';

const TONES: Record<Message['state'], StatusTone> = {
  WAITING: 'planned',
  HANDING_OVER: 'active',
  SENT: 'done',
  UNCERTAIN: 'warning',
  REFUSED: 'stopped',
  WITHDRAWN: 'draft',
};

/** How a mail stands: its state, what was wrong, and what happens next by itself. */
export function MessageState({ message }: { message: Message }) {
  const { t } = useTranslation('messages');
  const { state, lastError, resentAt } = message;
  return (
    <Stack gap={4} align="flex-start">
      <StatusBadge tone={TONES[state]}>{t(`state.${state}`)}</StatusBadge>
      {lastError !== null && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {lastError}
        </Text>
      )}
      {state === 'UNCERTAIN' && <Text size="sm">{t('uncertain')}</Text>}
      {state === 'WAITING' && <NextAttempt message={message} />}
      {resentAt !== null && (
        <Text size="sm" c="dimmed">
          {t('resentAt', { when: formatInstant(resentAt) })}
        </Text>
      )}
    </Stack>
  );
}

/** Of a mail that never was tried there is nothing to tell. */
function NextAttempt({ message: { attempts, nextAttemptAt } }: { message: Message }) {
  const { t } = useTranslation('messages');
  if (attempts === 0) return null;
  const next = nextAttemptAt === null ? t('noMoreAttempts') : t('nextAttempt', { when: formatInstant(nextAttemptAt) });
  return (
    <Text size="sm" c="dimmed">
      {`${t('attempts', { count: attempts })} ${next}`}
    </Text>
  );
}
