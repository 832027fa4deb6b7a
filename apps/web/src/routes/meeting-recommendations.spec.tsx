import type { Schema } from '@kyhop/api-contract';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../api/query-client';
import { paths } from '../app/paths';
import { Providers } from '../app/providers';
import { createI18n } from '../i18n';
import { meQuery } from '../session/session';
import { answer, problem } from '../testing';
import { aMe } from '../testing/factories';
import { anAnswer, aRecommendation, aRecommendationItem } from '../testing/recommendations.factory';
import { server } from '../testing/server';
import { Component } from './meeting-recommendations';

const meeting = 'm1';

const matrix = (over: Partial<Schema<'MeetingRecommendationsDto'>> = {}) =>
  answer('get', '/api/meetings/{id}/recommendations', {
    clusterId: 'a1',
    heldOn: '2021-03-25',
    items: [],
    actions: [],
    ...over,
  });

/** The part below the tabs, without the head of the meeting, which is a page of its own. */
async function open(me: Partial<Schema<'MeDto'>> = {}) {
  const queryClient = createQueryClient();
  queryClient.setQueryData(meQuery.queryKey, aMe(me));
  const route = { path: paths.meetingRecommendations(':id'), Component };
  const router = createMemoryRouter([route], { initialEntries: [paths.meetingRecommendations(meeting)] });
  render(
    <Providers queryClient={queryClient} i18n={await createI18n('vi')} env="test">
      <RouterProvider router={router} />
    </Providers>,
  );
  return userEvent.setup();
}

describe('the recommendations of a meeting', () => {
  it('stand beside their answers, and one without an answer says so', async () => {
    server.use(
      matrix({
        items: [
          { ...aRecommendationItem({ id: 'c1', text: 'Khen theo chuyên đề' }), responses: [] },
          {
            ...aRecommendationItem({ id: 'c2', text: 'Tập huấn', answered: true, responsesCount: 1 }),
            responses: [anAnswer({ kinds: ['AGREED', 'CALL_TO_MEMBERS'] })],
          },
        ],
      }),
    );
    await open();
    expect(await screen.findByText('2 kiến nghị, 1 chưa trả lời')).toBeInTheDocument();
    const list = screen.getByRole('list', { name: 'Kiến nghị và trả lời tại cuộc họp' });
    const [first, second] = [...list.children] as [HTMLElement, HTMLElement];
    expect(within(first).getByRole('link', { name: 'Khen theo chuyên đề' })).toHaveAttribute(
      'href',
      paths.recommendation('c1'),
    );
    expect(within(first).getByText('Chưa trả lời')).toBeInTheDocument();
    expect(within(second).getByText('Đồng tình, tiếp thu')).toBeInTheDocument();
    expect(within(second).getByText('Đề nghị các đơn vị')).toBeInTheDocument();
    expect(within(second).queryByText('Chưa trả lời')).not.toBeInTheDocument();
  });

  it('say where they come from when there are none', async () => {
    server.use(matrix());
    await open();
    expect(await screen.findByText('Kiến nghị ghi trong biên bản sẽ hiện ở đây.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thêm kiến nghị' })).not.toBeInTheDocument();
  });

  it('take one more from a focal point, in the name of its province', async () => {
    const sent: unknown[] = [];
    server.use(
      matrix({ actions: ['create'] }),
      answer('get', '/api/topics', { items: [] }),
      answer('get', '/api/clusters/{id}', () => problem(404, 'resource.not_found')),
      answer('post', '/api/recommendations', ({ body }) => {
        sent.push(body);
        const made = aRecommendationItem({ code: 'KN-2020-021', text: 'Đề nghị sửa mẫu báo cáo' });
        server.use(matrix({ items: [{ ...made, responses: [] }], actions: ['create'] }));
        return aRecommendation(made);
      }),
    );
    const user = await open({ roles: [{ role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' }] });
    await user.click(await screen.findByRole('button', { name: 'Thêm kiến nghị' }));
    await user.click(screen.getByRole('button', { name: 'Gửi kiến nghị' }));
    expect(await screen.findByText('Hãy nhập nội dung kiến nghị.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: /Nội dung kiến nghị/ }), 'Đề nghị sửa mẫu báo cáo');
    await user.click(screen.getByRole('button', { name: 'Gửi kiến nghị' }));
    expect(await screen.findByRole('link', { name: 'Đề nghị sửa mẫu báo cáo' })).toBeInTheDocument();
    expect(sent).toMatchObject([{ meetingId: meeting, text: 'Đề nghị sửa mẫu báo cáo', raisedByUnitId: 'kg' }]);
  });
});
