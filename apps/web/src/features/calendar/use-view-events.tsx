import type { MonthViewProps, ScheduleEventData } from '@mantine/schedule';
import { useMemo } from 'react';
import { CalendarTile, eventOf, TileBody } from './calendar-tile';
import { isMovable, type ViewProps } from './view-props';

type RenderEvent = NonNullable<MonthViewProps['renderEvent']>;
type RenderEventBody = NonNullable<MonthViewProps['renderEventBody']>;
type Drawn = Pick<ViewProps, 'meetings' | 'movingId' | 'onMoveKey' | 'onOpen'>;

/** Meetings as events of the kit, and how these are drawn: the same in the month and in the week. */
export function useViewEvents({ meetings, movingId, onMoveKey, onOpen }: Drawn) {
  const events = useMemo(() => meetings.map(eventOf), [meetings]);
  const meetingOf = ({ id }: Pick<ScheduleEventData, 'id'>) => meetings.find((meeting) => meeting.id === id);
  const renderEvent: RenderEvent = (event, button) => {
    const meeting = meetingOf(event);
    if (!meeting) return <span />;
    return (
      <CalendarTile
        meeting={meeting}
        button={button}
        moving={meeting.id === movingId}
        onMoveKey={() => isMovable(meeting) && onMoveKey(meeting)}
      />
    );
  };
  const renderEventBody: RenderEventBody = (event) => {
    const meeting = meetingOf(event);
    return meeting && <TileBody meeting={meeting} />;
  };
  const props = {
    events,
    renderEvent,
    renderEventBody,
    canDragEvent: (event: ScheduleEventData) => {
      const meeting = meetingOf(event);
      return meeting !== undefined && isMovable(meeting);
    },
    onEventClick: (event: ScheduleEventData, { currentTarget }: { currentTarget: HTMLElement }) => {
      const meeting = meetingOf(event);
      if (meeting) onOpen(meeting, currentTarget);
    },
  };
  return { meetingOf, props };
}
