import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../common/clock';
import { StoredFile } from './stored-file.entity';

/** A file that is to be kept. */
export interface NewFile {
  /** Name under which people save it. */
  name: string;
  mediaType: string;
  content: Uint8Array;
}

/** What is known of a kept file without reading it. */
export type KeptFile = Omit<StoredFile, 'content'>;

/** Files that are kept for good: the database refuses to change or delete them. */
@Injectable()
export class FileStore {
  constructor(private readonly clock: Clock) {}

  /** Keeps the bytes with their SHA-256, by which anybody can tell whether a copy is the issued paper. */
  async keep(tx: EntityManager, { name, mediaType, content }: NewFile): Promise<KeptFile> {
    const kept: KeptFile = {
      id: uuidv7(),
      name,
      mediaType,
      size: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
      createdAt: this.clock.now(),
    };
    await tx.insert(StoredFile, { ...kept, content: Buffer.from(content) });
    return kept;
  }
}
