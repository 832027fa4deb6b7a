import type { Page } from 'playwright-core';
import type { Person } from '../article/people';
import { addresses } from '../support/addresses';
import type { Visitor } from '../support/visitor';
import { search } from './fields';

interface HeldRole {
  /** As the list of roles calls it. */
  role: string;
  /** Only for roles that are held for a province; typed without marks. */
  province?: { typed: string; name: string | RegExp };
}

/** "Người dùng": opens an account with one role. */
export async function createUser(visitor: Visitor, person: Person, { role, province }: HeldRole): Promise<void> {
  const { page } = visitor;
  await visitor.visit(addresses.adminUsers);
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Họ và tên' }).fill(person.name);
  await dialog.getByRole('textbox', { name: 'Thư điện tử' }).fill(person.email);
  await dialog.getByLabel('Mật khẩu ban đầu').fill(person.password);
  await dialog.getByRole('button', { name: 'Thêm vai trò' }).click();
  await dialog.getByRole('combobox', { name: 'Vai trò' }).selectOption(role);
  if (province) await search(dialog, 'Của tỉnh, thành phố', province.typed, province.name);
  await dialog.getByRole('button', { name: 'Thêm người dùng' }).click();
  await page.getByText(`Đã mở tài khoản cho ${person.name}.`).waitFor();
}

interface YearOfCluster {
  cluster: string;
  year: number;
  head: string;
  note: string;
}

/** "Cụm và đơn vị": who heads a cluster in a year. A year that is over is entered for good, and the page asks. */
export async function setHead(visitor: Visitor, { cluster, year, head, note }: YearOfCluster): Promise<void> {
  const { page } = visitor;
  await visitor.visit(addresses.adminClusters);
  await page.getByRole('link', { name: cluster }).click();
  await page.getByRole('heading', { level: 1, name: cluster }).waitFor();
  await page.getByRole('button', { name: 'Nhập năm', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Nhập năm' });
  await dialog.getByRole('textbox', { name: 'Năm thi đua' }).fill(String(year));
  await search(dialog, 'Cụm trưởng', head, head);
  await dialog.getByRole('textbox', { name: 'Ghi chú' }).fill(note);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Lưu, không sửa nữa' }).click();
  await dialog.waitFor({ state: 'detached' });
  await headIsShown(page, year, head);
}

async function headIsShown(page: Page, year: number, head: string): Promise<void> {
  await page
    .getByRole('row')
    .filter({ hasText: String(year) })
    .filter({ hasText: head })
    .waitFor();
}
