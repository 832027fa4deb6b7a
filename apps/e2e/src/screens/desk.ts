import type { Locator, Page } from 'playwright-core';
import { addresses } from '../support/addresses';
import type { Visitor } from '../support/visitor';

/** One recommendation, on the desk of the board or on the page that everybody has of it. */
export class RecommendationScreen {
  private constructor(
    private readonly page: Page,
    private readonly head: Locator,
  ) {}

  static async onDesk(staff: Visitor, id: string): Promise<RecommendationScreen> {
    await staff.visit(addresses.deskWith(id));
    return new RecommendationScreen(staff.page, staff.page.getByRole('article').locator('header'));
  }

  static async onItsPage(visitor: Visitor, id: string): Promise<RecommendationScreen> {
    await visitor.visit(addresses.recommendation(id));
    return new RecommendationScreen(visitor.page, visitor.page.getByRole('main').locator('header'));
  }

  /** Takes a way of the bar: fills in what its dialog asks for, by label, and sends it by the button of this name. */
  async take(way: string, fields: Readonly<Record<string, string>>, send = way): Promise<void> {
    const bar = this.page.getByRole('group', { name: 'Việc có thể làm' });
    await bar.getByRole('button', { name: way, exact: true }).click();
    await this.fillAndSend(fields, send);
  }

  /** Fills in the open dialog and sends it. */
  async fillAndSend(fields: Readonly<Record<string, string>>, send: string): Promise<void> {
    const button = this.page.getByRole('button', { name: send, exact: true });
    // The calendar of a day is a dialog too.
    const dialog = this.page.getByRole('dialog').filter({ has: button });
    for (const [label, text] of Object.entries(fields)) await this.#fill(dialog, label, text);
    await dialog.getByRole('button', { name: send, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** A part of the page, by its heading. */
  part(heading: string): Locator {
    return this.page.getByRole('region', { name: heading });
  }

  /** "Quá trình xử lý" tells all of this. */
  async tells(...words: readonly string[]): Promise<void> {
    for (const text of words) await this.part('Quá trình xử lý').getByText(text, { exact: true }).first().waitFor();
  }

  /** How it stands, or until when: its badge, or the words beside its bar. */
  async stands(status: string | RegExp): Promise<void> {
    await this.head.getByText(status, { exact: true }).waitFor();
  }

  async #fill(dialog: Locator, label: string, text: string): Promise<void> {
    const field = dialog.getByRole('textbox', { name: label });
    await field.fill(text);
    // The calendar of a day opens with its field and closes when the keyboard leaves it.
    if (/^\d{2}\/\d{2}\/\d{4}$/.test(text)) await field.press('Tab');
  }
}
