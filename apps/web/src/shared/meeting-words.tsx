import type { Schema } from '@kyhop/api-contract';
import type { StatusTone } from '@kyhop/ui';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import { formatWeekday } from './format';

type MeetingStatus = Schema<'MeetingDto'>['status'];

const TONES: Record<MeetingStatus, StatusTone> = {
  DRAFT: 'draft',
  SCHEDULED: 'planned',
  IN_SESSION: 'active',
  CLOSED: 'done',
  POSTPONED: 'warning',
  CANCELLED: 'stopped',
};

/** The status of a meeting, by word and shape. */
export function MeetingStatusBadge({ status }: { status: MeetingStatus }) {
  const { t } = useTranslation('meetings');
  return <StatusBadge tone={TONES[status]}>{t(`status.${status}`)}</StatusBadge>;
}

/** " (dữ liệu mẫu)" behind the name of what is made up, unless the name says so itself; nothing behind what is real. */
export function useSampleMark(): (name: string, sample: boolean) => string {
  const { t } = useTranslation('common');
  return (name, sample) => (sample && !name.includes(t('sampleData')) ? ` (${t('sampleData')})` : '');
}

type Times = Pick<Schema<'MeetingListItemDto'>, 'heldOn' | 'startTime' | 'endTime' | 'dayPart'>;

/** The time of a meeting within its day, in words: "buổi chiều"; "14:00–17:00". */
export function useTimeOfDay(): (meeting: Omit<Times, 'heldOn'>) => string {
  const { t } = useTranslation('meetings');
  return ({ startTime, endTime, dayPart }) =>
    dayPart ? t(`dayPart.${dayPart}`) : [startTime, endTime].filter((time) => time !== null).join('–');
}

/** When a meeting is, in words: "Thứ Năm, 25/03/2021 · buổi chiều"; "… · 14:00–17:00". */
export function useMeetingTime(): (meeting: Times) => string {
  const { i18n } = useTranslation('meetings');
  const timeOfDay = useTimeOfDay();
  return (meeting) => `${formatWeekday(meeting.heldOn, i18n.language)} · ${timeOfDay(meeting)}`;
}
