/** Which rows of a list are in sight: it may have thousands, of which a page holds these many. */
export interface RowsInSight<Kind extends string> {
  from: number;
  show: Kind;
}
export const ROWS_IN_SIGHT = 50;

/** Bytes of a list that the server takes, 10 MiB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** While a list is being read, how often it is asked how far it is, in milliseconds. */
export const ASK_AGAIN = 500;
