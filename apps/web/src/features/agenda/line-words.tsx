import { Spoiler, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../shared/format';
import { TextLink } from '../../shared/link';
import classes from './agenda.module.css';
import type { AgendaItem } from './agenda.queries';

/** The id by which the keyboard finds a line again after it has moved. */
export const lineElementId = (id: string): string => `line-${id}`;

interface LineTitleProps {
  item: AgendaItem;
  /** Opens the line for writing; left out for those who only read. */
  onOpen?: (item: AgendaItem) => void;
}

/** What the line is; a door to writing it for those who may. */
export function LineTitle({ item, onOpen }: LineTitleProps) {
  if (!onOpen) return <Text fw={500}>{item.title}</Text>;
  return (
    <div>
      <UnstyledButton
        id={lineElementId(item.id)}
        className={classes['title']}
        aria-keyshortcuts="Enter Alt+ArrowUp Alt+ArrowDown Alt+ArrowRight Alt+ArrowLeft"
        onClick={() => onOpen(item)}
      >
        {item.title}
      </UnstyledButton>
    </div>
  );
}

/** Its kind, its length, who presents it. */
export function LineFacts({ item }: { item: AgendaItem }) {
  const { t } = useTranslation('agenda');
  const facts = [
    t(`kind.${item.kind}`),
    t('time.minutes', { count: item.minutesTotal }),
    item.presenterName,
    item.carriedOver && t('carriedOver'),
  ];
  return (
    <Text span size="sm" c="dimmed" mr="xs">
      {facts.filter(Boolean).join(' · ')}
    </Text>
  );
}

/** A longer note is folded to so many pixels. */
const FOLDED = 132;

interface LineNoteProps {
  item: AgendaItem;
  /** Where the recommendations are on which the line reports. */
  reportLink: string | null;
}

/** What there is to say about the line. */
export function LineNote({ item: { note, reportsYear }, reportLink }: LineNoteProps) {
  const { t } = useTranslation('agenda');
  return (
    <>
      {note && (
        <Spoiler
          maxHeight={FOLDED}
          showLabel={t('note.show')}
          hideLabel={t('note.hide')}
          classNames={{ root: classes['noteFold'], content: classes['noteContent'] }}
        >
          <Text size="sm" className={classes['note']}>
            {note}
          </Text>
        </Spoiler>
      )}
      {reportLink && (
        <Text size="sm">
          <TextLink to={reportLink}>
            {reportsYear === null ? t('session.link') : t('report.link', { year: reportsYear })}
          </TextLink>
        </Text>
      )}
    </>
  );
}

/** The clock time; for a meeting without one, how long after its start. */
export function WhenPlanned({ item: { startsAt, offsetMinutes } }: { item: AgendaItem }) {
  const { t } = useTranslation('agenda');
  if (startsAt !== null) return <time>{startsAt}</time>;
  if (offsetMinutes === 0) return t('time.atStart');
  return offsetMinutes > 0 ? t('time.after', { count: offsetMinutes }) : t('time.before', { count: -offsetMinutes });
}

/** When it was really taken up and left. */
export function RealTimes({ item: { startedAt, finishedAt } }: { item: AgendaItem }) {
  const { t } = useTranslation('agenda');
  if (startedAt === null) return null;
  const start = formatTime(startedAt);
  return (
    <Text size="sm" c="dimmed">
      {finishedAt === null ? t('time.since', { start }) : t('time.real', { start, end: formatTime(finishedAt) })}
    </Text>
  );
}
