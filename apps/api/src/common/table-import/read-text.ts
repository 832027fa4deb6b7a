import { Readable } from 'node:stream';
import { detectLegacyEncoding, legibility } from '@kyhop/vietnamese';
import { parse } from 'csv-parse';
import { breathing } from './breath';
import { type GridRow, MOST_COLUMNS, type TableLimits, UnreadableList } from './grid';

export const LIST_ENCODINGS = ['UNICODE', 'TCVN3', 'VNI'] as const;
/** How the letters of a list are to be understood. */
export type ListEncoding = (typeof LIST_ENCODINGS)[number];

/** Marks at the beginning of a file: what Excel writes before UTF-8, and as "Unicode text". */
const MARKS: readonly { bytes: readonly number[]; label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
];

const SEPARATORS = ['\t', ';', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** Lines that are looked at to find out what a text is. */
const SAMPLE_LINES = 200;

/**
 * The text of a file: UTF-8 if it can be, else Windows-1258, unless its bytes are rather Vietnamese of the time before
 * Unicode, which is then still to be converted (docs/domain.md §6.5).
 */
export function decodeText(bytes: Uint8Array, encoding: ListEncoding | null): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return new TextDecoder(mark.label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    if (encoding !== null) return encoding === 'UNICODE' ? vietnamese : western;
    const legacy = detectLegacyEncoding(sampleOf(western));
    return legacy !== null && legacy.readable > legibility(sampleOf(vietnamese)).readable ? western : vietnamese;
  }
}

const sampleOf = (text: string): string[] => text.slice(0, 40_000).split(/\r\n|\r|\n/u, SAMPLE_LINES);

/** What stands between the columns; null for a text that is no table. */
export function separatorOf(text: string): Separator | null {
  const lines = sampleOf(text)
    .map((line) => line.replace(/"[^"]*"/gu, 'x'))
    .filter((line) => line.trim() !== '');
  const counts = SEPARATORS.map((separator) => ({
    separator,
    of: lines.map((line) => line.split(separator).length - 1),
  }));
  return counts.find(({ separator, of }) => isTable(separator, of))?.separator ?? null;
}

/**
 * A tab is typed into no prose; commas and semicolons are, but not the same number in most lines. A title above the
 * table has none.
 */
function isTable(separator: Separator, counts: readonly number[]): boolean {
  if (separator === '\t') return counts.filter((count) => count > 0).length > counts.length / 2;
  const [usual = 0, times = 0] = mostFrequent(counts);
  return usual > 0 && counts.length > 1 && times >= counts.length * 0.6;
}

function mostFrequent(counts: readonly number[]): [count: number, times: number] | [] {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0] ?? [];
}

const PIECE = 16_384;

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** A surrogate pair is not halved: half of one cannot be stored. */
const cut = (cell: string, characters: number): string => cell.slice(0, characters).replace(/[\ud800-\udbff]$/u, '');

/** The rows of a table in text, without those that are empty. */
export async function readTable(text: string, separator: Separator, limits: TableLimits): Promise<GridRow[]> {
  const rows: GridRow[] = [];
  const pause = breathing();
  const reader = parse({ delimiter: separator, relax_column_count: true, relax_quotes: true });
  // The parser goes through all that it is given at once.
  const records = Readable.from(piecesOf(text)).pipe(reader);
  let number = 0;
  try {
    for await (const record of records as AsyncIterable<string[]>) {
      number += 1;
      if (record.every((cell) => cell.trim() === '')) continue;
      if (rows.length === limits.rows) throw new UnreadableList('import.too_many_rows');
      const cells = record.slice(0, MOST_COLUMNS).map((cell) => cut(cell, limits.characters));
      rows.push({ number, cells, fonts: {} });
      await pause();
    }
  } catch (error) {
    throw error instanceof UnreadableList ? error : new UnreadableList('import.unreadable');
  }
  return rows;
}
