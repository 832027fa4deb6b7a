import type { Schema } from '@kyhop/api-contract';
import { Badge, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { TextLink } from '../../shared/link';
import classes from './home.module.css';
import { daysBetween } from './meeting-days';

interface MeetingCardProps {
  meeting: Schema<'MeetingListItemDto'>;
  /** Where its title leads. */
  to: string;
  /** When it is, in words. */
  time: string;
  status: ReactNode;
  children?: ReactNode;
}

/** A meeting as the day's page shows it: when, where, how soon. */
export function MeetingCard({ meeting, to, time, status, children }: MeetingCardProps) {
  const { t } = useTranslation('common');
  return (
    <article className={classes['card']}>
      <Group gap="xs">
        <Title order={3}>
          <TextLink to={to}>{meeting.title}</TextLink>
        </Title>
        {status}
        <HowSoon meeting={meeting} />
      </Group>
      <Text>{time}</Text>
      <Text size="sm" c="dimmed">
        {[meeting.venue, meeting.clusterName, ...(meeting.sample ? [t('sampleData')] : [])].join(' · ')}
      </Text>
      {children}
    </article>
  );
}

function HowSoon({ meeting: { heldOn, status } }: Pick<MeetingCardProps, 'meeting'>) {
  const { t } = useTranslation('home');
  const days = daysBetween(today(), heldOn);
  if (status !== 'SCHEDULED' || days < 0) return null;
  return (
    <Badge variant="light" tt="none">
      {days === 0 ? t('today') : t('inDays', { count: days })}
    </Badge>
  );
}
