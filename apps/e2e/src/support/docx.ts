import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';

export interface WordFile {
  /** The paragraphs as a reader sees them, one a line. */
  text: string;
  /** Of the file's bytes, in hexadecimal. */
  sha256: string;
}

/** Reads a DOCX that was downloaded. */
export async function readWordFile(download: Download): Promise<WordFile> {
  const bytes = await readFile(await download.path());
  const document = unzipSync(bytes)['word/document.xml'];
  if (document === undefined) throw new Error('The file is no DOCX.');
  const text = strFromU8(document)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
}
