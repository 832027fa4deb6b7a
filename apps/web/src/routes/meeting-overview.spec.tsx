import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute } from '../testing';
import { aWarning } from '../testing/calendar.factory';
import { aReadinessItem, MEETING_ID, theMeeting } from '../testing/minutes.factory';

const readiness = answer('get', '/api/meetings/{id}/readiness', {
  items: [
    aReadinessItem({ code: 'agenda', done: true, blocks: null, params: { count: 5 } }),
    aReadinessItem({ code: 'chair' }),
    aReadinessItem({ code: 'unanswered', blocks: null, params: { count: 1 } }),
  ],
});

const unreleased = answer('get', '/api/meetings/{id}/schedule-versions', { items: [], pending: null, actions: [] });
const clear = answer('get', '/api/meetings/{id}/warnings', { items: [] });

describe('the overview of a meeting', () => {
  it('lists what is there and what is missing, before and after the session', async () => {
    await renderRoute(paths.meeting(MEETING_ID), {
      handlers: [unreleased, readiness, clear, answer('get', '/api/meetings/{id}', theMeeting())],
    });
    const before = await screen.findByRole('list', { name: 'Trước phiên họp' });
    expect(within(before).getByText('Chương trình có 5 nội dung')).toBeInTheDocument();
    expect(within(before).getByRole('link', { name: 'Làm ngay: Chưa có chủ tọa dự họp' })).toHaveAttribute(
      'href',
      paths.meetingDelegations(MEETING_ID),
    );
    expect(screen.getByText('Còn 2 việc.')).toBeInTheDocument();
    const after = screen.getByRole('list', { name: 'Sau phiên họp' });
    expect(within(after).getByText('Kiến nghị chưa được trả lời: 1')).toBeInTheDocument();
  });

  it('leads to nothing that follows the session while it is still to come', async () => {
    const early = answer('get', '/api/meetings/{id}/readiness', {
      items: [aReadinessItem({ code: 'chair' }), aReadinessItem({ code: 'closed' })],
    });
    await renderRoute(paths.meeting(MEETING_ID), {
      handlers: [unreleased, early, clear, answer('get', '/api/meetings/{id}', theMeeting({ status: 'SCHEDULED' }))],
    });
    expect(await screen.findByText('Cuộc họp chưa kết thúc')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: /Làm ngay: Chưa có chủ tọa/ })).toBeInTheDocument();
    expect(screen.getByText('Còn 1 việc.')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Cuộc họp chưa kết thúc/ })).not.toBeInTheDocument();
  });

  it('leads those who may not mend it only to what everybody reads', async () => {
    await renderRoute(paths.meeting(MEETING_ID), {
      handlers: [
        unreleased,
        readiness,
        answer('get', '/api/meetings/{id}', theMeeting({ actions: [], sourceNote: 'Theo báo (mẫu)' })),
      ],
    });
    await screen.findByText('Chưa có chủ tọa dự họp');
    expect(screen.getByText('Theo báo (mẫu)')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Xem: Kiến nghị chưa được trả lời: 1' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Chưa có chủ tọa/ })).not.toBeInTheDocument();
  });

  it('tells who runs it what stands in its way, and why it stays', async () => {
    const warnings = answer('get', '/api/meetings/{id}/warnings', {
      items: [
        aWarning({ code: 'SAME_PERSON', subject: 'a', names: ['Người mẫu'], count: 1 }),
        aWarning({ reason: { text: 'Cả cụm đã thống nhất', byName: null, at: '2026-11-23T01:00:00Z' } }),
      ],
    });
    await renderRoute(paths.meeting(MEETING_ID), {
      handlers: [unreleased, readiness, warnings, answer('get', '/api/meetings/{id}', theMeeting())],
    });
    const list = within(await screen.findByRole('list', { name: 'Điều cần lưu ý' }));
    expect(list.getByText('Người mẫu cũng có tên trong một cuộc họp khác cùng lúc đó.')).toBeInTheDocument();
    expect(list.getByText(/Vẫn giữ, vì: Cả cụm đã thống nhất/)).toBeInTheDocument();
    expect(screen.getByText('1 điều chưa ghi lý do.')).toBeInTheDocument();
  });
});
