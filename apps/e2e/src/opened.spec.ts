import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addresses } from './support/addresses';
import { demoMeeting, type DemoMeeting, demoRecommendation } from './support/demo';
import { onDesk } from './support/every-page';
import { keepPicture, looks } from './support/look';
import { useProgram } from './support/program';
import { DESK, PHONE, type Visitor } from './support/visitor';

const program = useProgram({ demo: true });

interface Opened {
  email: string;
  place: string | ((visitor: Visitor) => Promise<string>);
  /** What is done on the page, until what opens is there. */
  open: (page: Page) => Promise<void>;
}

const of = (which: DemoMeeting, address: (id: string) => string) => async (visitor: Visitor) =>
  address(await demoMeeting(visitor, which));

/** A button and the dialog that it opens. */
const dialog =
  (button: string | RegExp, title?: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('dialog', { name: title }).waitFor();
  };

const SECRETARY = 'secretariat@demo.local';
const ADMIN = 'admin@demo.local';
const BOARD = 'board@demo.local';

const OPENED: Record<string, Opened> = {
  'mo-menu-tai-khoan': {
    ...{ email: SECRETARY, place: addresses.home },
    open: async (page) => {
      await page.getByRole('button', { name: /^Tài khoản: / }).click();
      await page.getByRole('menuitem', { name: 'Đăng xuất', exact: true }).waitFor();
    },
  },
  'mo-cuoc-hop-con-thieu': {
    ...{ email: SECRETARY, place: addresses.meetingNew },
    open: async (page) => {
      await page.getByRole('button', { name: 'Lưu bản dự thảo' }).click();
      await page.getByText('Hãy nhập ô này.').first().waitFor();
    },
  },
  'mo-hoan-cuoc-hop': {
    ...{ email: SECRETARY, place: of('planned', addresses.meeting) },
    open: async (page) => {
      await page.getByRole('button', { name: 'Việc khác' }).click();
      await page.getByRole('menuitem', { name: 'Hoãn…' }).click();
      await page.getByRole('dialog', { name: 'Hoãn cuộc họp này?' }).waitFor();
    },
  },
  'mo-sua-muc': {
    ...{ email: SECRETARY, place: of('planned', addresses.meetingAgenda) },
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Việc khác với mục/ })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Chi tiết' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  'mo-goi-y-thoi-gian': {
    ...{ email: SECRETARY, place: addresses.calendar },
    open: dialog('Gợi ý thời gian', 'Gợi ý thời gian'),
  },
  'mo-sao-chep': {
    ...{ email: SECRETARY, place: of('closed', addresses.meeting) },
    open: async (page) => {
      await page.getByRole('button', { name: 'Việc khác', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Sao chép…' }).click();
      await page.getByRole('dialog', { name: 'Sao chép cuộc họp' }).waitFor();
    },
  },
  'mo-ghi-tra-loi': {
    ...{ email: SECRETARY, place: of('conference', addresses.meetingInvitations) },
    open: async (page) => {
      await page.getByRole('button', { name: 'Việc với giấy mời Đơn vị mẫu E' }).click();
      await page.getByRole('menuitem', { name: 'Ghi trả lời nhận được' }).click();
      await page.getByRole('dialog', { name: 'Trả lời của Đơn vị mẫu E' }).waitFor();
    },
  },
  'mo-gui-giay-moi': {
    ...{ email: SECRETARY, place: of('planned', addresses.meetingInvitations) },
    open: async (page) => {
      await page.getByRole('button', { name: /^Lập giấy mời cho/ }).click();
      await page.getByRole('button', { name: /^Chưa gửi/ }).click();
      await dialog(/^Gửi giấy mời/)(page);
      await page.getByRole('textbox', { name: /^Địa danh/ }).waitFor();
    },
  },
  'mo-them-nguoi-danh-ba': { email: SECRETARY, place: addresses.people, open: dialog('Thêm người', 'Thêm người') },
  'mo-them-mau': { email: SECRETARY, place: addresses.adminTemplates, open: dialog('Thêm mẫu') },
  'mo-them-dai-bieu': {
    ...{ email: SECRETARY, place: of('planned', addresses.meetingDelegations) },
    open: dialog('Thêm đại biểu', 'Thêm đại biểu'),
  },
  'mo-dan-danh-sach': {
    ...{ email: SECRETARY, place: of('planned', addresses.meetingDelegations) },
    open: async (page) => {
      await dialog('Dán danh sách')(page);
      await page
        .getByRole('textbox', { name: /^Danh sách như/ })
        .fill('Trần Văn Mẫu, Trưởng phòng (mẫu); các chuyên viên');
      await page.getByRole('button', { name: 'Đọc danh sách' }).click();
      await page.getByRole('button', { name: /^Lưu \d+ đại biểu$/ }).waitFor();
    },
  },
  'mo-chon-nguoi-phat-bieu': {
    ...{ email: SECRETARY, place: of('inSession', addresses.meetingRecorder) },
    open: async (page) => {
      await page
        .getByRole('textbox', { name: /^Dòng \d+$/ })
        .last()
        .press('@');
      await page.getByRole('listbox', { name: 'Chọn người phát biểu' }).waitFor();
    },
  },
  'mo-phim-tat': {
    ...{ email: SECRETARY, place: of('inSession', addresses.meetingRecorder) },
    open: dialog(/Phím tắt$/, 'Phím tắt khi ghi'),
  },
  'mo-soan-tra-loi': {
    email: 'board@demo.local',
    place: async (visitor) => addresses.recommendation(await demoRecommendation(visitor, 'khen ve chuyen de')),
    open: async (page) => {
      await page.getByRole('button', { name: 'Soạn trả lời' }).click();
      await page.getByRole('textbox', { name: 'Nội dung trả lời' }).waitFor();
    },
  },
  'mo-giao-xu-ly': {
    ...{ email: BOARD, place: onDesk('phan mem quan ly ho so') },
    open: async (page) => {
      await page.keyboard.press('a');
      await page.getByRole('dialog', { name: 'Giao xử lý' }).waitFor();
      await page.getByRole('button', { name: 'Thêm đơn vị phối hợp' }).click();
      await page.getByRole('textbox', { name: 'Nội dung cần cho ý kiến' }).waitFor();
    },
  },
  'mo-bao-cao-cap-tren': {
    ...{ email: BOARD, place: onDesk('dang tai nhieu hon') },
    open: dialog('Báo cáo cấp có thẩm quyền', 'Báo cáo cấp có thẩm quyền'),
  },
  'mo-soan-tu-mau': {
    ...{ email: BOARD, place: onDesk('dang tai nhieu hon') },
    open: async (page) => {
      await page.keyboard.press('t');
      await page.getByRole('form', { name: 'Soạn trả lời' }).waitFor();
    },
  },
  'mo-gop': {
    ...{ email: BOARD, place: onDesk('don gian hoa, rut gon') },
    open: async (page) => {
      await page.getByRole('heading', { name: 'Kiến nghị giống nhau' }).waitFor();
      await page.keyboard.press('g');
      await page.getByRole('dialog', { name: /^Gộp vào/ }).waitFor();
    },
  },
  'mo-phim-tat-ban': { ...{ email: BOARD, place: addresses.desk }, open: dialog(/Phím tắt/, 'Phím tắt') },
  'mo-tra-lai-du-thao': {
    ...{ email: 'leader@demo.local', place: addresses.approvals },
    open: dialog('Trả lại', 'Trả lại để soạn lại?'),
  },
  'mo-chua-thoa-dang': {
    email: 'focal@demo.local',
    place: async (visitor) => addresses.recommendation(await demoRecommendation(visitor, 'ban hanh som tieu chi')),
    open: dialog('Chưa thoả đáng', 'Chưa thoả đáng'),
  },
  'mo-tim-kiem': {
    ...{ email: BOARD, place: addresses.home },
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('tap huan nghiep vu');
      await page.getByRole('option').first().waitFor();
    },
  },
  'mo-them-nguoi-dung': { email: ADMIN, place: addresses.adminUsers, open: dialog('Thêm người dùng') },
  'mo-them-linh-vuc': { email: ADMIN, place: addresses.adminTopics, open: dialog('Thêm lĩnh vực') },
  'mo-them-ngay-nghi': { email: ADMIN, place: addresses.adminHolidays, open: dialog('Thêm ngày') },
  'mo-them-cum': { email: ADMIN, place: addresses.adminClusters, open: dialog('Thêm cụm') },
};

it.each(Object.entries(OPENED))('%s is whole, on a desk and on a phone', async (name, { email, place, open }) => {
  const visitor = await program.visitor();
  const { page } = visitor;
  await visitor.enter(email);
  await visitor.visit(typeof place === 'string' ? place : await place(visitor));
  await open(page);

  const faults: string[] = [];
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    faults.push(...(await looks(visitor, `${size.width}`)));
    await keepPicture(page, name);
  }
  expect(faults).toEqual([]);
});
