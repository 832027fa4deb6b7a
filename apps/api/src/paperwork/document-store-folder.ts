import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { assertStorageKey, DocumentStore, newStorageKey, storeUnavailable } from './document-store';
import type { IncomingFile } from './incoming-file';

/** The store by default: a folder of the server, in which no name is one that somebody typed. */
export class FolderDocumentStore extends DocumentStore {
  /** In the same file system as the rest, so that keeping a file is a renaming: all of it is there, or nothing. */
  readonly receivingDirectory: string;
  private readonly logger = new Logger('DocumentStore');

  constructor(private readonly root: string) {
    super();
    this.receivingDirectory = join(root, 'receiving');
  }

  async keep(file: IncomingFile): Promise<string> {
    const key = newStorageKey();
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(file.path, path);
    await settle(dirname(path));
    return key;
  }

  async open(key: string): Promise<Readable> {
    const path = this.pathOf(key);
    try {
      const file = await open(path, 'r');
      return file.createReadStream();
    } catch (error) {
      // A document that is gone from the disk is a loss that somebody has to hear of.
      this.logger.error(`A document cannot be read: ${String(error)}`);
      throw storeUnavailable();
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    assertStorageKey(key);
    return join(this.root, key);
  }
}

/** A renaming survives a loss of power only once the folder itself is on the disk. */
async function settle(directory: string): Promise<void> {
  const folder = await open(directory, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
