import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Problem } from '../common/problem';
import type { IncomingFile } from './incoming-file';

/** Keys are of our making alone: whatever else is asked for is not looked for on any disk. */
const KEY = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32}$/;

/** A new place in the store: random, so that it tells nothing and nobody can guess it; folders of 256 stay quick. */
export function newStorageKey(): string {
  const name = randomBytes(16).toString('hex');
  return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

/** Whether this store can have given a key. */
export const isStorageKey = (key: string): boolean => KEY.test(key);

/** Throws for a key that this store can never have given. */
export function assertStorageKey(key: string): void {
  if (!isStorageKey(key)) throw new Error('That is no key of the document store.');
}

/** The disk is full, the store does not answer: nothing the caller did. */
export const storeUnavailable = (): Problem => new Problem(503, 'file.store_unavailable');

/**
 * Where the bytes of documents lie: outside the web root, and outside the database, which knows their keys. Which store
 * it is, is decided by the setting DOCUMENT_STORE_URL.
 */
export abstract class DocumentStore {
  /** The folder in which uploads are received before anything is known of them. */
  abstract readonly receivingDirectory: string;

  /** Keeps a received file for good and answers with its key. The received file is gone afterwards. */
  abstract keep(file: IncomingFile): Promise<string>;

  /** The bytes of a key, as a stream; 503 when they are not to be had. */
  abstract open(key: string): Promise<Readable>;

  /** Removes the bytes of a key; that they are gone already is no error. */
  abstract remove(key: string): Promise<void>;

  /** The keys of what was kept before then, in portions; what else lies in the same place is passed over. */
  abstract keptBefore(instant: Date): AsyncIterable<readonly string[]>;
}
