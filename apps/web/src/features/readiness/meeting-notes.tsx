import type { Schema } from '@kyhop/api-contract';
import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../shared/format';
import classes from './readiness.module.css';

/** What is known of a meeting beyond its head, line by line; nothing at all when nobody entered any of it. */
export function MeetingNotes({ meeting }: { meeting: Schema<'MeetingDto'> }) {
  const { t } = useTranslation(['meetings', 'minutes']);
  const { startedAt, endedAt, preparationNote, sourceNote } = meeting;
  const notes = [
    [t('field.preparationNote'), preparationNote],
    [t('field.actualStart'), startedAt && formatTime(startedAt)],
    [t('field.actualEnd'), endedAt && formatTime(endedAt)],
    [t('field.sourceNote'), sourceNote],
  ].filter(([, text]) => text);
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <Title order={2} size="h4" id="notes" mb="sm">
        {t('minutes:readiness.notes')}
      </Title>
      <dl className={classes['facts']}>
        {notes.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
