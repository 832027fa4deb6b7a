import {
  convertLegacy,
  detectLegacyEncoding,
  isCapitalFont,
  legacyEncodingOfFont,
  type LegacyEncoding,
  legibility,
  normaliseLine,
} from '@kyhop/vietnamese';
import type { GridRow } from './grid';

/** Cells by which the encoding is guessed, and those that are shown with the question. */
const SAMPLE = 150;
const SHOWN = 5;

/** A question that only a person can answer: whether letters are of an old encoding. */
export interface EncodingQuestion {
  encoding: LegacyEncoding;
  evidence: 'FONT' | 'LETTERS';
  samples: { before: string; after: string }[];
}

/** The question to ask about the letters of a list; null when they are as they should be. */
export function encodingQuestion(rows: readonly GridRow[]): EncodingQuestion | null {
  const odd = new Set<string>();
  const fonts = new Set<string>();
  for (const row of rows) {
    for (const font of Object.values(row.fonts)) fonts.add(font);
    for (const cell of row.cells) if (odd.size < SAMPLE && /[^\0-\x7F]/u.test(cell)) odd.add(cell);
  }
  const found = detectLegacyEncoding([...odd], { fontNames: [...fonts] });
  if (found === null) return null;
  const { encoding, evidence } = found;
  const samples = [...odd]
    .flatMap((before) => ({ before, after: convertLegacy(before, encoding) ?? '' }))
    .filter(({ after }) => after !== '')
    .slice(0, SHOWN);
  return { encoding, evidence, samples };
}

/** A cell in Unicode, and whether it could not be brought there. */
export interface Letters {
  text: string;
  unconverted: boolean;
}

/** Reads cells of one encoding; units and positions stand in many rows, so that what was found is kept. */
export function lettersOf(encoding: LegacyEncoding | null): (cell: string, font: string | undefined) => Letters {
  const known = new Map<string, Letters>();
  return (cell, font) => {
    const key = `${font ?? ''}\n${cell}`;
    const found = known.get(key) ?? convert(cell, encoding, font);
    known.set(key, found);
    return found;
  };
}

/** Lists are put together from several files: what is in Unicode already stays, font or none. */
function convert(cell: string, encoding: LegacyEncoding | null, font = ''): Letters {
  const asItIs = { text: tidy(cell), unconverted: false };
  if (encoding === null) return asItIs;
  const capitals = isCapitalFont(font) && encoding === 'TCVN3';
  if (!capitals && /^[\0-\x7F]*$/u.test(cell)) return asItIs;
  const converted = convertLegacy(cell, encoding, { capitals });
  const before = legibility([cell]);
  if (converted === null) return { ...asItIs, unconverted: before.readable < before.words };
  const isOfFont = legacyEncodingOfFont(font) === encoding;
  return isOfFont || legibility([converted]).readable >= before.readable
    ? { text: tidy(converted), unconverted: false }
    : asItIs;
}

/** Lines of a cell stay lines: they are several positions. */
const tidy = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map(normaliseLine)
    .filter((line) => line !== '')
    .join('\n');
