import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aManagedYear, aMeeting, aPlannedMeeting } from '../testing/meetings.factory';

const { id } = aMeeting();
const years = answer('get', '/api/meetings/managed-years', { items: [aManagedYear()] });
const conferences = answer('get', '/api/meetings', { items: [], next: null });
const check = answer('post', '/api/calendar/check', { items: [] });
const read = (over = {}) => answer('get', '/api/meetings/{id}', aMeeting(over));

describe('changing a meeting', () => {
  it('shows both texts when somebody else was first, and goes on with mine when I say so', async () => {
    const theirs = aMeeting({ version: 2, venue: 'Nhà khách tỉnh' });
    let saved: unknown;
    const update = answer('put', '/api/meetings/{id}', ({ body }) => {
      if ((body as { version: number }).version === 1)
        return problem(409, 'resource.version_conflict', { current: theirs });
      saved = body;
      return aPlannedMeeting({ version: 3 });
    });
    const { user, router } = await renderRoute(paths.meetingEdit(id), {
      handlers: [years, read(), check, conferences, update],
    });
    const title = await screen.findByRole('textbox', { name: 'Tên cuộc họp' });
    await user.clear(title);
    await user.type(title, 'Tên tôi vừa sửa');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Trên máy chủ: Nhà khách tỉnh');
    expect(title).toHaveValue('Tên tôi vừa sửa');
    await user.click(screen.getByRole('button', { name: 'Giữ phần tôi nhập' }));
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await expect.poll(() => saved).toMatchObject({ title: 'Tên tôi vừa sửa', version: 2 });
    await expect.poll(() => router.state.location.pathname).toBe(paths.meeting(id));
  });

  it('takes the real times of a meeting that was held, and sends only those that were changed', async () => {
    let saved: Record<string, unknown> = {};
    const update = answer('put', '/api/meetings/{id}', ({ body }) => {
      saved = body as Record<string, unknown>;
      return aPlannedMeeting({ status: 'CLOSED', version: 2 });
    });
    const closed = read({ status: 'CLOSED', startedAt: '2021-03-25T07:05:33Z', actions: ['reopen', 'update'] });
    const { user } = await renderRoute(paths.meetingEdit(id), { handlers: [years, closed, conferences, update] });
    expect(await screen.findByRole('textbox', { name: 'Giờ bắt đầu thực tế' })).toHaveValue('14:05');
    await user.type(screen.getByRole('textbox', { name: 'Giờ kết thúc thực tế' }), '17h20');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await expect.poll(() => saved).toMatchObject({ actualEnd: '17:20' });
    expect(saved).not.toHaveProperty('actualStart');
  });
});
