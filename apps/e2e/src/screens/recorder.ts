import type { Locator, Page } from 'playwright-core';
import { addresses } from '../support/addresses';
import type { Visitor } from '../support/visitor';

/** "Ghi biên bản": the record, a line for each thing that was said. */
export class RecorderScreen {
  private constructor(private readonly page: Page) {}

  static async open(visitor: Visitor, meetingId: string): Promise<RecorderScreen> {
    await visitor.visit(addresses.meetingRecorder(meetingId));
    return RecorderScreen.opened(visitor.page);
  }

  /** The page that shows the record already. */
  static async opened(page: Page): Promise<RecorderScreen> {
    const screen = new RecorderScreen(page);
    await screen.addButton.waitFor();
    return screen;
  }

  get addButton(): Locator {
    return this.page.getByRole('button', { name: 'Thêm dòng', exact: true });
  }

  /** The lines in their order. */
  get lines(): Locator {
    return this.page.getByRole('textbox', { name: /^Dòng \d+$/ });
  }

  line(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Dòng ${number}`, exact: true });
  }

  /** What each line says. */
  async texts(): Promise<string[]> {
    return this.lines.evaluateAll((lines) => lines.map((line) => (line as HTMLTextAreaElement).value));
  }

  /** A new line at the end, with the caret in it. */
  async beginLine(): Promise<void> {
    const count = await this.lines.count();
    await this.addButton.click();
    await this.line(count + 1).waitFor();
    await this.line(count + 1).focus();
  }

  /** Types at the caret, as fingers do. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Ends the line and begins the next one. */
  async enter(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  /** The foot says that everything is on the server. */
  async allSaved(): Promise<void> {
    await this.page
      .getByText(/Đã lưu|Mọi dòng đã lưu/)
      .first()
      .waitFor();
  }

  /** The foot says that something waits. */
  async waiting(): Promise<void> {
    await this.page
      .getByText(/\d+ dòng chờ gửi/)
      .first()
      .waitFor();
  }
}
