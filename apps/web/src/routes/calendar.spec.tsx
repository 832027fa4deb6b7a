import type { Schema } from '@kyhop/api-contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aCalendar, aCalendarMeeting, aWarning } from '../testing/calendar.factory';
import { aClusterListItem } from '../testing/directory.factory';
import { aPlannedMeeting } from '../testing/meetings.factory';

const meeting = aCalendarMeeting();
const other = aCalendarMeeting({
  id: '0190a000-0000-7000-8000-000000000102',
  title: 'Hội nghị mẫu',
  heldOn: '2026-11-24',
});
const clusters = answer('get', '/api/clusters', {
  on: '2026-11-23',
  items: [aClusterListItem({ id: meeting.clusterId, documentSymbol: 'CTĐMẪU' })],
});
const inNovember = (view = 'thang') => `${paths.calendar('2026-11-23')}&xem=${view}`;
const tileOf = (name: RegExp) => screen.findByRole('button', { name });

/** A server that moves meetings, and warns of the weekend. */
function movingServer(...meetings: Schema<'CalendarMeetingDto'>[]) {
  const moves: Schema<'RescheduleDto'>[] = [];
  let now = meetings;
  const warningsOn = (day: string) => (day === '2026-11-28' ? [aWarning()] : []);
  const handlers = [
    clusters,
    answer('get', '/api/calendar', () => aCalendar(now)),
    answer('get', '/api/meetings/{id}/warnings', { items: [] }),
    answer('post', '/api/calendar/check', ({ body }) => ({ items: warningsOn((body as { heldOn: string }).heldOn) })),
    answer('post', '/api/meetings/{id}/reschedule', ({ params, body }) => {
      const { version, ...timing } = body as Schema<'RescheduleDto'>;
      moves.push({ version, ...timing });
      now = now.map((one) => (one.id === params['id'] ? { ...one, ...timing, version: version + 1 } : one));
      const moved = { startTime: null, endTime: null, dayPart: null, ...timing };
      return aPlannedMeeting({ ...moved, id: params['id'], version: version + 1, warnings: warningsOn(timing.heldOn) });
    }),
  ];
  return { handlers, moves };
}

describe('the calendar', () => {
  it('shows what its address says, and writes there what is chosen', async () => {
    const asked: string[] = [];
    const read = answer('get', '/api/calendar', ({ query }) => {
      asked.push(`${query.get('from')} ${query.get('to')} ${query.getAll('clusterId').join()}`);
      return aCalendar([meeting]);
    });
    const { user, router } = await renderRoute(`${inNovember('tuan')}&cum=${meeting.clusterId}`, {
      handlers: [clusters, read],
    });
    await tileOf(/Phiên họp trù bị/);
    expect(asked[0]).toBe(`2026-11-23 2026-11-29 ${meeting.clusterId}`);
    await user.click(screen.getByRole('button', { name: 'Tuần sau' }));
    expect(router.state.location.search).toContain('ngay=2026-11-30');
    await user.click(screen.getByRole('radio', { name: 'Năm' }));
    expect(router.state.location.search).toContain('xem=nam');
    await expect.poll(() => asked.at(-1)).toBe(`2026-01-01 2026-12-31 ${meeting.clusterId}`);
  });

  it('names holidays, in the grid and in the list', async () => {
    const read = answer('get', '/api/calendar', aCalendar([meeting]));
    const { user } = await renderRoute(inNovember(), { handlers: [clusters, read] });
    expect(await screen.findByRole('button', { name: /20 tháng 11.*Ngày nghỉ mẫu, ngày nghỉ/ })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Danh sách' }));
    expect(await screen.findByText('Ngày nghỉ mẫu · ngày nghỉ')).toBeInTheDocument();
  });

  it('tells clusters by their letters, drafts by a word, warnings by their number', async () => {
    const warned = aCalendarMeeting({ openWarnings: 2 });
    await renderRoute(inNovember(), {
      handlers: [clusters, answer('get', '/api/calendar', aCalendar([warned]))],
    });
    const tile = await tileOf(/2 điều cần lưu ý 14:00 MẪU Dự thảo Phiên họp trù bị/);
    expect(tile).toHaveAccessibleDescription(/Thứ Năm, 26\/11\/2026 · 14:00–16:30, Dự thảo/);
  });

  it('opens a card with what there is to think of, in words', async () => {
    const warnings = answer('get', '/api/meetings/{id}/warnings', {
      items: [
        aWarning({ code: 'UNIT_ELSEWHERE', names: ['Tỉnh mẫu', 'Tỉnh khác'], count: 3 }),
        aWarning({ code: 'SHORT_NOTICE', workingDays: 1, needed: 3 }),
      ],
    });
    const { user } = await renderRoute(inNovember(), {
      handlers: [clusters, answer('get', '/api/calendar', aCalendar([meeting])), warnings],
    });
    await user.click(await tileOf(/Phiên họp trù bị/));
    const card = within(await screen.findByRole('dialog', { name: 'Phiên họp trù bị' }));
    expect(
      await card.findByText(/Tỉnh mẫu, Tỉnh khác và 1 nữa đăng cai hoặc dự một cuộc họp khác/),
    ).toBeInTheDocument();
    expect(card.getByText(/Chỉ còn 1 ngày làm việc.*ít nhất 3 ngày/)).toBeInTheDocument();
    expect(card.getByRole('link', { name: 'Mở' })).toHaveAttribute('href', paths.meeting(meeting.id));
  });

  it('begins a meeting on the day that is chosen', async () => {
    const years = answer('get', '/api/meetings/managed-years', { items: [] });
    const { user, router } = await renderRoute(inNovember(), {
      handlers: [clusters, answer('get', '/api/calendar', aCalendar()), years],
    });
    await user.click(await screen.findByRole('button', { name: /25 tháng 11.*tạo cuộc họp/ }));
    await expect.poll(() => router.state.location.pathname).toBe('/cuoc-hop/moi');
    expect(router.state.location.search).toBe('?ngay=2026-11-25');
  });

  it('offers no new meeting to who may not call one: a day leads to its week', async () => {
    const reader = signedIn({ permissions: ['meeting:read'] });
    const { user, router } = await renderRoute(inNovember(), {
      handlers: [reader, clusters, answer('get', '/api/calendar', aCalendar())],
    });
    await user.click(await screen.findByRole('button', { name: /25 tháng 11.*xem tuần/ }));
    expect(router.state.location.search).toContain('xem=tuan');
    expect(screen.queryByRole('link', { name: 'Tạo cuộc họp' })).not.toBeInTheDocument();
  });
});

describe('moving a meeting by keys', () => {
  it('tells what there is to think of on the way, saves, and goes back', async () => {
    const { handlers, moves } = movingServer(meeting, other);
    const { user } = await renderRoute(inNovember('tuan'), { handlers });
    (await tileOf(/Phiên họp trù bị/)).focus();
    await user.keyboard('m{ArrowRight}{ArrowRight}{ArrowUp}{Shift>}{ArrowDown}{/Shift}');
    const bar = within(screen.getByRole('group', { name: 'Đang dời: Phiên họp trù bị' }));
    expect(bar.getByText(/Thứ Bảy, 28\/11\/2026 · 13:30–16:30/)).toBeInTheDocument();
    expect(await bar.findByText('Ngày 28/11/2026 là cuối tuần.')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    const panel = within(await screen.findByRole('region', { name: 'Vừa dời lịch' }));
    expect(moves).toEqual([{ version: 1, heldOn: '2026-11-28', startTime: '13:30', endTime: '16:30', dayPart: null }]);
    expect(panel.getByRole('status')).toHaveTextContent('Thứ Bảy, 28/11/2026');
    expect(panel.getByText('Ngày 28/11/2026 là cuối tuần.')).toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(await tileOf(/Phiên họp trù bị/));

    await user.click(panel.getByRole('button', { name: 'Hoàn tác' }));
    await expect
      .poll(() => moves.at(-1))
      .toEqual({
        version: 2,
        heldOn: '2026-11-26',
        startTime: '14:00',
        endTime: '16:30',
        dayPart: null,
      });
    expect(await screen.findByText('Đã đưa “Phiên họp trù bị” về thời gian cũ.')).toBeInTheDocument();
    await expect.poll(() => document.activeElement).toBe(await tileOf(/14:00 MẪU Dự thảo Phiên họp trù bị/));
  });

  it('keeps a reason for what stays in the way', async () => {
    const { handlers } = movingServer(meeting);
    let kept: unknown;
    const give = answer('put', '/api/meetings/{id}/warnings/reasons', ({ body }) => {
      kept = body;
      return {
        items: [aWarning({ reason: { text: 'Cả cụm đã thống nhất', byName: 'Thư ký', at: '2026-11-23T01:00:00Z' } })],
      };
    });
    const { user } = await renderRoute(inNovember('tuan'), { handlers: [...handlers, give] });
    (await tileOf(/Phiên họp trù bị/)).focus();
    await user.keyboard('m{ArrowRight}{ArrowRight}{Enter}');
    await user.click(await screen.findByRole('button', { name: /Vẫn giữ, vì/ }));
    await user.type(screen.getByRole('textbox', { name: 'Vẫn giữ, vì' }), 'Cả cụm đã thống nhất{Enter}');
    expect(await screen.findByText(/Vẫn giữ, vì: Cả cụm đã thống nhất/)).toBeInTheDocument();
    expect(kept).toEqual({ code: 'WEEKEND', subject: '2026-11-28', seen: null, reason: 'Cả cụm đã thống nhất' });
  });

  it('shows a reason that somebody else gave meanwhile, and writes over it only then', async () => {
    const { handlers } = movingServer(meeting);
    const theirs = { text: 'Trung ương đã chọn ngày', byName: 'Người khác', at: '2026-11-23T01:00:00Z' };
    const kept: unknown[] = [];
    const give = answer('put', '/api/meetings/{id}/warnings/reasons', ({ body }) => {
      const { seen, reason } = body as Schema<'GiveReasonDto'>;
      kept.push(seen);
      const current = { items: [aWarning({ reason: theirs })] };
      if (seen !== theirs.text) return problem(409, 'resource.version_conflict', { current });
      return { items: [aWarning({ reason: { ...theirs, text: reason ?? '' } })] };
    });
    const { user } = await renderRoute(inNovember('tuan'), { handlers: [...handlers, give] });
    (await tileOf(/Phiên họp trù bị/)).focus();
    await user.keyboard('m{ArrowRight}{ArrowRight}{Enter}');
    await user.click(await screen.findByRole('button', { name: /Vẫn giữ, vì/ }));
    const field = screen.getByRole('textbox', { name: 'Vẫn giữ, vì' });
    await user.type(field, 'Cả cụm đã thống nhất{Enter}');
    expect(await screen.findByText(/Vẫn giữ, vì: Trung ương đã chọn ngày/)).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('Người khác vừa thay đổi nội dung này');
    expect(field).toHaveValue('Cả cụm đã thống nhất');
    await user.type(field, '{Enter}');
    expect(await screen.findByText(/Vẫn giữ, vì: Cả cụm đã thống nhất/)).toBeInTheDocument();
    expect(kept).toEqual([null, theirs.text]);
  });

  it('changes nothing when it is given up', async () => {
    const { handlers, moves } = movingServer(meeting);
    const { user } = await renderRoute(inNovember('tuan'), { handlers });
    (await tileOf(/Phiên họp trù bị/)).focus();
    await user.keyboard('m{ArrowRight}{Escape}');
    expect(screen.queryByRole('group', { name: /Đang dời/ })).not.toBeInTheDocument();
    expect(moves).toEqual([]);
  });

  it('asks first when people have been told', async () => {
    const { handlers, moves } = movingServer({ ...meeting, status: 'SCHEDULED' });
    const { user } = await renderRoute(inNovember('tuan'), { handlers });
    (await tileOf(/Phiên họp trù bị/)).focus();
    await user.keyboard('m{ArrowRight}{Enter}');
    const question = within(await screen.findByRole('dialog', { name: /Dời “Phiên họp trù bị”/ }));
    expect(question.getByText(/sẽ được báo sau 60 giây/)).toBeInTheDocument();
    expect(moves).toEqual([]);
    await user.click(question.getByRole('button', { name: 'Dời lịch' }));
    await expect.poll(() => moves).toHaveLength(1);
  });

  it('keeps what is moved in sight', async () => {
    const { handlers } = movingServer(meeting);
    const { user } = await renderRoute(inNovember('tuan'), { handlers });
    (await tileOf(/Phiên họp trù bị/)).focus();
    const brought: string[] = [];
    const scrolling = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      brought.push(this.textContent);
    });
    await user.keyboard('m{ArrowRight}');
    scrolling.mockRestore();
    expect(brought.at(-1)).toMatch(/Phiên họp trù bị/);
  });

  it('is not for meetings that others run', async () => {
    const { handlers } = movingServer({ ...meeting, actions: [] });
    const { user } = await renderRoute(inNovember('tuan'), { handlers });
    (await tileOf(/Phiên họp trù bị/)).focus();
    await user.keyboard('m');
    expect(screen.queryByRole('group', { name: /Đang dời/ })).not.toBeInTheDocument();
  });

  it('says so when somebody else was first', async () => {
    const { handlers } = movingServer(meeting);
    const stale = answer('post', '/api/meetings/{id}/reschedule', problem(409, 'resource.version_conflict'));
    const { user } = await renderRoute(inNovember('tuan'), { handlers: [stale, ...handlers] });
    (await tileOf(/Phiên họp trù bị/)).focus();
    await user.keyboard('m{ArrowRight}{Enter}');
    expect(await screen.findByText(/Người khác vừa sửa cuộc họp này/)).toBeInTheDocument();
  });
});

describe('rescheduling by writing', () => {
  it('warns while the day is typed, and saves', async () => {
    const { handlers, moves } = movingServer(meeting);
    const { user } = await renderRoute(inNovember('danh-sach'), { handlers });
    await user.click(await screen.findByRole('button', { name: 'Xem nhanh: Phiên họp trù bị' }));
    await user.click(await screen.findByRole('button', { name: 'Dời lịch' }));
    const form = within(await screen.findByRole('dialog', { name: 'Dời lịch: Phiên họp trù bị' }));
    const day = form.getByRole('textbox', { name: 'Ngày họp' });
    await user.clear(day);
    await user.type(day, '28/11/2026');
    await user.tab();
    expect(await form.findByText('Ngày 28/11/2026 là cuối tuần.')).toBeInTheDocument();
    await user.click(form.getByRole('button', { name: 'Dời lịch' }));
    await expect.poll(() => moves).toMatchObject([{ heldOn: '2026-11-28', startTime: '14:00' }]);
  });
});
