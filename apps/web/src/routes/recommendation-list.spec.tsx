import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aUnitDto } from '../testing/directory.factory';
import { aRecommendationItem } from '../testing/recommendations.factory';

const choices = [
  answer('get', '/api/topics', { items: [] }),
  answer('get', '/api/clusters', { on: '2021-03-25', items: [] }),
];
const noCounts = answer('get', '/api/recommendations/counts', {
  counts: [],
  total: 0,
  unanswered: 0,
  overdue: 0,
  dueSoon: 0,
});

describe('the list of recommendations', () => {
  it('says of each by words whether anybody has answered it, and leads to it and to its meeting', async () => {
    const items = [
      aRecommendationItem({ dueOn: '2021-04-20', overdue: true }),
      aRecommendationItem({
        id: 'c2',
        code: 'KN-2020-015',
        text: 'Kiện toàn bộ máy',
        responsesCount: 2,
        answered: true,
      }),
    ];
    const list = answer('get', '/api/recommendations', { items, next: null });
    await renderRoute(paths.recommendations(), { handlers: [list, noCounts, ...choices] });
    const [, first, second] = (await screen.findAllByRole('row')) as [HTMLElement, HTMLElement, HTMLElement];
    expect(within(first).getByText('Chưa trả lời')).toBeInTheDocument();
    expect(within(first).getByText('Quá hạn')).toBeInTheDocument();
    expect(within(second).getByText('Đã có 2 trả lời')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /tập huấn nghiệp vụ/ })).toHaveAttribute(
      'href',
      paths.recommendation(items[0]?.id ?? ''),
    );
    expect(screen.getAllByRole('link', { name: 'Phiên họp mẫu' })).toHaveLength(2);
  });

  it('opens a tab by its number and keeps it in the address', async () => {
    const list = answer('get', '/api/recommendations', ({ query }) => ({
      items: query.get('answered') === 'false' ? [aRecommendationItem({ text: 'Chưa ai trả lời tôi' })] : [],
      next: null,
    }));
    const counts = answer('get', '/api/recommendations/counts', {
      counts: [{ status: 'RECEIVED', count: 4, unanswered: 3 }],
      total: 4,
      unanswered: 3,
      overdue: 0,
      dueSoon: 0,
    });
    const { user, router } = await renderRoute(paths.recommendations(), { handlers: [list, counts, ...choices] });
    expect(await screen.findByRole('button', { name: 'Đã tiếp nhận 4' })).toHaveAttribute('aria-pressed', 'false');
    await user.click(await screen.findByRole('button', { name: 'Chưa trả lời 3' }));
    expect(await screen.findByRole('link', { name: 'Chưa ai trả lời tôi' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Chưa trả lời 3' })).toHaveAttribute('aria-pressed', 'true');
    expect(router.state.location.search).toBe('?tra-loi=chua');
  });

  it('finds without diacritics, as the address says, and reads on', async () => {
    const list = answer('get', '/api/recommendations', ({ query }) =>
      query.get('after') === 'more'
        ? { items: [aRecommendationItem({ id: 'c2', text: 'Trang hai' })], next: null }
        : { items: query.get('q') === 'tap huan' ? [aRecommendationItem({ text: 'Trang một' })] : [], next: 'more' },
    );
    const address = `${paths.recommendations()}?tim=tap+huan`;
    const { user } = await renderRoute(address, { handlers: [list, noCounts, ...choices] });
    expect(await screen.findByRole('link', { name: 'Trang một' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Xem thêm' }));
    expect(await screen.findByRole('link', { name: 'Trang hai' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Trang một' })).toBeInTheDocument();
  });

  it('says where recommendations come from when there are none', async () => {
    const list = answer('get', '/api/recommendations', { items: [], next: null });
    await renderRoute(paths.recommendations(), { handlers: [list, noCounts, ...choices] });
    expect(await screen.findByText('Chưa có kiến nghị nào.')).toBeInTheDocument();
    expect(screen.getByText('Kiến nghị ghi trong biên bản sẽ hiện ở đây.')).toBeInTheDocument();
  });

  it('offers to drop the filters when they leave nothing', async () => {
    const list = answer('get', '/api/recommendations', ({ query }) => ({
      items: query.get('status') === 'CLOSED' ? [] : [aRecommendationItem()],
      next: null,
    }));
    const address = `${paths.recommendations()}?trang-thai=CLOSED`;
    const { user } = await renderRoute(address, { handlers: [list, noCounts, ...choices] });
    expect(await screen.findByText(/Không có kiến nghị nào khớp/)).toBeInTheDocument();
    const [clear] = screen.getAllByRole('button', { name: 'Bỏ các điều kiện lọc' }) as [HTMLElement];
    await user.click(clear);
    expect(await screen.findByRole('link', { name: /tập huấn/ })).toBeInTheDocument();
  });

  it('says in words what a chart has narrowed it to, and drops each by a press', async () => {
    const asked: string[] = [];
    const list = answer('get', '/api/recommendations', ({ query }) => {
      asked.push(`${query.get('deadline')} ${query.get('resultClass')} ${query.get('leadUnitId')}`);
      return { items: [aRecommendationItem()], next: null };
    });
    const unit = answer('get', '/api/units/{id}', aUnitDto({ id: 'v3', name: 'Vụ III' }));
    const address = paths.recommendations({ deadline: 'LATE', resultClass: 'PLANNED', leadUnitId: 'v3' });
    const { user, router } = await renderRoute(address, { handlers: [list, noCounts, unit, ...choices] });
    const chips = within(await screen.findByRole('group', { name: 'Đang lọc theo' }));
    expect(await chips.findByRole('button', { name: /Vụ III/ })).toBeInTheDocument();
    expect(asked.at(-1)).toBe('LATE PLANNED v3');
    await user.click(chips.getByRole('button', { name: 'Bỏ lọc Trả lời muộn' }));
    await waitFor(() => expect(asked.at(-1)).toBe('null PLANNED v3'));
    expect(chips.queryByRole('button', { name: 'Bỏ lọc Trả lời muộn' })).not.toBeInTheDocument();
    expect(router.state.location.search).toBe('?chu-tri=v3&ket-qua=PLANNED');
  });

  it('shows a focal point what its own province asked', async () => {
    const list = answer('get', '/api/recommendations', ({ query }) => ({
      items: query.get('raisedByUnitId') === 'kg' ? [aRecommendationItem({ text: 'Của tỉnh tôi' })] : [],
      next: null,
    }));
    const me = signedIn({ roles: [{ role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' }] });
    const { user } = await renderRoute(paths.recommendations(), { handlers: [me, list, noCounts, ...choices] });
    await user.click(await screen.findByRole('button', { name: 'Của Kiên Giang' }));
    expect(await screen.findByRole('link', { name: 'Của tỉnh tôi' })).toBeInTheDocument();
  });

  it('lists what the overview counted: open ones, of years and days, and says so', async () => {
    const asked = ['fromYear=2019', 'toYear=2020', 'to=2021-03-10', 'open=true'];
    const list = answer('get', '/api/recommendations', ({ query }) => ({
      items: asked.every((one) => query.toString().includes(one)) ? [aRecommendationItem({ text: 'Chờ đã lâu' })] : [],
      next: null,
    }));
    const address = paths.recommendations({ fromYear: 2019, toYear: 2020, to: '2021-03-10', open: 'co' });
    const { user, router } = await renderRoute(address, { handlers: [list, noCounts, ...choices] });
    expect(await screen.findByRole('link', { name: 'Chờ đã lâu' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Nêu đến 10\/03\/2021/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Còn mở/ }));
    expect(router.state.location.search).not.toContain('con-mo');
  });

  it('lists what lacks something or is confirmed, and says so', async () => {
    const list = answer('get', '/api/recommendations', ({ query }) => ({
      items:
        query.get('without') === 'leadUnit' && query.get('confirmed') === 'true'
          ? [aRecommendationItem({ text: 'Chưa ai chủ trì' })]
          : [],
      next: null,
    }));
    const address = paths.recommendations({ without: 'leadUnit', confirmed: 'co' });
    const { user, router } = await renderRoute(address, { handlers: [list, noCounts, ...choices] });
    expect(await screen.findByRole('link', { name: 'Chưa ai chủ trì' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bỏ lọc Tỉnh đã xác nhận' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc Đơn vị chủ trì: Chưa giao' }));
    expect(router.state.location.search).toBe('?xac-nhan=co');
  });

  it('lists the answers that wait for the word of a province', async () => {
    const list = answer('get', '/api/recommendations', ({ query }) => ({
      items: query.get('awaitsReceipt') === 'true' ? [aRecommendationItem({ text: 'Chờ xác nhận' })] : [],
      next: null,
    }));
    const address = paths.recommendations({ awaitsReceipt: 'co' });
    const { user, router } = await renderRoute(address, { handlers: [list, noCounts, ...choices] });
    expect(await screen.findByRole('link', { name: 'Chờ xác nhận' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc Chờ đơn vị xác nhận trả lời' }));
    expect(router.state.location.search).toBe('');
  });

  it('says what went wrong and lets the reader try again', async () => {
    const list = answer('get', '/api/recommendations', () => problem(503, 'service.database_unavailable'));
    await renderRoute(paths.recommendations(), { handlers: [list, noCounts, ...choices] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Cơ sở dữ liệu đang gián đoạn');
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeInTheDocument();
  });
});
