import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { badRequest, Problem } from '../common/problem';

/** A file that has come in whole and is not yet kept. */
export interface IncomingFile {
  /** Where it lies until it is kept or discarded. */
  path: string;
  /** Bytes, at least 1. */
  size: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

/** Bytes as they come. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** Only the account that the server runs under may read what others handed in. */
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/**
 * Receives a stream into a temporary file, measured and sealed on the way and safely on the disk at the end. What is too
 * large is refused as soon as it is; what is empty, too large or broken off leaves nothing behind.
 */
export async function receive(directory: string, bytes: ByteStream, maxBytes: number): Promise<IncomingFile> {
  await mkdir(directory, { recursive: true, mode: PRIVATE_FOLDER });
  const path = join(directory, `${randomUUID()}.part`);
  try {
    return { path, ...(await writeDown(path, bytes, maxBytes)) };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function writeDown(path: string, bytes: ByteStream, maxBytes: number): Promise<Omit<IncomingFile, 'path'>> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', PRIVATE_FILE);
  try {
    for await (const piece of unbroken(bytes)) {
      size += piece.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      hash.update(piece);
      await file.writeFile(piece);
    }
    if (size === 0) throw badRequest('file.empty');
    await file.sync();
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}

export const tooLarge = (maxBytes: number): Problem =>
  new Problem(413, 'file.too_large', { fields: [{ path: 'file', code: 'too_large', params: { max: maxBytes } }] });

/** A sender who goes away in the middle is no fault of ours, and what came of the file is not the file. */
async function* unbroken(bytes: ByteStream): ByteStream {
  const pieces = bytes[Symbol.asyncIterator]();
  for (;;) {
    const step = await pieces.next().catch(() => {
      throw badRequest('file.interrupted');
    });
    if (step.done === true) return;
    yield step.value;
  }
}

/** Removes a received file that is not to be kept. */
export const discard = ({ path }: Pick<IncomingFile, 'path'>): Promise<void> => rm(path, { force: true });

/** No upload takes longer: milliseconds. */
const LONGEST_UPLOAD = 86_400_000;

/** Removes what a server that was cut off in the middle of an upload left where files are received. */
export async function discardAbandoned(directory: string, now: Date): Promise<void> {
  for (const name of await readdir(directory).catch(() => [])) {
    const path = join(directory, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now.getTime() }));
    if (now.getTime() - mtimeMs > LONGEST_UPLOAD) await discard({ path });
  }
}
