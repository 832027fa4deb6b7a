import { Textarea } from '@mantine/core';
import { IconAlertTriangleFilled, IconInfoCircle } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './imports.module.css';
import type { ChangedRow, ImportField, ImportRow } from './imports.queries';

interface RowCellProps {
  row: ImportRow;
  field: ImportField;
  onChange: (row: ChangedRow) => void;
}

/** What a cell says and what is wrong with it; pressed, it is written anew. */
export function RowCell({ row, field, onChange }: RowCellProps) {
  const { t } = useTranslation('imports');
  const [editing, setEditing] = useState(false);
  const { number, issues } = row;
  const text = row.cells[field];
  const names = { field: t(`field.${field}`), row: number };
  const save = (typed: string) => {
    setEditing(false);
    if (typed !== text) onChange({ number, cells: [{ field, text: typed }] });
  };
  if (editing)
    return <CellEditor label={t('table.cell', names)} text={text} onSave={save} onLeave={() => setEditing(false)} />;
  return (
    <>
      <button
        type="button"
        className={classes['cell']}
        aria-label={t('table.edit', { ...names, text: text || t('table.empty') })}
        onClick={() => setEditing(true)}
      >
        {text || '–'}
      </button>
      {issues
        .filter((issue) => issue.field === field)
        .map(({ code, severity, params }) => (
          <span key={code} className={classes['issue']} data-severity={severity}>
            {severity === 'ERROR' ? (
              <IconAlertTriangleFilled size={14} aria-hidden />
            ) : (
              <IconInfoCircle size={14} aria-hidden />
            )}
            <span>
              {t(`severity.${severity}`)}: {t(`issue.${code}`, params)}
            </span>
          </span>
        ))}
    </>
  );
}

interface CellEditorProps {
  label: string;
  text: string;
  onSave: (text: string) => void;
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
      onSave(typed);
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
      onBlur={() => onSave(typed)}
      onKeyDown={onKeyDown}
    />
  );
}
