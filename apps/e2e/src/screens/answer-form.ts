import type { Locator, Page } from 'playwright-core';
import { choose } from './fields';

/** "Soạn trả lời": a new answer, begun from something that is there. */
export class AnswerForm {
  private constructor(
    private readonly page: Page,
    private readonly form: Locator,
  ) {}

  static async open(page: Page): Promise<AnswerForm> {
    await page.getByRole('button', { name: 'Soạn trả lời' }).click();
    const form = page.getByRole('form', { name: 'Soạn trả lời' });
    await form.waitFor();
    return new AnswerForm(page, form);
  }

  async startFromTemplate(name: RegExp): Promise<void> {
    await this.#begin();
    await choose(this.page, 'Mẫu trả lời', name);
  }

  /** Looks among the published answers, and agrees that the words of one take the place of those that stand there. */
  async startFromEarlier(words: string, code: string): Promise<void> {
    await this.#begin();
    await this.page.getByRole('searchbox', { name: 'Tìm trong các trả lời đã công bố' }).fill(words);
    await this.page.getByRole('button', { name: `Dùng nội dung trả lời ${code}` }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Thay nội dung' }).click();
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  text(): Promise<string> {
    return this.#text.inputValue();
  }

  async change(text: string, { tense, kind }: { tense: string; kind: string }): Promise<void> {
    await this.#text.fill(text);
    await this.form.getByRole('checkbox', { name: kind }).check();
    await choose(this.form, 'Mức độ', tense);
  }

  async save(): Promise<void> {
    await this.form.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await this.page.getByText('Đã lưu dự thảo trả lời.').waitFor();
  }

  get #text(): Locator {
    return this.form.getByRole('textbox', { name: 'Nội dung trả lời' });
  }

  async #begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bắt đầu từ mẫu hoặc trả lời trước' }).click();
  }
}
