import { useTranslation } from 'react-i18next';
import classes from './recorder.module.css';
import { inFull } from './speakers';
import type { SpeakerChoice } from './use-mention';

/** The id of a choice, by which the text field points at it. */
export const choiceId = (listId: string, index: number): string => `${listId}-${index}`;

interface MentionListProps {
  id: string;
  choices: readonly SpeakerChoice[];
  active: number;
  onChoose: (choice: SpeakerChoice) => void;
}

/** Speakers to choose from, under the line in which an @ is being typed; the caret stays in the text. */
export function MentionList({ id, choices, active, onChoose }: MentionListProps) {
  const { t } = useTranslation('proceedings');
  return (
    <ul id={id} role="listbox" aria-label={t('speakers.suggestions')} className={classes['mention']}>
      {choices.map((choice, index) => (
        <li
          key={choice.kind === 'attendee' ? choice.attendee.id : choice.kind}
          id={choiceId(id, index)}
          role="option"
          aria-selected={index === active}
          // The field keeps the focus, or the list would close under the pointer.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          <Choice choice={choice} />
        </li>
      ))}
    </ul>
  );
}

function Choice({ choice }: { choice: SpeakerChoice }) {
  const { t } = useTranslation('proceedings');
  switch (choice.kind) {
    case 'attendee':
      return (
        <>
          <strong>{choice.attendee.name}</strong>
          <small>{inFull({ ...choice.attendee, name: '' }).replace(/^, /u, '')}</small>
        </>
      );
    case 'words':
      return <>{t('speakers.asWords', { name: choice.words })}</>;
    case 'nobody':
      return <>{t('speakers.clear')}</>;
  }
}
