import type { LegacyEncoding } from '@kyhop/vietnamese';
import { type GridRow, type Sheet, type TableLimits, UnreadableList } from './grid';
import { type ColumnNames, findHeader, type Header, headerAt } from './header';
import { type EncodingQuestion, encodingQuestion, lettersOf } from './letters';
import type { ListEncoding } from './read-text';
import { readXlsx } from './read-xlsx';

/** What was told about how a table is to be read; null: as it seems best. */
export interface ToldTable<Field extends string> {
  /** Place of the sheet among those that are visible. */
  sheet: number | null;
  /** Number of the last row of the heading; 0: none. */
  headerRow: number | null;
  columns: (Field | null)[] | null;
  encoding: ListEncoding | null;
}

/** A table, with its columns known and its letters as they came. */
export interface ReadTable<Field extends string> {
  /** Names of the sheets that are visible. */
  sheets: string[];
  /** Place of the one that was read. */
  sheet: number;
  header: Header<Field>;
  question: EncodingQuestion | null;
  /** What the letters are to be converted from; null: nothing, or nobody has said so yet. */
  encoding: LegacyEncoding | null;
  rows: GridRow[];
}

/** The first bytes of a ZIP, which a workbook is, and of the files of Excel before 2007 (and of those with a password). */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** The sheets of a workbook; null for bytes that are none. */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: TableLimits,
  onProgress: (part: number) => void,
): Promise<Sheet[] | null> {
  if (beginsWith(bytes, OLE)) throw new UnreadableList('import.old_workbook');
  return beginsWith(bytes, ZIP) ? readXlsx(bytes, limits, onProgress) : null;
}

/** Finds the table in the sheets as it was told to, and guesses the rest; throws UnreadableList when there is none. */
export function readSheets<Field extends string>(
  sheets: readonly Sheet[],
  told: ToldTable<Field>,
  names: ColumnNames<Field>,
): ReadTable<Field> {
  const known = sheets.map(({ rows }) => encodingQuestion(rows));
  const headers = sheets.map(({ rows }, at) => findHeader(inUnicode(rows, known[at]?.encoding ?? null), names));
  const at = told.sheet !== null && told.sheet in sheets ? told.sheet : likeliest(sheets, headers);
  const rows = sheets[at]?.rows ?? [];
  if (rows.length === 0) throw new UnreadableList('import.empty');
  const question = known[at] ?? null;
  return {
    sheets: sheets.map(({ name }) => name),
    sheet: at,
    header: headerOf(told, inUnicode(rows, question?.encoding ?? null), headers[at], names),
    question,
    encoding: answered(told, question),
    rows,
  };
}

/** The sheet that names most of what is looked for; of several, the first. */
function likeliest(sheets: readonly Sheet[], headers: readonly Header<string>[]): number {
  const worth = headers.map(({ columns }, at) => ({
    at,
    fields: new Set(columns.filter((field) => field !== null)).size,
    isFilled: (sheets[at]?.rows.length ?? 0) > 0,
  }));
  return worth.sort((a, b) => b.fields - a.fields || Number(b.isFilled) - Number(a.isFilled))[0]?.at ?? 0;
}

/** The top of a table, with its letters as they would be after the conversion: its heading is looked for there. */
function inUnicode(rows: readonly GridRow[], encoding: LegacyEncoding | null): GridRow[] {
  const letters = lettersOf(encoding);
  return rows.slice(0, 100).map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => letters(cell, row.fonts[column]).text),
  }));
}

/** The heading that somebody pointed at, or the one that was found. */
function headerOf<Field extends string>(
  told: ToldTable<Field>,
  rows: readonly GridRow[],
  found: Header<Field> | undefined,
  names: ColumnNames<Field>,
): Header<Field> {
  const none: Header<Field> = { row: 0, labels: [], columns: [] };
  const header = told.headerRow === null ? (found ?? none) : headerAt(rows, told.headerRow, names);
  const width = Math.max(header.columns.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => (told.columns ?? header.columns)[at] ?? null);
  return { row: header.row, labels: columns.map((_, at) => header.labels[at] ?? ''), columns };
}

/** An encoding is only gone by once somebody has looked at the samples and said so. */
export const answered = (
  { encoding }: Pick<ToldTable<string>, 'encoding'>,
  question: EncodingQuestion | null,
): LegacyEncoding | null => (encoding === null || encoding === 'UNICODE' || question === null ? null : encoding);
