import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useMe } from '../../session/session';
import { ProblemState, QueryView } from '../../shared/query-view';
import type { Person } from './mentions-in';
import { NoteEditor } from './note-editor';
import { NoteItem } from './note-item';
import classes from './notes.module.css';
import { boardQuery, type Note, notesQuery, useDraft, useSeen, useWriteNote } from './notes.queries';

/** Ghi chú nội bộ of a recommendation; for whoever may write them (`note:write`). */
export function NotesPanel({ recommendationId }: { recommendationId: string }) {
  const { t } = useTranslation('notes');
  const titleId = useId();
  const me = useMe();
  const query = useQuery(notesQuery(recommendationId));
  const board = useQuery(boardQuery).data ?? [];
  const people = board.filter(({ id }) => id !== me.id);
  useSeeing(query.data?.items ?? []);
  return (
    <section className={classes['panel']} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('title')}</h2>
      <QueryView query={query} lines={2}>
        {({ items }) => (
          <ol className={classes['notes']}>
            {items.map((note) => (
              <NoteItem key={note.id} note={note} recommendationId={recommendationId} people={people} />
            ))}
          </ol>
        )}
      </QueryView>
      <NewNote key={recommendationId} recommendationId={recommendationId} people={people} />
    </section>
  );
}

/** Notes in which the reader is named are seen once they are shown. */
function useSeeing(notes: readonly Note[]) {
  const { mutate } = useSeen();
  const unseen = notes
    .filter((note) => note.unseen)
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    if (unseen !== '') mutate(unseen.split(' '));
  }, [unseen, mutate]);
}

/** What is typed stays until it was saved, whatever happens on the way. */
function NewNote({ recommendationId, people }: { recommendationId: string; people: readonly Person[] }) {
  const { t } = useTranslation('notes');
  const [text, setText] = useDraft(recommendationId);
  const [id, setId] = useState(() => uuidv7());
  const write = useWriteNote(recommendationId);
  const onSuccess = () => {
    setText('');
    setId(uuidv7());
  };
  return (
    <>
      <ProblemState error={write.error} />
      <NoteEditor
        label={t('newLabel')}
        text={text}
        onText={setText}
        people={people}
        saving={write.isPending}
        onSave={(note) => write.mutate({ id, ...note }, { onSuccess })}
      />
    </>
  );
}
