import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute, signedIn } from '../testing';
import { aMeetingListItem } from '../testing/meetings.factory';

const clusters = answer('get', '/api/clusters', { on: '2021-03-25', items: [] });

/** A list that answers with what the query asks for. */
const list = (items: (query: URLSearchParams) => ReturnType<typeof aMeetingListItem>[]) =>
  answer('get', '/api/meetings', ({ query }) => ({ items: items(query), next: null }));

describe('the list of meetings', () => {
  it('tells when, what and where each is, and which are made up', async () => {
    const handlers = [clusters, list(() => [aMeetingListItem({ sample: true })])];
    await renderRoute(paths.meetings(), { handlers });
    const row = await screen.findByRole('row', { name: /Phiên họp trù bị/ });
    expect(row).toHaveTextContent('Thứ Năm, 25/03/2021 · buổi chiều');
    expect(row).toHaveTextContent('Đã lên lịch');
    expect(row).toHaveTextContent('dữ liệu mẫu');
    expect(screen.getByRole('link', { name: 'Phiên họp trù bị' })).toHaveAttribute(
      'href',
      paths.meeting(aMeetingListItem().id),
    );
  });

  it('keeps what is searched for and filtered by in the address', async () => {
    const asked = (query: URLSearchParams) => query.get('q') === 'tru bi' && query.get('status') === 'SCHEDULED';
    const handlers = [clusters, list((query) => (asked(query) ? [aMeetingListItem()] : []))];
    const { user, router } = await renderRoute(paths.meetings(), { handlers });
    await user.type(await screen.findByRole('searchbox'), 'tru bi{Enter}');
    await user.click(screen.getByRole('combobox', { name: 'Trạng thái' }));
    await user.click(await screen.findByRole('option', { name: 'Đã lên lịch', hidden: true }));
    expect(await screen.findByRole('link', { name: 'Phiên họp trù bị' })).toBeInTheDocument();
    expect(new URLSearchParams(router.state.location.search).get('tim')).toBe('tru bi');
    expect(new URLSearchParams(router.state.location.search).get('trang-thai')).toBe('SCHEDULED');
  });

  it('says what to do when nothing fits, and clears the filters', async () => {
    const handlers = [clusters, list((query) => (query.get('year') ? [] : [aMeetingListItem()]))];
    const { user } = await renderRoute(`${paths.meetings()}?nam=2019`, { handlers });
    expect(await screen.findByText('Không có cuộc họp nào phù hợp.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(await screen.findByRole('link', { name: 'Phiên họp trù bị' })).toBeInTheDocument();
  });

  it('offers a secretariat to create the first, and tells others to wait', async () => {
    const handlers = [clusters, list(() => [])];
    const { unmount } = await renderRoute(paths.meetings(), { handlers });
    expect(await screen.findAllByRole('link', { name: 'Tạo cuộc họp' })).not.toHaveLength(0);
    unmount();
    await renderRoute(paths.meetings(), { handlers: [...handlers, signedIn({ permissions: ['meeting:read'] })] });
    expect(await screen.findByText(/sẽ hiện ở đây khi thư ký cụm lên lịch/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Tạo cuộc họp' })).not.toBeInTheDocument();
  });

  it('reads on where the page ended', async () => {
    const second = aMeetingListItem({ id: '0190a000-0000-7000-8000-000000000102', title: 'Hội nghị tổng kết' });
    const paged = answer('get', '/api/meetings', ({ query }) =>
      query.get('after') === 'tiep' ? { items: [second], next: null } : { items: [aMeetingListItem()], next: 'tiep' },
    );
    const { user } = await renderRoute(paths.meetings(), { handlers: [clusters, paged] });
    await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByRole('link', { name: 'Hội nghị tổng kết' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Phiên họp trù bị' })).toBeInTheDocument();
  });
});
