import { fold } from '@kyhop/vietnamese';

/** A piece of a text; the pieces in order make up the whole text. */
export interface SharedPiece {
  text: string;
  /** The other text says it too. */
  match: boolean;
}

/** A word, or several that count as one, where it stands in a text. */
interface Word {
  from: number;
  to: number;
  /** What it is compared by; null: a word that tells nothing. */
  key: string | null;
}

/** Told by their marks: "có" tells nothing, "cơ" does. The function likeness_terms of the database leaves out the same. */
const TELLS_NOTHING = new Set(
  `các những cho của và với về ở tại từ đến theo là có được cần nên này do vì để thì việc`.split(' '),
);
const PHRASES_THAT_TELL_NOTHING = ['đề nghị', 'kiến nghị', 'đề xuất', 'công tác'].map((phrase) => phrase.split(' '));

/** Names that officials abbreviate (docs/domain.md §6.1); null: every recommendation is about it, or goes there. */
const ABBREVIATIONS: readonly { phrase: readonly string[]; key: string | null }[] = [
  { phrase: ['thi', 'dua', 'khen', 'thuong'], key: null },
  { phrase: ['tdkt'], key: null },
  { phrase: ['trung', 'uong'], key: null },
  { phrase: ['tw'], key: null },
  { phrase: ['uy', 'ban', 'nhan', 'dan'], key: 'ubnd' },
  { phrase: ['thanh', 'pho'], key: 'tp' },
];

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Spelled {
  from: number;
  to: number;
  written: string;
  folded: string;
}

function spelledWords(text: string): Spelled[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    written: word.normalize('NFC').toLowerCase(),
    folded: fold(word),
  }));
}

const begins = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.every((word, place) => words[place] === word);

/** The words of a text as they are compared. */
function wordsOf(text: string): Word[] {
  const spelled = spelledWords(text);
  const words: Word[] = [];
  for (let at = 0; at < spelled.length;) {
    const rest = spelled.slice(at, at + 4);
    const { length, key } = nextWord(rest);
    const first = rest[0];
    const last = rest[length - 1];
    if (first && last) words.push({ from: first.from, to: last.to, key });
    at += length;
  }
  return words;
}

/** How many of the words that follow are one, and what it is compared by. */
function nextWord(rest: readonly Spelled[]): { length: number; key: string | null } {
  const written = rest.map((word) => word.written);
  const folded = rest.map((word) => word.folded);
  const phrase = PHRASES_THAT_TELL_NOTHING.find((words) => begins(written, words));
  if (phrase) return { length: phrase.length, key: null };
  if (TELLS_NOTHING.has(written[0] ?? '')) return { length: 1, key: null };
  const abbreviated = ABBREVIATIONS.find((known) => begins(folded, known.phrase));
  if (abbreviated) return { length: abbreviated.phrase.length, key: abbreviated.key };
  return { length: 1, key: folded[0] ?? null };
}

/** The words by which a text is compared with others, each once. */
export const tellingWords = (text: string): Set<string> =>
  new Set(wordsOf(text).flatMap(({ key }) => (key === null ? [] : [key])));

/**
 * Cuts `text` where it says what `other` says, whatever the marks, the case and the abbreviations. Words that every
 * recommendation says are not marked. Joined, the pieces are `text`, unchanged.
 */
export function markShared(text: string, other: string): SharedPiece[] {
  const shared = tellingWords(other);
  const pieces: SharedPiece[] = [];
  let done = 0;
  const cut = (to: number, match: boolean): void => {
    const last = pieces.at(-1);
    if (to > done && last?.match === match) last.text += text.slice(done, to);
    else if (to > done) pieces.push({ text: text.slice(done, to), match });
    done = to;
  };
  let marked = false;
  for (const { from, to, key } of wordsOf(text)) {
    const match = key !== null && shared.has(key);
    // Between two words that are both shared, the space is shared too: one mark for a phrase.
    cut(from, marked && match && text.slice(done, from) === ' ');
    cut(to, match);
    marked = match;
  }
  cut(text.length, false);
  return pieces;
}
