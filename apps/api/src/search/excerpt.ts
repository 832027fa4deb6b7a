import { fold, highlight, type HighlightPiece } from '@kyhop/vietnamese';

/** What a list shows of a text, in characters. */
const LENGTH = 220;
/** How much of it stands before what was found. */
const BEFORE = 60;

const BEGINS_WITHIN_WORD = /^[\p{L}\p{N}]/u;

/** What is marked is a word of the search; only the last one may be the beginning of a longer one. */
function wholeWords(pieces: readonly HighlightPiece[], last: string): HighlightPiece[] {
  return pieces.map((piece, at) => {
    const following = pieces[at + 1];
    const cut = piece.match && following !== undefined && BEGINS_WITHIN_WORD.test(following.text);
    return cut && fold(piece.text) !== last ? { ...piece, match: false } : piece;
  });
}

/** Pieces that follow each other in one manner, as one. */
function joined(pieces: readonly HighlightPiece[]): HighlightPiece[] {
  const result: HighlightPiece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    if (piece.text === '') continue;
    if (before?.match === piece.match) before.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

/** The text with the words of the search marked. */
export function marked(text: string, typed: string): HighlightPiece[] {
  const last =
    fold(typed)
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? '';
  return joined(wholeWords(highlight(text, typed), last));
}

/** Where the window begins that shows most of what was found. */
function richestStart(pieces: readonly HighlightPiece[]): number {
  const found: { from: number; length: number }[] = [];
  let at = 0;
  for (const { text, match } of pieces) {
    if (match) found.push({ from: at, length: text.length });
    at += text.length;
  }
  let best = { start: 0, shown: 0 };
  for (const { from } of found) {
    const inside = found.filter((other) => other.from >= from && other.from + other.length <= from + LENGTH - BEFORE);
    const shown = inside.reduce((sum, { length }) => sum + length, 0);
    if (shown > best.shown) best = { start: from, shown };
  }
  return best.start;
}

/** Cuts at a space: no word is cut in two. */
function windowOf(text: string, from: number): { begin: number; end: number } {
  const wanted = Math.max(0, from - BEFORE);
  const begin = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  if (text.length - begin <= LENGTH) return { begin, end: text.length };
  const space = text.lastIndexOf(' ', begin + LENGTH);
  return { begin, end: space > from ? space : begin + LENGTH };
}

/**
 * The part of a text where most of what was looked for stands, marked in the text as it was written.
 *
 * @param cutBefore the text is itself a part of a longer one and does not begin with its beginning
 * @param cutAfter the same of its end
 */
export function excerptOf(text: string, typed: string, { cutBefore = false, cutAfter = false } = {}): HighlightPiece[] {
  if (text === '') return [];
  const pieces = marked(text, typed);
  const { begin, end } = windowOf(text, richestStart(pieces));
  const cut: HighlightPiece[] = [];
  let at = 0;
  for (const { text: part, match } of pieces) {
    const piece = part.slice(Math.max(0, begin - at), Math.max(0, end - at));
    cut.push({ text: piece, match });
    at += part.length;
  }
  const dots = (wanted: boolean): HighlightPiece[] => (wanted ? [{ text: '…', match: false }] : []);
  return joined([...dots(cutBefore || begin > 0), ...cut, ...dots(cutAfter || end < text.length)]);
}
