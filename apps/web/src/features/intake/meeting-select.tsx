import { Select } from '@mantine/core';
import type { Schema } from '@kyhop/api-contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { openMeetingsQuery } from './intake.queries';

interface MeetingSelectProps {
  meetingId: string | null;
  onMeeting: (meeting: Schema<'MeetingListItemDto'> | null) => void;
}

/** The meeting that recommendations are entered for: its cluster and its year give them their place and number. */
export function MeetingSelect({ meetingId, onMeeting }: MeetingSelectProps) {
  const { t } = useTranslation('intake');
  const meetings = useQuery(openMeetingsQuery).data ?? [];
  const labelOf = ({ title, heldOn, clusterName }: Schema<'MeetingListItemDto'>) =>
    t('meeting.option', { title, day: formatDay(heldOn), cluster: clusterName });
  return (
    <Select
      label={t('meeting.label')}
      description={t('meeting.advice')}
      placeholder={t('meeting.placeholder')}
      nothingFoundMessage={t('meeting.nothing')}
      data={meetings.map((meeting) => ({ value: meeting.id, label: labelOf(meeting) }))}
      value={meetingId}
      onChange={(id) => onMeeting(meetings.find((meeting) => meeting.id === id) ?? null)}
      searchable
      required
      maw="44rem"
    />
  );
}
