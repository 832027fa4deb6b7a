import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The first moment that a zip file can tell, in local time as zip has it: the same bytes in every time zone. */
const ZIP_EPOCH = new Date(1980, 0, 1);

const CORE_PROPERTIES = 'docProps/core.xml';

/** Moments at which the file was made; both elements are optional (ECMA-376 part 2, core properties). */
const TIMESTAMPS = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;

/**
 * Takes the clock out of a packed file: the packer stamps the time into the zip entries and the core properties, and the SHA-256 of the
 * signed minutes must be the same whenever and wherever the file is made again.
 */
export function withoutClock(packed: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(packed)).map(([path, bytes]): [string, Zippable[string]] => {
    const kept = path === CORE_PROPERTIES ? strToU8(strFromU8(bytes).replace(TIMESTAMPS, '')) : bytes;
    return [path, [kept, { mtime: ZIP_EPOCH, level: 6 }]];
  });
  return zipSync(Object.fromEntries(entries));
}
