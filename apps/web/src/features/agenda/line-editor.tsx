import { Alert, Button, Group, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { ConflictNotice } from '../../shared/conflict-notice';
import { areMinutes, LineFields } from '../../shared/line-fields';
import { lineMoveOf } from '../../shared/line-keys';
import classes from './agenda.module.css';
import type { LineDraft, LineDrafts } from './line-drafts';
import { lineElementId } from './line-words';
import { useLeaving } from './use-leaving';

interface LineEditorProps {
  draft: LineDraft;
  lines: LineDrafts;
  /** The line above, of which this one may become a part. */
  sectionId: string | null;
  /** Opens the next line below. */
  onNext: (draft: LineDraft) => void;
}

/** A line in the place where it stands: Enter saves it and opens the next, Tab goes on, Esc leaves it as it was. */
export function LineEditor({ draft, lines, sectionId, onNext }: LineEditorProps) {
  const { t } = useTranslation('agenda');
  const [asked, setAsked] = useState(false);
  const { values } = draft;
  const errors = {
    title: asked && values.title.trim() === '' ? t('field.missing') : undefined,
    minutes: asked && !areMinutes(values.minutes) ? t('field.minutesWrong') : undefined,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = lineMoveOf(event);
    if (move === 'in' || move === 'out') {
      event.preventDefault();
      event.stopPropagation();
      const parentId = move === 'out' ? null : (draft.parentId ?? sectionId);
      lines.put({ ...draft, parentId });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const done = lines.commit(draft);
      setAsked(done === 'refused');
      if (done === 'saved') onNext(draft);
    } else if (event.key === 'Escape') lines.drop(draft.id);
  };
  // Whoever goes elsewhere has said what they had to say; what cannot be saved as it is stays open.
  const leaving = useLeaving(() => {
    if (!draft.error) setAsked(lines.commit(draft) === 'refused');
  });
  return (
    <div
      id={lineElementId(draft.id)}
      role="group"
      aria-label={draft.version === null ? t('line.new') : t('line.edit', { title: values.title })}
      className={classes['editor']}
      onKeyDown={onKeyDown}
      {...leaving}
    >
      <LineFields
        values={values}
        onChange={(next) => lines.put({ ...draft, values: next })}
        errors={errors}
        autoFocus={draft.focus}
      />
      <NotSaved draft={draft} lines={lines} />
    </div>
  );
}

/** Why the line is not saved, and what can be done about it; both texts stay in sight. */
function NotSaved({ draft, lines }: { draft: LineDraft; lines: LineDrafts }) {
  const { t } = useTranslation(['agenda', 'common']);
  const { problemMessage, fieldErrors } = useProblems();
  const { error, theirs } = draft;
  if (!error) return null;
  if (theirs !== undefined) {
    const now = theirs ? [theirs.title, t('time.minutes', { count: theirs.minutesPlanned })] : [t('line.gone')];
    return <ConflictNotice lines={now} onTake={() => lines.drop(draft.id)} onKeep={() => lines.keepMine(draft)} />;
  }
  return (
    <Alert color="red" variant="outline" role="alert" title={t('line.notSaved')}>
      {[problemMessage(error), ...Object.values(fieldErrors(error))].map((message) => (
        <Text key={message} size="sm">
          {message}
        </Text>
      ))}
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={() => lines.commit({ ...draft, error: undefined })}>
          {t('common:action.retry')}
        </Button>
        <Button size="xs" variant="default" onClick={() => lines.drop(draft.id)}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </Alert>
  );
}
