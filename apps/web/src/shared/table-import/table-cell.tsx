import { Textarea } from '@mantine/core';
import { IconAlertTriangleFilled, IconInfoCircle } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import classes from './table-import.module.css';

/** What is told about a cell. */
export interface CellRemark {
  code: string;
  severity: 'ERROR' | 'WARNING';
  words: string;
  /** What the cell might say instead. */
  suggestions?: readonly string[];
}

interface TableCellProps {
  /** Name of the column. */
  field: string;
  /** Number of the row. */
  row: number;
  text: string;
  remarks: readonly CellRemark[];
  onSave: (text: string) => void;
}

/** What a cell says and what is wrong with it; pressed, it is written anew. */
export function TableCell({ field, row, text, remarks, onSave }: TableCellProps) {
  const { t } = useTranslation('imports');
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const names = { field, row };
  const close = (byKey: boolean) => {
    // Whoever works with keys goes on from this cell; left by mouse or Tab, the place has been chosen already.
    flushSync(() => setEditing(false));
    if (byKey) button.current?.focus();
  };
  const save = (typed: string, byKey: boolean) => {
    close(byKey);
    if (typed !== text) onSave(typed);
  };
  if (editing)
    return <CellEditor label={t('table.cell', names)} text={text} onSave={save} onLeave={() => close(true)} />;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes['cell']}
        aria-label={t('table.edit', { ...names, text: text || t('table.empty') })}
        onClick={() => setEditing(true)}
      >
        {text || '–'}
      </button>
      {remarks.map((remark) => (
        <Remark key={remark.code} remark={remark} onPick={(picked) => save(picked, true)} />
      ))}
    </>
  );
}

function Remark({ remark, onPick }: { remark: CellRemark; onPick: (text: string) => void }) {
  const { t } = useTranslation('imports');
  const { severity, words, suggestions = [] } = remark;
  return (
    <>
      <span className={classes['issue']} data-severity={severity}>
        {severity === 'ERROR' ? (
          <IconAlertTriangleFilled size={14} aria-hidden />
        ) : (
          <IconInfoCircle size={14} aria-hidden />
        )}
        <span>
          {t(`severity.${severity}`)}: {words}
        </span>
      </span>
      {suggestions.length > 0 && (
        <span className={classes['suggestions']}>
          {suggestions.map((text) => (
            <button
              key={text}
              type="button"
              className={classes['suggestion']}
              aria-label={t('table.takeInstead', { text })}
              onClick={() => onPick(text)}
            >
              {text}
            </button>
          ))}
        </span>
      )}
    </>
  );
}

interface CellEditorProps {
  label: string;
  text: string;
  onSave: (text: string, byKey: boolean) => void;
  onLeave: () => void;
}

/** Enter saves, as in a spreadsheet; a new line is made with Shift; Esc leaves the cell as it was. */
function CellEditor({ label, text, onSave, onLeave }: CellEditorProps) {
  const [typed, setTyped] = useState(text);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    // Enter also ends a word that an input method is still putting together.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onSave(typed, true);
    }
  };
  return (
    <Textarea
      aria-label={label}
      autosize
      autoFocus
      size="xs"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => onSave(typed, false)}
      onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
      onKeyDown={onKeyDown}
    />
  );
}
