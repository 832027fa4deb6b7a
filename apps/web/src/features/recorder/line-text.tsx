import type { ChangeEvent, KeyboardEvent, SyntheticEvent } from 'react';
import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandBefore, mentionBefore, typed, without } from './commands';
import type { EntryKind, LineContent } from './line';
import { hasSpeaker } from './line';
import { choiceId, MentionList } from './mention-list';
import classes from './recorder.module.css';
import type { Attendee } from './speakers';
import type { Caret } from './use-caret';
import type { SpeakerChoice } from './use-mention';
import { useMention } from './use-mention';

/** The longest line, in characters; the server says the same. */
const LINE_LIMIT = 20_000;

export interface LineTextProps {
  id: string;
  /** The number of the line. */
  n: number;
  content: LineContent;
  attendees: readonly Attendee[];
  readOnly: boolean;
  caret: Caret;
  onText: (text: string) => void;
  /** A command was typed and taken out of the text. */
  onKind: (kind: EntryKind, text: string) => void;
  onSpeaker: (choice: SpeakerChoice, text: string) => void;
  onEnter: () => void;
  onRemove: () => void;
  onMove: (direction: -1 | 1) => void;
  /** The caret leaves the line upwards or downwards. */
  onLeave: (direction: -1 | 1) => void;
  onHelp: () => void;
}

/** The words of a line, with the commands that are typed into them. Nothing acts while an input method is composing. */
export function LineText(props: LineTextProps) {
  const { id, n, content, attendees, readOnly, caret } = props;
  const { t } = useTranslation('proceedings');
  const listId = useId();
  const [at, setAt] = useState<number | null>(null);
  const mention = at === null || readOnly ? null : mentionBefore(content.text, at);
  const picker = useMention(mention, attendees, hasSpeaker(content));
  const { register } = caret;
  const field = useCallback((element: HTMLTextAreaElement | null) => register(id, element), [register, id]);

  const takeCommand = (text: string, from: number, ended: boolean): boolean => {
    const command = commandBefore(text, from, ended);
    if (command === null) return false;
    props.onKind(command.kind, command.text);
    caret.put(id, command.caret);
    return true;
  };
  const choose = (choice: SpeakerChoice) => {
    if (mention === null) return;
    const rest = without(content.text, mention.start, mention.start + mention.query.length + 1);
    props.onSpeaker(choice, rest.text);
    caret.put(id, rest.caret);
    setAt(null);
  };
  const onChange = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    const text = typed(currentTarget.value);
    const from = currentTarget.selectionStart;
    setAt(from);
    if (isComposing(nativeEvent) || !takeCommand(text, from, true)) props.onText(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (readOnly || event.nativeEvent.isComposing) return;
    const act = picker ? pickerKey(event.key, picker, choose) : lineKey(event, props, takeCommand);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const follow = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => setAt(currentTarget.selectionStart);

  return (
    <div className={classes['text']}>
      {/* The copy in the attribute gives the field its height: it grows with its words without a script. */}
      <div className={classes['grow']} data-text={content.text}>
        <textarea
          ref={field}
          rows={1}
          maxLength={LINE_LIMIT}
          readOnly={readOnly}
          value={content.text}
          aria-label={t('line.name', { n })}
          aria-autocomplete="list"
          aria-controls={picker ? listId : undefined}
          aria-activedescendant={picker ? choiceId(listId, picker.active) : undefined}
          placeholder={readOnly ? undefined : t('line.placeholder')}
          onChange={onChange}
          onKeyDown={onKeyDown}
          onSelect={follow}
          onCompositionEnd={({ currentTarget }) => takeCommand(currentTarget.value, currentTarget.selectionStart, true)}
          onBlur={() => setAt(null)}
        />
      </div>
      {picker && <MentionList id={listId} choices={picker.choices} active={picker.active} onChoose={choose} />}
    </div>
  );
}

const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

type Act = () => void;

function pickerKey(
  key: string,
  picker: NonNullable<ReturnType<typeof useMention>>,
  choose: (choice: SpeakerChoice) => void,
): Act | undefined {
  const chosen = picker.choices[picker.active];
  switch (key) {
    case 'ArrowDown':
      return () => picker.step(1);
    case 'ArrowUp':
      return () => picker.step(-1);
    case 'Enter':
    case 'Tab':
      return chosen && (() => choose(chosen));
    case 'Escape':
      return picker.dismiss;
    default:
      return undefined;
  }
}

function lineKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  props: LineTextProps,
  takeCommand: (text: string, from: number, ended: boolean) => boolean,
): Act | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey, currentTarget } = event;
  const { value, selectionStart, selectionEnd } = currentTarget;
  const direction = key === 'ArrowUp' ? -1 : 1;
  const isArrow = key === 'ArrowUp' || key === 'ArrowDown';
  if (altKey && isArrow) return () => props.onMove(direction);
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Enter' && !shiftKey) {
    return () => {
      if (!takeCommand(value, selectionStart, false)) props.onEnter();
    };
  }
  if (key === 'Backspace' && value === '') return props.onRemove;
  if (key === '?' && value === '') return props.onHelp;
  const atEdge = direction === -1 ? selectionEnd === 0 : selectionStart === value.length;
  return isArrow && !shiftKey && atEdge ? () => props.onLeave(direction) : undefined;
}
