import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aManagedYear, aMeeting, anAgenda, aPlannedMeeting } from '../testing/meetings.factory';

const years = answer('get', '/api/meetings/managed-years', { items: [aManagedYear()] });
const conferences = answer('get', '/api/meetings', { items: [], next: null });
const agenda = answer('get', '/api/meetings/{id}/agenda', anAgenda());

async function fill(user: UserEvent) {
  await user.type(await screen.findByRole('textbox', { name: 'Tên cuộc họp' }), 'Phiên họp trù bị');
  await user.type(screen.getByRole('textbox', { name: 'Ngày họp' }), '25/03/2021');
  await user.type(screen.getByRole('textbox', { name: 'Địa điểm' }), 'UBND tỉnh');
}

describe('a new meeting', () => {
  it('is sent with its part of the day, for the year that the province heads', async () => {
    let sent: unknown;
    const create = answer('post', '/api/meetings', ({ body }) => {
      sent = body;
      return problem(503, 'service.starting');
    });
    const { user } = await renderRoute(paths.meetingNew(), { handlers: [years, conferences, create] });
    await fill(user);
    await user.click(screen.getByRole('radio', { name: 'buổi chiều' }));
    await user.click(screen.getByRole('button', { name: 'Lưu bản dự thảo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Máy chủ đang khởi động');
    expect(sent).toMatchObject({
      clusterId: aManagedYear().clusterId,
      emulationYear: 2020,
      kind: 'PREPARATORY',
      title: 'Phiên họp trù bị',
      heldOn: '2021-03-25',
      dayPart: 'AFTERNOON',
      startTime: null,
      hostUnitId: aManagedYear().headUnitId,
    });
  });

  it('is sent with clock times when these are chosen, and then opens', async () => {
    const create = answer('post', '/api/meetings', ({ body }) => aPlannedMeeting(body as object));
    const read = answer('get', '/api/meetings/{id}', ({ params }) =>
      aMeeting({ id: params['id'] ?? '', startTime: '14:00' }),
    );
    const { user, router } = await renderRoute(paths.meetingNew(), {
      handlers: [years, conferences, create, read, agenda],
    });
    await fill(user);
    await user.click(screen.getByRole('radio', { name: 'Theo giờ' }));
    await user.type(screen.getByRole('textbox', { name: 'Giờ bắt đầu' }), '14h');
    await user.click(screen.getByRole('button', { name: 'Lưu bản dự thảo' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Phiên họp trù bị' })).toBeInTheDocument();
    expect(router.state.location.pathname).toMatch(/^\/cuoc-hop\/[0-9a-f-]{36}$/);
  });

  it('says at each field what is missing, before the server is asked', async () => {
    const { user } = await renderRoute(paths.meetingNew(), { handlers: [years, conferences] });
    await user.click(await screen.findByRole('button', { name: 'Lưu bản dự thảo' }));
    for (const name of ['Tên cuộc họp', 'Ngày họp', 'Địa điểm']) {
      expect(screen.getByRole('textbox', { name })).toHaveAccessibleDescription('Hãy nhập ô này.');
    }
  });

  it('puts what the server refuses at its field, and keeps what was typed', async () => {
    const refused = answer(
      'post',
      '/api/meetings',
      problem(422, 'request.invalid', { fields: [{ path: 'venue', code: 'too_long', params: { max: 300 } }] }),
    );
    const { user } = await renderRoute(paths.meetingNew(), { handlers: [years, conferences, refused] });
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Lưu bản dự thảo' }));
    expect(await screen.findByText('Nhập không quá 300 ký tự.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Tên cuộc họp' })).toHaveValue('Phiên họp trù bị');
    expect(screen.getByRole('textbox', { name: 'Địa điểm' })).toHaveValue('UBND tỉnh');
  });

  it('is for those whose province heads a cluster', async () => {
    const none = answer('get', '/api/meetings/managed-years', { items: [] });
    await renderRoute(paths.meetingNew(), { handlers: [none] });
    expect(await screen.findByText('Tỉnh của bạn chưa là cụm trưởng của cụm nào.')).toBeInTheDocument();
  });
});
