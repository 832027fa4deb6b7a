import { Maybe, Text, WholeNumber } from './fields';
import { badRequest, type Problem } from './problem';

/** Which part of a list: the rows after a cursor that an earlier page gave. */
export class PageQuery {
  /** How many rows, 50 unless told. */
  @Maybe()
  @WholeNumber(1, 200)
  limit?: number;

  /** The `next` of the page before. */
  @Maybe()
  @Text(500)
  after?: string;
}

export const DEFAULT_PAGE = 50;

/** The values of the sort columns of the last row, as an opaque text. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The sort values in a cursor; a cursor that this list did not give is a bad request. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isSortValue)) return values;
  } catch {
    // Falls through: whatever it is, it is not a cursor of ours.
  }
  throw badCursor();
}

/** For a cursor whose values this list can never have given. */
export const badCursor = (): Problem => badRequest('paging.bad_cursor', [{ path: 'after', code: 'invalid' }]);

const isSortValue = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'number' || (typeof value === 'string' && value.length <= 500);

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)$/;

/** Whether a value of a cursor is an instant as JavaScript or PostgreSQL writes it; either reads what the other does not. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value));

/** Cuts the extra row, by whose presence the query showed that there is a next page. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  sortValues: (row: Row) => readonly (string | number | null)[],
  toItem: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    next: rows.length > limit && last !== undefined ? encodeCursor(sortValues(last)) : null,
  };
}
