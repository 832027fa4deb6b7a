import type { LegacyEncoding } from '@kyhop/vietnamese';
import type { ProseRow } from '../attendee-prose';
import { breathing } from './breath';
import type { GridRow } from './grid';
import type { Header, ImportField } from './header';
import type { ReadRow } from './import-row';
import { type Letters, lettersOf } from './letters';

const EMPTY: Readonly<Record<ImportField, string>> = {
  NAME: '',
  POSITION: '',
  ORGANISATION: '',
  PROVINCE: '',
  PHONE: '',
  EMAIL: '',
  NOTE: '',
};

/** What stands between the texts of several columns that tell one thing. */
const JOINTS: Readonly<Record<ImportField, string>> = {
  NAME: ' ',
  POSITION: '\n',
  ORGANISATION: ', ',
  PROVINCE: ', ',
  PHONE: '; ',
  EMAIL: '; ',
  NOTE: '; ',
};

/** "1", "2", "3" under the heading: the numbers of the columns, which forms have. */
const isNumbering = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, at) => new RegExp(`^\\(?${String(at + 1)}\\)?$`, 'u').test(cell.trim()));

/** "I", "II.", "A": in the first place of a line under which others stand. */
const SECTION_NUMBER = /^(?:[IVX]+|[A-Z])[.)]?$/u;

/** The delegates of a table, each with what its columns tell. */
export async function readRows(
  grid: readonly GridRow[],
  header: Header,
  encoding: LegacyEncoding | null,
): Promise<ReadRow[]> {
  const letters = lettersOf(encoding);
  const pause = breathing();
  const rows: ReadRow[] = [];
  let section: string | null = null;
  for (const row of grid) {
    await pause();
    if (row.number <= header.row || isNumbering(row.cells)) continue;
    const read = row.cells.map((cell, column) => letters(cell, row.fonts[column]));
    const heading = sectionOf(
      read.map(({ text }) => text),
      header,
    );
    if (heading === null) rows.push(withCapitals(readRow(row.number, read, header, section), encoding));
    else section = heading;
  }
  return rows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
}

/** A line across the table, or with a number of its own: it tells where the rows below it belong. */
function sectionOf(texts: readonly string[], { columns }: Header): string | null {
  const filled = texts.filter((text) => text !== '');
  const [first = '', second = first] = filled;
  const isMerged = filled.length > 2 && filled.every((text) => text === first);
  const stands = texts.findIndex((text) => text !== '');
  const isAlone = filled.length === 1 && columns.length > 2 && (columns[stands] ?? null) === null;
  const isNumbered = SECTION_NUMBER.test(first) && new Set(filled.slice(1)).size === 1;
  if (isNumbered) return second;
  return isMerged || isAlone ? first : null;
}

function readRow(number: number, read: readonly Letters[], header: Header, section: string | null): ReadRow {
  const cells = { ...EMPTY };
  const unconverted = new Set<ImportField>();
  for (const [column, { text, unconverted: isOdd }] of read.entries()) {
    const field = header.columns[column] ?? null;
    if (field === null || text === '') continue;
    const told = field === 'NOTE' ? noteOf(header.labels[column] ?? '', text) : text;
    if (cells[field] === '') cells[field] = told;
    else if (cells[field] !== told) cells[field] += JOINTS[field] + told;
    if (isOdd) unconverted.add(field);
  }
  const plain = { kind: 'PERSON', headCount: null, role: 'OFFICIAL', toldSide: null, doubtful: false } as const;
  return { number, cells, section, unconverted: [...unconverted], ...plain };
}

/** TCVN3 has no capitals with tones: who is called Ánh is written ánh there, among words that have their capitals. */
function withCapitals(row: ReadRow, encoding: LegacyEncoding | null): ReadRow {
  const { NAME } = row.cells;
  if (encoding !== 'TCVN3' || row.unconverted.includes('NAME') || !/(?:^| )\p{Lu}/u.test(NAME)) return row;
  const name = NAME.replace(/(?<=^| )\p{Ll}/gu, (letter) => (hasTone(letter) ? letter.toUpperCase() : letter));
  return { ...row, cells: { ...row.cells, NAME: name } };
}

const hasTone = (letter: string): boolean => /[\u0300\u0301\u0303\u0309\u0323]/u.test(letter.normalize('NFD'));

/** A cross in the column "Ăn chay" is a word by its heading only. */
function noteOf(label: string, text: string): string {
  const name = label.split('\n').join(' ').trim();
  if (name === '' || /^(?:ghi chú|notes?)/iu.test(name.normalize('NFC'))) return text;
  return /^[x✓✔]$/iu.test(text) ? name : `${name}: ${text}`;
}

/** The delegates of a text as officials write it. */
export const rowsOfProse = (rows: readonly ProseRow[]): ReadRow[] =>
  rows.map((row, at) => ({
    number: at + 1,
    cells: {
      ...EMPTY,
      NAME: row.name,
      POSITION: row.positions.join('\n'),
      ORGANISATION: row.organisation ?? '',
      NOTE: row.note ?? '',
    },
    kind: row.kind,
    headCount: row.headCount,
    role: row.role,
    toldSide: row.side,
    section: row.heading,
    unconverted: [],
    doubtful: row.certainty === 'CHECK',
  }));
