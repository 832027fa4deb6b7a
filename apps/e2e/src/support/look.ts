import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Visitor } from './visitor';

const artefacts = join(import.meta.dirname, '../../artefacts');
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Keeps a picture of the whole page as `artefacts/<name>-<width>.png`. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(artefacts, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: join(artefacts, `${name}-${width}.png`), fullPage: true, animations: 'disabled' });
}

/** What is wrong with the page as it stands; `how` begins each line. */
export async function looks(visitor: Visitor, how: string): Promise<string[]> {
  const unfit = await fits(visitor, how);
  return [...(await accessibilityFaults(visitor.page)).map((fault) => `${how}: ${fault}`), ...unfit];
}

/** The part of it that depends on the words and the width: axe takes most of the time, and says the same at every width. */
export async function fits(visitor: Visitor, how: string): Promise<string[]> {
  const { page } = visitor;
  await visitor.settled();
  const wide = await overflow(page);
  return [
    ...(await rawKeys(page)).map((key) => `shows the key ${key}`),
    ...(wide > 0 ? [`is ${wide} pixels too wide`] : []),
  ].map((fault) => `${how}: ${fault}`);
}

/** What axe finds on the page as it stands, by all its rules; one line for each place. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated over the debugger, so the content security policy of the page stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource);
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} (${help}): ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  );
}

/** By how many pixels the page is wider than the window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A key of a dictionary that was shown in place of its words: `meetings:list.title`, `status.DRAFT`. */
const RAW_KEY = /\b(?:[a-z][A-Za-z]+:[a-z][A-Za-z]*(?:\.\w+)+|[a-z][A-Za-z]+(?:\.[A-Za-z]\w+)+)\b/g;
const NO_KEY = /@|^(?:\w+\.)+(?:vn|local|docx|pdf|png|jpg)$/;

/** Texts on the page that look like keys of the dictionary. */
async function rawKeys(page: Page): Promise<string[]> {
  const text = await visibleText(page);
  return [...text.replaceAll(/\S+@\S+/g, '').matchAll(RAW_KEY)].map(([key]) => key).filter((key) => !NO_KEY.test(key));
}

/** Words of English that would stand on a Vietnamese page only by mistake. */
const ENGLISH =
  /\b(?:save|cancel|loading|delete|edit|search|close|retry|meetings?|recommendations?|minutes|status|agenda|attendees?|sign in|sign out|next|previous|undefined|null|NaN|Invalid Date)\b/gi;

/** English words on a page that should be in Vietnamese; the name of the other language is no mistake. */
export async function englishWords(page: Page): Promise<string[]> {
  return [...(await visibleText(page)).matchAll(ENGLISH)].map(([word]) => word);
}

/** What is to be read on the page, and the names of what shows none. */
async function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const named = [...document.body.querySelectorAll('[aria-label],[placeholder],[title]')];
    const names = named.flatMap((one) =>
      ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...names].join('\n');
  });
}
