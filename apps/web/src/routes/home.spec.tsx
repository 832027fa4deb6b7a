import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { addDays } from '@kyhop/vietnamese';
import { today } from '../shared/format';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aWarning } from '../testing/calendar.factory';
import { aBoard } from '../testing/invitations.factory';
import { aMeeting, aMeetingListItem, anAgenda } from '../testing/meetings.factory';
import { anAskedOpinion, aRecommendationItem } from '../testing/recommendations.factory';

const soon = aMeetingListItem({
  id: '0190a000-0000-7000-8000-000000000111',
  title: 'Họp trù bị',
  heldOn: addDays(today(), 3),
});
const later = aMeetingListItem({
  id: '0190a000-0000-7000-8000-000000000112',
  title: 'Hội nghị tổng kết',
  heldOn: addDays(today(), 9),
});
const held = aMeetingListItem({
  id: '0190a000-0000-7000-8000-000000000113',
  title: 'Hội nghị sơ kết',
  heldOn: addDays(today(), -9),
  status: 'CLOSED',
});

const meetings = answer('get', '/api/meetings', ({ query }) => ({
  items: query.has('from') ? [later, soon] : query.has('to') ? [held] : [later, soon, held],
  next: null,
}));
const readiness = answer('get', '/api/meetings/{id}/readiness', {
  items: [
    { code: 'chair', done: false, blocks: 'sign', params: {} },
    { code: 'venue', done: true, blocks: null, params: {} },
    { code: 'record', done: false, blocks: null, params: {} },
  ],
});
const counts = answer('get', '/api/recommendations/counts', {
  counts: [
    { status: 'RECEIVED', count: 4, unanswered: 1 },
    { status: 'CLOSED', count: 9, unanswered: 0 },
  ],
  total: 13,
  unanswered: 1,
  overdue: 0,
  dueSoon: 0,
});
const secretary = signedIn({
  permissions: ['meeting:read', 'meeting:create', 'meeting:update', 'recommendation:read'],
});
/** Meetings that somebody else prepares. */
const notMine = answer('get', '/api/meetings/{id}', ({ params }) =>
  aMeeting({ id: String(params['id']), actions: [] }),
);
const delegate = signedIn({
  roles: [{ role: 'DELEGATE', unitId: null, unitName: null }],
  permissions: ['meeting:read'],
});

const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the day of a secretary', () => {
  it('begins with the nearest meeting and what it still lacks before it', async () => {
    await renderRoute(paths.home(), { handlers: [secretary, notMine, meetings, readiness, counts] });
    const coming = await region('Sắp tới');
    const titles = (await coming.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Họp trù bị', 'Hội nghị tổng kết']);
    expect(coming.getByText('còn 3 ngày')).toBeInTheDocument();
    const missing = within(await coming.findByRole('list', { name: 'Việc còn thiếu: Họp trù bị' }));
    expect(missing.getAllByRole('listitem')).toHaveLength(1);
    expect(missing.getByText(/chủ tọa/)).toBeInTheDocument();
  });

  it('says how far the next meeting is: answers, letters not sent, an agenda too long, warnings', async () => {
    const ready = answer('get', '/api/meetings/{id}/readiness', { items: [] });
    const run = answer('get', '/api/meetings/{id}', ({ params }) =>
      aMeeting({ ...soon, id: String(params['id']), actions: params['id'] === soon.id ? ['update'] : [] }),
    );
    const totals = { ...aBoard().totals, invited: 12, issued: 11, answered: 9 };
    const board = answer('get', '/api/meetings/{id}/invitations', aBoard({ totals }));
    const agenda = answer(
      'get',
      '/api/meetings/{id}/agenda',
      anAgenda([], { plannedMinutes: 135, availableMinutes: 120 }),
    );
    const warnings = answer('get', '/api/meetings/{id}/warnings', {
      items: [
        aWarning(),
        aWarning({
          subject: 'venue',
          reason: { text: 'Đã hỏi nơi đăng cai.', byName: null, at: '2026-11-20T02:00:00Z' },
        }),
      ],
    });
    const who = signedIn({
      permissions: ['meeting:read', 'meeting:update', 'invitation:manage', 'recommendation:read'],
    });
    await renderRoute(paths.home(), { handlers: [who, meetings, ready, counts, run, board, agenda, warnings] });
    const lines = within(await screen.findByRole('list', { name: 'Công tác chuẩn bị: Họp trù bị' }));
    const link = (name: string) => lines.findByRole('link', { name });
    expect(await link('9/11 nơi đã trả lời giấy mời')).toHaveAttribute('href', paths.meetingInvitations(soon.id));
    expect(await link('1 giấy mời chưa gửi')).toHaveAttribute('href', paths.meetingInvitations(soon.id));
    expect(await link('Chương trình quá 15 phút')).toHaveAttribute('href', paths.meetingAgenda(soon.id));
    expect(await link('1 điều cần lưu ý về lịch')).toHaveAttribute('href', paths.meeting(soon.id));
    // The other meeting lacks nothing, and is not the reader's to prepare.
    expect(screen.getAllByText('Đã đủ, không còn thiếu việc gì.')).toHaveLength(2);
    expect(screen.queryByRole('list', { name: 'Công tác chuẩn bị: Hội nghị tổng kết' })).not.toBeInTheDocument();
  });

  it('asks during a session only for what the session needs, and for nothing when a meeting is called off', async () => {
    const running = aMeetingListItem({ ...soon, heldOn: today(), status: 'IN_SESSION' });
    const cancelled = aMeetingListItem({ ...later, status: 'CANCELLED' });
    const two = answer('get', '/api/meetings', ({ query }) => ({
      items: query.has('from') ? [running, cancelled] : [],
      next: null,
    }));
    const lacking = answer('get', '/api/meetings/{id}/readiness', {
      items: (['time', 'chair', 'closed', 'end_time', 'attendance', 'minutes'] as const).map((code) => ({
        code,
        done: false,
        blocks: null,
        params: { present: 3, unmarked: 2 },
      })),
    });
    await renderRoute(paths.home(), { handlers: [secretary, notMine, two, lacking, counts] });
    const coming = await region('Sắp tới');
    const missing = within(await coming.findByRole('list', { name: 'Việc còn thiếu: Họp trù bị' }));
    expect(missing.getAllByRole('listitem')).toHaveLength(2);
    expect(missing.getByText(/chủ tọa/)).toBeInTheDocument();
    expect(missing.getByText(/điểm danh/)).toBeInTheDocument();
    expect(coming.getByRole('link', { name: 'Hội nghị tổng kết' })).toBeInTheDocument();
    expect(coming.getAllByRole('list')).toHaveLength(1);
  });

  it('shows under what was just held only what was held', async () => {
    const off = aMeetingListItem({ ...later, heldOn: held.heldOn, status: 'CANCELLED' });
    const past = answer('get', '/api/meetings', ({ query }) => ({
      items: query.has('to') ? [off, held] : [],
      next: null,
    }));
    await renderRoute(paths.home(), { handlers: [secretary, notMine, past, readiness, counts] });
    const recent = await region('Vừa họp');
    expect(await recent.findByRole('link', { name: held.title })).toBeInTheDocument();
    expect(recent.queryByRole('link', { name: off.title })).not.toBeInTheDocument();
  });

  it('counts the recommendations that are open, each figure a door to its list', async () => {
    await renderRoute(paths.home(), { handlers: [secretary, notMine, meetings, readiness, counts] });
    const open = await region('Kiến nghị đang xử lý');
    expect(await open.findByRole('link', { name: /4/ })).toHaveAttribute('href', '/kien-nghi?trang-thai=RECEIVED');
    expect(open.queryByText(/9/)).not.toBeInTheDocument();
  });

  it('shows the meetings when the recommendations cannot be read', async () => {
    const away = answer('get', '/api/recommendations/counts', problem(503, 'service.database_unavailable'));
    await renderRoute(paths.home(), { handlers: [secretary, notMine, meetings, readiness, away] });
    expect(await (await region('Kiến nghị đang xử lý')).findByRole('alert')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Họp trù bị' })).toBeInTheDocument();
  });
});

describe('the day of a delegate', () => {
  it('begins with where they are expected: when, where, how to get ready', async () => {
    const attended = answer('get', '/api/meetings', ({ query }) => ({
      items: query.get('attending') === 'true' ? [soon, held] : [],
      next: null,
    }));
    const one = answer('get', '/api/meetings/{id}', aMeeting({ ...soon, preparationNote: 'Mang theo báo cáo.' }));
    await renderRoute(paths.home(), { handlers: [delegate, attended, one] });
    const mine = await region('Cuộc họp bạn dự');
    expect(mine.getByText(/buổi chiều/)).toBeInTheDocument();
    expect(mine.getByText(/Hội trường mẫu/)).toBeInTheDocument();
    expect(await mine.findByText(/Mang theo báo cáo/)).toBeInTheDocument();
    expect(mine.getByRole('link', { name: 'Vào trang dự họp' })).toHaveAttribute('href', paths.meetingAttend(soon.id));
    expect((await region('Đã qua')).getByRole('link', { name: 'Hội nghị sơ kết' })).toBeInTheDocument();
  });

  it('leads whoever answers for a province to the answer, while the meeting is to come', async () => {
    const focal = signedIn({
      roles: [{ role: 'FOCAL_POINT', unitId: null, unitName: null }],
      permissions: ['meeting:read', 'invitation:answer'],
    });
    await renderRoute(paths.home(), { handlers: [focal, notMine, meetings] });
    const ways = await screen.findAllByRole('link', { name: 'Trả lời giấy mời' });
    expect(ways.map((way) => way.getAttribute('href'))).toEqual([soon, later].map(({ id }) => paths.meetingAnswer(id)));
  });

  it('says when meetings will appear to who is on no list yet', async () => {
    const none = answer('get', '/api/meetings', { items: [], next: null });
    await renderRoute(paths.home(), { handlers: [delegate, none] });
    expect(await screen.findByText('Bạn chưa có trong danh sách dự cuộc họp nào.')).toBeInTheDocument();
  });
});

describe('the day of the board', () => {
  it("counts what waits on the desk, each figure a door to its queue, with the reader's own beside", async () => {
    const line = (count: number) => [{ status: 'RECEIVED' as const, count, unanswered: count }];
    const onDesk = answer('get', '/api/recommendations/counts', ({ query }) =>
      query.has('handlerId')
        ? { counts: [], total: 2, unanswered: 2, overdue: 2, dueSoon: 0 }
        : { counts: line(7), total: 20, unanswered: 12, overdue: 5, dueSoon: 3 },
    );
    const board = signedIn({
      id: 'me',
      permissions: [
        'meeting:read',
        'meeting:audit',
        'recommendation:read',
        'recommendation:handle',
        'opinion:give',
        'response:approve',
      ],
    });
    const queue = answer('get', '/api/responses', { items: [], next: null });
    await renderRoute(paths.home(), { handlers: [board, notMine, meetings, readiness, onDesk, queue] });
    const desk = await region('Việc trên bàn kiến nghị');
    expect(await desk.findByRole('link', { name: '7 mới đến' })).toHaveAttribute(
      'href',
      paths.desk({ status: 'RECEIVED' }),
    );
    const overdue = { deadline: 'OVERDUE' };
    expect(desk.getByRole('link', { name: '5 quá hạn' })).toHaveAttribute('href', paths.desk(overdue));
    const approvals = await desk.findByRole('link', { name: '0 trả lời chờ duyệt' });
    expect(approvals).toHaveAttribute('href', paths.approvals());
    expect(desk.getByRole('link', { name: '2 của tôi' })).toHaveAttribute(
      'href',
      paths.desk({ ...overdue, handlerId: 'me' }),
    );
  });

  it('shows of a meeting what the board waits for, and leaves its preparation to those who run it', async () => {
    const board = signedIn({ permissions: ['meeting:read', 'meeting:audit'] });
    const after = answer('get', '/api/meetings/{id}/readiness', {
      items: [
        { code: 'chair', done: false, blocks: 'sign', params: {} },
        { code: 'minutes', done: false, blocks: null, params: {} },
      ],
    });
    await renderRoute(paths.home(), { handlers: [board, notMine, meetings, after] });
    const recent = await region('Vừa họp');
    expect(await recent.findByText('Biên bản chưa ký')).toBeInTheDocument();
    expect(recent.queryByText(/chủ tọa/)).not.toBeInTheDocument();
    const coming = await region('Sắp tới');
    expect(coming.queryByText('Đã đủ, không còn thiếu việc gì.')).not.toBeInTheDocument();
  });
});

describe('the day of a province', () => {
  it('tells what it is asked for its opinion, and which of its recommendations are answered', async () => {
    const opinions = answer('get', '/api/opinions', {
      items: [anAskedOpinion({ code: 'KN-2021-003', dueOn: '2021-04-09', overdue: true })],
    });
    const answered = answer('get', '/api/recommendations', ({ query }) => ({
      items:
        query.get('raisedByUnitId') === 'kg' && query.get('awaitsReceipt') === 'true'
          ? [aRecommendationItem({ id: 'c9', code: 'KN-2021-009', leadUnit: { id: 'v3', name: 'Vụ III' } })]
          : [],
      next: null,
    }));
    const focal = signedIn({
      roles: [{ role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' }],
      permissions: ['meeting:read', 'recommendation:read', 'opinion:give'],
    });
    await renderRoute(paths.home(), { handlers: [focal, notMine, meetings, opinions, answered] });
    const asked = await region('Đơn vị được hỏi ý kiến');
    expect(asked.getByRole('link', { name: /^KN-2021-003/ })).toBeInTheDocument();
    expect(asked.getByText(/quá hạn từ 09\/04\/2021/)).toBeInTheDocument();
    const ours = await region('Kiến nghị của đơn vị đã có trả lời');
    expect(ours.getByRole('link', { name: /^KN-2021-009/ })).toHaveAttribute('href', paths.recommendation('c9'));
    expect(ours.getByText('Vụ III trả lời')).toBeInTheDocument();
    expect(ours.getByRole('link', { name: 'Tất cả trả lời chờ đơn vị xác nhận' })).toHaveAttribute(
      'href',
      paths.recommendations({ raisedByUnitId: 'kg', awaitsReceipt: 'co' }),
    );
  });

  it('is there also for a province that runs the meetings of its cluster', async () => {
    const answered = answer('get', '/api/recommendations', {
      items: [aRecommendationItem({ id: 'c9', code: 'KN-2021-009' })],
      next: null,
    });
    const none = answer('get', '/api/meetings', { items: [], next: null });
    const both = signedIn({
      roles: [
        { role: 'SECRETARIAT', unitId: 'kg', unitName: 'Kiên Giang' },
        { role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' },
      ],
      permissions: ['meeting:read', 'meeting:update', 'recommendation:read'],
    });
    await renderRoute(paths.home(), { handlers: [both, none, counts, answered] });
    const ours = await region('Kiến nghị của đơn vị đã có trả lời');
    expect(ours.getByRole('link', { name: /^KN-2021-009/ })).toBeInTheDocument();
  });
});
