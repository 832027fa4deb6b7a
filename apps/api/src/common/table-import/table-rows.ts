import type { LegacyEncoding } from '@kyhop/vietnamese';
import { breathing } from './breath';
import type { GridRow } from './grid';
import type { Header } from './header';
import type { ReadTableRow } from './import-row';
import { type Letters, lettersOf } from './letters';
import { isNumbering, sectionOf } from './sections';

/** How the cells of a row become what they tell. */
interface CellRules<Field extends string> {
  /** What stands between the texts of several columns that tell one thing. */
  joints: Readonly<Record<Field, string>>;
  /** What a cell says, with the name of its column; its own text unless told. */
  textOf?: (field: Field, label: string, text: string) => string;
}

/** The rows below the heading, each with what its columns tell and the line under which it stands. */
export async function tableRows<Field extends string>(
  grid: readonly GridRow[],
  header: Header<Field>,
  encoding: LegacyEncoding | null,
  rules: CellRules<Field>,
): Promise<ReadTableRow<Field>[]> {
  const letters = lettersOf(encoding);
  const pause = breathing();
  const rows: ReadTableRow<Field>[] = [];
  let section: string | null = null;
  for (const row of grid) {
    await pause();
    if (row.number <= header.row || isNumbering(row.cells)) continue;
    const read = row.cells.map((cell, column) => letters(cell, row.fonts[column]));
    const heading = sectionOf(
      read.map(({ text }) => text),
      header,
    );
    if (heading === null) rows.push({ number: row.number, section, ...cellsOf(read, header, rules) });
    else section = heading;
  }
  return rows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
}

function cellsOf<Field extends string>(
  read: readonly Letters[],
  { columns, labels }: Header<Field>,
  { joints, textOf = (_, __, text) => text }: CellRules<Field>,
): Pick<ReadTableRow<Field>, 'cells' | 'unconverted'> {
  const cells = Object.fromEntries(Object.keys(joints).map((field) => [field, ''])) as Record<Field, string>;
  const unconverted = new Set<Field>();
  for (const [column, { text, unconverted: isOdd }] of read.entries()) {
    const field = columns[column] ?? null;
    if (field === null || text === '') continue;
    const told = textOf(field, labels[column] ?? '', text);
    if (cells[field] === '') cells[field] = told;
    else if (cells[field] !== told) cells[field] += joints[field] + told;
    if (isOdd) unconverted.add(field);
  }
  return { cells, unconverted: [...unconverted] };
}
