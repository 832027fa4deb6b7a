import type { LegacyEncoding } from '@kyhop/vietnamese';
import { breathing } from '../../common/table-import/breath';
import type { GridRow } from '../../common/table-import/grid';
import type { Header } from '../../common/table-import/header';
import { type Letters, lettersOf } from '../../common/table-import/letters';
import { isNumbering, sectionOf } from '../../common/table-import/sections';
import type { ProseRow } from '../attendee-prose';
import type { ImportField } from './header';
import type { ReadRow } from './import-row';

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

/** The delegates of a table, each with what its columns tell. */
export async function readRows(
  grid: readonly GridRow[],
  header: Header<ImportField>,
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

function readRow(
  number: number,
  read: readonly Letters[],
  header: Header<ImportField>,
  section: string | null,
): ReadRow {
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
