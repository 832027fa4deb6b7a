import { MonthView as KitMonthView } from '@mantine/schedule';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarMeeting } from './calendar.queries';
import classes from './calendar.module.css';
import { DragArea, useDragging } from './drag-area';
import { movedTo } from './timing';
import { shortWeekday, useDayLabel } from './use-day-label';
import { useViewEvents } from './use-view-events';
import type { ViewProps } from './view-props';

/** How many tiles a day has room for: as many as the fullest day has, within bounds. */
const FEWEST_TILES = 3;
const MOST_TILES = 6;

function tilesADay(meetings: ViewProps['meetings']): number {
  const counts = new Map<string, number>();
  for (const { heldOn } of meetings) counts.set(heldOn, (counts.get(heldOn) ?? 0) + 1);
  return Math.min(MOST_TILES, Math.max(FEWEST_TILES, ...counts.values()));
}

/** Six weeks of days. */
export function MonthView(props: ViewProps) {
  const { t, i18n } = useTranslation('calendar');
  const { day, notes, onChoose, onHover, onDrop, mayCreate } = props;
  const dayLabel = useDayLabel(notes);
  const { meetingOf, props: events } = useViewEvents(props);
  const dragging = useDragging();
  const [dragged, setDragged] = useState<CalendarMeeting>();
  return (
    <DragArea onOver={(slot) => dragged && onHover(dragged, slot && movedTo(dragged, slot))}>
      <KitMonthView
        {...events}
        className={classes['month']}
        date={day}
        locale={i18n.language}
        firstDayOfWeek={1}
        withHeader={false}
        maxEventsPerDay={tilesADay(props.meetings)}
        // Inside the calendar, so that its tiles look the same.
        moreEventsProps={{ popoverProps: { portalProps: { target: '[data-calendar]' } } }}
        weekdayFormat={(date) => shortWeekday(date, i18n.language)}
        labels={{ moreLabel: (count) => t('more', { count }) }}
        getDayProps={(date) => ({
          'data-slot': date,
          'data-note': notes.get(date)?.name,
          'data-kind': kindOf(notes.get(date)),
          'aria-label': `${dayLabel(date)}, ${t(mayCreate ? 'day.create' : 'day.look')}`,
        })}
        onDayClick={(date) => onChoose({ day: date })}
        withEventsDragAndDrop={dragging}
        onEventDragStart={(event) => setDragged(meetingOf(event))}
        onEventDragEnd={() => {
          if (dragged) onHover(dragged, null);
          setDragged(undefined);
        }}
        onEventDrop={({ event, newStart }) => {
          const meeting = meetingOf(event);
          if (meeting) onDrop(meeting, movedTo(meeting, { day: newStart.slice(0, 10) }));
        }}
      />
    </DragArea>
  );
}

/** How a day of the table of holidays is drawn. */
export const kindOf = (note: { swapped: boolean } | undefined) => note && (note.swapped ? 'swapped' : 'off');
