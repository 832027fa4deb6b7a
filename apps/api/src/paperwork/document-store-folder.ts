import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { assertStorageKey, DocumentStore, isStorageKey, newStorageKey, storeUnavailable } from './document-store';
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

  /** A portion for each of the outermost folders. */
  async *keptBefore(instant: Date): AsyncGenerator<string[]> {
    for (const outer of await namesIn(this.root)) {
      const old: string[] = [];
      for (const inner of await namesIn(join(this.root, outer))) {
        const keys = (await namesIn(join(this.root, outer, inner))).map((name) => `${outer}/${inner}/${name}`);
        for (const key of keys.filter(isStorageKey)) if (await this.isOlder(key, instant)) old.push(key);
      }
      if (old.length > 0) yield old;
    }
  }

  /** What is gone by now is as good as new. */
  private async isOlder(key: string, instant: Date): Promise<boolean> {
    const found = await stat(this.pathOf(key)).catch(() => null);
    return found !== null && found.mtimeMs < instant.getTime();
  }

  private pathOf(key: string): string {
    assertStorageKey(key);
    return join(this.root, key);
  }
}

/** What is in a folder; nothing in what is none. */
const namesIn = (directory: string): Promise<string[]> => readdir(directory).catch(() => []);

/** A renaming survives a loss of power only once the folder itself is on the disk. */
async function settle(directory: string): Promise<void> {
  const folder = await open(directory, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
