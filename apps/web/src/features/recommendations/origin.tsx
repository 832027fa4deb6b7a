import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths';
import { formatDay } from '../../shared/format';
import { TextLink } from '../../shared/link';
import type { Recommendation } from './recommendations.queries';
import classes from './recommendations.module.css';

/** Where it was asked: the meeting, the line of its record, who spoke. */
export function Origin({ recommendation: { meeting, clusterName, entry } }: { recommendation: Recommendation }) {
  const { t } = useTranslation('recommendations');
  return (
    <section className={classes['part']} aria-labelledby="origin">
      <h2 id="origin">{t('one.origin')}</h2>
      <p>
        <TextLink to={paths.meeting(meeting.id)}>{meeting.title}</TextLink>{' '}
        <Text component="span" c="dimmed">
          {`${formatDay(meeting.heldOn)} · ${clusterName} · `}
        </Text>
        <TextLink to={paths.meetingMinutes(meeting.id)}>{t('one.minutes')}</TextLink>
      </p>
      {entry ? (
        <figure className={classes['quote']}>
          <figcaption className={classes['quiet']}>
            {t('one.originEntry')}
            {entry.speaker && ` · ${t('one.originSpeaker', { speaker: entry.speaker })}`}
          </figcaption>
          <div className={classes['text']}>{entry.text}</div>
        </figure>
      ) : (
        <Text c="dimmed" size="sm">
          {t('one.noEntry')}
        </Text>
      )}
    </section>
  );
}
