import { addresses } from '../support/addresses';
import { readWordFile, type WordFile } from '../support/docx';
import type { Visitor } from '../support/visitor';

/** "Biên bản": from the draft to the issued paper, and the file of it. */
export async function signAndIssue(visitor: Visitor, meetingId: string): Promise<WordFile> {
  const { page } = visitor;
  await visitor.visit(addresses.meetingMinutes(meetingId));
  await page.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
  await page.getByText('Biên bản đang lấy ý kiến.').waitFor();
  await page.getByRole('button', { name: 'Ký biên bản' }).click();
  await page.getByRole('dialog', { name: 'Ký biên bản này?' }).getByRole('button', { name: 'Ký biên bản' }).click();
  await page.getByText('Biên bản đã ký và có số.').waitFor();
  await page.getByRole('button', { name: 'Phát hành' }).click();
  await page.getByText('Biên bản đã phát hành.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải DOCX' }).click(),
  ]);
  return readWordFile(download);
}
