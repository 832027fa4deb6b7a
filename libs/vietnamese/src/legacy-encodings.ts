import { upperVietnamese } from './capitals';
import { LEGACY_LETTERS, type LegacyEncoding } from './legacy-tables';
import { isVietnameseSyllable } from './syllables';

export type { LegacyEncoding };

/** Which encoding a list is written in, and what says so. */
export interface LegacyDetection {
  encoding: LegacyEncoding;
  /** FONT: cells are in a font of that encoding; LETTERS: only the letters tell. */
  evidence: 'FONT' | 'LETTERS';
  /** Words with a letter that is not plain ASCII. */
  words: number;
  /** How many of them are spelled as Vietnamese once converted. */
  readable: number;
  /** How many of them are spelled as Vietnamese as they stand. */
  readableBefore: number;
}

/** Part of the odd words that must become Vietnamese before a guess is offered: names of other languages are never so many. */
const CONVINCING = 0.7;

/** Dashes, curly quotes and the like, which the old fonts have where Windows has them. */
const PUNCTUATION = /[\u2010-\u2027\u2030-\u203A\u00A0]/u;

const ASCII = /^[\0-\x7F]*$/u;

/**
 * The encoding of the time before Unicode in which these texts seem to be written, with what speaks for it; null when they
 * are better as they are. The user is to be asked before anything is converted: `µ` and `·` are letters of TCVN3 and
 * also themselves.
 *
 * Texts must be as they came: not yet normalised, since the soft hyphen (ư) and `Ð` (é) are letters of TCVN3 too.
 *
 * Limits: a few words are a guess; texts of two encodings give the one that more words are in.
 *
 * Source: docs/domain.md §6.5.
 */
export function detectLegacyEncoding(
  texts: readonly string[],
  { fontNames = [] }: { fontNames?: readonly string[] } = {},
): LegacyDetection | null {
  const words = texts.flatMap(oddWords);
  const readableBefore = words.filter(isVietnameseSyllable).length;
  const weigh = (encoding: LegacyEncoding): LegacyDetection => ({
    encoding,
    evidence: fontNames.some((font) => legacyEncodingOfFont(font) === encoding) ? 'FONT' : 'LETTERS',
    words: words.length,
    readable: words.filter((word) => isVietnameseSyllable(convertLegacy(word, encoding) ?? word)).length,
    readableBefore,
  });
  const [best] = (['TCVN3', 'VNI'] as const)
    .filter((encoding) => words.filter((word) => convertLegacy(word, encoding) !== null).length > words.length / 2)
    .map(weigh)
    .filter(isConvincing)
    .sort((a, b) => b.readable - a.readable || Number(b.evidence === 'FONT') - Number(a.evidence === 'FONT'));
  return best ?? null;
}

const isConvincing = ({ evidence, words, readable, readableBefore }: LegacyDetection): boolean =>
  words > 0 &&
  (evidence === 'FONT' ? readable >= readableBefore : readable > readableBefore && readable >= words * CONVINCING);

/** The encoding that a font of a cell gives its letters: `.VnTime` and its family, `VNI-Times` and its family. */
export function legacyEncodingOfFont(fontName: string): LegacyEncoding | null {
  if (/^\.Vn/iu.test(fontName)) return 'TCVN3';
  return /^VNI[- ]/iu.test(fontName) ? 'VNI' : null;
}

/** Whether a font draws every letter as a capital, as `.VnTimeH` does. */
export const isCapitalFont = (fontName: string): boolean => /^\.Vn.*H$/iu.test(fontName.replace(/\s+/gu, ''));

/**
 * Text of the time before Unicode, which came as characters of Western Europe (Windows-1252), in Unicode, NFC. Null when a
 * character has no meaning in the encoding: half a conversion would be worse than none.
 *
 * TCVN3 has no capitals with tones: a text whose other letters are capitals becomes capitals altogether (`NGUYÔN V¡N A` is
 * `NGUYỄN VĂN A`); `capitals` says that its font does so (`.VnTimeH`).
 *
 * Source: docs/domain.md §6.5.
 */
export function convertLegacy(
  text: string,
  encoding: LegacyEncoding,
  { capitals = false }: { capitals?: boolean } = {},
): string | null {
  const letters = LEGACY_LETTERS[encoding];
  let converted = '';
  for (let at = 0; at < text.length;) {
    const pair = text.slice(at, at + 2);
    const single = pair.charAt(0);
    const letter = letters.get(pair) ?? letters.get(single) ?? (isPlain(single) ? single : null);
    if (letter === null) return null;
    converted += letter;
    at += pair.length === 2 && letters.has(pair) ? 2 : 1;
  }
  const shouted = encoding === 'TCVN3' && (capitals || isShouted(text));
  return shouted ? upperVietnamese(converted) : converted.normalize('NFC');
}

/**
 * How many words of the texts are not plain ASCII, and how many of those are spelled as Vietnamese: by this two ways of
 * reading the same bytes are compared.
 */
export function legibility(texts: readonly string[]): { words: number; readable: number } {
  const words = texts.flatMap(oddWords);
  return { words: words.length, readable: words.filter(isVietnameseSyllable).length };
}

const isPlain = (character: string): boolean => ASCII.test(character) || PUNCTUATION.test(character);

/** Two capitals together and no small letter that TCVN3 has a capital for. */
function isShouted(text: string): boolean {
  return /[A-Z\u00A1-\u00A7]{2}/u.test(text) && !/[a-z\u00A8-\u00AE]/u.test(text);
}

/** Words, as they came, with something in them beyond ASCII. */
const oddWords = (text: string): string[] =>
  text.split(/[\s!-/:-@[-`{-~0-9\u2010-\u203A]+/u).filter((word) => !ASCII.test(word));
