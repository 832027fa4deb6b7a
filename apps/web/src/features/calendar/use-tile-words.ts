import { useTranslation } from 'react-i18next';
import { useMeetingTime, useTimeOfDay } from '../../shared/meeting-words';
import type { CalendarMeeting } from './calendar.queries';
import { useClusterMarks } from './use-cluster-marks';

/** What a tile says: a line for the eye, and all of it for who hears it. */
export function useTileWords() {
  const { t } = useTranslation(['calendar', 'meetings']);
  const timeOf = useMeetingTime();
  const timeOfDay = useTimeOfDay();
  const markOf = useClusterMarks();
  return {
    markOf,
    /** "14:00" or "buổi sáng": all that a tile has room for. */
    beginOf: (meeting: CalendarMeeting) => meeting.startTime ?? timeOfDay(meeting),
    /** The status, where it is one that changes what the tile means. */
    stateOf: ({ status }: CalendarMeeting) => (status in PLAIN ? null : t(`tile.state.${status as Marked}`)),
    labelOf: (meeting: CalendarMeeting) =>
      [
        meeting.title,
        meeting.clusterName,
        timeOf(meeting),
        t(`meetings:status.${meeting.status}`),
        ...(meeting.openWarnings ? [t('tile.warnings', { count: meeting.openWarnings })] : []),
      ].join(', '),
  };
}

/** A meeting that is, was or will be: its tile needs no further word. */
const PLAIN: Partial<Record<CalendarMeeting['status'], true>> = { SCHEDULED: true, IN_SESSION: true, CLOSED: true };
type Marked = Exclude<CalendarMeeting['status'], 'SCHEDULED' | 'IN_SESSION' | 'CLOSED'>;
