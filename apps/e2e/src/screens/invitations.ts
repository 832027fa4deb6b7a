import type { Page } from 'playwright-core';
import { addresses } from '../support/addresses';
import type { Visitor } from '../support/visitor';

/** "Giấy mời": who is invited, who answered, who comes. */
export class InvitationsScreen {
  private constructor(private readonly visitor: Visitor) {}

  static async open(visitor: Visitor, meetingId: string): Promise<InvitationsScreen> {
    await visitor.visit(addresses.meetingInvitations(meetingId));
    return new InvitationsScreen(visitor);
  }

  /** An invitation for every delegation. */
  async prepareAll(): Promise<void> {
    await this.#page.getByRole('button', { name: /^Lập giấy mời cho \d+ đoàn$/ }).click();
    await this.#page.getByText('Đã lập giấy mời.', { exact: false }).waitFor();
  }

  async setEmail(unit: string, email: string): Promise<void> {
    await this.#page.getByRole('button', { name: `Việc với giấy mời ${unit}` }).click();
    await this.#page.getByRole('menuitem', { name: 'Sửa nơi nhận, địa chỉ thư' }).click();
    const dialog = this.#page.getByRole('dialog', { name: `Giấy mời ${unit}` });
    await dialog.getByRole('textbox', { name: 'Địa chỉ thư điện tử' }).fill(email);
    await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Sends all that is ready: reads the question, and says yes. */
  async issueAll(): Promise<void> {
    const page = this.#page;
    await page.getByRole('button', { name: /^Chưa gửi \(\d+\)$/ }).click();
    const send = /^Gửi giấy mời \(\d+\)$/;
    await page.getByRole('button', { name: send }).click();
    const dialog = page.getByRole('dialog', { name: 'Gửi giấy mời', exact: false }).first();
    await dialog.getByRole('textbox', { name: /^Địa danh/ }).fill('Mẫu');
    await dialog.getByRole('button', { name: send }).click();
    await page
      .getByRole('dialog', { name: /^Gửi \d+ giấy mời\?$/ })
      .getByRole('button', { name: send })
      .click();
    await page.getByText(/^Đã cấp số và gửi \d+ giấy mời\.$/).waitFor();
  }

  /** The row or card of a unit. */
  async says(unit: string, text: string | RegExp): Promise<void> {
    await this.#page.getByRole('row').filter({ hasText: unit }).getByText(text).first().waitFor();
  }

  get #page(): Page {
    return this.visitor.page;
  }
}
