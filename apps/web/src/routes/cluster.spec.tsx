import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aClusterDto, aMembershipDto, aUnitRef } from '../testing/directory.factory';
import { aMeetingListItem } from '../testing/meetings.factory';

const ID = '0190a000-0000-7000-8000-0000000000c1';
const NAMES = ['An Giang', 'Bạc Liêu', 'Bến Tre', 'Cà Mau', 'Đồng Tháp', 'Hậu Giang'].concat([
  'Kiên Giang',
  'Long An',
  'Sóc Trăng',
  'Tiền Giang',
  'Trà Vinh',
  'Vĩnh Long',
]);
const memberships = NAMES.map((name) => aMembershipDto({ unit: aUnitRef({ name }), validTo: '2025-06-30' }));
const years = [
  { year: 2020, head: aUnitRef({ name: 'Hậu Giang' }), deputy: null, note: 'Giả định', version: 1, actions: [] },
];

const cluster = answer('get', '/api/clusters/{id}', ({ query }) =>
  aClusterDto({ id: ID, name: 'Cụm Tây Nam Bộ', on: query.get('on') ?? '', memberships, years, meetingCount: 2 }),
);

describe('a cluster', () => {
  it('shows its twelve on 25/03/2021; after the merger nobody, and the way back', async () => {
    const { user } = await renderRoute(`${paths.cluster(ID)}?ngay=2025-07-01`, { handlers: [cluster] });
    expect(await screen.findByText('Không có thành viên vào ngày 01/07/2025.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Xem ngày 30/06/2025' }));
    const section = await screen.findByRole('region', { name: '12 thành viên vào ngày 30/06/2025' });
    expect(within(section).getAllByRole('link')).toHaveLength(12);
  });

  it('changes with the day that is typed', async () => {
    const { user, router } = await renderRoute(`${paths.cluster(ID)}?ngay=2026-01-01`, { handlers: [cluster] });
    const day = await screen.findByRole('textbox', { name: 'Vào ngày' });
    await user.clear(day);
    await user.type(day, '25/03/2021');
    await user.tab();
    expect(await screen.findByRole('region', { name: '12 thành viên vào ngày 25/03/2021' })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?ngay=2021-03-25');
  });

  it('tells the head of every year, and the days of every member in words', async () => {
    await renderRoute(`${paths.cluster(ID)}?ngay=2021-03-25`, { handlers: [cluster] });
    const history = await screen.findByRole('table', { name: 'Qua các năm' });
    expect(within(history).getByRole('link', { name: 'Hậu Giang' })).toBeInTheDocument();
    expect(within(history).getByText('Giả định')).toBeInTheDocument();
    const timeline = screen.getByRole('table', { name: 'Thành viên theo thời gian' });
    expect(within(timeline).getAllByText('Đến hết 30/06/2025')).toHaveLength(12);
  });

  it('leads to the list of its meetings alone', async () => {
    const meetings = answer('get', '/api/meetings', ({ query }) => ({
      items: query.get('clusterId') === ID ? [aMeetingListItem({ title: 'Họp của cụm này' })] : [],
      next: null,
    }));
    const names = answer('get', '/api/clusters', () => ({ on: '2021-03-25', items: [] }));
    const { user } = await renderRoute(paths.cluster(ID), { handlers: [cluster, meetings, names] });
    await user.click(await screen.findByRole('link', { name: '2 cuộc họp' }));
    expect(await screen.findByRole('link', { name: 'Họp của cụm này' })).toBeInTheDocument();
  });

  it('offers nothing to change to who may not', async () => {
    await renderRoute(`${paths.cluster(ID)}?ngay=2021-03-25`, { handlers: [cluster] });
    expect(await screen.findByRole('link', { name: '2 cuộc họp' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Quản trị cụm này' })).not.toBeInTheDocument();
  });

  it('says so when there is no such cluster', async () => {
    const gone = answer('get', '/api/clusters/{id}', problem(404, 'resource.not_found'));
    await renderRoute(paths.cluster(ID), { handlers: [gone] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Nội dung này không còn');
  });
});
