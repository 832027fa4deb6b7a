import { expect, it } from 'vitest';
import { addresses } from './addresses';
import { demoMeeting, type DemoMeeting, demoRecommendation } from './demo';
import { englishWords, fits, keepPicture, looks } from './look';
import type { Program } from './program';
import { DESK, type Visitor } from './visitor';

type Size = typeof DESK;
type Find = (visitor: Visitor) => Promise<string>;

/** The address of a page, fixed or found. */
export type Place = string | Find;

/** Pages by the name that their pictures get. */
export type Pages = Record<string, Place>;

export const addressOf = (place: Place, visitor: Visitor): string | Promise<string> =>
  typeof place === 'string' ? place : place(visitor);

/** A page of a meeting of the demo data. */
export const of = (which: DemoMeeting, address: (id: string) => string) => async (visitor: Visitor) =>
  address(await demoMeeting(visitor, which));

/** The page of a recommendation of the demo data, by words of it. */
export const recommendation =
  (words: string): Find =>
  async (visitor) =>
    addresses.recommendation(await demoRecommendation(visitor, words));

/** The desk with a recommendation of the demo data open, by words of it. */
export const onDesk =
  (words: string): Find =>
  async (visitor) =>
    addresses.deskWith(await demoRecommendation(visitor, words));

/** Looks at the page at each size, first in Vietnamese, then in English and in the dark, and tells what is wrong with it. */
export async function faultsOf(visitor: Visitor, name: string, sizes: Size[]): Promise<string[]> {
  const { page } = visitor;
  const faults = await missingPage(visitor);
  for (const size of sizes) {
    await page.setViewportSize(size);
    faults.push(...(await looks(visitor, `vi ${size.width}`)));
    await keepPicture(page, name);
  }
  faults.push(...(await englishWords(page)).map((word) => `vi: English "${word}"`));

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('button', { name: 'Tiếng Việt', exact: true }).waitFor();
  for (const [at, size] of sizes.entries()) {
    await page.setViewportSize(size);
    const how = `en, dark ${size.width}`;
    faults.push(...(await (at === 0 ? looks(visitor, how) : fits(visitor, how))));
  }
  return faults;
}

/** A page of an error or of something unfinished is no page. */
export async function missingPage({ page }: Visitor): Promise<string[]> {
  const heading = await page.getByRole('heading', { level: 1 }).first().innerText();
  const wanted = page.url().endsWith('/khong-co-trang-nay')
    ? /Không tìm thấy/
    : /^(?!.*(?:Không tìm thấy|không được mở|Có lỗi|đang được xây dựng))/;
  return wanted.test(heading) ? [] : [`the page is "${heading}"`];
}

/** One test for each page: it is whole in both languages, at these sizes. */
export function everyPageIsWhole(program: Program, email: string, pages: Pages, sizes: Size[]): void {
  it.each(Object.entries(pages))('%s', async (name, place) => {
    const visitor = await program.visitor();
    await visitor.enter(email);
    await visitor.visit(await addressOf(place, visitor));

    expect(await faultsOf(visitor, name, sizes)).toEqual([]);
  });
}
