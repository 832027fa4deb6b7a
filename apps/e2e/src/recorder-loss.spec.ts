import { describe, expect, it } from 'vitest';
import { RecorderScreen } from './screens/recorder';
import { demoMeeting } from './support/demo';
import { useProgram } from './support/program';
import type { Visitor } from './support/visitor';

const program = useProgram({ demo: true });

const SECRETARY = 'secretariat@demo.local';

/** What the browser says of a server that is away or still starting, or of a network that is away. */
const AWAY =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INTERNET_DISCONNECTED|ERR_NETWORK|status of 503/;

async function secretary(): Promise<Visitor> {
  const visitor = await program.visitor();
  visitor.guard.allow(AWAY);
  return visitor.enter(SECRETARY);
}

/** What the server has, in its order. */
async function recorded(visitor: Visitor, id: string): Promise<string[]> {
  const { items } = await visitor.read('/api/meetings/{id}/entries', { id });
  return items.map(({ text }) => text);
}

/** A record that this test has for itself: whatever others wrote in it comes before. */
async function opened(visitor: Visitor) {
  const id = await demoMeeting(visitor, 'inSession');
  return { id, before: await recorded(visitor, id), screen: await RecorderScreen.open(visitor, id) };
}

describe('what the secretary types', () => {
  it('arrives once and in order although the server is killed in the middle of a line', async () => {
    const visitor = await secretary();
    const { id, before, screen } = await opened(visitor);
    await screen.type('Dòng đã gửi trước khi máy chủ dừng');
    await expect.poll(() => recorded(visitor, id)).toHaveLength(before.length + 1);

    await screen.enter();
    await screen.type('Dòng đang gõ dở');
    await program.server.kill9();
    await screen.type(' thì máy chủ dừng');
    await screen.enter();
    await screen.type('Dòng gõ khi máy chủ không còn');
    await screen.enter();
    await screen.type('Dòng nữa');
    await screen.waiting();
    await program.server.restart();

    const typed = [
      'Dòng đã gửi trước khi máy chủ dừng',
      'Dòng đang gõ dở thì máy chủ dừng',
      'Dòng gõ khi máy chủ không còn',
      'Dòng nữa',
    ];
    await expect.poll(() => recorded(visitor, id), { timeout: 40_000 }).toEqual([...before, ...typed]);
    await screen.allSaved();
    expect(await screen.texts()).toEqual([...before, ...typed]);
  });

  it('is there again after the tab was closed at once, and arrives', async () => {
    const visitor = await secretary();
    const { id, before, screen } = await opened(visitor);
    await screen.type('Gõ xong là đóng trang ngay');
    await visitor.page.close({ runBeforeUnload: true });
    expect(await recorded(visitor, id)).toEqual(before);

    await visitor.newPage();
    const again = await RecorderScreen.open(visitor, id);

    await expect.poll(() => again.texts()).toEqual([...before, 'Gõ xong là đóng trang ngay']);
    await expect.poll(() => recorded(visitor, id)).toEqual([...before, 'Gõ xong là đóng trang ngay']);
  });

  it('waits while there is no network, and goes out by itself when it is back', async () => {
    const visitor = await secretary();
    const { id, before, screen } = await opened(visitor);
    await visitor.context.setOffline(true);
    await screen.type('Mất mạng vẫn gõ');
    await screen.enter();
    await screen.type('Gõ tiếp dòng sau');
    await screen.waiting();
    await visitor.context.setOffline(false);

    await expect.poll(() => recorded(visitor, id)).toEqual([...before, 'Mất mạng vẫn gõ', 'Gõ tiếp dòng sau']);
    await screen.allSaved();
  });

  it('is shown beside what a second secretary wrote in the same line, and nothing is lost', async () => {
    const [first, second] = [await secretary(), await secretary()];
    first.guard.allow(/status of 409/);
    const { id, before, screen } = await opened(first);
    await screen.type('Câu chung');
    await expect.poll(() => recorded(first, id)).toHaveLength(before.length + 1);
    const other = await RecorderScreen.open(second, id);
    const number = before.length + 1;

    await first.context.setOffline(true);
    await other.line(number).press('End');
    await other.type(', phần người thứ hai');
    await expect.poll(() => recorded(first, id)).toEqual([...before, 'Câu chung, phần người thứ hai']);
    await screen.line(number).press('End');
    await screen.type(', phần người thứ nhất');
    await first.context.setOffline(false);

    const conflict = first.page.getByRole('group', { name: 'Hai người cùng sửa dòng này' });
    await conflict.getByRole('region', { name: 'Của bạn' }).getByText('Câu chung, phần người thứ nhất').waitFor();
    await conflict.getByRole('region', { name: 'Của người kia' }).getByText('Câu chung, phần người thứ hai').waitFor();
    await conflict.getByRole('button', { name: 'Lưu bản ghép' }).click();
    await expect
      .poll(async () => (await recorded(second, id)).at(-1))
      .toMatch(/^(?=[^]*phần người thứ nhất)(?=[^]*phần người thứ hai)/);
  });
});
