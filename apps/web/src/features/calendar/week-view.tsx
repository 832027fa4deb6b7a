import { WeekView as KitWeekView } from '@mantine/schedule';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTimeToSecond, formatWeekday, today } from '../../shared/format';
import type { CalendarMeeting } from './calendar.queries';
import { daysOf, eachDay } from './calendar-days';
import classes from './calendar.module.css';
import { DragArea, useDragging } from './drag-area';
import { kindOf } from './month-view';
import { minutesOf, movedTo, resizedTo, type Slot, spanOf, STEP_MINUTES, timeOf, type Timing } from './timing';
import { shortWeekday, useDayLabel } from './use-day-label';
import { useViewEvents } from './use-view-events';
import { isMovable, type ViewProps } from './view-props';

/** The hours that are always shown; a meeting beyond them widens the view. */
const FIRST = '06:00';
const LAST = '20:00';

/** From "2026-11-26 14:00:00". */
const slotOf = (text: string): Slot => ({ day: text.slice(0, 10), time: text.slice(11, 16) });

interface Held {
  meeting: CalendarMeeting;
  /** What is held; none: the whole meeting. */
  edge?: 'start' | 'end';
}

/** Where a meeting would be if it were let go over a place. */
function timingAt({ meeting, edge }: Held, { day, time }: Slot): Timing {
  if (edge === undefined || time === undefined) return movedTo(meeting, { day, time });
  // The lower edge lies at the end of the place under the pointer.
  return resizedTo(meeting, edge, edge === 'start' ? time : timeOf(minutesOf(time) + STEP_MINUTES));
}

/** Seven days with their hours. */
export function WeekView(props: ViewProps) {
  const { t, i18n } = useTranslation('calendar');
  const { day, notes, onChoose, onHover, onDrop, mayCreate } = props;
  const { meetingOf, props: events } = useViewEvents(props);
  const dragging = useDragging();
  const [held, setHeld] = useState<Held>();
  const days = eachDay(daysOf('week', day));
  const shown = props.meetings.filter(({ heldOn }) => days.includes(heldOn)).map(spanOf);
  const hover = (slot: Slot | null) => held && onHover(held.meeting, slot && timingAt(held, slot));
  const release = () => {
    if (held) onHover(held.meeting, null);
    setHeld(undefined);
  };
  const holdEdge = (target: Element) => {
    const edge = target.getAttribute('data-edge');
    const id = target.closest('[data-event-id]')?.getAttribute('data-event-id');
    const meeting = edge && id ? meetingOf({ id }) : undefined;
    if (meeting) setHeld({ meeting, edge: edge === 'top' ? 'start' : 'end' });
  };
  return (
    <div className={classes['weekScroll']}>
      <WeekHead {...props} days={days} />
      <DragArea
        onOver={hover}
        onPointer={held?.edge && hover}
        onPointerDown={holdEdge}
        onPointerUp={held?.edge && release}
      >
        <KitWeekView
          {...events}
          className={classes['week']}
          classNames={{ weekViewHeader: classes['hidden'] }}
          date={day}
          locale={i18n.language}
          firstDayOfWeek={1}
          withHeader={false}
          withAllDaySlots={false}
          withWeekNumber={false}
          startTime={`${shown.reduce((first, { start }) => (start < first ? start : first), FIRST)}:00`}
          endTime={`${shown.reduce((last, { end }) => (end > last ? end : last), LAST)}:00`}
          intervalMinutes={STEP_MINUTES}
          slotHeight={48}
          getCurrentTime={() => `${today()} ${formatTimeToSecond(new Date())}`}
          getTimeSlotProps={({ start, end }) => ({
            'data-slot': start.slice(0, 16),
            'data-kind': kindOf(notes.get(start.slice(0, 10))),
            'aria-label': t(mayCreate ? 'slot.create' : 'slot.look', {
              day: formatWeekday(start.slice(0, 10), i18n.language),
              start: start.slice(11, 16),
              end: end.slice(11, 16),
            }),
          })}
          onTimeSlotClick={({ slotStart }) => onChoose(slotOf(slotStart))}
          withDragSlotSelect={mayCreate && dragging}
          onSlotDragEnd={(start, end) => onChoose(slotOf(start), slotOf(end))}
          withEventsDragAndDrop={dragging}
          onEventDragStart={(event) => {
            const meeting = meetingOf(event);
            if (meeting) setHeld({ meeting });
          }}
          onEventDragEnd={release}
          onEventDrop={({ event, newStart }) => {
            const meeting = meetingOf(event);
            if (meeting) onDrop(meeting, movedTo(meeting, slotOf(newStart)));
          }}
          withEventResize={dragging}
          canResizeEvent={(event) => {
            const meeting = meetingOf(event);
            return meeting !== undefined && isMovable(meeting) && meeting.startTime !== null;
          }}
          onEventResize={({ event, newStart, newEnd }) => {
            const meeting = meetingOf(event);
            if (!meeting) return;
            const start = slotOf(newStart).time ?? null;
            onDrop(meeting, { ...meeting, startTime: start, endTime: slotOf(newEnd).time ?? null });
          }}
        />
      </DragArea>
    </div>
  );
}

/** The days above the hours, with what the table of holidays says. The kit's own head cannot name days in our words. */
function WeekHead({ days, notes }: { days: readonly string[]; notes: ViewProps['notes'] }) {
  const { t, i18n } = useTranslation('calendar');
  const dayLabel = useDayLabel(notes);
  const now = today();
  return (
    <ol className={classes['weekHead']} aria-label={t('weekDays')}>
      {days.map((day) => (
        <li
          key={day}
          data-kind={kindOf(notes.get(day))}
          aria-current={day === now ? 'date' : undefined}
          aria-label={dayLabel(day)}
        >
          <span>
            {shortWeekday(day, i18n.language)} <b>{`${day.slice(8)}/${day.slice(5, 7)}`}</b>
          </span>
          <small>{notes.get(day)?.name}</small>
        </li>
      ))}
    </ol>
  );
}
