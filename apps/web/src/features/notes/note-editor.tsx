import { Button, Combobox, Group, Textarea, useCombobox } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mentionsIn, type Person, suggested, typedName } from './mentions-in';

interface NoteEditorProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  /** Who may be named. */
  people: readonly Person[];
  saving: boolean;
  onSave: (note: { text: string; mentionIds: string[] }) => void;
  /** Beside the button that saves. */
  children?: ReactNode;
  autoFocus?: boolean;
}

/** Where a note is written: @ offers the people of the board, Ctrl+Enter saves. */
export function NoteEditor({ label, text, onText, people, saving, onSave, children, autoFocus }: NoteEditorProps) {
  const { t } = useTranslation(['notes', 'common']);
  const adviceId = useId();
  const { offered, combobox, field, look, pick } = useMentioning(text, onText, people);
  const save = () => {
    if (text.trim() !== '' && !saving) onSave({ text, mentionIds: mentionsIn(text, people) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  };
  return (
    <div>
      <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false} position="bottom-start">
        <Combobox.Target withKeyboardNavigation={offered.length > 0} autoComplete="off">
          <Textarea
            ref={field}
            label={label}
            aria-describedby={adviceId}
            autosize
            minRows={2}
            maxRows={12}
            maxLength={5000}
            autoFocus={autoFocus}
            value={text}
            onChange={(event) => {
              onText(event.currentTarget.value);
              look(event.currentTarget);
            }}
            onSelect={(event) => look(event.currentTarget)}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={onKeyDown}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={offered.length === 0}>
          <Combobox.Options aria-label={t('mention.label')}>
            {offered.map(({ id, name }) => (
              <Combobox.Option key={id} value={id}>
                {name}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <Group justify="space-between" gap="xs" mt={4}>
        <small id={adviceId}>{t('advice')}</small>
        <Group gap="xs">
          {children}
          <Button size="compact-sm" onClick={save} loading={saving} disabled={text.trim() === ''}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Group>
    </div>
  );
}

/** Offers names while one is being typed, and puts the one that is picked into the text. */
function useMentioning(text: string, onText: (text: string) => void, people: readonly Person[]) {
  const combobox = useCombobox();
  const field = useRef<HTMLTextAreaElement>(null);
  const caretAfterPick = useRef<number | null>(null);
  const [caret, setCaret] = useState(0);
  const typed = combobox.dropdownOpened ? typedName(text, caret) : null;
  const offered = typed === null ? [] : suggested(typed, people);
  const look = ({ value, selectionEnd }: HTMLTextAreaElement) => {
    setCaret(selectionEnd);
    if (typedName(value, selectionEnd) === null) combobox.closeDropdown();
    else combobox.openDropdown();
  };
  // Enter takes the likeliest; the options are there only after they have been drawn.
  const { selectFirstOption } = combobox;
  const choices = offered.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (choices !== '') selectFirstOption();
  }, [choices, selectFirstOption]);
  const pick = (id: string) => {
    const person = offered.find((one) => one.id === id);
    if (typed === null || person === undefined) return;
    const named = `${text.slice(0, typed.at)}@${person.name} `;
    onText(named + text.slice(caret).trimStart());
    combobox.closeDropdown();
    field.current?.focus();
    caretAfterPick.current = named.length;
  };
  // With the text that has the name, and before the next key: later, what is typed meanwhile would stand behind the caret.
  useLayoutEffect(() => {
    const at = caretAfterPick.current;
    if (at === null) return;
    caretAfterPick.current = null;
    field.current?.setSelectionRange(at, at);
  }, [text]);
  return { offered, combobox, field, look, pick };
}
