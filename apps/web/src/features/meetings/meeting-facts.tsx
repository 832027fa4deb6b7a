import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { TextLink } from '../../shared/link';
import { formatDay } from '../../shared/format';
import type { Meeting } from './meetings.queries';
import { useMeetingTime, useSampleMark } from '../../shared/meeting-words';

/** Under the title of a meeting: what it is, when and where, and the meeting at the other end of its link. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const timeOf = useMeetingTime();
  const sampleMark = useSampleMark();
  const facts = [
    t(`kind.${meeting.kind}`),
    meeting.clusterName + sampleMark(meeting.clusterName, meeting.sample),
    t('head.year', { year: meeting.emulationYear }),
  ];
  const place = [meeting.venue, ...(meeting.hostUnitName ? [t('head.host', { name: meeting.hostUnitName })] : [])];
  return (
    <>
      <div>{facts.join(' · ')}</div>
      <Text c="var(--mantine-color-text)" fw={500} component="div">
        {timeOf(meeting)}
      </Text>
      <div>{place.join(' · ')}</div>
      {meeting.prepares && <Linked label={t('head.prepares')} to={meeting.prepares} />}
      {meeting.preparedBy && <Linked label={t('head.preparedBy')} to={meeting.preparedBy} />}
      {meeting.statusReason && <div>{t('head.reason', { reason: meeting.statusReason })}</div>}
    </>
  );
}

function Linked({ label, to }: { label: ReactNode; to: NonNullable<Meeting['prepares']> }) {
  return (
    <div>
      {label} <TextLink to={paths.meeting(to.id)}>{to.title}</TextLink> · {formatDay(to.heldOn)}
    </div>
  );
}
