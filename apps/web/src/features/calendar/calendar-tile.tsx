import type { ScheduleEventData } from '@mantine/schedule';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarMeeting } from './calendar.queries';
import classes from './calendar.module.css';
import { spanOf } from './timing';
import { useTileWords } from './use-tile-words';

/** A meeting as the kit's views want it. */
export function eventOf(meeting: CalendarMeeting): ScheduleEventData {
  const { start, end } = spanOf(meeting);
  return {
    id: meeting.id,
    title: meeting.title,
    start: `${meeting.heldOn} ${start}:00`,
    end: `${meeting.heldOn} ${end}:00`,
    color: 'teal',
  };
}

type ButtonProps = ComponentPropsWithoutRef<'button'> & { children: ReactNode };

interface TileProps {
  meeting: CalendarMeeting;
  /** What the kit gives the tile: place, dragging, the body. */
  button: ButtonProps;
  /** It is being moved by keys. */
  moving: boolean;
  onMoveKey: () => void;
}

/** A meeting in the grid: its cluster by hue and letters, its status by shape and word. */
export function CalendarTile({ meeting, button, moving, onMoveKey }: TileProps) {
  const { markOf, labelOf } = useTileWords();
  return (
    <UnstyledButton
      {...button}
      className={`${button.className ?? ''} ${classes['tile'] ?? ''}`}
      data-hue={markOf(meeting.clusterId, meeting.clusterName).hue}
      data-status={meeting.status}
      data-moving={moving || undefined}
      // Named by what is written on it; all that it has no room for is told besides.
      title={labelOf(meeting)}
      aria-keyshortcuts={meeting.actions.includes('reschedule') ? 'm' : undefined}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onMoveKey();
      }}
    />
  );
}

/** What is written on a tile. */
export function TileBody({ meeting }: { meeting: CalendarMeeting }) {
  const { markOf, beginOf, stateOf } = useTileWords();
  const { label } = markOf(meeting.clusterId, meeting.clusterName);
  const state = stateOf(meeting);
  return (
    <span className={classes['body']}>
      {meeting.openWarnings ? <WarningSign count={meeting.openWarnings} /> : null}{' '}
      <span className={classes['begin']}>{beginOf(meeting)}</span> <b>{label}</b> {state && <i>{state}</i>}{' '}
      <span className={classes['title']}>{meeting.title}</span>
    </span>
  );
}

/** That there is something to think of, and how much. */
export function WarningSign({ count }: { count: number }) {
  const { t } = useTranslation('calendar');
  return (
    <span className={classes['sign']}>
      <IconAlertTriangle size={12} stroke={2.5} aria-hidden />
      <span aria-hidden>{count}</span>
      <VisuallyHidden>{t('tile.warnings', { count })}</VisuallyHidden>
    </span>
  );
}
