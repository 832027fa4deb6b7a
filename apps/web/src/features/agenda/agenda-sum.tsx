import { Group, Text } from '@mantine/core';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import type { Agenda } from './agenda.queries';

/** What the lines need together, against the length of the meeting; too much is said by word and shape. */
export function AgendaSum({ plannedMinutes: planned, availableMinutes: available }: Agenda) {
  const { t } = useTranslation('agenda');
  if (available === null) return <Text size="sm">{t('sum.planned', { planned })}</Text>;
  const left = available - planned;
  return (
    <Group gap="sm">
      <Text size="sm">{t('sum.of', { planned, available })}</Text>
      {left < 0 && <StatusBadge tone="warning">{t('sum.over', { count: -left })}</StatusBadge>}
      {left === 0 && <StatusBadge tone="done">{t('sum.exact')}</StatusBadge>}
      {left > 0 && <StatusBadge tone="planned">{t('sum.left', { count: left })}</StatusBadge>}
    </Group>
  );
}
