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

const TILES_A_DAY = 3;

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
        maxEventsPerDay={TILES_A_DAY}
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
