import { open } from 'node:fs/promises';
import type { FileKind } from './file-kinds';

/** An entry of a compound file's directory; entries lie at multiples of their size. Bytes. */
const ENTRY = 128;
const NAME_LENGTH_AT = 64;
const LONGEST_NAME = 64;

/** What is read at a time: a multiple of an entry. */
const BLOCK = ENTRY * 8192;

/** Streams that only one program of Office 97–2003 writes. */
const STREAMS: Readonly<Record<string, FileKind>> = {
  WordDocument: 'doc',
  Workbook: 'xls',
  Book: 'xls',
  'PowerPoint Document': 'ppt',
};

/** Storages in which macros are kept. */
const MACROS = new Set(['Macros', 'VBA', '_VBA_PROJECT', '_VBA_PROJECT_CUR']);

/**
 * Which document of Office 97–2003 a compound file is; null: none, or one with macros. Installers, mails and encrypted
 * documents are compound files as well.
 */
export async function compoundKind(path: string): Promise<FileKind | null> {
  const kinds = new Set<FileKind>();
  for await (const name of entryNames(path)) {
    if (MACROS.has(name)) return null;
    const kind = STREAMS[name];
    if (kind !== undefined) kinds.add(kind);
  }
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : null;
}

/** The directory may lie anywhere in the file: whatever looks like one of its entries is taken for one. */
async function* entryNames(path: string): AsyncGenerator<string> {
  const file = await open(path, 'r');
  try {
    const block = Buffer.alloc(BLOCK);
    for (;;) {
      const { bytesRead } = await file.read(block, 0, BLOCK);
      if (bytesRead === 0) return;
      for (let at = 0; at + ENTRY <= bytesRead; at += ENTRY) {
        const length = block.readUInt16LE(at + NAME_LENGTH_AT);
        if (length > 2 && length <= LONGEST_NAME) yield block.toString('utf16le', at, at + length - 2);
      }
    }
  } finally {
    await file.close();
  }
}
