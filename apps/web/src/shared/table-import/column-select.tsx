import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ColumnSelectProps<Column extends string> {
  /** Place of the column, from 0. */
  at: number;
  /** Its name in the table; empty without one. */
  label: string;
  column: Column;
  choices: readonly { value: Column; label: string }[];
  onChange: (column: Column) => void;
}

/** What a column is taken for. */
export function ColumnSelect<Column extends string>({
  at,
  label,
  column,
  choices,
  onChange,
}: ColumnSelectProps<Column>) {
  const { t } = useTranslation('imports');
  const letter = letterOf(at);
  return (
    <NativeSelect
      label={label === '' ? t('options.column', { letter }) : t('options.columnNamed', { letter, name: label })}
      value={column}
      data={[...choices]}
      onChange={(event) => onChange(event.currentTarget.value as Column)}
    />
  );
}

/** A, B, …, Z, AA, as spreadsheets count. */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
