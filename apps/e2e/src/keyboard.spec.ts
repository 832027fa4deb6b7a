import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { RecorderScreen } from './screens/recorder';
import { addresses } from './support/addresses';
import { demoMeeting } from './support/demo';
import { useProgram } from './support/program';
import { DEMO_PASSWORD } from './support/visitor';

const program = useProgram({ demo: true });

/** More stops than any page has on the way to what is looked for. */
const MOST_STOPS = 80;

/** Presses Tab until what has the focus has this role and name. */
async function tabTo(
  page: Page,
  role: 'link' | 'button' | 'textbox' | 'searchbox',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`The keyboard does not reach ${role} "${name}".`);
}

it('the keyboard alone signs in, finds a meeting, opens its record and writes two lines', async () => {
  const visitor = await program.visitor();
  const { page } = visitor;
  await visitor.visit(addresses.signIn);

  await tabTo(page, 'textbox', 'Thư điện tử');
  await page.keyboard.type('secretariat@demo.local');
  await page.keyboard.press('Tab');
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();

  await tabTo(page, 'link', 'Cuộc họp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Cuộc họp' }).waitFor();
  await tabTo(page, 'searchbox', /Tìm theo tên cuộc họp/);
  await page.keyboard.type('hoi thao');
  // The whole word is asked for: while a part of it was, the list came and went.
  await page.waitForURL(/hoi(\+|%20)thao/);
  await page.getByRole('link', { name: /sơ kết/ }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Hội thảo chuyên đề (dữ liệu mẫu)' }).waitFor();
  await tabTo(page, 'link', 'Hội thảo chuyên đề (dữ liệu mẫu)');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Hội thảo chuyên đề/ }).waitFor();

  await tabTo(page, 'link', 'Ghi biên bản');
  await page.keyboard.press('Enter');
  const id = await demoMeeting(visitor, 'inSession');
  const recorded = async () => {
    const { items } = await visitor.read('/api/meetings/{id}/entries', { id });
    return items.map(({ kind, text }) => [kind, text]);
  };
  const before = await recorded();
  const screen = await RecorderScreen.opened(page);
  await screen.type('/gc Ghi chú bằng bàn phím');
  await screen.enter();
  await screen.type('/kn Kiến nghị bằng bàn phím');

  await expect
    .poll(recorded)
    .toEqual([...before, ['NOTE', 'Ghi chú bằng bàn phím'], ['RECOMMENDATION', 'Kiến nghị bằng bàn phím']]);
});
