import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download } from 'playwright-core';

/** The words in the cells of an XLSX that was downloaded, each once, in the order of their first use. */
export async function wordsOfWorkbook(download: Download): Promise<string[]> {
  const parts = unzipSync(await readFile(await download.path()));
  const texts = parts['xl/sharedStrings.xml'];
  if (texts === undefined) throw new Error('The file is no XLSX.');
  return [...strFromU8(texts).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);
}
