import type { Header } from './header';

/** "1", "2", "3" under the heading: the numbers of the columns, which forms have. */
export const isNumbering = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, at) => new RegExp(`^\\(?${String(at + 1)}\\)?$`, 'u').test(cell.trim()));

/** "I", "II.", "A": in the first place of a line under which others stand. */
const SECTION_NUMBER = /^(?:[IVX]+|[A-Z])[.)]?$/u;

/** A line across the table, or with a number of its own: it tells where the rows below it belong. */
export function sectionOf(texts: readonly string[], { columns }: Pick<Header<string>, 'columns'>): string | null {
  const filled = texts.filter((text) => text !== '');
  const [first = '', second = first] = filled;
  const isMerged = filled.length > 2 && filled.every((text) => text === first);
  const stands = texts.findIndex((text) => text !== '');
  const isAlone = filled.length === 1 && columns.length > 2 && (columns[stands] ?? null) === null;
  const isNumbered = SECTION_NUMBER.test(first) && new Set(filled.slice(1)).size === 1;
  if (isNumbered) return second;
  return isMerged || isAlone ? first : null;
}
