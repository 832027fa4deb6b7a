import { addWorkingDays, todayInVietnam } from '@kyhop/vietnamese';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AnswerForm } from './screens/answer-form';
import { RecommendationScreen } from './screens/desk';
import { choose, search } from './screens/fields';
import { takeStep } from './screens/meetings';
import { approveAndPublish } from './screens/recommendations';
import { addresses } from './support/addresses';
import { ask, assign, bringToWork, classify, step } from './support/asked';
import { demoMeeting, only } from './support/demo';
import { readWordFile } from './support/docx';
import { useProgram } from './support/program';
import { wordsOfWorkbook } from './support/spreadsheet';
import type { Visitor } from './support/visitor';

const program = useProgram({ demo: true });

const enter = async (email: string): Promise<Visitor> => (await program.visitor()).enter(email);

/** Who has to do with a recommendation of Đơn vị mẫu B: the board, the unit itself, and Đơn vị mẫu A. */
async function people() {
  const [staff, province, other] = await Promise.all([
    enter('board@demo.local'),
    enter('focal@demo.local'),
    enter('secretariat@demo.local'),
  ]);
  return { staff, province, other };
}

/** Its row in the list of the desk. */
const deskRow = ({ page }: Visitor, text: string): Locator =>
  page.getByRole('main').getByRole('link').filter({ hasText: text });

/** The day so many working days from today, as pages write it. */
async function workingDaysAhead(visitor: Visitor, days: number): Promise<string> {
  const { items } = await visitor.read('/api/holidays');
  const isSwapped = ({ kind }: (typeof items)[number]) => kind === 'SWAPPED_WORKING_DAY';
  const calendar = {
    holidays: items.filter((one) => !isSwapped(one)).map(({ fromDate, toDate }) => ({ from: fromDate, to: toDate })),
    swappedWorkingDays: items.filter(isSwapped).flatMap(({ fromDate, toDate }) => [fromDate, toDate]),
  };
  const day = addWorkingDays(todayInVietnam(new Date()), days, calendar);
  return day.split('-').toReversed().join('/');
}

const BOARD = 'Ban TĐKT Trung ương';
const OTHER = 'Đơn vị mẫu A';

describe('the deadline of an answer', () => {
  it('is moved by the board with a reason; the bar tells it, and so it does to who asked and who leads', async () => {
    const { staff, province, other } = await people();
    const id = await ask(province, 'Kiến nghị hướng dẫn xét tặng danh hiệu theo chuyên đề (mẫu).');
    await bringToWork(staff, id, OTHER);
    const reason = 'Chờ ý kiến của các đơn vị phối hợp (mẫu).';

    const desk = await RecommendationScreen.onDesk(staff, id);
    await desk.take('Gia hạn', { 'Hạn mới': '28/02/2031', 'Lý do': reason });
    await desk.stands(/còn \d+ ngày, đến 28\/02\/2031/);
    await desk.tells('Gia hạn đến 28/02/2031', reason);
    for (const reader of [province, other]) {
      const page = await RecommendationScreen.onItsPage(reader, id);
      await page.part('Kiến nghị đang ở đâu').getByText(`${OTHER} · hạn 28/02/2031`).waitFor();
      await page.tells('Gia hạn đến 28/02/2031', reason);
    }
  });
});

describe('a recommendation', () => {
  it('that is unclear goes back to its province and comes again; a unit to which it does not belong gives it back', async () => {
    const { staff, province, other } = await people();
    const id = await ask(province, 'Kiến nghị tháo gỡ vướng mắc trong bình xét (mẫu).');
    await classify(staff, id);
    const question = 'Vướng mắc ở tiêu chí nào? (mẫu)';
    const desk = await RecommendationScreen.onDesk(staff, id);
    await desk.take('Trả lại để bổ sung', { 'Lý do': question });
    await desk.stands('Chờ bổ sung');

    const asker = await RecommendationScreen.onItsPage(province, id);
    await asker.tells('Chờ bổ sung', question);
    const facts = 'Vướng ở tiêu chí sáng kiến của tập thể (mẫu).';
    await asker.take('Gửi lại sau khi bổ sung', { 'Lý do': facts });
    await asker.stands('Đã tiếp nhận');
    const again = await RecommendationScreen.onDesk(staff, id);
    await again.stands('Đã tiếp nhận');
    await again.tells(facts);

    await step(staff, id, 'CLASSIFIED');
    await assign(staff, id, OTHER);
    const reason = 'Thuộc thẩm quyền của Ban (mẫu).';
    const lead = await RecommendationScreen.onItsPage(other, id);
    await lead.take('Chuyển trả vì không thuộc thẩm quyền', { 'Lý do': reason });
    const back = await RecommendationScreen.onDesk(staff, id);
    await back.stands('Chuyển trả');
    await back.tells('Chuyển trả', reason);
  });

  it('has the opinion of a unit that is asked, which its province does not see, and what an authority said to it', async () => {
    const { staff, province, other } = await people();
    const id = await ask(province, 'Kiến nghị sửa quy định về quỹ thi đua, khen thưởng (mẫu).');
    await bringToWork(staff, id, BOARD);
    const desk = await RecommendationScreen.onDesk(staff, id);
    await desk.part('Ý kiến đơn vị phối hợp').getByRole('button', { name: 'Hỏi ý kiến đơn vị' }).click();
    await search(staff.page.getByRole('dialog'), 'Đơn vị', 'mau a', OTHER);
    const question = 'Đơn vị đang trích lập quỹ thế nào? (mẫu)';
    await desk.fillAndSend({ 'Nội dung cần cho ý kiến': question }, 'Gửi đề nghị');

    const opinion = 'Đơn vị trích theo tỷ lệ thấp (mẫu).';
    const asked = await RecommendationScreen.onItsPage(other, id);
    await asked.part('Ý kiến đơn vị phối hợp').getByText(question).waitFor();
    await asked.part('Ý kiến đơn vị phối hợp').getByRole('button', { name: 'Cho ý kiến' }).click();
    await asked.fillAndSend({ 'Ý kiến': opinion }, 'Cho ý kiến');

    const informed = await RecommendationScreen.onDesk(staff, id);
    await informed.part('Ý kiến đơn vị phối hợp').getByText(opinion).waitFor();
    const [authority, document] = ['Bộ Nội vụ (mẫu)', 'số 12/BC-BTĐKT (mẫu)'];
    await informed.take(
      'Báo cáo cấp có thẩm quyền',
      { 'Cấp có thẩm quyền': authority, 'Số, ngày văn bản': document },
      'Ghi báo cáo',
    );
    await informed.stands('Đã báo cáo cấp có thẩm quyền');
    const reply = 'Sẽ đưa vào lần sửa đổi gần nhất (mẫu).';
    await informed.take('Ghi ý kiến cấp trên', { 'Nội dung ý kiến': reply }, 'Lưu');
    await informed.stands('Đang giải quyết');

    const asker = await RecommendationScreen.onItsPage(province, id);
    const above = asker.part('Báo cáo cấp có thẩm quyền');
    for (const text of [authority, reply]) await above.getByText(text).waitFor();
    await above.getByText(document, { exact: false }).waitFor();
    expect(await province.page.getByText(opinion).count()).toBe(0);
  });
});

describe('an answer', () => {
  it('begins with a template or with an earlier one; what it promises and asks for is followed from there', async () => {
    const { staff, province, other } = await people();
    const leader = await enter('leader@demo.local');
    const asks = 'Kiến nghị hỗ trợ phần mềm bình xét cho các đơn vị (mẫu).';
    const id = await ask(province, asks, 'past');
    await bringToWork(staff, id, BOARD);
    const earlier = only((await staff.read('/api/recommendations', { q: 'ban hanh som tieu chi' })).items, 'earlier');

    await RecommendationScreen.onDesk(staff, id);
    const form = await AnswerForm.open(staff.page);
    await form.startFromTemplate(/^Đã có kế hoạch/);
    expect(await form.text()).toContain('sẽ [nội dung thực hiện]');
    await form.startFromEarlier('tieu chi cham diem', earlier.code ?? '');
    expect(await form.text()).toContain('Tiêu chí chấm điểm được ban hành trong quý I');
    const answer = 'Ban sẽ bàn giao phần mềm bình xét trong năm nay; đề nghị các đơn vị cử người dùng thử (mẫu).';
    await form.change(answer, { tense: 'Sẽ thực hiện', kind: 'Đề nghị các đơn vị' });
    await form.save();

    await approveAndPublish(leader, asks, answer);
    const read = await RecommendationScreen.onItsPage(province, id);
    await read.stands('Đã trả lời');
    await read.part('Trả lời').getByText(answer).waitFor();

    await province.visit(addresses.commitments);
    await province.page.getByRole('row').filter({ hasText: answer }).getByText('Đang theo dõi').waitFor();
    await province.page.getByRole('button', { name: 'Đề nghị các đơn vị' }).click();
    const call = province.page.getByRole('listitem').filter({ hasText: answer });
    await call.getByRole('button', { name: 'Trả lời của Đơn vị mẫu B' }).click();
    await read.fillAndSend({ 'Đã làm gì, đang làm gì': 'Đã cử hai người dùng thử (mẫu).' }, 'Lưu');
    await staff.visit(addresses.calls);
    const told = staff.page.getByRole('listitem').filter({ hasText: answer });
    await told.getByRole('button', { name: 'Xem trả lời của từng đơn vị' }).click();
    await told.getByText('Đã cử hai người dùng thử (mẫu).').waitFor();

    await other.visit(addresses.meetingAgenda(await demoMeeting(other, 'conference')));
    await other.page.getByRole('button', { name: 'Báo cáo kiến nghị năm trước' }).click();
    await other.page.getByText(/Cam kết năm \d{4} chưa thực hiện xong[^]*bàn giao phần mềm bình xét/).waitFor();
  });
});

describe('what is asked', () => {
  it('in a table with a wrong cell is put right on the page, entered, and on the desk under numbers', async () => {
    const { staff, province } = await people();
    const { page } = province;
    const rows = ['Kiến nghị in sổ tay nghiệp vụ (mẫu).', 'Kiến nghị tổ chức hội thi cán bộ giỏi (mẫu).'];
    const table = ['Nội dung kiến nghị\tĐơn vị kiến nghị', `${rows[0]}\tĐơn vị mẫu B`, `${rows[1]}\tĐơn vị mẫu Bê`];
    await province.visit(addresses.recommendationImport);
    await choose(page, 'Kiến nghị gửi cho cuộc họp', /Hội nghị sơ kết/);
    await page.getByRole('textbox', { name: 'Hoặc dán vào đây' }).fill(table.join('\n'));
    await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();
    await page.getByText('Lỗi: không biết đơn vị này').waitFor();
    const enter = page.getByRole('button', { name: /^Nhập \d+ kiến nghị$/ });
    expect(await enter.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Đơn vị kiến nghị, dòng 3: Đơn vị mẫu Bê/ }).click();
    await page.getByRole('textbox', { name: 'Đơn vị kiến nghị, dòng 3' }).fill('Đơn vị mẫu B');
    await page.keyboard.press('Enter');
    await page.getByText('Lỗi: không biết đơn vị này').waitFor({ state: 'detached' });
    await enter.click();
    await page.getByText('Đã nhập 2 kiến nghị.').waitFor();
    const codes = await page.getByRole('link', { name: /^KN-\d{4}-\d+$/ }).allTextContents();

    await staff.visit(addresses.desk);
    for (const [at, text] of rows.entries()) {
      await deskRow(staff, text).filter({ hasText: codes[at] }).filter({ hasText: 'Đã tiếp nhận' }).waitFor();
    }
  });

  it('by hand between meetings is on the desk, with the days that the administrator has just set', async () => {
    const { staff, province } = await people();
    const admin = await enter('admin@demo.local');
    await admin.visit(addresses.adminDesk);
    await admin.page.getByRole('textbox', { name: 'Phân loại' }).fill('7');
    await admin.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await admin.page.getByText('Đã lưu.').waitFor();

    const { page } = province;
    const text = 'Kiến nghị cấp thẻ tra cứu văn bản thi đua (mẫu).';
    await province.visit(addresses.recommendations);
    await page.getByRole('button', { name: 'Thêm kiến nghị' }).click();
    await choose(page, 'Kiến nghị gửi cho cuộc họp', /Hội nghị sơ kết/);
    await page.getByRole('textbox', { name: 'Nội dung kiến nghị' }).fill(text);
    await page.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    await page.getByText(/^Đã gửi kiến nghị KN-\d{4}-\d+\.$/).waitFor();

    await staff.visit(addresses.desk);
    const day = await workingDaysAhead(staff, 7);
    await deskRow(staff, text)
      .filter({ hasText: /KN-\d{4}-\d+/ })
      .getByText(new RegExp(`đến ${day}$`))
      .waitFor();
  });

  it('at a meeting is on the desk under a number once the meeting is closed, with its line of the record', async () => {
    const { staff, other } = await people();
    const text = 'Kiến nghị mở lớp tập huấn nghiệp vụ trong quý tới.';
    await other.visit(addresses.meeting(await demoMeeting(other, 'inSession')));
    await takeStep(other.page, 'Kết thúc họp', 'Cuộc họp đã kết thúc.');
    await staff.visit(addresses.desk);
    await staff.page.getByRole('button', { name: /^Mới đến/ }).click();
    const row = deskRow(staff, text).filter({ hasText: /KN-\d{4}-\d+/ });
    await row.click();
    const origin = staff.page.getByRole('article').getByRole('region', { name: 'Nguồn gốc' });
    await origin.getByText('Dòng ghi trong biên bản').waitFor();
    await origin.getByRole('link', { name: /Hội thảo chuyên đề/ }).waitFor();
  });
});

describe('what all of it comes to', () => {
  it('is a report on a page and in two files', async () => {
    const staff = await enter('board@demo.local');
    const { page } = staff;
    await staff.visit(addresses.report);
    const sheet = await page.getByLabel('Tờ báo cáo').innerText();
    const save = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return file;
    };
    const { text } = await readWordFile(await save('Tải DOCX'));
    const cells = await wordsOfWorkbook(await save('Tải XLSX'));
    const title = /^Tổng hợp kết quả giải quyết kiến nghị năm \d{4} của các cụm, khối thi đua$/m;
    expect(cells.slice(0, 4)).toEqual([expect.stringMatching(title), 'Nội dung', 'Số kiến nghị', 'Sau khi gộp']);
    const received = /^Năm \d{4}, đã tiếp nhận \d+ kiến nghị .*$/m.exec(sheet)?.[0];
    for (const paper of [sheet, text]) {
      expect(paper).toMatch(/^BAN THI ĐUA - KHEN\s*THƯỞNG TRUNG ƯƠNG\s+CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\s+Độc lập/);
      expect(paper).toMatch(title);
      expect(paper).toContain(received);
    }
  });

  it('is figures, each of which opens a list of as many rows as it says', async () => {
    const { staff, province } = await people();
    for (const [visitor, figure] of [
      [staff, 'Quá hạn'],
      [province, 'Còn mở'],
    ] as const) {
      const { page } = visitor;
      await visitor.visit(addresses.overview);
      const door = page.getByRole('list', { name: 'Số liệu chính' }).getByRole('link').filter({ hasText: figure });
      const count = Number.parseInt(await door.innerText(), 10);
      await door.click();
      await page.getByRole('heading', { level: 1, name: 'Kiến nghị' }).waitFor();
      const rows = page.getByRole('table').locator(`a[href^="${addresses.recommendations}/"]`);
      await expect.poll(() => rows.count()).toBe(count);
      expect(count).toBeGreaterThan(0);
    }
  });
});
