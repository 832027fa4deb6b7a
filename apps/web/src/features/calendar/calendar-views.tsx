import { type CalendarView, daysOf } from './calendar-days';
import { DayList } from './day-list';
import { MonthView } from './month-view';
import type { ViewProps } from './view-props';
import { WeekView } from './week-view';
import { YearView } from './year-view';

interface CalendarViewsProps extends ViewProps {
  view: CalendarView;
  /** From the year a month or a week is looked at more closely. */
  onLook: (place: { view: CalendarView; day: string }) => void;
}

/** The view that was chosen. */
export function CalendarViews({ view, onLook, ...props }: CalendarViewsProps) {
  switch (view) {
    case 'month':
      return <MonthView {...props} />;
    case 'week':
      return <WeekView {...props} />;
    case 'list':
      return <DayList {...props} days={daysOf('list', props.day)} />;
    case 'year':
      return (
        <YearView
          {...props}
          onMonth={(day) => onLook({ view: 'month', day })}
          onDay={(day) => onLook({ view: 'week', day })}
        />
      );
  }
}
