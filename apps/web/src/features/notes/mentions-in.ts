import { matches } from '@kyhop/vietnamese';
import type { Schema } from '@kyhop/api-contract';

export type Person = Schema<'NamedDto'>;

/** A part of a note; the parts in order make up its text. */
export interface NotePart {
  text: string;
  /** Who is named by it; null: nobody. */
  person: Person | null;
}

/** The note cut where it names somebody: "@Nguyễn Văn Mẫu". Of names that begin alike the longest counts. */
export function partsOf(text: string, people: readonly Person[]): NotePart[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  const parts: NotePart[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const person = longestFirst.find(({ name }) => text.startsWith(name, at + 1));
    if (at < from || person === undefined) continue;
    if (at > from) parts.push({ text: text.slice(from, at), person: null });
    from = at + 1 + person.name.length;
    parts.push({ text: text.slice(at, from), person });
  }
  if (from < text.length) parts.push({ text: text.slice(from), person: null });
  return parts;
}

/** Everybody who is named in a note, each once. */
export const mentionsIn = (text: string, people: readonly Person[]): string[] => [
  ...new Set(partsOf(text, people).flatMap(({ person }) => person?.id ?? [])),
];

/** A name that is being typed: where its @ stands, and what follows it up to the caret. */
export interface TypedName {
  at: number;
  words: string;
}

/** Names are up to five words; further from the caret an @ is no name that is being typed. */
const LONGEST_TYPED = 60;

/** The name that is being typed at the caret; null when none is. An address (ten@co-quan.vn) names nobody. */
export function typedName(text: string, caret: number): TypedName | null {
  const [, words] = /(?:^|[\s(])@([^@\n]*)$/u.exec(text.slice(0, caret)) ?? [];
  if (words === undefined || words.length > LONGEST_TYPED) return null;
  return { at: caret - words.length - 1, words };
}

const MOST_SUGGESTED = 6;

/** Whom the typed words may mean, whatever their diacritics: "binh" is Bình. Nobody once the name is whole. */
export function suggested({ words }: TypedName, people: readonly Person[]): Person[] {
  if (people.some(({ name }) => words.startsWith(`${name} `) || words === name)) return [];
  return people.filter(({ name }) => matches(name, words)).slice(0, MOST_SUGGESTED);
}
