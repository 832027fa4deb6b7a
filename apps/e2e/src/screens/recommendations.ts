import { addresses } from '../support/addresses';
import { demoRecommendation } from '../support/demo';
import type { Visitor } from '../support/visitor';

/** "Kiến nghị", narrowed to what nobody has answered: their texts. */
export async function unansweredIn(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  await visitor.visit(addresses.recommendations);
  const tab = page.getByRole('button', { name: /^Chưa trả lời \d+$/ });
  const count = Number((await tab.innerText()).replaceAll(/\D/g, ''));
  await tab.click();
  const links = page.getByRole('table').locator(`a[href^="${addresses.recommendations}/"]`);
  await links.nth(count - 1).waitFor();
  await links.nth(count).waitFor({ state: 'detached' });
  return links.allTextContents();
}

/** "Soạn trả lời": the staff of the board writes an answer, as a draft. */
export async function draftAnswer(visitor: Visitor, asked: string, text: string): Promise<void> {
  const { page } = visitor;
  await openRecommendation(visitor, asked);
  await page.getByRole('button', { name: 'Soạn trả lời' }).click();
  await page.getByRole('checkbox', { name: 'Giải trình', exact: true }).check();
  await page.getByRole('textbox', { name: 'Nội dung trả lời' }).fill(text);
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await page.getByText('Đã lưu dự thảo trả lời.').waitFor();
}

/** "Duyệt", then "Công bố": a leader of the board approves the answer and makes it known. */
export async function approveAndPublish(visitor: Visitor, asked: string, text: string): Promise<void> {
  const { page } = visitor;
  await openRecommendation(visitor, asked);
  await page.getByText(text).first().waitFor();
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByText('Đã duyệt trả lời.').waitFor();
  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByText('Đã công bố trả lời.').waitFor();
}

async function openRecommendation(visitor: Visitor, asked: string): Promise<void> {
  await visitor.visit(addresses.recommendation(await demoRecommendation(visitor, asked)));
}

/** What the page of a recommendation shows to who asked. */
export async function readRecommendation(visitor: Visitor, asked: string): Promise<string> {
  await openRecommendation(visitor, asked);
  return visitor.page.getByRole('main').innerText();
}
