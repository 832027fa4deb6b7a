import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingTime } from '../../shared/meeting-words';
import classes from './calendar.module.css';
import type { Moved } from './use-move-meeting';
import { MeetingWarnings } from './warnings';

interface MovedPanelProps {
  moved: Moved;
  onUndo: () => Promise<void>;
  onClose: () => void;
  /** The panel goes: its meeting gets the focus. */
  onLeave: (meetingId: string) => void;
}

/** After a move: what there is to think of now, why it stays so, and the way back. */
export function MovedPanel({ moved: { meeting }, onUndo, onClose, onLeave }: MovedPanelProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const timeOf = useMeetingTime();
  const undo = async () => {
    await onUndo();
    onLeave(meeting.id);
  };
  const close = () => {
    onClose();
    onLeave(meeting.id);
  };
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
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => void undo()}
          >
            {t('common:action.undo')}
          </Button>
          <Button size="xs" variant="subtle" onClick={close}>
            {t('common:action.close')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
