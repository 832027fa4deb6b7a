import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aClusterDto, aClusterListItem, aMembershipDto, aUnitListItem, aUnitRef } from '../testing/directory.factory';

const ID = '0190a000-0000-7000-8000-0000000000c1';
const admin = signedIn({ permissions: ['directory:read', 'directory:manage'] });
const manager = { actions: ['update', 'addMembership', 'setYear'] };
const oneCluster = `${paths.adminClusters()}?cum=${ID}`;
const list = answer('get', '/api/clusters', {
  on: '2026-11-23',
  items: [aClusterListItem({ id: ID, name: 'Cụm cũ' })],
});

// What was said at the end of one test must not be heard in the next.
afterEach(() => notifications.clean());

describe('the administration of clusters', () => {
  it('is closed to who may not change them', async () => {
    const other = signedIn({ permissions: ['directory:read', 'user:manage'] });
    await renderRoute(paths.adminClusters(), { handlers: [list, other] });
    expect(await screen.findByText(/Bạn không được làm việc này/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thêm cụm' })).not.toBeInTheDocument();
  });

  it('makes a cluster, after asking for what is missing', async () => {
    let made: unknown;
    const create = answer('post', '/api/clusters', ({ body }) => {
      made = body;
      return aClusterDto({ id: ID });
    });
    const { user } = await renderRoute(paths.adminClusters(), { handlers: [admin, list, create] });
    await user.click(await screen.findByRole('button', { name: 'Thêm cụm' }));
    const dialog = await screen.findByRole('dialog', { name: 'Thêm cụm' });
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(within(dialog).getByRole('textbox', { name: /Tên cụm/ })).toBeInvalid();
    await user.type(within(dialog).getByRole('textbox', { name: /Tên cụm/ }), 'Cụm mới 2026');
    await user.type(within(dialog).getByRole('textbox', { name: /Ký hiệu/ }), 'CM26');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu.')).toBeInTheDocument();
    expect(made).toMatchObject({ type: 'CLUSTER', name: 'Cụm mới 2026', documentSymbol: 'CM26' });
  });

  it('shows at the field that a member would be one twice at a time', async () => {
    const cluster = answer('get', '/api/clusters/{id}', aClusterDto({ id: ID, ...manager }));
    const units = answer('get', '/api/units', { items: [aUnitListItem({ fullName: 'Tỉnh Cà Mau' })], next: null });
    const refuse = answer(
      'post',
      '/api/clusters/{id}/memberships',
      problem(422, 'request.invalid', { fields: [{ path: 'validFrom', code: 'overlaps' }] }),
    );
    const { user } = await renderRoute(oneCluster, { handlers: [admin, cluster, units, refuse] });
    await user.click(await screen.findByRole('button', { name: 'Thêm thành viên' }));
    const dialog = await screen.findByRole('dialog', { name: 'Thêm thành viên' });
    const from = within(dialog).getByRole('textbox', { name: /Từ ngày/ });
    await user.type(from, '01/01/2026');
    await user.click(within(dialog).getByRole('combobox', { name: /Đơn vị/ }));
    await user.click(await screen.findByRole('option', { name: 'Tỉnh Cà Mau' }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText(/đã là thành viên của cụm trong khoảng thời gian/)).toBeInTheDocument();
    expect(from).toBeInvalid();
    expect(from).toHaveValue('01/01/2026');
  });

  it('asks before it deletes a membership, and sends the version that was seen', async () => {
    const removed: (string | null)[] = [];
    const member = aMembershipDto({ unit: aUnitRef({ name: 'Cà Mau' }), version: 3, actions: ['update', 'delete'] });
    const cluster = answer('get', '/api/clusters/{id}', aClusterDto({ id: ID, memberships: [member], ...manager }));
    const remove = answer('delete', '/api/memberships/{id}', ({ query }) => {
      removed.push(query.get('version'));
      return undefined;
    });
    const { user } = await renderRoute(oneCluster, { handlers: [admin, cluster, remove] });
    await user.click(await screen.findByRole('button', { name: 'Xoá' }));
    const dialog = await screen.findByRole('dialog', { name: 'Xoá Cà Mau khỏi cụm?' });
    expect(removed).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Xoá thành viên' }));
    expect(await screen.findByText('Đã xoá.')).toBeInTheDocument();
    expect(removed).toEqual(['3']);
  });

  it('offers no change of what is over', async () => {
    const memberships = [aMembershipDto({ validTo: '2025-06-30' })];
    const years = [{ year: 2020, head: aUnitRef(), deputy: null, note: null, version: 1, actions: [] }];
    const cluster = answer('get', '/api/clusters/{id}', aClusterDto({ id: ID, memberships, years, ...manager }));
    await renderRoute(oneCluster, { handlers: [admin, cluster] });
    expect(await screen.findByRole('button', { name: 'Nhập năm' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Sửa, kết thúc|^Xoá$|^Sửa$/ })).not.toBeInTheDocument();
  });

  it('enters head and deputy of a year from the members of that year', async () => {
    let set: unknown;
    const memberships = [
      aMembershipDto({ unit: aUnitRef({ name: 'Hậu Giang' }), validTo: '2019-06-30' }),
      aMembershipDto({ unit: aUnitRef({ name: 'Kiên Giang' }) }),
    ];
    const cluster = answer('get', '/api/clusters/{id}', aClusterDto({ id: ID, memberships, ...manager }));
    const put = answer('put', '/api/clusters/{id}/years/{year}', ({ params, body }) => {
      set = { year: params['year'], ...(body as object) };
      return { year: 2026, head: aUnitRef(), deputy: null, note: null, version: 1, actions: [] };
    });
    const { user } = await renderRoute(oneCluster, { handlers: [admin, cluster, put] });
    await user.click(await screen.findByRole('button', { name: 'Nhập năm' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nhập năm' });
    const year = within(dialog).getByRole('textbox', { name: /Năm thi đua/ });
    await user.clear(year);
    await user.type(year, '2020');
    await user.click(within(dialog).getByRole('combobox', { name: /Cụm trưởng/ }));
    expect(screen.queryByRole('option', { name: 'Hậu Giang' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('option', { name: 'Kiên Giang' }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu, không sửa nữa' }));
    expect(await screen.findByText('Đã lưu.')).toBeInTheDocument();
    expect(set).toMatchObject({ year: '2020', headUnitId: memberships[1]?.unit.id, deputyUnitId: null });
  });
});
