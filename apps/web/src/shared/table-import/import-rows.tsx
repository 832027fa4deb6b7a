import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CellRemark, TableCell } from './table-cell';
import classes from './table-import.module.css';

interface CellIssue<Field extends string> extends Omit<CellRemark, 'words'> {
  field: Field;
}

interface ImportRow<Field extends string> {
  number: number;
  skipped: boolean;
  cells: Readonly<Record<Field, string>>;
  issues: readonly CellIssue<Field>[];
}

/** What is changed about a row. */
interface RowChange<Field extends string> {
  number: number;
  skipped?: boolean;
  cells?: { field: Field; text: string }[];
}

interface ImportRowsProps<Field extends string, Row extends ImportRow<Field>> {
  rows: readonly Row[];
  columns: readonly { field: Field; label: string; wide?: boolean }[];
  wordsOf: (issue: Row['issues'][number]) => string;
  onChange: (change: RowChange<Field>) => void;
  /** What stands beside the number of a row. */
  mark?: (row: Row) => ReactNode;
  /** What stands below the text of a cell. */
  below?: (row: Row, field: Field) => ReactNode;
  /** A column that is no cell of the table. */
  last?: { label: string; cell: (row: Row) => ReactNode };
}

/** Rows of a table, cell by cell, with what is wrong in each; on a phone each row is a card. */
export function ImportRows<Field extends string, Row extends ImportRow<Field>>({
  rows,
  ...props
}: ImportRowsProps<Field, Row>) {
  const { t } = useTranslation('imports');
  const { columns, last } = props;
  return (
    <div className={classes['scroll']} tabIndex={0} role="region" aria-label={t('table.caption')}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('table.row')}</th>
            <th scope="col">{t('table.skip')}</th>
            {columns.map(({ field, label }) => (
              <th key={field} scope="col">
                {label}
              </th>
            ))}
            {last && <th scope="col">{last.label}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OneRow key={row.number} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type OneRowProps<Field extends string, Row extends ImportRow<Field>> = Omit<ImportRowsProps<Field, Row>, 'rows'> & {
  row: Row;
};

function OneRow<Field extends string, Row extends ImportRow<Field>>({ row, ...props }: OneRowProps<Field, Row>) {
  const { t } = useTranslation('imports');
  const { columns, wordsOf, onChange, mark, below, last } = props;
  const { number, skipped, cells, issues } = row;
  const remarksOn = (field: Field): CellRemark[] =>
    issues.filter((issue) => issue.field === field).map((issue) => ({ ...issue, words: wordsOf(issue) }));
  return (
    <tr data-skipped={skipped || undefined}>
      <th scope="row" data-label={t('table.row')}>
        {number}
        {mark?.(row)}
      </th>
      <td data-label={t('table.skip')}>
        <Checkbox
          aria-label={t('table.skipRow', { row: number })}
          checked={skipped}
          onChange={(event) => onChange({ number, skipped: event.currentTarget.checked })}
        />
      </td>
      {columns.map(({ field, label, wide }) => (
        <td key={field} data-label={label} data-wide={wide ? true : undefined}>
          <TableCell
            field={label}
            row={number}
            text={cells[field]}
            remarks={remarksOn(field)}
            onSave={(text) => onChange({ number, cells: [{ field, text }] })}
          />
          {below?.(row, field)}
        </td>
      ))}
      {last && <td data-label={last.label}>{last.cell(row)}</td>}
    </tr>
  );
}
