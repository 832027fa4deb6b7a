import { describe, expect, it } from 'vitest';
import { InvitationsScreen } from './screens/invitations';
import { choose } from './screens/fields';
import { takeStep } from './screens/meetings';
import { addresses } from './support/addresses';
import { useProgram } from './support/program';
import { PHONE, type Visitor } from './support/visitor';

const program = useProgram({ demo: true });

const CLUSTER = 'Cụm thi đua mẫu (dữ liệu mẫu)';
const UNIT = 'Đơn vị mẫu C';
const ADDRESS = 'so-noi-vu-c@nhan.local';
const TITLE = 'Phiên họp trù bị qua thư (mẫu)';

/** A Saturday, far enough ahead for its invitations: the form warns of the weekend and saves all the same. */
const SATURDAY = '22/03/2031';

/** Plans the meeting by the clock, on a day of which the page warns. */
async function plan({ page }: Visitor): Promise<string> {
  await choose(page, 'Cụm thi đua', CLUSTER);
  await choose(page, 'Loại cuộc họp', 'Phiên họp trù bị');
  await page.getByRole('textbox', { name: 'Tên cuộc họp' }).fill(TITLE);
  await page.getByRole('textbox', { name: 'Ngày họp' }).fill(SATURDAY);
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Theo giờ' }).check();
  await page.getByRole('textbox', { name: 'Giờ bắt đầu', exact: true }).fill('14:00');
  await page.getByRole('textbox', { name: /^Giờ kết thúc/ }).fill('17:00');
  await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Hội trường mẫu');
  await page.getByText('Ngày 22/03/2031 là cuối tuần.').first().waitFor();
  await page.getByRole('button', { name: 'Lưu bản dự thảo' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  return page.url().split('/').at(-1) ?? '';
}

/** The mail that went to the unit, once so many have. */
async function letters(count: number) {
  await expect.poll(() => program.mail.to(ADDRESS).length, { timeout: 30_000 }).toBe(count);
  return program.mail.to(ADDRESS).at(-1);
}

const calendarOf = (mail: Awaited<ReturnType<typeof letters>>): string =>
  mail?.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))?.content.toString() ?? '';

describe('a meeting that is scheduled and published', () => {
  it('is answered by a province on a phone, and the secretariat sees it; a change is told in words', async () => {
    const secretary = await (await program.visitor()).enter('secretariat@demo.local');
    const { page } = secretary;
    await secretary.visit(addresses.meetingNew);
    const id = await plan(secretary);
    await secretary.visit(addresses.meetingDelegations(id));
    await page
      .getByRole('button', { name: /đơn vị thành viên/ })
      .first()
      .click();
    await page.getByText('Đã thêm 6 đoàn.').waitFor();
    const board = await InvitationsScreen.open(secretary, id);
    await board.prepareAll();
    await board.setEmail(UNIT, ADDRESS);
    await takeStep(page, 'Lên lịch', 'Đã lên lịch cuộc họp.');
    expect(program.mail.letters).toEqual([]);
    await board.issueAll();

    const invitation = await letters(1);
    expect(invitation?.subject).toContain(TITLE);
    expect(calendarOf(invitation)).toMatch(/METHOD:REQUEST[^]*SEQUENCE:0/);
    const link = /http:\/\/localhost:\d+(\/tra-loi\/\S+)/.exec(invitation?.text ?? '')?.[1] ?? '';

    const province = await program.visitor({ viewport: PHONE });
    await province.visit(link);
    const phone = province.page;
    await phone.getByRole('button', { name: 'Tham dự', exact: true }).click();
    await phone.getByRole('textbox', { name: 'Người trả lời' }).fill('Lê Văn Mẫu, Chánh Văn phòng (mẫu)');
    await phone.getByRole('textbox', { name: 'Phương tiện và thời gian đến' }).fill('Ô tô, đến chiều hôm trước');
    await phone.getByRole('button', { name: 'Gửi trả lời' }).click();
    await phone.getByText('Đã trả lời: Tham dự').waitFor();
    await phone.getByRole('button', { name: 'Thêm người' }).click();
    await phone.getByRole('textbox', { name: 'Họ và tên' }).fill('Trần Thị Mẫu');
    await phone.getByRole('textbox', { name: 'Chức vụ' }).fill('Phó Giám đốc Sở Nội vụ (mẫu)');
    await phone.getByRole('button', { name: 'Lưu', exact: true }).click();
    await phone.getByText('Phó Giám đốc Sở Nội vụ (mẫu)').waitFor();

    await InvitationsScreen.open(secretary, id);
    await page.getByText('1/6', { exact: true }).waitFor();
    await board.says(UNIT, 'Tham dự');
    await board.says(UNIT, /Ô tô, đến chiều hôm trước/);

    await secretary.visit(addresses.meetingEdit(id));
    await page.getByRole('textbox', { name: 'Giờ bắt đầu', exact: true }).fill('13:30');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu thông tin cuộc họp.').waitFor();
    await secretary.visit(addresses.meeting(id));
    await page.getByRole('button', { name: 'Báo ngay' }).click();
    const change = await letters(2);
    expect(change?.text).toMatch(/14:00.*→.*13:30/);
    expect(calendarOf(change)).toMatch(/METHOD:REQUEST[^]*SEQUENCE:1/);
  }, 150_000);
});
