import type { LegacyEncoding } from '@kyhop/vietnamese';
import { readAttendees } from '../attendee-prose';
import type { MeetingContext } from '../prose-place';
import { type GridRow, type Sheet, UnreadableList } from './grid';
import { findHeader, type Header, headerAt } from './header';
import type { EncodingQuestion, ListFormat, Preview, Reading, ReadRow } from './import-row';
import { encodingQuestion, lettersOf } from './letters';
import { readRows, rowsOfProse } from './read-rows';
import { decodeText, readTable, separatorOf } from './read-text';
import { readXlsx } from './read-xlsx';

/** What a list says, before it is compared with the meeting. */
export type ReadList = Omit<Preview, 'rows' | 'summary'> & { rows: ReadRow[] };

/** The first bytes of a ZIP, which a workbook is, and of the files of Excel before 2007 (and of those with a password). */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Characters of sentences: some five hundred people. What is found in them is looked for many times over, on one thread. */
const MOST_PROSE = 50_000;

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Reads a list as it was told to, and guesses the rest; throws UnreadableList when there is nothing to guess. */
export async function readList(
  bytes: Uint8Array,
  reading: Reading,
  meeting: MeetingContext,
  onProgress: (part: number) => void,
): Promise<ReadList> {
  if (beginsWith(bytes, OLE)) throw new UnreadableList('import.old_workbook');
  if (beginsWith(bytes, ZIP)) return readSheets(await readXlsx(bytes, onProgress), reading);
  const text = decodeText(bytes, reading.encoding);
  if (text.includes('\0')) throw new UnreadableList('import.unreadable');
  const separator = separatorOf(text);
  const isProse = reading.format === 'PROSE' || (reading.format === null && separator === null);
  if (isProse && text.length > MOST_PROSE) throw new UnreadableList('import.too_heavy');
  if (isProse) return readProse(text, reading, meeting);
  return readSheets([{ name: '', rows: await readTable(text, separator ?? '\t') }], reading);
}

async function readSheets(sheets: readonly Sheet[], reading: Reading): Promise<ReadList> {
  const known = sheets.map(({ rows }) => encodingQuestion(rows));
  const headers = sheets.map(({ rows }, at) => findHeader(inUnicode(rows, known[at]?.encoding ?? null)));
  const at = reading.sheet !== null && reading.sheet in sheets ? reading.sheet : likeliest(sheets, headers);
  const rows = sheets[at]?.rows ?? [];
  if (rows.length === 0) throw new UnreadableList('import.empty');
  const question = known[at] ?? null;
  const encoding = answered(reading, question);
  const header = told(reading, inUnicode(rows, question?.encoding ?? null), headers[at]);
  return {
    ...described('TABLE', reading, question),
    sheets: sheets.map(({ name }) => name),
    sheet: at,
    headerRow: header.row,
    labels: header.labels,
    columns: header.columns,
    rows: await readRows(rows, header, encoding),
    rest: [],
  };
}

/** The sheet that names most of what is looked for; of several, the first. */
function likeliest(sheets: readonly Sheet[], headers: readonly Header[]): number {
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
function told(reading: Reading, rows: readonly GridRow[], found: Header | undefined): Header {
  const none: Header = { row: 0, labels: [], columns: [] };
  const header = reading.headerRow === null ? (found ?? none) : headerAt(rows, reading.headerRow);
  const width = Math.max(header.columns.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => (reading.columns ?? header.columns)[at] ?? null);
  return { row: header.row, labels: columns.map((_, at) => header.labels[at] ?? ''), columns };
}

function readProse(text: string, reading: Reading, meeting: MeetingContext): ReadList {
  const question = encodingQuestion([{ number: 1, cells: text.split('\n'), fonts: {} }]);
  const letters = lettersOf(answered(reading, question));
  const converted = text
    .split('\n')
    .map((line) => letters(line, undefined).text)
    .join('\n');
  if (converted.trim() === '') throw new UnreadableList('import.empty');
  const { rows, rest } = readAttendees(converted, meeting);
  return {
    ...described('PROSE', reading, question),
    sheets: [''],
    sheet: 0,
    headerRow: 0,
    labels: [],
    columns: [],
    rows: rowsOfProse(rows),
    rest,
  };
}

/** An encoding is only gone by once somebody has looked at the samples and said so. */
const answered = ({ encoding }: Reading, question: EncodingQuestion | null): LegacyEncoding | null =>
  encoding === null || encoding === 'UNICODE' || question === null ? null : encoding;

const described = (format: ListFormat, { encoding }: Reading, question: EncodingQuestion | null) => ({
  format,
  encoding: encoding ?? 'UNICODE',
  question,
});
