import { describe, expect, it } from 'vitest';
import { addresses } from './support/addresses';
import { useProgram } from './support/program';
import { DEMO_PASSWORD } from './support/visitor';

const program = useProgram({ demo: true });

const SECRETARY = 'secretariat@demo.local';

describe('a session that ends while a page is open', () => {
  it('asks for the password over the page, and goes on with what was typed', async () => {
    const visitor = await program.visitor();
    visitor.guard.allow(/status of 401/);
    await visitor.enter(SECRETARY);
    await visitor.visit(addresses.meetingNew);
    const { page, context } = visitor;
    const title = page.getByRole('textbox', { name: 'Tên cuộc họp' });
    await title.fill('Cuộc họp gõ dở (mẫu)');
    await page.getByRole('textbox', { name: 'Địa điểm' }).fill('Hội trường mẫu');
    await page.getByRole('textbox', { name: 'Ngày họp' }).fill('25/03/2031');
    await context.clearCookies();

    // What the form asks by itself may meet the closed door first: the question then lies over the button already.
    await page.getByRole('button', { name: 'Lưu bản dự thảo' }).dispatchEvent('click');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await dialog.waitFor();
    expect(await title.inputValue()).toBe('Cuộc họp gõ dở (mẫu)');
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: 'Làm tiếp' }).click();

    await page.getByRole('heading', { level: 1, name: 'Cuộc họp gõ dở (mẫu)' }).waitFor();
    const { items } = await visitor.read('/api/meetings', { q: 'go do' });
    expect(items.map(({ status }) => status)).toEqual(['DRAFT']);
  });
});

describe('a server that is away', () => {
  it('is told plainly, and the page recovers when it is back', async () => {
    const visitor = await program.visitor();
    visitor.guard.allow(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|status of 503/);
    await visitor.enter(SECRETARY);
    await visitor.visit(addresses.meetings);
    const { page } = visitor;
    await program.server.halt();

    await page.getByRole('searchbox', { name: /Tìm theo tên cuộc họp/ }).fill('so ket');
    await page.getByText('Chưa kết nối được máy chủ').first().waitFor();
    await program.server.restart();
    await page.getByRole('button', { name: 'Thử lại' }).click();

    await page.getByRole('link', { name: 'Hội nghị sơ kết (dữ liệu mẫu)' }).waitFor();
  });
});
