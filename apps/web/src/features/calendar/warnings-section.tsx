import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { warningsQuery } from './calendar.queries';
import { MeetingWarnings } from './warnings';

/** On the page of a meeting, for who runs it: what stands in its way now, and why it stays. Nothing when nothing does. */
export function WarningsSection({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('calendar');
  const { data } = useQuery(warningsQuery(meetingId));
  if (!data || data.items.length === 0) return null;
  const open = data.items.filter(({ reason }) => reason === null).length;
  return (
    <section aria-labelledby="warnings">
      <Title order={2} size="h4" id="warnings">
        {t('meetingWarnings.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="sm">
        {open === 0 ? t('meetingWarnings.allGiven') : t('meetingWarnings.open', { count: open })}
      </Text>
      <MeetingWarnings meetingId={meetingId} warnings={data.items} label={t('plan.label')} />
    </section>
  );
}
