import { cleanParagraphs, cleanText } from './clean-text';
import type { LinePlace, SheetLine } from './sheet-line';

/** What the words of a table are: its look is in `layout.ts` (TABLE_STYLES). */
export type TableRole = 'table-head' | 'table-cell' | 'appendix-head' | 'appendix-cell';

/** A column of a table. */
export interface TableColumn {
  /** Its name, in the row that is repeated on every page. */
  header: string;
  /** Width; millimetres. The widths of a table fill the text from margin to margin. */
  widthMm: number;
  /** How its cells stand: words left, short marks and dates in the middle, figures right. */
  align: 'left' | 'center' | 'right';
}

/** A table of a document: ruled, its head on every page. */
export interface Table {
  columns: readonly TableColumn[];
  /** The cells, row by row; a line break in a cell starts another paragraph there. */
  rows: readonly (readonly string[])[];
  /** The last row is a sum, in bold. */
  sum?: boolean;
}

/** A table as it stands on the sheet: cleaned, nothing is added by whoever shows it. */
export interface SheetTable extends Table {
  role: 'table';
  place: LinePlace;
}

/** What a sheet is made of. */
export type SheetPart = SheetLine | SheetTable;

/** Whether a part of the sheet is a table. */
export const isTable = (part: SheetPart): part is SheetTable => part.role === 'table';

/** The roles of a table's words, by where it stands. */
export const tableRoles = ({ place }: SheetTable): { head: TableRole; cell: TableRole } =>
  place === 'appendix' ? { head: 'appendix-head', cell: 'appendix-cell' } : { head: 'table-head', cell: 'table-cell' };

/** A typed table, ready to be shown. */
export const sheetTable = (place: LinePlace, { columns, rows, sum = false }: Table): SheetTable => ({
  role: 'table',
  place,
  columns: columns.map((column) => ({ ...column, header: cleanText(column.header) })),
  rows: rows.map((row) => columns.map((_, at) => cleanParagraphs(row[at] ?? '').join('\n'))),
  sum,
});
