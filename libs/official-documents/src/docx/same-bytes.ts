import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The first moment that a zip file can tell, in local time as zip has it: the same bytes in every time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);

const CORE_PROPERTIES = 'docProps/core.xml';
const MAIN_PART = 'word/document.xml';
const NOTHING = new Uint8Array();

/** Moments at which the file was made; both elements are optional (ECMA-376 part 2, core properties). */
const TIMESTAMPS = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;

/**
 * Takes the clock out of a packed file: the packer stamps the time into the zip entries and the core properties, and the SHA-256 of the
 * signed minutes must be the same whenever and wherever the file is made again.
 */
export async function withoutClock(
  packed: Uint8Array,
  /** Writes the words of the file's main part anew. */
  rewrite: ((xml: string) => Promise<string>) | null = null,
): Promise<Uint8Array> {
  const files = unzipSync(packed);
  change(files, CORE_PROPERTIES, strFromU8(files[CORE_PROPERTIES] ?? NOTHING).replace(TIMESTAMPS, ''));
  if (rewrite !== null) change(files, MAIN_PART, await rewrite(strFromU8(files[MAIN_PART] ?? NOTHING)));
  const entries = Object.entries(files).map(([path, bytes]): [string, Zippable[string]] => [
    path,
    [bytes, { mtime: ZIP_EPOCH, level: 6 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

function change(files: Record<string, Uint8Array>, path: string, text: string): void {
  files[path] = strToU8(text);
}
