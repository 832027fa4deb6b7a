import { useMediaQuery } from '@mantine/hooks';
import { isPlainDate } from '@kyhop/vietnamese';
import { CALENDAR_DAY_PARAMETER, CALENDAR_VIEW_PARAMETER, FILTERS } from '../../app/paths';
import { today } from '../../shared/format';
import { useSearchState } from '../../shared/use-search-state';
import type { CalendarView } from './calendar-days';

/** The views as the address names them. */
const NAMES = { month: 'thang', week: 'tuan', year: 'nam', list: 'danh-sach' } as const satisfies Record<
  CalendarView,
  string
>;
export const VIEWS = Object.keys(NAMES) as CalendarView[];

/** Below this width a list says more than a grid. */
const PHONE = '(max-width: 37.49em)';

interface Place {
  view: CalendarView;
  /** `YYYY-MM-DD` */
  day: string;
  clusterId: string | null;
}

/** What the calendar shows, as the address has it; what makes no sense there is left out. */
export function useCalendarAddress() {
  const [get, set] = useSearchState();
  const narrow = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const named = get(CALENDAR_VIEW_PARAMETER);
  const day = get(CALENDAR_DAY_PARAMETER);
  const place: Place = {
    view: VIEWS.find((view) => NAMES[view] === named) ?? (narrow ? 'list' : 'month'),
    day: day !== undefined && isPlainDate(day) ? day : today(),
    clusterId: get(FILTERS.clusterId) ?? null,
  };
  const go = ({ view, day: to, clusterId }: Partial<Place>) =>
    set({
      ...(view && { [CALENDAR_VIEW_PARAMETER]: NAMES[view] }),
      ...(to && { [CALENDAR_DAY_PARAMETER]: to }),
      ...(clusterId !== undefined && { [FILTERS.clusterId]: clusterId }),
    });
  return { ...place, go };
}
