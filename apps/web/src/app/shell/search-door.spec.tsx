import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answer, problem, renderRoute, signedIn } from '../../testing';
import { aFound, aFoundMeeting, foundAll } from '../../testing/search.factory';

const field = () => screen.findByRole('combobox', { name: 'Tìm ở mọi nơi' });
const optionNames = () => screen.getAllByRole('option').map((option) => option.textContent);

const addressOf = ({ state }: Awaited<ReturnType<typeof renderRoute>>['router']): string =>
  `${state.location.pathname}${state.location.search}`;

/** Opens the search over a page that asks the server for nothing. */
async function opened(...handlers: ReturnType<typeof answer>[]) {
  const view = await renderRoute('/khong-co', { handlers });
  await screen.findByRole('heading', { name: 'Không tìm thấy trang này' });
  await view.user.keyboard('{Control>}k{/Control}');
  await field();
  return view;
}

describe('the search from anywhere', () => {
  it('opens by Ctrl+K and closes by Esc, and the focus is back where it was', async () => {
    const { user } = await renderRoute('/khong-co');
    const link = await screen.findByRole('link', { name: 'Kỳ Họp' });
    link.focus();
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(async () => expect(await field()).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(link).toHaveFocus();
  });

  it('opens by its button and offers the parts of the application', async () => {
    const { user, router } = await renderRoute('/khong-co');
    await user.click(await screen.findByRole('button', { name: 'Tìm kiếm (Ctrl K)' }));
    await user.type(await field(), 'lich');
    const parts = await screen.findByRole('group', { name: 'Đi tới' });
    expect(within(parts).getAllByRole('option')).toHaveLength(1);
    await user.click(within(parts).getByRole('option', { name: 'Lịch' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/lich'));
  });

  it('shows what was found by kind, marked, and opens it by keys', async () => {
    const { user, router } = await opened(
      answer('get', '/api/search', ({ query }) =>
        query.get('q') === 'khen thuong' ? foundAll([aFoundMeeting(), aFound()]) : foundAll([]),
      ),
    );
    await user.type(await field(), 'khen thuong');
    const asked = await screen.findByRole('group', { name: 'Kiến nghị' });
    expect(within(asked).getByText('khen thưởng').tagName).toBe('MARK');
    expect(within(screen.getByRole('group', { name: 'Cuộc họp' })).getAllByRole('option')).toHaveLength(1);
    await waitFor(() => expect(screen.getByText(/^2 kết quả/)).toBeInTheDocument());

    const options = screen.getAllByRole('option');
    expect(await field()).toHaveAttribute('aria-activedescendant', options[0]!.id);
    await user.keyboard('{ArrowDown}');
    expect(options[1]).toHaveAttribute('aria-selected', 'true');
    expect(await field()).toHaveAttribute('aria-activedescendant', options[1]!.id);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/kien-nghi/${aFound().id}`));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('says once which keys choose and open, to who sees it and to who hears it', async () => {
    const { user } = await opened(answer('get', '/api/search', foundAll([aFound()])));
    expect(await field()).toHaveAccessibleDescription('↑ ↓ để chọn · Enter để mở · Esc để đóng');
    await user.type(await field(), 'khen');
    await screen.findByText(/^1 kết quả/);
    expect(screen.getByRole('dialog').textContent.match(/Enter/g)).toHaveLength(1);
  });

  it('goes round: up from the first is the way to all results', async () => {
    const { user, router } = await opened(answer('get', '/api/search', foundAll([aFound()])));
    await user.type(await field(), 'khen');
    await screen.findByText(/^1 kết quả/);
    expect(optionNames().at(-1)).toBe('Xem tất cả kết quả cho “khen”');
    await user.keyboard('{ArrowUp}{Enter}');
    await waitFor(() => expect(addressOf(router)).toBe('/tim-kiem?tim=khen'));
  });

  it('offers no page of results once it is known that there are none', async () => {
    const { user } = await opened(answer('get', '/api/search', foundAll([])));
    await user.type(await field(), 'qzx');
    expect(await screen.findByText('Không tìm thấy gì cho “qzx”.')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryAllByRole('option')).toEqual([]));
  });

  it('leads to all results when Enter is quicker than the answer', async () => {
    const { user, router } = await opened(answer('get', '/api/search', foundAll([aFound()])));
    await user.type(await field(), 'khen{Enter}');
    await waitFor(() => expect(addressOf(router)).toBe('/tim-kiem?tim=khen'));
  });

  it('keeps what was found while the next words are searched for, and shows no answer to words that are gone', async () => {
    const { user } = await opened(
      answer('get', '/api/search', ({ query }) =>
        foundAll(query.get('q') === 'mot' ? [aFound({ code: 'KN-2020-001' })] : [aFound({ code: 'KN-2020-002' })]),
      ),
    );
    await user.type(await field(), 'mot');
    expect(await screen.findByText('KN-2020-001')).toBeInTheDocument();
    await user.type(await field(), ' hai');
    expect(screen.getByText('KN-2020-001')).toBeInTheDocument();
    expect(await screen.findByText('KN-2020-002')).toBeInTheDocument();
    expect(screen.queryByText('KN-2020-001')).not.toBeInTheDocument();
  });

  it('says when there is nothing, and when the server is in trouble', async () => {
    const { user } = await opened(
      answer('get', '/api/search', ({ query }) =>
        query.get('q') === 'loi' ? problem(503, 'database.unavailable') : foundAll([]),
      ),
    );
    await user.type(await field(), 'khong');
    expect(await screen.findByText('Không tìm thấy gì cho “khong”.')).toBeInTheDocument();
    await user.clear(await field());
    await user.type(await field(), 'loi');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('is not there for whoever may not search', async () => {
    const { user } = await renderRoute('/khong-co', { handlers: [signedIn({ permissions: ['meeting:read'] })] });
    await screen.findByRole('heading', { name: 'Không tìm thấy trang này' });
    expect(screen.queryByRole('button', { name: /^Tìm kiếm/ })).not.toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
