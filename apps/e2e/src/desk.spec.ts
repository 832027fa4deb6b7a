import { describe, expect, it } from 'vitest';
import { search } from './screens/fields';
import { addresses } from './support/addresses';
import { demoRecommendation } from './support/demo';
import { useProgram } from './support/program';
import { PHONE, type Visitor } from './support/visitor';

const program = useProgram({ demo: true });

const ANSWER = 'Ban sẽ xây dựng phần mềm dùng chung theo kế hoạch chuyển đổi số (mẫu).';

/** The desk with one recommendation open, found by its words. */
async function openOnDesk(staff: Visitor, words: string): Promise<string> {
  const id = await demoRecommendation(staff, words);
  await staff.visit(addresses.deskWith(id));
  return id;
}

/** What the recommendation is now, as this person is told. */
const statusOf = async (visitor: Visitor, id: string): Promise<string> =>
  (await visitor.read('/api/recommendations/{id}', { id })).status;

/** By keys: who leads, then the step to work. */
async function assignByKeys({ page }: Visitor): Promise<void> {
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Giao xử lý' });
  await search(dialog, 'Đơn vị chủ trì', 'ban tdkt', 'Ban TĐKT Trung ương');
  await dialog.getByRole('button', { name: 'Giao xử lý', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Đưa vào giải quyết' }).click();
  const step = page.getByRole('dialog', { name: 'Đưa vào giải quyết?' });
  await step.getByRole('button', { name: 'Đưa vào giải quyết' }).click();
  await step.waitFor({ state: 'hidden' });
}

async function draftByKeys({ page }: Visitor): Promise<void> {
  await page.keyboard.press('t');
  await page.getByRole('textbox', { name: 'Nội dung trả lời' }).fill(ANSWER);
  await page.getByRole('checkbox', { name: /kế hoạch/i }).check();
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await page.getByText('Đã lưu dự thảo trả lời.').waitFor();
}

/** Approves what is drafted for the code, then publishes it, both from the queue. */
async function decide({ page }: Visitor, code: string): Promise<void> {
  const chosen = page.getByRole('checkbox', { name: `Chọn trả lời kiến nghị ${code}` });
  await chosen.check();
  await page.getByRole('button', { name: 'Duyệt 1 trả lời' }).click();
  await page.getByText('Đã duyệt 1 trả lời.').waitFor();
  await page.getByRole('button', { name: 'Chờ công bố' }).click();
  await chosen.check();
  await page.getByRole('button', { name: 'Công bố 1 trả lời' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByText('Đã công bố 1 trả lời.').waitFor();
}

describe('a recommendation on the desk', () => {
  it('is assigned and answered without leaving its page, approved and published by the leader from the queue', async () => {
    const staff = await (await program.visitor()).enter('board@demo.local');
    const id = await openOnDesk(staff, 'phan mem quan ly ho so');
    const { code } = await staff.read('/api/recommendations/{id}', { id });
    await assignByKeys(staff);
    await draftByKeys(staff);
    expect(staff.page.url()).toContain(addresses.desk);

    const leader = await (await program.visitor()).enter('leader@demo.local');
    await leader.visit(addresses.approvals);
    await decide(leader, code ?? '');
    expect(await statusOf(leader, id)).toBe('ANSWERED');
  });

  it('that is the same as another is merged into it with the keys, and taken back', async () => {
    const staff = await (await program.visitor()).enter('board@demo.local');
    const { page } = staff;
    const id = await openOnDesk(staff, 'don gian hoa, rut gon');
    await page.getByRole('heading', { name: 'Kiến nghị giống nhau' }).waitFor();
    const { items } = await staff.read('/api/recommendations/{id}/similar', { id });
    const other = items.find(({ mayMerge }) => mayMerge);
    await page.getByRole('button', { name: `Gộp ${other?.code} vào kiến nghị này` }).click();
    await page.getByText(`Đã gộp 1 kiến nghị vào`).waitFor();
    expect(await statusOf(staff, other?.id ?? '')).toBe('MERGED');

    await page.getByRole('button', { name: `Tách ra: ${other?.code}` }).click();
    await expect.poll(() => statusOf(staff, other?.id ?? '')).toBe('CLASSIFIED');
  });

  it('is gone through with j and k, the open one in the address', async () => {
    const staff = await (await program.visitor()).enter('board@demo.local');
    const { page } = staff;
    await staff.visit(addresses.desk);
    const openIn = () => new URL(page.url()).searchParams.get('mo');
    // The row that is open says so once the page has followed the key.
    const press = async (key: string) => {
      const before = openIn();
      await page.keyboard.press(key);
      await expect.poll(openIn).not.toBe(before);
      await page.locator(`a[aria-current][href*="${openIn()}"]`).waitFor();
      return openIn();
    };
    const first = await press('j');
    const second = await press('j');
    expect(second).not.toBe(first);
    expect(await press('k')).toBe(first);
  });
});

describe('an answer', () => {
  it('with which its province is not satisfied, said on a phone, is taken up again with the reason in sight', async () => {
    const province = await (await program.visitor({ viewport: PHONE })).enter('focal@demo.local');
    const id = await demoRecommendation(province, 'ban hanh som tieu chi');
    await province.visit(addresses.recommendation(id));
    await province.page.getByRole('button', { name: 'Chưa thoả đáng' }).click();
    const dialog = province.page.getByRole('dialog', { name: 'Chưa thoả đáng' });
    await dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Chưa nêu ngày ban hành (mẫu).');
    await dialog.getByRole('button', { name: 'Gửi lý do và mở lại' }).click();
    await province.page.getByText('Đã gửi. Kiến nghị được mở lại.').waitFor();

    const staff = await (await program.visitor()).enter('board@demo.local');
    await staff.visit(addresses.deskWith(id));
    await staff.page.getByText('Chưa nêu ngày ban hành (mẫu).').first().waitFor();
    expect(await statusOf(staff, id)).toBe('IN_PROGRESS');
  });
});

describe('Ctrl+K', () => {
  it('finds without marks from any page, and opens by Enter what was found', async () => {
    const staff = await (await program.visitor()).enter('board@demo.local');
    const { page } = staff;
    await staff.visit(addresses.home);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('tap huan nghiep vu');
    await page
      .getByRole('option', { name: /tập huấn nghiệp vụ/i })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/kien-nghi\//);
    await expect.poll(() => page.getByText(/tập huấn nghiệp vụ/i).count()).toBeGreaterThan(0);
  });
});
