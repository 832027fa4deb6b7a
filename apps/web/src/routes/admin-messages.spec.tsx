import type { Schema } from '@kyhop/api-contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';

type Message = Schema<'MessageDto'>;

let made = 0;
const aMessage = (over: Partial<Message> = {}): Message => ({
  id: `0190a000-0000-7000-8000-00000000${String(++made).padStart(4, '0')}`,
  kind: 'INVITATION',
  state: 'WAITING',
  recipientName: 'UBND tỉnh Mẫu',
  recipientAddress: 'mau@example.vn',
  subject: 'Giấy mời số 05 (mẫu)',
  meetingId: null,
  attempts: 0,
  lastError: null,
  nextAttemptAt: '2021-03-20T02:00:00Z',
  createdAt: '2021-03-20T02:00:00Z',
  sentAt: null,
  refusedAt: null,
  resentAt: null,
  actions: ['resend', 'withdraw'],
  ...over,
});

const admin = signedIn({ permissions: ['message:manage', 'user:manage'] });

const listOf = (items: Message[], over: Partial<Schema<'MessagePageDto'>> = {}) =>
  answer('get', '/api/messages', ({ query }): Schema<'MessagePageDto'> => ({
    items: items.filter(({ state }) => (query.get('state') ?? state) === state),
    next: null,
    counts: [{ state: 'WAITING', count: 3 }],
    jobs: [{ queue: 'message.send', waiting: 2, failed: 1 }],
    sender: 'Cụm mẫu <cum@example.vn>',
    ...over,
  }));

const rowOf = async (name: string) => {
  const cell = await screen.findByText(name);
  return within(cell.closest<HTMLElement>('[role="row"]')!);
};

describe('the page of mail', () => {
  it('says what waits, why, and when it is tried again', async () => {
    const failing = aMessage({ attempts: 2, lastError: 'connect ECONNREFUSED', recipientName: 'UBND tỉnh Chờ' });
    const given = aMessage({ attempts: 13, nextAttemptAt: null, recipientName: 'UBND tỉnh Thôi' });
    await renderRoute(paths.adminMessages(), { handlers: [admin, listOf([failing, given])] });
    const row = await rowOf('UBND tỉnh Chờ');
    expect(row.getByText('Chờ gửi')).toBeInTheDocument();
    expect(row.getByText('connect ECONNREFUSED')).toBeInTheDocument();
    expect(row.getByText('Đã thử 2 lần. Thử lại lúc 09:00 20/03/2021.')).toBeInTheDocument();
    expect((await rowOf('UBND tỉnh Thôi')).getByText(/Không tự thử lại nữa/)).toBeInTheDocument();
    expect(screen.getByText('Gửi thư: 2 đang chờ, 1 đã thôi vì lỗi')).toBeInTheDocument();
    expect(screen.getByText('Thư gửi đi từ Cụm mẫu <cum@example.vn>.')).toBeInTheDocument();
  });

  it('says when nothing can go, and what to do about it', async () => {
    await renderRoute(paths.adminMessages(), { handlers: [admin, listOf([], { sender: null })] });
    expect(await screen.findByText('Chưa đặt máy chủ thư')).toBeInTheDocument();
    expect(screen.getByText(/SMTP_URL/)).toBeInTheDocument();
  });

  it('shows one state, with how many there are, and keeps it in the address', async () => {
    const refused = aMessage({ state: 'REFUSED', recipientName: 'UBND tỉnh Từ Chối', actions: ['resend'] });
    const { user, router } = await renderRoute(paths.adminMessages(), {
      handlers: [admin, listOf([aMessage(), refused])],
    });
    await user.selectOptions(await screen.findByLabelText('Tình trạng'), 'REFUSED');
    expect(screen.getByRole('option', { name: 'Chờ gửi (3)' })).toBeInTheDocument();
    expect(await screen.findByText('UBND tỉnh Từ Chối')).toBeInTheDocument();
    expect(screen.queryByText('UBND tỉnh Mẫu')).not.toBeInTheDocument();
    expect(router.state.location.search).toContain('REFUSED');
  });

  it('lets a mail go again; one that may have arrived only after a warning', async () => {
    const asked: unknown[] = [];
    const refused = aMessage({ state: 'REFUSED', recipientName: 'A', actions: ['resend'], attempts: 2 });
    const uncertain = aMessage({ state: 'UNCERTAIN', recipientName: 'B', actions: ['resend'] });
    const resend = answer('post', '/api/messages/{id}/resend', ({ params, body }) => {
      asked.push([params['id'], body]);
      return aMessage();
    });
    const { user } = await renderRoute(paths.adminMessages(), {
      handlers: [admin, listOf([refused, uncertain]), resend],
    });
    await user.click(await screen.findByRole('button', { name: 'Gửi lại thư cho A' }));
    expect(await screen.findByText('Thư sẽ được gửi lại.')).toBeInTheDocument();
    expect(asked).toEqual([[refused.id, { state: 'REFUSED', attempts: 2 }]]);
    await user.click(screen.getByRole('button', { name: 'Gửi lại thư cho B' }));
    const dialog = await screen.findByRole('dialog', { name: 'Gửi lại thư này?' });
    expect(within(dialog).getByText(/sẽ nhận hai lần/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Gửi lại' }));
    await expect.poll(() => asked.at(-1)).toEqual([uncertain.id, { state: 'UNCERTAIN', attempts: 0 }]);
  });

  it('says why a mail cannot be taken back any more', async () => {
    const withdraw = answer('post', '/api/messages/{id}/withdraw', () => problem(409, 'message.state_changed'));
    const { user } = await renderRoute(paths.adminMessages(), { handlers: [admin, listOf([aMessage()]), withdraw] });
    await user.click(await screen.findByRole('button', { name: 'Rút lại thư cho UBND tỉnh Mẫu' }));
    const dialog = await screen.findByRole('dialog', { name: 'Rút lại thư này?' });
    await user.click(within(dialog).getByRole('button', { name: 'Rút lại' }));
    expect(await screen.findByText(/Thư này không còn ở trạng thái làm được việc này/)).toBeInTheDocument();
  });
});
