import type { Schema } from '@kyhop/api-contract';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import type { Warning } from './calendar.queries';

type OtherMeeting = Schema<'OtherMeetingDto'>;

/** "An Giang, Kiên Giang và 3 nữa". */
function useNames() {
  const { t, i18n } = useTranslation('calendar');
  return (names: readonly string[], count: number): string => {
    const more = count - names.length;
    const told = more > 0 ? [...names, t('names.more', { count: more })] : [...names];
    return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(told);
  };
}

/** Another meeting as far as the reader may know of it. */
function useOther() {
  const { t } = useTranslation('calendar');
  return (meeting: OtherMeeting | null): string =>
    meeting
      ? t('other.known', {
          title: meeting.title,
          cluster: meeting.clusterName,
          time: `${meeting.start.slice(11, 16)}–${meeting.end.slice(11, 16)}`,
          day: formatDay(meeting.start.slice(0, 10)),
        })
      : t('other.hidden');
}

/** A warning in words. */
export function useWarningWords(): (warning: Warning) => string {
  const { t } = useTranslation('calendar');
  const namesOf = useNames();
  const otherOf = useOther();
  return ({ code, day, name, names, count, workingDays, needed, meeting }) =>
    t(`warning.${code}`, {
      day: day ? formatDay(day) : '',
      name: name ?? '',
      names: namesOf(names, count),
      workingDays: workingDays ?? 0,
      needed: needed ?? 0,
      other: otherOf(meeting),
    });
}

/** What speaks for or against a suggested time, in words. */
export function useSlotWords(): (reason: Schema<'SlotReasonDto'>) => string {
  const { t } = useTranslation('calendar');
  const namesOf = useNames();
  const otherOf = useOther();
  return ({ code, name, names, count, workingDays, meeting }) =>
    t(`slotReason.${code}`, {
      name: name ?? '',
      names: namesOf(names, count),
      workingDays: workingDays ?? 0,
      other: otherOf(meeting),
    });
}
