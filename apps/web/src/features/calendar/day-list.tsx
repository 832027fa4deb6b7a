import { ActionIcon, Text, Title } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatWeekday, today } from '../../shared/format';
import { TextLink } from '../../shared/link';
import { MeetingStatusBadge, useTimeOfDay } from '../../shared/meeting-words';
import type { CalendarMeeting } from './calendar.queries';
import { type Days, eachDay } from './calendar-days';
import { WarningSign } from './calendar-tile';
import classes from './calendar.module.css';
import { kindOf } from './month-view';
import { useClusterMarks } from './use-cluster-marks';
import type { ViewProps } from './view-props';

interface DayListProps extends Pick<ViewProps, 'meetings' | 'notes' | 'onOpen'> {
  days: Days;
}

/** The meetings of a month, day by day, with its holidays: what a phone shows. */
export function DayList({ days, meetings, notes, onOpen }: DayListProps) {
  const { t, i18n } = useTranslation('calendar');
  const told = eachDay(days).filter((day) => notes.has(day) || meetings.some(({ heldOn }) => heldOn === day));
  if (told.length === 0) return <EmptyState title={t('list.empty')} description={t('list.emptyAdvice')} />;
  return (
    <ol className={classes['days']}>
      {told.map((day) => (
        <li key={day} data-kind={kindOf(notes.get(day))} aria-current={day === today() ? 'date' : undefined}>
          <Title order={2} size="h6">
            {formatWeekday(day, i18n.language)}
          </Title>
          <Note note={notes.get(day)} />
          <ul>
            {meetings
              .filter(({ heldOn }) => heldOn === day)
              .map((meeting) => (
                <Row key={meeting.id} meeting={meeting} onOpen={onOpen} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Note({ note }: { note: ReturnType<ViewProps['notes']['get']> }) {
  const { t } = useTranslation('calendar');
  if (!note) return null;
  return (
    <Text size="sm" c="dimmed">
      {note.name} · {t(note.swapped ? 'day.swapped' : 'day.off')}
    </Text>
  );
}

function Row({ meeting, onOpen }: { meeting: CalendarMeeting; onOpen: ViewProps['onOpen'] }) {
  const { t } = useTranslation('calendar');
  const timeOfDay = useTimeOfDay();
  const { hue, label } = useClusterMarks()(meeting.clusterId, meeting.clusterName);
  return (
    <li className={classes['row']} data-hue={hue} data-status={meeting.status}>
      <Text size="sm">{timeOfDay(meeting)}</Text>
      <div>
        <TextLink to={paths.meeting(meeting.id)} className={classes['title']}>
          {meeting.title}
        </TextLink>
        <Text size="sm" c="dimmed">
          {[label, meeting.venue].join(' · ')}
        </Text>
        <MeetingStatusBadge status={meeting.status} />{' '}
        {meeting.openWarnings ? <WarningSign count={meeting.openWarnings} /> : null}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('card.open', { title: meeting.title })}
        data-event-id={meeting.id}
        onClick={(event) => onOpen(meeting, event.currentTarget)}
      >
        <IconDots size={18} aria-hidden />
      </ActionIcon>
    </li>
  );
}
