import type { Locator, Page } from 'playwright-core';
import { addresses } from '../support/addresses';
import type { Visitor } from '../support/visitor';

/** How the page calls the kinds of an answer. */
const ANSWER_KINDS = {
  AGREED: 'Đồng tình, tiếp thu',
  DECIDED_AT_MEETING: 'Quyết định tại cuộc họp',
  IN_PROGRESS: 'Đang giải quyết',
  PLANNED: 'Có kế hoạch',
  WILL_COORDINATE: 'Sẽ phối hợp',
  AGGREGATE: 'Tổng hợp',
  REPORT_UP: 'Báo cáo cấp có thẩm quyền',
  CALL_TO_MEMBERS: 'Đề nghị các đơn vị',
} as const;

const TENSES = { DONE: 'Đã', ONGOING: 'Đang', FUTURE: 'Sẽ' } as const;

export interface Answer {
  kinds: readonly (keyof typeof ANSWER_KINDS)[];
  tense: keyof typeof TENSES | null;
}

/** The commands that make a line a speech, a recommendation, an answer … */
export type Command = 'pb' | 'kn' | 'tl' | 'tn' | 'cd' | 'dn' | 'gc' | 'yk';

/** "Ghi biên bản": the record, a line for each thing that was said. */
export class RecorderScreen {
  private constructor(private readonly page: Page) {}

  static async open(visitor: Visitor, meetingId: string): Promise<RecorderScreen> {
    await visitor.visit(addresses.meetingRecorder(meetingId));
    return RecorderScreen.opened(visitor.page);
  }

  /** The page that is open, once its caret stands in the empty line at the end. */
  static async opened(page: Page): Promise<RecorderScreen> {
    const screen = new RecorderScreen(page);
    await screen.lines.last().and(page.locator(':focus')).waitFor();
    return screen;
  }

  /** The lines in their order. */
  get lines(): Locator {
    return this.page.getByRole('textbox', { name: /^Dòng \d+$/ });
  }

  line(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Dòng ${number}`, exact: true });
  }

  /** What each line says; the empty one that waits at the end is left out. */
  async texts(): Promise<string[]> {
    const texts = await this.lines.evaluateAll((lines) => lines.map((line) => (line as HTMLTextAreaElement).value));
    return texts.filter((text) => text !== '');
  }

  /** Types at the caret, as fingers do. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Ends the line and begins the next one. */
  async enter(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  /** Ends the line at which the details were filled in, and begins the next one. */
  async nextLine(): Promise<void> {
    const count = await this.lines.count();
    await this.line(count).press('End');
    await this.enter();
    await this.line(count + 1).waitFor();
  }

  /** Types a whole line at the caret: its kind, who speaks (null: nobody), and the words. */
  async say(command: Command, speaker: string | null, text: string): Promise<void> {
    await this.type(`/${command} @${speaker ?? ''}`);
    const list = this.page.getByRole('listbox', { name: 'Chọn người phát biểu' });
    await list
      .getByRole('option', { name: speaker ?? 'Bỏ người phát biểu' })
      .first()
      .waitFor();
    // The way to nobody is the last choice of the list, one step up from the first.
    if (speaker === null) await this.page.keyboard.press('ArrowUp');
    await this.enter();
    await list.waitFor({ state: 'detached' });
    // At once, as an input method hands over what was composed; recorder-loss.spec.ts types key by key.
    await this.page.keyboard.insertText(text);
  }

  async setTopic(topic: string): Promise<void> {
    await this.#current.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption(topic);
  }

  async setConsensus(subject: string, outcome: string): Promise<void> {
    await this.#current.getByRole('textbox', { name: 'Nội dung thống nhất' }).fill(subject);
    await this.#current.getByRole('combobox', { name: 'Mức độ thống nhất' }).selectOption(outcome);
  }

  async setScoring(criterion: string, ruling: string, proposedBy: string): Promise<void> {
    await this.#current.getByRole('textbox', { name: 'Tiêu chí chấm điểm' }).fill(criterion);
    await this.#current.getByRole('textbox', { name: 'Nội dung công nhận' }).fill(ruling);
    await this.#current.getByRole('textbox', { name: 'Người đề xuất' }).fill(proposedBy);
  }

  /** The answer is to a recommendation that stands in the record. */
  async answers(asked: string): Promise<void> {
    const target = this.#current.getByRole('combobox', { name: 'Trả lời kiến nghị' });
    const choices = await target.getByRole('option').allTextContents();
    const choice = choices.find(
      (text) => text.replace(/^\d+\. |…$/g, '') === asked.slice(0, text.replace(/^\d+\. |…$/g, '').length),
    );
    await target.selectOption(choice ?? asked);
  }

  /** The answer is the first sign of what was asked: the recommendation is made with it. */
  async answersUnwritten({ text, topic }: { text: string; topic: string }): Promise<void> {
    const target = this.#current.getByRole('combobox', { name: 'Trả lời kiến nghị' });
    await target.selectOption('Kiến nghị chưa ai ghi…');
    await this.#current.getByRole('textbox', { name: 'Nội dung kiến nghị chưa ghi' }).fill(text);
    await this.setTopic(topic);
  }

  async setAnswer({ kinds, tense }: Answer): Promise<void> {
    for (const kind of kinds) {
      await this.#current.getByRole('checkbox', { name: ANSWER_KINDS[kind], exact: true }).check();
    }
    if (tense) await this.#current.getByRole('combobox', { name: 'Thời điểm' }).selectOption(TENSES[tense]);
  }

  /** "Ảnh và chú thích": adds the caption of a photo after those that are there. */
  async addCaption(caption: string, pictured: string): Promise<void> {
    const photos = this.page.getByRole('region', { name: 'Ảnh và chú thích' });
    await photos.getByRole('textbox', { name: 'Chú thích ảnh' }).fill(caption);
    await photos.getByRole('combobox', { name: 'Người trong ảnh' }).selectOption(pictured);
    await photos.getByRole('button', { name: 'Thêm chú thích' }).click();
    await photos.getByRole('listitem').filter({ hasText: caption }).waitFor();
  }

  /** The last line with its fields. */
  get #current(): Locator {
    return this.page.getByRole('listitem').filter({ has: this.lines }).last();
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
