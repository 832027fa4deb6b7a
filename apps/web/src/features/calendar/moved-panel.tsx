import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingTime } from '../../shared/meeting-words';
import classes from './calendar.module.css';
import type { Moved } from './use-move-meeting';
import { MeetingWarnings } from './warnings';

interface MovedPanelProps {
  moved: Moved;
  onUndo: () => void;
  onClose: () => void;
}

/** After a move: what there is to think of now, why it stays so, and the way back. */
export function MovedPanel({ moved: { meeting }, onUndo, onClose }: MovedPanelProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const timeOf = useMeetingTime();
  return (
    <Paper component="section" aria-label={t('moved.label')} withBorder shadow="md" p="sm" className={classes['bar']}>
      <Stack gap="xs">
        <Text size="sm" fw={600} role="status">
          {t('moved.done', { title: meeting.title, time: timeOf(meeting) })}
        </Text>
        {meeting.warnings.length > 0 ? (
          <MeetingWarnings meetingId={meeting.id} warnings={meeting.warnings} label={t('plan.label')} />
        ) : (
          <Text size="sm">{t('plan.clear')}</Text>
        )}
        <Group gap="xs">
          <Button size="xs" variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onUndo}>
            {t('common:action.undo')}
          </Button>
          <Button size="xs" variant="subtle" onClick={onClose}>
            {t('common:action.close')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
