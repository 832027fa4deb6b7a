import { breathing } from '../../common/table-import/breath';
import { type GridRow, UnreadableList } from '../../common/table-import/grid';
import { type Letters, lettersOf } from '../../common/table-import/letters';
import { readSheets, readWorkbook, type ReadTable } from '../../common/table-import/read-sheets';
import { decodeText, readTable, separatorOf } from '../../common/table-import/read-text';
import { isNumbering, sectionOf } from '../../common/table-import/sections';
import { INTAKE_COLUMNS, INTAKE_LIMITS, type IntakeField } from './intake-columns';
import type { IntakeCells, IntakePreview, IntakeReading, ReadIntakeRow } from './intake-row';

/** What a table says, before it is compared with anything. */
export type ReadIntake = Omit<IntakePreview, 'rows' | 'summary'> & { rows: ReadIntakeRow[] };

const EMPTY: Readonly<IntakeCells> = { TEXT: '', UNIT: '', TOPIC: '', COMPETENCE: '', PERSON: '', DAY: '', NOTE: '' };

/** Reads a table as it was told to, and guesses the rest; throws UnreadableList when there is nothing to guess. */
export async function readIntake(
  bytes: Uint8Array,
  reading: IntakeReading,
  onProgress: (part: number) => void,
): Promise<ReadIntake> {
  const sheets = (await readWorkbook(bytes, INTAKE_LIMITS, onProgress)) ?? (await sheetsOfText(bytes, reading));
  const table = withText(readSheets(sheets, reading, INTAKE_COLUMNS), reading);
  const { sheets: names, sheet, header, question } = table;
  const { row: headerRow, labels, columns } = header;
  return { sheets: names, sheet, headerRow, labels, columns, question, rows: await rowsOf(table) };
}

/** "Kiến nghị bổ sung kinh phí …" begins like a heading, but is one of the things asked. */
const LONGEST_HEADING = 30;

/** Text without separators is one column: each line is something asked. */
async function sheetsOfText(bytes: Uint8Array, { encoding }: IntakeReading) {
  const text = decodeText(bytes, encoding);
  if (text.includes('\0')) throw new UnreadableList('import.unreadable');
  return [{ name: '', rows: await readTable(text, separatorOf(text) ?? '\t', INTAKE_LIMITS) }];
}

/** When no column is named, the one with the most words is what is asked; everything else is for people to say. */
function withText(table: ReadTable<IntakeField>, { columns: told }: IntakeReading): ReadTable<IntakeField> {
  const { header, rows } = table;
  if (told !== null || header.columns.some((field) => field !== null)) return table;
  const lengths = header.columns.map((_, column) =>
    rows.slice(0, 100).reduce((sum, { cells }) => sum + (cells[column] ?? '').length, 0),
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  const columns = header.columns.map((_, column) => (column === longest ? 'TEXT' : null));
  const first = rows[0]?.cells[longest] ?? '';
  const isHeading = first.length <= LONGEST_HEADING && INTAKE_COLUMNS.fieldOf(first) === 'TEXT';
  return { ...table, header: { ...header, columns, row: isHeading ? (rows[0]?.number ?? 0) : header.row } };
}

async function rowsOf({ rows, header, encoding }: ReadTable<IntakeField>): Promise<ReadIntakeRow[]> {
  const letters = lettersOf(encoding);
  const pause = breathing();
  const read: ReadIntakeRow[] = [];
  let section: string | null = null;
  for (const row of rows) {
    await pause();
    if (row.number <= header.row || isNumbering(row.cells)) continue;
    const cells = row.cells.map((cell, column) => letters(cell, row.fonts[column]));
    const texts = cells.map(({ text }) => text);
    const heading = sectionOf(texts, header);
    if (heading === null) read.push(readRow(row, cells, header.columns, section));
    else section = heading;
  }
  return read.filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
}

function readRow(
  { number }: GridRow,
  letters: readonly Letters[],
  columns: readonly (IntakeField | null)[],
  section: string | null,
): ReadIntakeRow {
  const cells = { ...EMPTY };
  const unconverted = new Set<IntakeField>();
  for (const [column, { text, unconverted: isOdd }] of letters.entries()) {
    const field = columns[column] ?? null;
    if (field === null || text === '') continue;
    if (cells[field] === '') cells[field] = text;
    else if (cells[field] !== text) cells[field] += (field === 'TEXT' ? '\n' : ', ') + text;
    if (isOdd) unconverted.add(field);
  }
  return { number, cells, section, unconverted: [...unconverted] };
}
