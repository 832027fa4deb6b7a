import type { ReactNode } from 'react';
import classes from './data-list.module.css';

export interface DataListColumn<Row> {
  /** Unique in the list. */
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** On a phone: `title` heads the card (usually the link), `detail` stands in it with its header, `desk` is left out. */
  priority?: 'title' | 'detail' | 'desk';
  /** `end` for figures. */
  align?: 'start' | 'end';
  /** CSS width on a desk, for example `8rem`. */
  width?: string;
}

export interface DataListProps<Row> {
  /** What the table lists, for who cannot see the page. */
  caption: string;
  columns: readonly DataListColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shows the caption above the table. */
  captionVisible?: boolean;
}

/**
 * A table on a desk and cards on a phone, from one piece of markup. The roles are written out because a browser drops the
 * table's meaning from cells that are no longer displayed as such.
 */
export function DataList<Row>({ caption, columns, rows, rowKey, captionVisible = false }: DataListProps<Row>) {
  return (
    <table role="table" className={classes['table']}>
      <caption className={captionVisible ? undefined : classes['hidden']}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              data-align={column.align}
              style={{ width: column.width }}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: DataListColumn<Row>; row: Row }) {
  const priority = column.priority ?? 'detail';
  return (
    <td role="cell" data-priority={priority} data-align={column.align}>
      {priority === 'detail' && (
        <span className={classes['label']} aria-hidden="true">
          {column.header}
        </span>
      )}
      <span>{column.cell(row)}</span>
    </td>
  );
}
