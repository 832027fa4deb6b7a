import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute, signedIn } from '../testing';
import { aClusterListItem, aUnitListItem, aUnitRef } from '../testing/directory.factory';

const southwest = aClusterListItem({
  name: 'Cụm thi đua các tỉnh Tây Nam Bộ',
  memberCount: 12,
  year: 2020,
  head: aUnitRef({ name: 'Hậu Giang' }),
});
const highlands = aClusterListItem({ name: 'Cụm thi đua các tỉnh Tây Nguyên', memberCount: 5 });

/** Members before the merger, none after it. */
const clusters = answer('get', '/api/clusters', ({ query }) => {
  const on = query.get('on') ?? '';
  const items = [southwest, highlands];
  return { on, items: on <= '2025-06-30' ? items : items.map((item) => ({ ...item, memberCount: 0, head: null })) };
});
const units = answer('get', '/api/units', ({ query }) => ({
  items: [aUnitListItem({ fullName: query.get('q') === 'kien' ? 'Tỉnh Kiên Giang' : 'Tỉnh Hậu Giang' })],
  next: null,
}));
const handlers = [clusters, units];

describe('the directory', () => {
  it('shows clusters as they stood on the day in the address', async () => {
    await renderRoute(`${paths.directory()}?ngay=2021-03-25`, { handlers });
    const row = (await screen.findByRole('link', { name: southwest.name })).closest('tr') as HTMLElement;
    expect(within(row).getByText('12')).toBeInTheDocument();
    expect(within(row).getByText('Hậu Giang (năm 2020)')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: southwest.name })).toHaveAttribute(
      'href',
      `${paths.cluster(southwest.id)}?ngay=2021-03-25`,
    );
  });

  it('says that no cluster has members on a day, and leads back to the last one on which they had', async () => {
    const { user, router } = await renderRoute(`${paths.directory()}?ngay=2025-07-01`, { handlers });
    expect(
      await screen.findByText('Chưa nhập thành viên của các cụm thi đua vào ngày 01/07/2025.'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Xem ngày 30/06/2025' }));
    expect(await screen.findByText('12')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?ngay=2025-06-30');
  });

  it('finds a cluster without diacritics, and says when there is none', async () => {
    const { user } = await renderRoute(`${paths.directory()}?ngay=2021-03-25`, { handlers });
    const search = await screen.findByRole('searchbox');
    await screen.findByRole('link', { name: highlands.name });
    await user.type(search, 'nam bo{Enter}');
    expect(screen.queryByRole('link', { name: highlands.name })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: southwest.name })).toBeInTheDocument();
    await user.clear(search);
    await user.type(search, 'dong bac{Enter}');
    expect(screen.getByText('Không có cụm nào khớp với “dong bac”.')).toBeInTheDocument();
  });

  it('asks the server for units, provinces first of all', async () => {
    const { user } = await renderRoute(`${paths.directory()}?ngay=2021-03-25&q=kien`, { handlers });
    await user.click(await screen.findByRole('tab', { name: 'Đơn vị' }));
    expect(await screen.findByRole('link', { name: 'Tỉnh Kiên Giang' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('1 đơn vị vào ngày 25/03/2021');
    expect(screen.getByRole('radio', { name: 'Tỉnh, thành phố' })).toBeChecked();
  });

  it('leads administrators, and only them, to the administration', async () => {
    const { unmount } = await renderRoute(paths.directory(), { handlers });
    await screen.findByRole('link', { name: southwest.name });
    expect(screen.queryByRole('link', { name: 'Quản trị cụm và đơn vị' })).not.toBeInTheDocument();
    unmount();
    const admin = signedIn({ permissions: ['directory:read', 'directory:manage'] });
    await renderRoute(paths.directory(), { handlers: [...handlers, admin] });
    expect(await screen.findByRole('link', { name: 'Quản trị cụm và đơn vị' })).toBeInTheDocument();
  });
});
