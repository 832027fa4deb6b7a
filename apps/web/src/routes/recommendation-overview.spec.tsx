import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aUnitDto, aUnitListItem } from '../testing/directory.factory';
import { anOverview, someFigures } from '../testing/overview.factory';

const choices = [
  answer('get', '/api/topics', { items: [] }),
  answer('get', '/api/clusters', { on: '2021-06-09', items: [] }),
  answer('get', '/api/units', { items: [], next: null }),
];
const figures = (over: Parameters<typeof anOverview>[0] = {}) =>
  answer('get', '/api/recommendations/overview', anOverview(over));
const open = (address = paths.recommendationOverview(), handlers = [figures()]) =>
  renderRoute(address, { handlers: [...handlers, ...choices] });

/** Where a link leads, whatever the order of its filters. */
const placeOf = (address: string | null) => {
  const { pathname, searchParams } = new URL(address ?? '', 'http://kyhop.test');
  return [pathname, Object.fromEntries(searchParams)];
};
const hrefOf = (link: HTMLElement) => placeOf(link.getAttribute('href'));

describe('the overview of recommendations', () => {
  it('shows few figures, each a door to its list', async () => {
    await open();
    const headline = await screen.findByRole('list', { name: 'Số liệu chính' });
    const doors = within(headline)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
    expect(doors).toEqual([
      [expect.stringMatching(/^12Tổng số/), paths.recommendations()],
      [expect.stringMatching(/^5Còn mở/), paths.recommendations({ open: 'co' })],
      [expect.stringMatching(/^2Quá hạn/), paths.recommendations({ deadline: 'OVERDUE' })],
      [expect.stringMatching(/^0Sắp đến hạn/), paths.recommendations({ deadline: 'DUE_SOON' })],
      [expect.stringMatching(/^4Chưa trả lời/), paths.recommendations({ answered: 'chua' })],
      [expect.stringMatching(/^3Đúng hạn/), paths.recommendations({ deadline: 'IN_TIME' })],
      [expect.stringMatching(/^1Chậm hạn/), paths.recommendations({ deadline: 'LATE' })],
      [expect.stringMatching(/^4Đã kết thúc/), paths.recommendations({ status: 'CLOSED' })],
    ]);
  });

  it('leads from each line and figure of a table to the list behind it, under the same filters', async () => {
    await open(`${paths.recommendationOverview({ fromYear: 2020, toYear: 2020 })}&linh-vuc=t1`);
    const table = await screen.findByRole('table', { name: 'Theo cụm, khối' });
    const line = { topicId: 't1', year: 2020, clusterId: 'tnb' };
    const door = (name: string) => hrefOf(within(table).getByRole('link', { name }));
    expect(door('Cụm mẫu')).toEqual(placeOf(paths.recommendations(line)));
    expect(door('Cụm mẫu, Quá hạn: 2. Mở danh sách')).toEqual(
      placeOf(paths.recommendations({ ...line, deadline: 'OVERDUE' })),
    );
  });

  it('draws the years, each column a link, beside the same figures in a table', async () => {
    // A picture is drawn into the room there is, of which this browser knows nothing.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 220));
    await open();
    const picture = await screen.findByRole('group', { name: 'Qua các năm' });
    const late = paths.recommendations({ year: 2020, deadline: 'LATE' });
    expect(await within(picture).findByRole('link', { name: /^2020, Chậm hạn: 1/ })).toHaveAttribute('href', late);
    const table = screen.getByRole('table', { name: 'Qua các năm' });
    const [, row] = within(table).getAllByRole('row') as [HTMLElement, HTMLElement];
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['12', '8', '0', '1', '0']);
  });

  it('shows the way from asked to closed in numbers, with what stands beside it', async () => {
    await open();
    const flow = await screen.findByRole('list', { name: 'Từ lúc nêu đến khi kết thúc' });
    expect(within(flow).getByText('đã đến bước này: 12')).toBeInTheDocument();
    expect(within(flow).getByRole('link', { name: /Chờ bổ sung/ })).toHaveAttribute(
      'href',
      paths.recommendations({ status: 'CLARIFY' }),
    );
  });

  it('leads from an age to the days behind it', async () => {
    await open();
    const table = await screen.findByRole('table', { name: /đã chờ bao lâu/ });
    expect(within(table).getByRole('link', { name: /^Trên 90 ngày, Còn mở: 5/ })).toHaveAttribute(
      'href',
      paths.recommendations({ to: '2021-03-10', open: 'co' }),
    );
  });

  it('leads from the name of an age to the open ones alone, as what is settled waits no longer', async () => {
    await open();
    const table = await screen.findByRole('table', { name: /đã chờ bao lâu/ });
    const days = { to: '2021-03-10', open: 'co' };
    expect(hrefOf(within(table).getByRole('link', { name: 'Trên 90 ngày' }))).toEqual(
      placeOf(paths.recommendations(days)),
    );
    expect(hrefOf(within(table).getByRole('link', { name: /^Trên 90 ngày, Quá hạn/ }))).toEqual(
      placeOf(paths.recommendations({ ...days, deadline: 'OVERDUE' })),
    );
  });

  it('leads to those that lack something, and to those that are confirmed, as to all others', async () => {
    const none = someFigures({ asked: 4, confirmed: 2 });
    await open(undefined, [
      figures({
        byTopic: [{ topic: null, figures: none }],
        byLeadUnit: { lines: [{ unit: null, figures: none }], rest: null, restUnits: 0 },
        byResult: [{ resultClass: 'RESOLVED', figures: none }],
      }),
    ]);
    const door = async (table: string, name: string) =>
      hrefOf(within(await screen.findByRole('table', { name: table })).getByRole('link', { name }));
    expect(await door('Theo lĩnh vực', 'Chưa phân loại')).toEqual(placeOf('/kien-nghi?chua-co=topic'));
    expect(await door('Theo đơn vị chủ trì', 'Chưa giao, Tổng số: 4. Mở danh sách')).toEqual(
      placeOf('/kien-nghi?chua-co=leadUnit'),
    );
    expect(await door('Kết quả giải quyết', 'Đã giải quyết xong, Tỉnh đã xác nhận: 2. Mở danh sách')).toEqual(
      placeOf('/kien-nghi?ket-qua=RESOLVED&xac-nhan=co'),
    );
  });

  it('opens no list of nothing, neither by its figure nor by its name', async () => {
    await open(undefined, [figures({ byResult: [{ resultClass: 'PLANNED', figures: someFigures() }] })]);
    const row = within(await screen.findByRole('table', { name: 'Kết quả giải quyết' })).getByRole('row', {
      name: /^Sẽ giải quyết/,
    });
    expect(within(row).queryByRole('link')).not.toBeInTheDocument();
  });

  it('adds up the units that no line is left for, without a door', async () => {
    const lines = [{ unit: { id: 'kg', name: 'Kiên Giang' }, figures: someFigures({ asked: 2 }) }];
    await open(undefined, [figures({ byAskingUnit: { lines, rest: someFigures({ asked: 7 }), restUnits: 43 } })]);
    const rest = await screen.findByRole('row', { name: /43 đơn vị khác 7/ });
    expect(within(rest).queryByRole('link')).not.toBeInTheDocument();
  });

  it('keeps its filters in the address, and asks with them', async () => {
    const asked = answer('get', '/api/recommendations/overview', ({ query }) =>
      anOverview({ total: someFigures({ asked: query.get('fromYear') === '2020' && !query.has('toYear') ? 3 : 9 }) }),
    );
    const { user, router } = await open(undefined, [asked]);
    expect(await screen.findByRole('link', { name: /^9 ?Tổng số/ })).toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: 'Từ năm' }));
    await user.click(await screen.findByRole('option', { name: '2020' }));
    expect(await screen.findByRole('link', { name: /^3 ?Tổng số/ })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?tu-nam=2020');
  });

  it('begins with the own recommendations of a province, and can be widened to all that it sees', async () => {
    const asked = answer('get', '/api/recommendations/overview', ({ query }) =>
      anOverview({ scope: 'PROVINCE', total: someFigures({ asked: query.get('raisedByUnitId') === 'kg' ? 3 : 9 }) }),
    );
    const me = signedIn({ roles: [{ role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' }] });
    const { user, router } = await open(undefined, [me, asked]);
    expect(await screen.findByRole('link', { name: /^3 ?Tổng số/ })).toHaveAttribute(
      'href',
      paths.recommendations({ raisedByUnitId: 'kg' }),
    );
    expect(screen.getByRole('button', { name: 'Của Kiên Giang' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Của mọi đơn vị' }));
    expect(await screen.findByRole('link', { name: /^9 ?Tổng số/ })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?don-vi=tat-ca');
  });

  it('lets somebody who speaks for two units look at either', async () => {
    const asked = answer('get', '/api/recommendations/overview', ({ query }) =>
      anOverview({ scope: 'PROVINCE', total: someFigures({ asked: query.get('raisedByUnitId') === 'cm' ? 3 : 9 }) }),
    );
    const me = signedIn({
      roles: [
        { role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' },
        { role: 'DELEGATE', unitId: 'kg', unitName: 'Kiên Giang' },
        { role: 'FOCAL_POINT', unitId: 'cm', unitName: 'Cà Mau' },
      ],
    });
    const { user, router } = await open(undefined, [me, asked]);
    const whose = within(await screen.findByRole('group', { name: 'Kiến nghị của ai' }));
    expect(whose.getAllByRole('button').map((choice) => choice.textContent)).toEqual([
      'Của Kiên Giang',
      'Của Cà Mau',
      'Của mọi đơn vị',
    ]);
    await user.click(whose.getByRole('button', { name: 'Của Cà Mau' }));
    expect(await screen.findByRole('link', { name: /^3 ?Tổng số/ })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?don-vi=cm');
  });

  it('tells units of the same name apart, as those that are gone have asked too', async () => {
    const chosen = aUnitDto({ id: 'ag1', name: 'An Giang', validTo: '2025-06-30' });
    const units = answer('get', '/api/units', {
      items: [
        aUnitListItem({ id: 'ag1', name: 'An Giang', validTo: '2025-06-30' }),
        aUnitListItem({ id: 'ag2', name: 'An Giang', validTo: null }),
      ],
      next: null,
    });
    const { user, router } = await open(undefined, [figures(), units, answer('get', '/api/units/{id}', chosen)]);
    await user.click(await screen.findByRole('combobox', { name: 'Đơn vị kiến nghị' }));
    expect(await screen.findByRole('option', { name: 'An Giang' })).toBeInTheDocument();
    await user.click(screen.getByRole('option', { name: 'An Giang (–30/06/2025)' }));
    expect(router.state.location.search).toBe('?don-vi=ag1');
  });

  it('says when there is nothing yet, and offers to drop filters that leave nothing', async () => {
    const asked = answer('get', '/api/recommendations/overview', ({ query }) =>
      anOverview({ total: someFigures({ asked: query.get('clusterId') === 'x' ? 0 : 1 }) }),
    );
    const { user } = await open(paths.recommendationOverview({ clusterId: 'x' }), [asked]);
    expect(await screen.findByText('Không có kiến nghị nào khớp với bộ lọc.')).toBeInTheDocument();
    const [clear] = screen.getAllByRole('button', { name: 'Bỏ các điều kiện lọc' }) as [HTMLElement];
    await user.click(clear);
    expect(await screen.findByRole('link', { name: /^1 ?Tổng số/ })).toBeInTheDocument();
  });

  it('shows a province that has asked nothing what others asked, if it wishes', async () => {
    const asked = answer('get', '/api/recommendations/overview', ({ query }) =>
      anOverview({ total: someFigures({ asked: query.has('raisedByUnitId') ? 0 : 9 }) }),
    );
    const me = signedIn({ roles: [{ role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' }] });
    const { user } = await open(undefined, [me, asked]);
    expect(await screen.findByText('Kiên Giang chưa có kiến nghị nào.')).toBeInTheDocument();
    const [, widen] = screen.getAllByRole('button', { name: 'Của mọi đơn vị' }) as [HTMLElement, HTMLElement];
    await user.click(widen);
    expect(await screen.findByRole('link', { name: /^9 ?Tổng số/ })).toBeInTheDocument();
  });

  it('says where figures come from when there are none', async () => {
    await open(undefined, [figures({ total: someFigures() })]);
    expect(await screen.findByText('Chưa có kiến nghị nào.')).toBeInTheDocument();
  });

  it('says what went wrong and lets the reader try again', async () => {
    const failing = answer('get', '/api/recommendations/overview', () => problem(503, 'service.database_unavailable'));
    await open(undefined, [failing]);
    expect(await screen.findByRole('alert')).toHaveTextContent('Cơ sở dữ liệu đang gián đoạn');
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeInTheDocument();
  });
});
