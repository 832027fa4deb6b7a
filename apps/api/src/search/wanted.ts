import { fold } from '@kyhop/vietnamese';

/** What somebody looks for, as the index knows it. */
export interface Wanted {
  /** Folded words in the order in which they were typed; none when nothing was typed that could be found. */
  words: string[];
  /** The words beside each other, as the index pairs them (migrations/1807000000000-search-pairs.ts); none for a single word. */
  pairs: string[];
  /** LIKE pattern for the number of a recommendation or document; null when the text is none. */
  codePattern: string | null;
}

/** The index cuts what is no word of any language (migrations/desk/search.ts). */
const LONGEST_WORD = 40;

/** KN-2020-014, kn2020 14. */
const RECOMMENDATION_CODE = /^kn[\s-]*(\d{4})[\s/-]+0*(\d{1,7})$/u;

/** 05/BB-CTĐTNB, or its beginning. */
const DOCUMENT_SYMBOL = /^0*([1-9]\d{0,6})\s*\/\s*([a-z][a-z0-9\s&-]*)$/u;

function codePatternOf(folded: string): string | null {
  const [, year, number] = RECOMMENDATION_CODE.exec(folded) ?? [];
  if (year !== undefined && number !== undefined) return `kn${year}-${number}`;
  const [, order, symbol] = DOCUMENT_SYMBOL.exec(folded) ?? [];
  if (order !== undefined && symbol !== undefined) return `${order}${symbol.replace(/[^a-z0-9]/gu, '')}%`;
  return null;
}

/**
 * Reads what was typed. Nothing in it is an operator: whatever is no letter or digit parts words, as it does in the index,
 * so that no text can be a faulty query.
 */
export function wantedOf(typed: string): Wanted {
  const folded = fold(typed);
  const words = (folded.match(/[a-z0-9]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD));
  const pairs = words.slice(1).map((word, before) => `_${words[before] ?? ''}_${word}`);
  return { words, pairs, codePattern: codePatternOf(folded) };
}
