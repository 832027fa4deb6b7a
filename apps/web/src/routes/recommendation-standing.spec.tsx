import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { anAnswer, anOpinion, aRecommendation } from '../testing/recommendations.factory';
import { server } from '../testing/server';

const { id } = aRecommendation();
const page = paths.recommendation(id);
const focal = signedIn({
  roles: [{ role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' }],
  permissions: ['recommendation:read', 'recommendation:confirm', 'opinion:give'],
});
const shows = (over: Partial<Schema<'RecommendationDto'>> = {}) =>
  answer('get', '/api/recommendations/{id}', aRecommendation(over));

const answered: Partial<Schema<'RecommendationDto'>> = {
  ...{ status: 'ANSWERED', answered: true, answeredOn: '2021-04-20', responsesCount: 1, responses: [anAnswer()] },
  ...{ leadUnit: { id: 'v3', name: 'Vụ III' }, dueOn: '2021-04-22', received: 'WAITING' },
};

describe('where a recommendation stands, for the unit that asked', () => {
  it('tells station by station what is done, and with whom it was', async () => {
    await renderRoute(page, { handlers: [focal, shows(answered)] });
    const way = within(await screen.findByRole('region', { name: 'Kiến nghị đang ở đâu' }));
    const stations = way.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(stations).toEqual([
      'Đã kiến nghị25/03/2021',
      'Ban đã tiếp nhậnKN-2020-014',
      'Đơn vị giải quyếtVụ III · hạn 22/04/2021',
      'Đã trả lời20/04/2021',
      'Đơn vị đã nhậnchưa',
      'Kết thúcchưa',
    ]);
    expect(way.getByText('Đơn vị đã nhận').closest('li')).toHaveAttribute('aria-current', 'step');
  });

  it('says that the unit objected while the answer is awaited a second time', async () => {
    const receipt = {
      ...{ id: 'r1', recommendationId: id, outcome: 'UNSATISFIED' as const, reason: 'Chưa đủ (mẫu)' },
      ...{ unit: 'Kiên Giang', by: 'Đầu mối', at: '2021-04-25T02:00:00Z' },
    };
    const again = { ...answered, status: 'IN_PROGRESS' as const, answeredOn: null, received: null };
    await renderRoute(page, { handlers: [focal, shows({ ...again, receipts: [receipt] })] });
    const way = within(await screen.findByRole('region', { name: 'Kiến nghị đang ở đâu' }));
    expect(way.getByText('Đã trả lời').closest('li')).toHaveTextContent('chưa thoả đáng theo đơn vị, 25/04/2021');
  });

  it('leads from a merged one to the one that answers for both', async () => {
    const merged = shows({ status: 'MERGED', mergedInto: { id: 'g1', code: 'KN-2020-001' } });
    await renderRoute(page, { handlers: [focal, merged] });
    const related = within(await screen.findByRole('region', { name: 'Nhóm kiến nghị' }));
    expect(related.getByRole('link', { name: 'KN-2020-001' })).toHaveAttribute('href', paths.recommendation('g1'));
  });

  it('tells to whom it was reported, and what came back', async () => {
    const report = {
      ...{ id: 'b1', authority: 'Bộ Nội vụ', documentReference: 'số 12/BC (mẫu)', reportedOn: '2021-04-02' },
      ...{ note: null, reply: 'Đồng ý (mẫu)', repliedOn: '2021-05-04', by: null, at: '2021-04-02T01:00:00Z' },
    };
    await renderRoute(page, { handlers: [focal, shows({ upwardReports: [report] })] });
    const upward = await screen.findByRole('region', { name: 'Báo cáo cấp có thẩm quyền' });
    expect(upward).toHaveTextContent('Bộ Nội vụ');
    expect(upward).toHaveTextContent('Có ý kiến 04/05/2021');
    expect(upward).toHaveTextContent('Đồng ý (mẫu)');
  });
});

describe('confirming the answer', () => {
  const asks = shows({ ...answered, actions: ['confirm', 'object'] });

  it('takes one press to say that the answer has come', async () => {
    const sent: unknown[] = [];
    const give = answer('post', '/api/recommendations/{id}/receipts', ({ body }) => {
      sent.push(body);
      const confirmed = aRecommendation({ ...answered, received: 'CONFIRMED', actions: [] });
      server.use(answer('get', '/api/recommendations/{id}', confirmed));
      return confirmed;
    });
    const { user } = await renderRoute(page, { handlers: [focal, give, asks] });
    await user.click(await screen.findByRole('button', { name: 'Đã nhận được trả lời' }));
    await waitFor(() => expect(screen.queryByText('Đơn vị đã nhận được trả lời chưa?')).not.toBeInTheDocument());
    expect(screen.getByText('đã xác nhận')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Kiến nghị đang ở đâu' })).toHaveFocus());
    expect(sent).toMatchObject([{ outcome: 'CONFIRMED' }]);
  });

  it('wants a reason from whoever is not satisfied, and keeps it when the server refuses', async () => {
    const sent: unknown[] = [];
    const give = answer('post', '/api/recommendations/{id}/receipts', ({ body }) => {
      sent.push(body);
      return problem(503, 'service.database_unavailable');
    });
    const { user } = await renderRoute(page, { handlers: [focal, give, asks] });
    await user.click(await screen.findByRole('button', { name: 'Chưa thoả đáng' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Chưa thoả đáng' }));
    await user.click(dialog.getByRole('button', { name: 'Gửi lý do và mở lại' }));
    expect(await dialog.findByText('Hãy nêu lý do.')).toBeInTheDocument();
    expect(sent).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Chưa nêu kinh phí');
    await user.click(dialog.getByRole('button', { name: 'Gửi lý do và mở lại' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Cơ sở dữ liệu đang gián đoạn');
    expect(dialog.getByRole('textbox', { name: /Lý do/ })).toHaveValue('Chưa nêu kinh phí');
    expect(sent).toMatchObject([{ outcome: 'UNSATISFIED', reason: 'Chưa nêu kinh phí' }]);
  });

  it('offers only to confirm once the unit has objected', async () => {
    await renderRoute(page, { handlers: [focal, shows({ ...answered, actions: ['confirm'] })] });
    expect(await screen.findByRole('button', { name: 'Đã nhận được trả lời' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Chưa thoả đáng' })).not.toBeInTheDocument();
  });
});

describe('a unit that is asked for its opinion', () => {
  it('finds its question and its day, and gives the opinion there', async () => {
    const sent: unknown[] = [];
    const give = answer('put', '/api/opinions/{id}', ({ body }) => {
      sent.push(body);
      const given = anOpinion({ text: 'Từ quỹ (mẫu)', givenAt: '2021-04-05T02:00:00Z', givenBy: 'Kiên Giang' });
      server.use(shows({ opinions: [given] }));
      return given;
    });
    const asked = shows({ opinions: [anOpinion({ actions: ['give'] })] });
    const { user } = await renderRoute(page, { handlers: [focal, give, asked] });
    const opinions = within(await screen.findByRole('region', { name: 'Ý kiến đơn vị phối hợp' }));
    expect(opinions.getByText('Kinh phí lấy từ nguồn nào?')).toBeInTheDocument();
    expect(opinions.getByText(/hạn 09\/04\/2021/)).toBeInTheDocument();
    await user.click(opinions.getByRole('button', { name: 'Cho ý kiến' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ý kiến của Vụ III' }));
    await user.type(dialog.getByRole('textbox', { name: /Ý kiến/ }), 'Từ quỹ (mẫu)');
    await user.click(dialog.getByRole('button', { name: 'Cho ý kiến' }));
    expect(await opinions.findByText('Từ quỹ (mẫu)')).toBeInTheDocument();
    expect(await screen.findByText('Đã ghi ý kiến của Vụ III.')).toBeInTheDocument();
    await waitFor(() => expect(opinions.getByRole('listitem')).toHaveFocus());
    expect(sent).toEqual([{ version: 1, text: 'Từ quỹ (mẫu)' }]);
  });
});

describe('a unit that leads', () => {
  it('gives back what is not its own, with the reason', async () => {
    const sent: unknown[] = [];
    const take = answer('post', '/api/recommendations/{id}/transitions', ({ body }) => {
      sent.push(body);
      const back = aRecommendation({ status: 'TRANSFERRED_BACK', version: 2 });
      server.use(answer('get', '/api/recommendations/{id}', back));
      return back;
    });
    const moves = [{ to: 'TRANSFERRED_BACK' as const, reasonRequired: true, resultRequired: false }];
    const { user } = await renderRoute(page, { handlers: [focal, take, shows({ status: 'FORWARDED', moves })] });
    await user.click(await screen.findByRole('button', { name: 'Chuyển trả vì không thuộc thẩm quyền' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Thuộc Bộ Tài chính');
    await user.click(dialog.getByRole('button', { name: /^Chuyển trả/ }));
    expect(await screen.findByText('Chuyển trả')).toBeInTheDocument();
    expect(sent).toMatchObject([{ to: 'TRANSFERRED_BACK', reason: 'Thuộc Bộ Tài chính', version: 1 }]);
  });
});
