import { Button, Group } from '@mantine/core';
import { IconCoffee, IconHistory, IconListCheck, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useTellProblem } from '../../shared/use-tell-problem';
import { type Agenda, useAddAgendaItem, useAddLastYear, useAddSession } from './agenda.queries';

/** As long as breaks usually are (docs/domain.md §1.9), in minutes. */
const BREAK_MINUTES = 15;

interface AgendaToolsProps {
  meetingId: string;
  agenda: Agenda;
  /** Opens a new line at the end. */
  onNew: () => void;
}

/** Below the lines: one more, a break, the reports on last year and on the preparatory session. */
export function AgendaTools({ meetingId, agenda: { actions }, onNew }: AgendaToolsProps) {
  const { t } = useTranslation('agenda');
  const add = useAddAgendaItem(meetingId);
  const report = useAddLastYear(meetingId);
  const session = useAddSession(meetingId);
  const onError = useTellProblem();
  const addBreak = () => {
    const line = { title: t('break.title'), kind: 'BREAK', minutesPlanned: BREAK_MINUTES } as const;
    add.mutate({ id: uuidv7(), ...line }, { onError });
  };
  return (
    <Group gap="xs" mt="md" className="no-print">
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
        {t('add')}
      </Button>
      <Button variant="default" leftSection={<IconCoffee size={16} aria-hidden />} onClick={addBreak}>
        {t('break.add', { minutes: BREAK_MINUTES })}
      </Button>
      {actions.includes('report') && (
        <Button
          variant="default"
          leftSection={<IconHistory size={16} aria-hidden />}
          loading={report.isPending}
          onClick={() => report.mutate({ id: uuidv7() }, { onError })}
        >
          {t('report.add')}
        </Button>
      )}
      {actions.includes('report-session') && (
        <Button
          variant="default"
          leftSection={<IconListCheck size={16} aria-hidden />}
          loading={session.isPending}
          onClick={() => session.mutate({ id: uuidv7() }, { onError })}
        >
          {t('session.add')}
        </Button>
      )}
    </Group>
  );
}
