import { open } from 'node:fs/promises';

/** The end record of an archive: 22 bytes and a comment of at most 65,535. */
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_TAIL = END_SIZE + 65_535;

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;

/** An office document has some hundred parts; a list longer than this is none of ours. Bytes. */
const LONGEST_LIST = 4_194_304;

/** The names in an archive by its own list at the end, which is what programs go by; null: it has none that holds. */
export async function zipEntries(path: string): Promise<string[] | null> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, LONGEST_TAIL));
    await file.read(tail, 0, tail.length, size - tail.length);
    const list = listPlace(tail);
    if (list === null || list.size > LONGEST_LIST || list.at + list.size > size) return null;
    const bytes = Buffer.alloc(list.size);
    await file.read(bytes, 0, bytes.length, list.at);
    return namesIn(bytes);
  } finally {
    await file.close();
  }
}

function listPlace(tail: Buffer): { at: number; size: number } | null {
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_SIGNATURE) {
      return { size: tail.readUInt32LE(at + 12), at: tail.readUInt32LE(at + 16) };
    }
  }
  return null;
}

function namesIn(list: Buffer): string[] | null {
  const names: string[] = [];
  let at = 0;
  while (at + ENTRY_SIZE <= list.length) {
    if (list.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => list.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(list.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + name));
    at += ENTRY_SIZE + name + extra + comment;
  }
  return names;
}

/** Parts in which Office and OpenDocument keep programs. */
const MACROS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|^(?:Basic|Scripts)\//iu;

export const hasMacros = (entries: readonly string[]): boolean => entries.some((entry) => MACROS.test(entry));
