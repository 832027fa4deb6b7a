import type { Locator } from 'playwright-core';
import { addresses } from '../support/addresses';
import type { Visitor } from '../support/visitor';

interface AddedAttendee {
  name: string;
  position: string;
  /** As the list of roles calls it. */
  role: string;
  /** As the list of sides calls it. */
  side: string;
}

/** A row of a pasted list, before it is saved. */
interface Correction {
  /** The row in which this name was read. */
  name: string;
  positions: readonly string[];
}

/** "Đại biểu": who comes, and who is there. */
export class AttendeesScreen {
  private constructor(private readonly visitor: Visitor) {}

  static async open(visitor: Visitor, meetingId: string): Promise<AttendeesScreen> {
    await visitor.visit(addresses.meetingDelegations(meetingId));
    return new AttendeesScreen(visitor);
  }

  /** Pastes a list as officials write it, corrects what was read, and saves the rows. */
  async paste(text: string, corrections: readonly Correction[] = []): Promise<void> {
    const { page } = this.visitor;
    await page.getByRole('button', { name: 'Dán danh sách' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dán danh sách đại biểu' });
    await dialog.getByRole('textbox', { name: 'Danh sách như trong công văn hoặc bài viết' }).fill(text);
    await dialog.getByRole('button', { name: 'Đọc danh sách' }).click();
    const save = dialog.getByRole('button', { name: /^Lưu \d+ đại biểu$/ });
    await save.waitFor();
    for (const correction of corrections) await this.#correct(dialog, correction);
    await save.click();
    await dialog.waitFor({ state: 'detached' });
  }

  async add({ name, position, role, side }: AddedAttendee): Promise<void> {
    const { page } = this.visitor;
    await page.getByRole('button', { name: 'Thêm đại biểu', exact: true }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Thêm đại biểu' });
    await dialog.getByRole('textbox', { name: 'Họ và tên' }).fill(name);
    await dialog.getByRole('textbox', { name: 'Chức vụ 1' }).fill(position);
    await dialog.getByRole('combobox', { name: 'Thuộc phía' }).selectOption(side);
    await dialog.getByRole('combobox', { name: 'Tư cách' }).selectOption(role);
    await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.row(name).waitFor();
  }

  row(name: string): Locator {
    return this.visitor.page.getByRole('listitem').filter({ has: this.attendance(name) });
  }

  attendance(name: string): Locator {
    return this.visitor.page.getByRole('radiogroup', { name: `Điểm danh ${name}` });
  }

  /** Ticks people off by the key 1, as at the door. */
  async isPresent(name: string): Promise<void> {
    const choice = this.attendance(name);
    await choice.getByRole('radio', { checked: true }).focus();
    await this.visitor.page.keyboard.press('1');
    await choice.getByRole('radio', { name: 'Có mặt', checked: true }).waitFor({ state: 'attached' });
  }

  async #correct(dialog: Locator, { name, positions }: Correction): Promise<void> {
    const row = dialog.getByRole('listitem').filter({ hasText: name });
    await row.getByRole('textbox', { name: /^Chức vụ/ }).fill(positions.join('\n'));
  }
}
