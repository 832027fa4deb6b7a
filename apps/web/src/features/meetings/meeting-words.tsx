import type { StatusTone } from '@kyhop/ui';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { formatWeekday } from '../../shared/format';
import type { Meeting, MeetingListItem } from './meetings.queries';

const TONES: Record<Meeting['status'], StatusTone> = {
  DRAFT: 'draft',
  SCHEDULED: 'planned',
  IN_SESSION: 'active',
  CLOSED: 'done',
  POSTPONED: 'warning',
  CANCELLED: 'stopped',
};

/** The status of a meeting, by word and shape. */
export function MeetingStatusBadge({ status }: { status: Meeting['status'] }) {
  const { t } = useTranslation('meetings');
  return <StatusBadge tone={TONES[status]}>{t(`status.${status}`)}</StatusBadge>;
}

/** " (dữ liệu mẫu)" behind the name of what is made up, unless the name says so itself; nothing behind what is real. */
export function useSampleMark(): (name: string, sample: boolean) => string {
  const { t } = useTranslation('common');
  return (name, sample) => (sample && !name.includes(t('sampleData')) ? ` (${t('sampleData')})` : '');
}

type Times = Pick<MeetingListItem, 'heldOn' | 'startTime' | 'endTime' | 'dayPart'>;

/** When a meeting is, in words: "Thứ Năm, 25/03/2021 · buổi chiều"; "… · 14:00–17:00". */
export function useMeetingTime(): (meeting: Times) => string {
  const { t, i18n } = useTranslation('meetings');
  return ({ heldOn, startTime, endTime, dayPart }) => {
    const clock = [startTime, endTime].filter((time) => time !== null).join('–');
    return `${formatWeekday(heldOn, i18n.language)} · ${dayPart ? t(`dayPart.${dayPart}`) : clock}`;
  };
}
