import { YearView as KitYearView } from '@mantine/schedule';
import { useTranslation } from 'react-i18next';
import type { CalendarMeeting } from './calendar.queries';
import classes from './calendar.module.css';
import { kindOf } from './month-view';
import { shortWeekday, useDayLabel } from './use-day-label';
import type { ViewProps } from './view-props';

interface YearViewProps extends Pick<ViewProps, 'day' | 'meetings' | 'notes'> {
  onMonth: (firstDay: string) => void;
  onDay: (day: string) => void;
}

function countByDay(meetings: readonly CalendarMeeting[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { heldOn } of meetings) counts.set(heldOn, (counts.get(heldOn) ?? 0) + 1);
  return counts;
}

/** Twelve months, each day with the number of its meetings. */
export function YearView({ day, meetings, notes, onMonth, onDay }: YearViewProps) {
  const { t, i18n } = useTranslation('calendar');
  const dayLabel = useDayLabel(notes);
  const counts = countByDay(meetings);
  return (
    <KitYearView
      className={classes['year']}
      classNames={{ yearViewWeekday: classes['yearWeekday'] }}
      date={day}
      locale={i18n.language}
      firstDayOfWeek={1}
      withHeader={false}
      withOutsideDays={false}
      weekdayFormat={(date) => shortWeekday(date, i18n.language).slice(-2).trim()}
      getDayProps={(date) => {
        const count = counts.get(date);
        const label = [dayLabel(date), ...(count ? [t('day.meetings', { count })] : [])].join(', ');
        return { 'data-kind': kindOf(notes.get(date)), 'data-busy': count, 'aria-label': label, title: label };
      }}
      // The number of meetings is drawn by the style from data-busy: in the text it would read as part of the day.
      renderDay={(date) => Number(date.slice(8, 10))}
      onDayClick={onDay}
      onMonthClick={onMonth}
    />
  );
}
