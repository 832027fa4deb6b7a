import type { LegacyEncoding } from '@kyhop/vietnamese';
import type { GridRow } from '../../common/table-import/grid';
import type { Header } from '../../common/table-import/header';
import { tableRows } from '../../common/table-import/table-rows';
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

/** What a row of a table is unless its words say otherwise. */
const PLAIN = { kind: 'PERSON', headCount: null, role: 'OFFICIAL', toldSide: null, doubtful: false } as const;

/** The delegates of a table, each with what its columns tell. */
export async function readRows(
  grid: readonly GridRow[],
  header: Header<ImportField>,
  encoding: LegacyEncoding | null,
): Promise<ReadRow[]> {
  const textOf = (field: ImportField, label: string, text: string) => (field === 'NOTE' ? noteOf(label, text) : text);
  const rows = await tableRows(grid, header, encoding, { joints: JOINTS, textOf });
  return rows.map((row) => withCapitals({ ...row, ...PLAIN }, encoding));
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
