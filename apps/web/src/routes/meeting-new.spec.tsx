import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aSuggestion, aWarning } from '../testing/calendar.factory';
import { aManagedYear, aMeeting, anAgenda, aPlannedMeeting } from '../testing/meetings.factory';

const years = answer('get', '/api/meetings/managed-years', { items: [aManagedYear()] });
const conferences = answer('get', '/api/meetings', { items: [], next: null });
const check = answer('post', '/api/calendar/check', { items: [] });
const noWarnings = answer('get', '/api/meetings/{id}/warnings', { items: [] });
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
    const { user } = await renderRoute(paths.meetingNew(), { handlers: [years, check, conferences, create] });
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
      handlers: [years, check, conferences, create, read, agenda, noWarnings],
    });
    await fill(user);
    await user.click(screen.getByRole('radio', { name: 'Theo giờ' }));
    await user.type(screen.getByRole('textbox', { name: 'Giờ bắt đầu' }), '14h');
    await user.click(screen.getByRole('button', { name: 'Lưu bản dự thảo' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Phiên họp trù bị' })).toBeInTheDocument();
    expect(router.state.location.pathname).toMatch(/^\/cuoc-hop\/[0-9a-f-]{36}$/);
  });

  it('says at each field what is missing, before the server is asked', async () => {
    const { user } = await renderRoute(paths.meetingNew(), { handlers: [years, check, conferences] });
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
    const { user } = await renderRoute(paths.meetingNew(), { handlers: [years, check, conferences, refused] });
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

  it('begins with what was chosen in the calendar', async () => {
    const plan = { on: '2026-11-26', start: '08:30', end: '11:00', clusterId: aManagedYear().clusterId };
    const another = aManagedYear({ clusterId: '0190a000-0000-7000-8000-0000000000c9', clusterName: 'Cụm mẫu khác' });
    const both = answer('get', '/api/meetings/managed-years', { items: [another, aManagedYear()] });
    await renderRoute(paths.meetingNew(plan), { handlers: [both, check, conferences] });
    expect(await screen.findByRole('textbox', { name: 'Ngày họp' })).toHaveValue('26/11/2026');
    expect(screen.getByRole('textbox', { name: 'Giờ bắt đầu' })).toHaveValue('08:30');
    expect(screen.getByRole('textbox', { name: /Giờ kết thúc/ })).toHaveValue('11:00');
    expect(screen.getByRole('combobox', { name: 'Cụm thi đua' })).toHaveValue('Cụm mẫu');
  });

  it('tells what there is to think of while it is typed, and can be saved all the same', async () => {
    const asked: unknown[] = [];
    const warn = answer('post', '/api/calendar/check', ({ body }) => {
      asked.push(body);
      return { items: [aWarning({ code: 'SAME_VENUE', name: 'UBND tỉnh' })] };
    });
    const { user } = await renderRoute(paths.meetingNew(), { handlers: [years, warn, conferences] });
    await fill(user);
    expect(await screen.findByText(/Địa điểm “UBND tỉnh” đã dành cho một cuộc họp khác/)).toBeInTheDocument();
    await expect
      .poll(() => asked.at(-1))
      .toMatchObject({ heldOn: '2021-03-25', dayPart: 'MORNING', venue: 'UBND tỉnh', kind: 'PREPARATORY' });
    expect(screen.getByRole('button', { name: 'Lưu bản dự thảo' })).toBeEnabled();
  });

  it('takes a suggested time, which says what speaks for it and against it', async () => {
    let asked: unknown;
    const suggest = answer('post', '/api/calendar/suggestions', ({ body }) => {
      asked = body;
      return { items: [aSuggestion()] };
    });
    const { user } = await renderRoute(paths.meetingNew(), { handlers: [years, check, conferences, suggest] });
    await user.click(await screen.findByRole('button', { name: 'Gợi ý thời gian' }));
    await user.click(await screen.findByRole('button', { name: 'Tìm thời gian' }));
    const slots = within(await screen.findByRole('list', { name: 'Thời gian gợi ý, tốt nhất trước' }));
    expect(slots.getByText('Còn đủ ngày làm việc để gửi giấy mời.')).toBeInTheDocument();
    expect(slots.getByText(/Tỉnh mẫu đăng cai hoặc dự một cuộc họp khác/)).toBeInTheDocument();
    expect(asked).toMatchObject({ clusterId: aManagedYear().clusterId, officeHours: true });
    await user.click(slots.getByRole('button', { name: /Chọn Thứ Năm, 03\/12\/2026/ }));
    expect(screen.getByRole('textbox', { name: 'Ngày họp' })).toHaveValue('03/12/2026');
    expect(screen.getByRole('radio', { name: 'buổi chiều' })).toBeChecked();
  });

  it('asks before it is left unsaved, and stays when told so', async () => {
    const { user, router } = await renderRoute(paths.meetingNew(), { handlers: [years, check, conferences] });
    await user.type(await screen.findByRole('textbox', { name: 'Tên cuộc họp' }), 'Phiên họp');
    await user.click(screen.getByRole('link', { name: 'Bỏ qua' }));
    const question = within(await screen.findByRole('dialog', { name: 'Rời trang mà chưa lưu?' }));
    await user.click(question.getByRole('button', { name: 'Ở lại' }));
    expect(router.state.location.pathname).toBe('/cuoc-hop/moi');
    expect(screen.getByRole('textbox', { name: 'Tên cuộc họp' })).toHaveValue('Phiên họp');
  });
});
