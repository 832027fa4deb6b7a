import type { Schema } from '@kyhop/api-contract';
import { Button } from '@mantine/core';
import { EmptyState } from '@kyhop/ui';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked, RecordLine } from './record-lines';
import type { LineMoves } from './record-line';
import { RecordLineView } from './record-line';
import classes from './recorder.module.css';
import type { Attendee } from './speakers';
import type { Caret } from './use-caret';
import type { RecordEditor } from './use-record';

interface RecordProps {
  lines: readonly RecordLine[];
  activeId: string | null;
  readOnly: boolean;
  attendees: readonly Attendee[];
  agenda: readonly Schema<'AgendaItemDto'>[];
  topics: readonly Schema<'TopicDto'>[];
  asked: readonly Asked[];
  editor: RecordEditor;
  moves: LineMoves;
  caret: Caret;
}

/** The record, reading like a page: a heading wherever another agenda item begins. */
export function MeetingRecord({ lines, activeId, agenda, ...rest }: RecordProps) {
  const { t } = useTranslation('proceedings');
  const titles = useMemo(() => new Map(agenda.map(({ id, title }) => [id, title])), [agenda]);
  const itemOf = (line: RecordLine | undefined) => line?.content.agendaItemId ?? null;
  return (
    <section aria-labelledby="record-title" className={classes['page']}>
      <h2 id="record-title">{t('record.title')}</h2>
      {rest.readOnly && lines.length === 0 && (
        <EmptyState title={t('record.empty')} description={t('record.readOnly')} />
      )}
      <ol className={classes['lines']}>
        {lines.map((line, index) => {
          const item = itemOf(line);
          const title = item !== null && item !== itemOf(lines[index - 1]) ? titles.get(item) : undefined;
          return (
            <Fragment key={line.id}>
              {title !== undefined && (
                <li className={classes['item']}>
                  <h3>{t('record.underItem', { title })}</h3>
                </li>
              )}
              <RecordLineView line={line} n={index + 1} active={line.id === activeId} {...rest} />
            </Fragment>
          );
        })}
      </ol>
      {!rest.readOnly && (
        <Button variant="subtle" size="xs" onClick={() => rest.moves.enter(lines.at(-1)?.id ?? '')}>
          {t('record.add')}
        </Button>
      )}
    </section>
  );
}
