import { fold, foldWithOrigins } from './fold';

/** Ways to write one name, on folded text, and the short form that stands for all of them. */
const SYNONYMS = [
  { short: 'tdkt', phrase: /\bthi dua(?: | ?[,-] ?)khen thuong\b/gu },
  { short: 'ubnd', phrase: /\buy ban nhan dan\b/gu },
  { short: 'tp', phrase: /\bthanh pho\b/gu },
];

const WORD = /[\p{L}\p{N}]+/gu;

/** A piece of a text; the pieces in order make up the whole text. */
export interface HighlightPiece {
  /** The piece as it stands in the original text; never empty. */
  text: string;
  /** Whether the piece was searched for. */
  match: boolean;
}

/** Part of a folded text: from `from` up to and without `to`. */
interface Range {
  from: number;
  to: number;
}

/**
 * {@link fold} that also brings the names officials abbreviate to one form: "Thi đua, khen thưởng" with a comma, a dash or
 * nothing and "TĐKT" become `tdkt`; "Ủy ban nhân dân" and "UBND" `ubnd`; "thành phố" and "TP." `tp`.
 *
 * Source: docs/domain.md §6.1.
 */
export function foldSearch(text: string): string {
  const shortened = SYNONYMS.reduce((folded, { phrase, short }) => folded.replace(phrase, short), fold(text));
  return shortened.replace(/\btp\. ?/gu, 'tp ').trim();
}

function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** The words of a text as it is written and, besides, as it is written with the short forms. */
function wordsOfBothForms(text: string): string[] {
  return [...wordsOf(fold(text)), ...wordsOf(foldSearch(text))];
}

/**
 * Whether every word of `needle` begins some word of `haystack`, whatever the order, the diacritics and the abbreviations:
 * `kien nghi` finds "Kiến nghị", `khen thuong` and `tđkt` both find "Thi đua, khen thưởng". A needle without letters or
 * digits finds everything.
 */
export function matches(haystack: string, needle: string): boolean {
  const present = wordsOfBothForms(haystack);
  const allPresent = (wanted: string[]) => wanted.every((word) => present.some((other) => other.startsWith(word)));
  return allPresent(wordsOf(fold(needle))) || allPresent(wordsOf(foldSearch(needle)));
}

function findWords(folded: string, wanted: string[]): Range[] {
  return [...folded.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const longest = Math.max(0, ...wanted.filter((other) => word.startsWith(other)).map((other) => other.length));
    return longest > 0 ? [{ from: index, to: index + longest }] : [];
  });
}

function findPhrases(folded: string, wanted: string[]): Range[] {
  return SYNONYMS.filter(({ short }) => wanted.includes(short)).flatMap(({ phrase }) =>
    [...folded.matchAll(phrase)].map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
  );
}

function mergeOverlapping(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged;
}

/**
 * Cuts `text` where words of `needle` were found (see {@link matches}), to be shown as marked and unmarked pieces. Joined,
 * the pieces are `text`, unchanged.
 */
export function highlight(text: string, needle: string): HighlightPiece[] {
  const { folded, origins } = foldWithOrigins(text);
  const originOf = (at: number) => origins[at] ?? text.length;
  const wanted = wordsOfBothForms(needle);
  const pieces: HighlightPiece[] = [];
  let done = 0;
  for (const { from, to } of mergeOverlapping([...findWords(folded, wanted), ...findPhrases(folded, wanted)])) {
    pieces.push({ text: text.slice(done, originOf(from)), match: false });
    pieces.push({ text: text.slice(originOf(from), originOf(to)), match: true });
    done = originOf(to);
  }
  pieces.push({ text: text.slice(done), match: false });
  return pieces.filter((piece) => piece.text !== '');
}
