import { generateKeyBetween } from 'fractional-indexing';
import type { Line } from './line';

/** The server takes any letters and digits for a key; after one that the library did not make, a longer one follows. */
function between(after: string | null, before: string | null): string {
  try {
    return generateKeyBetween(after, before);
  } catch {
    return `${after ?? ''}V`;
  }
}

/** The order of the record: bytes of the key, then of the id, as on the server. */
export function inOrder(a: Line, b: Line): number {
  return compare(a.content.orderKey, b.content.orderKey) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The key of a place right after the line at `index` (-1: at the beginning). Two people who wrote without a connection
 * may have given one key twice: then the next larger one bounds the place.
 */
export function keyAfter(lines: readonly Line[], index: number): string {
  const after = lines[index]?.content.orderKey ?? null;
  const before = lines.slice(index + 1).find(({ content }) => after === null || content.orderKey > after);
  return between(after, before?.content.orderKey ?? null);
}

/** The key that takes the line at `index` one place up or down; undefined when it stands at that end. */
export function keyOneAway(lines: readonly Line[], index: number, direction: -1 | 1): string | undefined {
  const others = lines.filter((_, at) => at !== index);
  const place = index + direction;
  return place < 0 || place > others.length ? undefined : keyAfter(others, place - 1);
}
