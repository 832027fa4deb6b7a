import { Button, Group, Text } from '@mantine/core';
import { useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import { formatInstant } from '../../shared/format';
import { ProblemState } from '../../shared/query-view';
import { type Person, partsOf } from './mentions-in';
import { NoteEditor } from './note-editor';
import classes from './notes.module.css';
import { type Note, useChangeNote, useDeleteNote } from './notes.queries';

interface NoteItemProps {
  note: Note;
  recommendationId: string;
  people: readonly Person[];
}

/** One note; whoever wrote it changes it in its place, or takes it away. */
export function NoteItem({ note, recommendationId, people }: NoteItemProps) {
  const { t } = useTranslation(['notes', 'common']);
  const [dialog, confirm] = useConfirm();
  const [editing, setEditing] = useState(false);
  const remove = useDeleteNote(recommendationId);
  const ask = async () => {
    const words = { title: t('delete.question'), message: t('delete.message') };
    const labels = { confirmLabel: t('common:action.delete'), cancelLabel: t('common:action.cancel') };
    if (await confirm({ ...words, ...labels, danger: true })) remove.mutate(note);
  };
  return (
    <li className={classes['note']} data-unseen={note.unseen || undefined}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          <strong>{note.author.name}</strong>{' '}
          <Text span size="sm" c="dimmed">
            {formatInstant(note.createdAt)}
            {note.edited && ` · ${t('edited')}`}
          </Text>
        </Text>
        {!editing && note.actions.includes('update') && (
          <Group gap={4}>
            <Button size="compact-xs" variant="subtle" onClick={() => setEditing(true)}>
              {t('common:action.edit')}
            </Button>
            <Button size="compact-xs" variant="subtle" loading={remove.isPending} onClick={() => void ask()}>
              {t('common:action.delete')}
            </Button>
          </Group>
        )}
      </Group>
      {editing ? (
        <Editing {...{ note, recommendationId, people }} onDone={() => setEditing(false)} />
      ) : (
        <p className={classes['text']}>
          {partsOf(note.text, note.mentions).map(({ text, person }, at) =>
            person === null ? text : <strong key={at}>{text}</strong>,
          )}
        </p>
      )}
      <ProblemState error={remove.error} />
      {dialog}
    </li>
  );
}

function Editing({ note, recommendationId, people, onDone }: NoteItemProps & { onDone: () => void }) {
  const { t } = useTranslation(['notes', 'common']);
  const [text, setText] = useState(note.text);
  const change = useChangeNote(recommendationId);
  // Who has left the board meanwhile stays named.
  const known = [...people, ...note.mentions.filter(({ id }) => !people.some((one) => one.id === id))];
  return (
    <>
      {isProblem(change.error, 409) ? <p role="alert">{t('changed')}</p> : <ProblemState error={change.error} />}
      <NoteEditor
        label={t('editLabel')}
        text={text}
        onText={setText}
        people={known}
        saving={change.isPending}
        onSave={(body) => change.mutate({ id: note.id, version: note.version, ...body }, { onSuccess: onDone })}
        autoFocus
      >
        <Button size="compact-sm" variant="default" onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
      </NoteEditor>
    </>
  );
}
