import { fold } from '@kyhop/vietnamese';
import type { GridRow } from './grid';

/** The columns of a table: what each is called and what it is taken for. */
export interface Header<Field extends string> {
  /** Number of the last row of the heading; 0: the table has none. */
  row: number;
  /** By column, as written; empty for a column without a name. */
  labels: string[];
  /** By column; null: not taken over. Several columns may tell one thing: họ và tên đệm, tên. */
  columns: (Field | null)[];
}

/** What the columns of a kind of table are called. */
export interface ColumnNames<Field extends string> {
  /** What a column with this name tells; null when the name is none that is known. */
  fieldOf: (label: string) => Field | null;
  /** What every row has: a row of the heading has none under it. */
  key: Field;
}

/** How people write the name of a column, folded, without signs. */
export type Spelling<Field extends string> = readonly [Field, RegExp];

/** Knows columns by their spellings; the first that fits counts. */
export const columnNames = <Field extends string>(
  key: Field,
  spellings: readonly Spelling<Field>[],
): ColumnNames<Field> => ({
  key,
  fieldOf: (label) => {
    const words = wordsOf(label);
    // The heading of a column is short; a long text with the word in it is a title, or somebody.
    if (words === '' || words.length > 60) return null;
    return spellings.find(([, spelling]) => spelling.test(words))?.[0] ?? null;
  },
});

/** "Tỉnh", "Tỉnh/Thành phố", "Đoàn đại biểu"; "Tỉnh Hậu Giang" is no name of a column, but what stands in one. */
export const PLACE_COLUMN =
  /^(?:ten )?(?:doan|tinh|tp|thanh pho|dia phuong)(?: (?:doan|tinh|tp|thanh|pho|dia phuong|dai bieu|noi|thuoc|cong tac|kien nghi|de xuat|gui|tham du))*$/u;

/** How far down a heading is looked for: the name of the body, the motto and the title stand above it. */
const DEEPEST_HEADING = 30;

const wordsOf = (label: string): string =>
  fold(label)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

const fieldsOf = <Field extends string>(row: GridRow | undefined, { fieldOf }: ColumnNames<Field>): Set<Field> =>
  new Set((row?.cells ?? []).flatMap((label) => fieldOf(label) ?? []));

const textsOf = (row: GridRow | undefined): Set<string> =>
  new Set((row?.cells ?? []).filter((cell) => cell.trim() !== ''));

const noHeader = <Field extends string>(): Header<Field> => ({ row: 0, labels: [], columns: [] });

/** The heading of a table, in one row or in two; columns that are merged in it have their name in both. */
export function findHeader<Field extends string>(rows: readonly GridRow[], names: ColumnNames<Field>): Header<Field> {
  const candidates = rows.slice(0, DEEPEST_HEADING).map((row, at) => ({ at, found: fieldsOf(row, names).size }));
  const best = candidates.reduce((a, b) => (b.found > a.found ? b : a), { at: -1, found: 1 });
  if (best.at < 0) return noHeader();
  const last = continues(rows[best.at], rows[best.at + 1], names) ? best.at + 1 : best.at;
  return headerAt(rows, rows[last]?.number ?? 0, names);
}

/**
 * A second row names columns itself, or stands under a cell that spans its columns; it has no key, which tells it from the
 * first of what is listed: "Ghi chú thêm", "Tỉnh Hậu Giang" look like names of columns too.
 */
function continues<Field extends string>(
  heading: GridRow | undefined,
  row: GridRow | undefined,
  names: ColumnNames<Field>,
): boolean {
  if (heading === undefined || row === undefined) return false;
  const named = heading.cells.findIndex((label) => names.fieldOf(label) === names.key);
  const hasNoKey = (row.cells[named] ?? '').trim() === '' || row.cells[named] === heading.cells[named];
  if (fieldsOf(row, names).size > 1) return hasNoKey;
  return (
    named >= 0 &&
    hasNoKey &&
    row.cells.some((cell, column) => cell.trim() !== '' && (heading.cells[column] ?? '').trim() === '')
  );
}

/** The heading whose last row has this number; the row above belongs to it when it names columns that this one does not. */
export function headerAt<Field extends string>(
  rows: readonly GridRow[],
  number: number,
  names: ColumnNames<Field>,
): Header<Field> {
  const at = rows.findIndex((row) => row.number === number);
  const below = rows[at];
  if (below === undefined) return noHeader();
  const isTwofold = fieldsOf(rows[at - 1], names).size > 0 && textsOf(rows[at - 1]).size > 1;
  const above = isTwofold ? spread(rows[at - 1], below) : [];
  const width = Math.max(below.cells.length, above.length);
  const labels = Array.from({ length: width }, (_, column) =>
    labelOf(above[column] ?? '', below.cells[column] ?? '', names),
  );
  const columns = labels.map((label, column) => names.fieldOf(below.cells[column] ?? '') ?? names.fieldOf(label));
  return { row: number, labels, columns };
}

/** "Liên hệ" over "Điện thoại" and "Email": pasted cells hold it in the first place only. */
function spread(above: GridRow | undefined, below: GridRow): string[] {
  let before = '';
  return below.cells.map((cell, column) => {
    const own = above?.cells[column] ?? '';
    before = own.trim() === '' && cell.trim() !== '' ? before : own;
    return before;
  });
}

function labelOf<Field extends string>(above: string, below: string, { fieldOf }: ColumnNames<Field>): string {
  if (below.trim() === '') return above;
  return above.trim() === '' || above === below || fieldOf(below) !== null ? below : `${above} – ${below}`;
}
