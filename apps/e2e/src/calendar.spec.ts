import { addDays } from '@kyhop/vietnamese';
import { describe, expect, it } from 'vitest';
import { addresses } from './support/addresses';
import { demoMeeting } from './support/demo';
import { useProgram } from './support/program';
import type { Visitor } from './support/visitor';

const program = useProgram({ demo: true });

/** The draft of the sample data, which lies on a Saturday, in the month that the calendar shows. */
async function opened() {
  const visitor = await (await program.visitor()).enter('secretariat@demo.local');
  const id = await demoMeeting(visitor, 'draft');
  const day = await heldOn(visitor, id);
  await visitor.visit(`${addresses.calendar}?xem=thang&ngay=${day}`);
  return {
    visitor,
    page: visitor.page,
    id,
    day,
    tile: visitor.page.getByRole('button', { name: /Họp thường trực cụm/ }),
  };
}

const heldOn = async (visitor: Visitor, id: string): Promise<string> =>
  (await visitor.read('/api/meetings/{id}', { id })).heldOn;

describe('a meeting in the calendar', () => {
  it('is moved by the keyboard alone, and back again; what stands in the way is told meanwhile', async () => {
    const { visitor, page, id, day, tile } = await opened();
    await tile.focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
    await page
      .getByText(/là cuối tuần/)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => heldOn(visitor, id)).toBe(addDays(day, 1));
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => heldOn(visitor, id)).toBe(day);
  });

  it('is dragged to another day', async () => {
    const { visitor, page, id, day, tile } = await opened();
    const friday = addDays(day, -1);
    await tile.dragTo(page.locator(`[data-slot^="${friday}"]`).first());
    await expect.poll(() => heldOn(visitor, id)).toBe(friday);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => heldOn(visitor, id)).toBe(day);
  });
});
