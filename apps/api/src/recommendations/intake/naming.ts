import { fold, foldSearch } from '@kyhop/vietnamese';

/** Words as they are compared: folded, abbreviations brought to one form, without signs (docs/domain.md §6.1). */
export const bare = (text: string): string =>
  foldSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Something that a cell may name, under each of its names. */
export interface Nameable {
  id: string;
  name: string;
  /** All its names, bare. */
  keys: readonly string[];
}

export const nameable = (id: string, name: string, others: readonly string[] = []): Nameable => ({
  id,
  name,
  keys: [...new Set([name, ...others].map(bare))].filter((key) => key !== ''),
});

const holds = (words: string, key: string): boolean => ` ${words} `.includes(` ${key} `);

/** Those whose name stands in these words; "Ban TĐKT tỉnh Hậu Giang" is not also Hậu Giang, when both are known. */
export function namedIn<One extends Nameable>(text: string, all: readonly One[]): One[] {
  const words = bare(text);
  if (words === '') return [];
  const exact = all.filter(({ keys }) => keys.includes(words));
  if (exact.length > 0) return exact.slice(0, 1);
  const found = all
    .flatMap((one) => one.keys.filter((key) => holds(words, key)).map((key) => ({ one, key })))
    .sort((a, b) => b.key.length - a.key.length);
  const kept: typeof found = [];
  for (const candidate of found) {
    const isPart = kept.some(({ one, key }) => one.id === candidate.one.id || holds(key, candidate.key));
    if (!isPart) kept.push(candidate);
  }
  return kept.map(({ one }) => one);
}

/** How many are offered instead of what is not known. */
const MOST_OFFERED = 3;

/** Below this the names have little but common syllables. */
const LEAST_LIKENESS = 0.4;

/** The names that are most like these words, best first: by the pairs of letters that they share. */
export function nearest(text: string, all: readonly Nameable[]): string[] {
  const wanted = pairsOf(bare(text));
  return all
    .map(({ name, keys }) => ({ name, likeness: Math.max(0, ...keys.map((key) => shared(wanted, pairsOf(key)))) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_OFFERED)
    .map(({ name }) => name);
}

const pairsOf = (words: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));

/** Dice's coefficient. */
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);

/** What is asked, in the form in which two recommendations say the same words; the database makes the same (surroundings.ts). */
export const wordsKey = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
