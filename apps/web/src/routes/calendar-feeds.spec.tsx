import type { Schema } from '@kyhop/api-contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aClusterListItem } from '../testing/directory.factory';

const cluster = aClusterListItem({ name: 'Cụm mẫu' });
const clusters = answer('get', '/api/clusters', { on: '2026-11-23', items: [cluster] });

const aFeed = (over: Partial<Schema<'CalendarFeedDto'>> = {}): Schema<'CalendarFeedDto'> => ({
  id: '0190a000-0000-7000-8000-000000000a01',
  scope: 'MINE',
  clusterId: null,
  clusterName: null,
  path: '/api/feeds/bi-mat-1.ics',
  version: 1,
  createdAt: '2026-11-23T01:00:00Z',
  lastReadAt: null,
  ...over,
});

/** A server that keeps the addresses of one reader. */
function feedServer(...feeds: Schema<'CalendarFeedDto'>[]) {
  let now = feeds;
  const asked: unknown[] = [];
  const handlers = [
    clusters,
    answer('get', '/api/calendar-feeds', () => ({ items: now })),
    answer('post', '/api/calendar-feeds', ({ body }) => {
      asked.push(body);
      const made = aFeed({ ...(body as object), clusterName: cluster.name, path: '/api/feeds/bi-mat-2.ics' });
      now = [made, ...now];
      return made;
    }),
    answer('post', '/api/calendar-feeds/{id}/renew', ({ body }) => {
      const { version } = body as Schema<'SeenDto'>;
      if (now[0]?.version !== version) return problem(409, 'resource.version_conflict', { current: now[0] });
      now = now.map((feed) => ({ ...feed, path: '/api/feeds/bi-mat-moi.ics', version: version + 1 }));
      return now[0]!;
    }),
    answer('delete', '/api/calendar-feeds/{id}', () => {
      now = [];
      return undefined;
    }),
  ];
  const renewedElsewhere = () => {
    now = now.map((feed) => ({ ...feed, path: '/api/feeds/bi-mat-khac.ics', version: feed.version + 1 }));
  };
  return { handlers, asked, renewedElsewhere };
}

describe('addresses for calendar programs', () => {
  it('are made for the meetings of a cluster, and can be copied whole', async () => {
    const { handlers, asked } = feedServer();
    const { user } = await renderRoute(paths.calendarFeeds(), { handlers });
    await user.click(await screen.findByRole('combobox', { name: 'Gồm những cuộc họp' }));
    await user.click(await screen.findByRole('option', { name: 'Một cụm' }));
    expect(screen.getByRole('button', { name: 'Tạo địa chỉ' })).toBeDisabled();
    await user.click(screen.getByRole('combobox', { name: 'Cụm' }));
    await user.click(await screen.findByRole('option', { name: 'Cụm mẫu' }));
    await user.click(screen.getByRole('button', { name: 'Tạo địa chỉ' }));
    expect(await screen.findByRole('textbox', { name: 'Địa chỉ' })).toHaveValue(
      'http://kyhop.test/api/feeds/bi-mat-2.ics',
    );
    expect(asked).toMatchObject([{ scope: 'CLUSTER', clusterId: cluster.id }]);
    await user.click(screen.getByRole('button', { name: 'Sao chép địa chỉ: Cụm mẫu' }));
    await expect.poll(() => navigator.clipboard.readText()).toBe('http://kyhop.test/api/feeds/bi-mat-2.ics');
  });

  it('are renewed only when the reader knows that the old one stops', async () => {
    const { user } = await renderRoute(paths.calendarFeeds(), feedServer(aFeed()));
    await user.click(await screen.findByRole('button', { name: 'Đổi địa chỉ: Cuộc họp của tôi' }));
    const question = within(await screen.findByRole('dialog', { name: /Đổi địa chỉ của/ }));
    expect(question.getByText(/Địa chỉ cũ ngừng hoạt động ngay/)).toBeInTheDocument();
    await user.click(question.getByRole('button', { name: 'Đổi địa chỉ' }));
    await expect
      .poll(() => screen.getByRole('textbox', { name: 'Địa chỉ' }))
      .toHaveValue('http://kyhop.test/api/feeds/bi-mat-moi.ics');
  });

  it('are shown as another window has renewed them, and not renewed again', async () => {
    const { handlers, renewedElsewhere } = feedServer(aFeed());
    const { user } = await renderRoute(paths.calendarFeeds(), { handlers });
    await user.click(await screen.findByRole('button', { name: 'Đổi địa chỉ: Cuộc họp của tôi' }));
    renewedElsewhere();
    const question = within(await screen.findByRole('dialog', { name: /Đổi địa chỉ của/ }));
    await user.click(question.getByRole('button', { name: 'Đổi địa chỉ' }));
    expect(await screen.findByText(/Người khác vừa thay đổi nội dung này/)).toBeInTheDocument();
    await expect
      .poll(() => screen.getByRole('textbox', { name: 'Địa chỉ' }))
      .toHaveValue('http://kyhop.test/api/feeds/bi-mat-khac.ics');
  });

  it('are taken away', async () => {
    const { user } = await renderRoute(paths.calendarFeeds(), feedServer(aFeed()));
    await user.click(await screen.findByRole('button', { name: 'Xoá địa chỉ: Cuộc họp của tôi' }));
    const question = within(await screen.findByRole('dialog', { name: /Xoá địa chỉ của/ }));
    await user.click(question.getByRole('button', { name: 'Xoá địa chỉ' }));
    expect(await screen.findByText('Bạn chưa có địa chỉ nào.')).toBeInTheDocument();
  });
});
