import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute, signedIn } from '../testing';
import { aClusterDto } from '../testing/directory.factory';
import { aMeetingListItem } from '../testing/meetings.factory';
import { aRecommendation } from '../testing/recommendations.factory';

const meeting = aMeetingListItem({ title: 'Phiên họp mẫu', status: 'CLOSED' });
const shell = [
  answer('get', '/api/recommendations', { items: [], next: null }),
  answer('get', '/api/recommendations/counts', { counts: [], total: 0, unanswered: 0, overdue: 0, dueSoon: 0 }),
  answer('get', '/api/topics', { items: [] }),
  answer('get', '/api/clusters', { on: '2021-03-25', items: [] }),
  answer('get', '/api/meetings', { items: [meeting], next: null }),
];

describe('between meetings', () => {
  it('a focal point enters what its own unit asks, for a meeting that it chooses', async () => {
    const focal = signedIn({
      roles: [{ role: 'FOCAL_POINT', unitId: 'u1', unitName: 'Tỉnh Mẫu' }],
      permissions: ['recommendation:read', 'recommendation:create', 'recommendation:import'],
    });
    const sent: unknown[] = [];
    const create = answer('post', '/api/recommendations', ({ body }) => {
      sent.push(body);
      return aRecommendation({ code: 'KN-2020-021' });
    });
    const cluster = answer('get', '/api/clusters/{id}', aClusterDto());
    const { user } = await renderRoute(paths.recommendations(), { handlers: [focal, create, cluster, ...shell] });
    await user.click(await screen.findByRole('button', { name: 'Thêm kiến nghị' }));
    await user.click(screen.getByRole('combobox', { name: /Kiến nghị gửi cho cuộc họp/ }));
    await user.click(await screen.findByRole('option', { name: /Phiên họp mẫu/ }));
    await user.type(await screen.findByRole('textbox', { name: /^Nội dung/ }), 'Đề nghị mẫu');
    await user.click(screen.getByRole('button', { name: /Gửi/ }));
    await waitFor(() =>
      expect(sent).toMatchObject([{ meetingId: meeting.id, text: 'Đề nghị mẫu', raisedByUnitId: 'u1' }]),
    );
    expect(screen.getByRole('link', { name: 'Nhập từ bảng' })).toHaveAttribute('href', paths.recommendationImport());
  });

  it('somebody who only reads is offered neither way', async () => {
    const reader = signedIn({ permissions: ['recommendation:read'] });
    await renderRoute(paths.recommendations(), { handlers: [reader, ...shell] });
    expect(await screen.findByText(/Chưa có kiến nghị/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thêm kiến nghị' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Nhập từ bảng' })).not.toBeInTheDocument();
  });
});
