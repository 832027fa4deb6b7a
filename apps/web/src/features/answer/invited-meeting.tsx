import { Alert, Anchor, Button, Text } from '@mantine/core';
import { IconCalendarPlus, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '../../shared/format';
import { useMeetingTime } from '../../shared/meeting-words';
import type { Answer, AnswerSource } from './answer-source';
import classes from './answer.module.css';

interface InvitedMeetingProps {
  answer: Answer;
  source: AnswerSource;
}

/** To what, when and where: all that somebody needs who has only this page. */
export function InvitedMeeting({ answer, source }: InvitedMeetingProps) {
  const { t } = useTranslation('answer');
  return (
    <div>
      <Standing answer={answer} />
      <Facts answer={answer} />
      <Programme lines={answer.meeting.programme} />
      <Files answer={answer} source={source} />
      <div className={classes['acts']}>
        {answer.hasDocument && (
          <Button
            component="a"
            href={source.documentAddress}
            download
            variant="default"
            leftSection={<IconFileText size={18} aria-hidden />}
          >
            {t('meeting.document')}
          </Button>
        )}
        {answer.meeting.status === 'SCHEDULED' && (
          <Button
            component="a"
            href={source.calendarAddress}
            variant="default"
            leftSection={<IconCalendarPlus size={18} aria-hidden />}
          >
            {t('meeting.calendar')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Why nothing can be answered, when so. */
function Standing({ answer: { meeting, actions } }: { answer: Answer }) {
  const { t } = useTranslation('answer');
  if (actions.length > 0) return null;
  const called = { CANCELLED: t('meeting.cancelled'), POSTPONED: t('meeting.postponed') };
  const off = meeting.status === 'CANCELLED' || meeting.status === 'POSTPONED' ? called[meeting.status] : null;
  return (
    <Alert variant="outline" color={meeting.status === 'CANCELLED' ? 'red' : 'teal'} mb="sm">
      <Text>{off ?? t('meeting.closed')}</Text>
      {off && meeting.statusReason && <Text>{t('meeting.reason', { reason: meeting.statusReason })}</Text>}
    </Alert>
  );
}

function Facts({ answer: { meeting, actions } }: { answer: Answer }) {
  const { t } = useTranslation('answer');
  const time = useMeetingTime();
  const late = meeting.answerBy !== null && meeting.answerBy < today() && actions.length > 0;
  const facts: [string, string | null][] = [
    [t('meeting.when'), time(meeting)],
    [t('meeting.where'), meeting.venue],
    [t('meeting.chair'), meeting.chair],
    [t('meeting.host'), meeting.hostUnitName],
    [t('meeting.prepare'), meeting.preparationNote],
    [t('meeting.answerBy'), meeting.answerBy && formatDay(meeting.answerBy)],
  ];
  return (
    <>
      <dl className={classes['facts']}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {late && (
        <Text size="sm" c="dimmed">
          {t('meeting.answerByPast')}
        </Text>
      )}
    </>
  );
}

function Programme({ lines }: { lines: Answer['meeting']['programme'] }) {
  const { t } = useTranslation('answer');
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className={classes['summary']}>{t('meeting.programme', { count: lines.length })}</summary>
      <ol className={classes['list']}>
        {lines.map(({ id, title, startsAt, minutes }) => (
          <li key={id} className={classes['line']}>
            <span>{startsAt ?? t('meeting.minutes', { minutes })}</span>
            <span>{title}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Files({ answer: { meeting }, source }: InvitedMeetingProps) {
  const { t } = useTranslation('answer');
  if (meeting.files.length === 0) return null;
  return (
    <>
      <Text fw={600} mt="xs">
        {t('meeting.files')}
      </Text>
      <ul className={classes['list']}>
        {meeting.files.map(({ id, name }) => (
          <li key={id}>
            <Anchor href={source.fileAddress(id)} download>
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </>
  );
}
