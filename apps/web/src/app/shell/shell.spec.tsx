import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, problem, renderRoute, signedIn, signedOut } from '../../testing';
import { server } from '../../testing/server';

/** The rail and the bottom bar both stand in the page; the screen's width shows one. */
const rail = async () => {
  const [first] = await screen.findAllByRole('navigation', { name: 'Điều hướng chính' });
  return within(first!);
};

describe('the frame around the pages', () => {
  it('shows the sections that the reader may open, and no other', async () => {
    await renderRoute('/', { handlers: [signedIn({ permissions: ['meeting:read'] as never[] })] });
    const names = (await rail()).getAllByRole('link').map((link) => link.textContent);
    expect(names).toEqual(['Hôm nay', 'Lịch', 'Cuộc họp']);
  });

  it('names the page in the tab, and puts the focus on the page after a navigation', async () => {
    const { user } = await renderRoute('/khong-co');
    expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang này' })).toBeInTheDocument();
    await user.click((await rail()).getByRole('link', { name: 'Hôm nay' }));
    expect(await screen.findByRole('heading', { name: 'Hôm nay' })).toBeInTheDocument();
    await waitFor(() => expect(document.title).toBe('Hôm nay · Kỳ Họp'));
    expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
  });

  it('signs out and shows nothing of the reader any more', async () => {
    const out = answer('post', '/api/auth/sign-out', undefined);
    const noDemo = answer('get', '/api/auth/sign-in-options', { demoAccounts: [], demoPassword: null });
    const { user, queryClient } = await renderRoute('/', { handlers: [out, noDemo] });
    await user.click(await screen.findByRole('button', { name: /^Tài khoản/ }));
    server.use(signedOut());
    await user.click(await screen.findByRole('menuitem', { name: 'Đăng xuất' }));
    expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeInTheDocument();
    expect(queryClient.getQueryData(['session', 'me'])).toBeUndefined();
  });

  it('says what to do when the server is in trouble at the start', async () => {
    await renderRoute('/', { handlers: [answer('get', '/api/auth/me', problem(503, 'database.unavailable'))] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Hãy tải lại trang');
  });
});
