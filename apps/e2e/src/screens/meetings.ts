import type { Page } from 'playwright-core';
import { addresses } from '../support/addresses';
import type { Visitor } from '../support/visitor';
import { choose } from './fields';

interface PlannedMeeting {
  cluster: string;
  year: number;
  kind: string;
  title: string;
  /** dd/mm/yyyy */
  day: string;
  dayPart: string;
  venue: string;
  /** The title of the conference that it prepares. */
  prepares?: string;
  sourceNote: string;
}

/** "Tạo cuộc họp": saves a draft and gives its id. */
export async function planMeeting(visitor: Visitor, meeting: PlannedMeeting): Promise<string> {
  const { page } = visitor;
  await visitor.visit(addresses.meetingNew);
  await choose(page, 'Cụm thi đua', meeting.cluster);
  await choose(page, 'Năm thi đua', String(meeting.year));
  await choose(page, 'Loại cuộc họp', meeting.kind);
  await page.getByRole('textbox', { name: 'Tên cuộc họp' }).fill(meeting.title);
  await page.getByRole('textbox', { name: 'Ngày họp' }).fill(meeting.day);
  // The calendar opens with the field and closes when the keyboard leaves it.
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: meeting.dayPart }).check();
  await page.getByRole('textbox', { name: 'Địa điểm' }).fill(meeting.venue);
  if (meeting.prepares) await choose(page, 'Chuẩn bị cho hội nghị', new RegExp(meeting.prepares));
  await page.getByRole('textbox', { name: 'Nguồn thông tin' }).fill(meeting.sourceNote);
  await page.getByRole('button', { name: 'Lưu bản dự thảo' }).click();
  await page.getByRole('heading', { level: 1, name: meeting.title }).waitFor();
  return page.url().split('/').at(-1) ?? '';
}

/** Takes the next step of a meeting by its one main button. */
export async function takeStep(page: Page, step: string, told: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  const question = page.getByRole('dialog').getByRole('button', { name: step, exact: true });
  const done = page.getByText(told, { exact: true });
  await question.or(done).first().waitFor();
  if (await question.isVisible()) await question.click();
  await done.first().waitFor();
}

/** When a meeting that is entered afterwards really began and ended. */
export async function setRealTimes(visitor: Visitor, id: string, start: string, end: string): Promise<void> {
  const { page } = visitor;
  await visitor.visit(addresses.meetingEdit(id));
  await page.getByRole('textbox', { name: 'Giờ bắt đầu thực tế' }).fill(start);
  await page.getByRole('textbox', { name: 'Giờ kết thúc thực tế' }).fill(end);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu thông tin cuộc họp.').waitFor();
}
