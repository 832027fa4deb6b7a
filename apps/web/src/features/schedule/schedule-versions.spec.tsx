import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../../app/paths';
import { answer, renderRoute } from '../../testing';
import { MEETING_ID, theMeeting } from '../../testing/minutes.factory';
import { aScheduleChange, aScheduleVersion } from '../../testing/schedule.factory';

const around = [
  answer('get', '/api/meetings/{id}', theMeeting({ status: 'SCHEDULED' })),
  answer('get', '/api/meetings/{id}/readiness', { items: [] }),
  answer('get', '/api/meetings/{id}/warnings', { items: [] }),
];
const second = aScheduleVersion({
  id: '0190a000-0000-7000-8000-000000000f02',
  number: 2,
  byName: null,
  releasedAt: '2021-03-21T07:31:00Z',
  changes: [
    aScheduleChange(),
    aScheduleChange({ field: 'LINE_ADDED', line: 'Tham luận mẫu', from: null, to: '14:30, 15 phút' }),
    aScheduleChange({ field: 'LINE_PRESENTER', line: 'Khai mạc', from: null, to: 'Bà Mẫu' }),
  ],
});

describe('the released versions of a schedule', () => {
  it('are told in words, latest first', async () => {
    const versions = { items: [second, aScheduleVersion()], pending: null, actions: [] };
    const handlers = [...around, answer('get', '/api/meetings/{id}/schedule-versions', versions)];
    await renderRoute(paths.meeting(MEETING_ID), { handlers });
    const section = within(await screen.findByRole('region', { name: 'Các lần công bố' }));
    expect(section.getAllByRole('article').map((one) => one.getAttribute('aria-label'))).toEqual(['Lần 2', 'Lần 1']);
    const latest = within(section.getByRole('article', { name: 'Lần 2' }));
    expect(latest.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Thời gian: 14:00 → 13:30',
      'Thêm mục “Tham luận mẫu” (14:30, 15 phút)',
      'Người trình bày mục “Khai mạc”: không có → Bà Mẫu',
    ]);
    expect(latest.getByText('Tự báo lúc 14:31 21/03/2021')).toBeInTheDocument();
    expect(section.queryByText('Có thay đổi chưa báo')).not.toBeInTheDocument();
  });

  it('say what will be told and when, and let the secretary tell it now', async () => {
    const pending = { changes: [aScheduleChange()], at: '2021-03-21T07:31:00Z' };
    const before = { items: [aScheduleVersion()], pending, actions: ['release' as const] };
    const after = { items: [second, aScheduleVersion()], pending: null, actions: [] };
    const handlers = [
      ...around,
      answer('get', '/api/meetings/{id}/schedule-versions', before),
      answer('post', '/api/meetings/{id}/schedule-versions', after),
    ];
    const { user } = await renderRoute(paths.meeting(MEETING_ID), { handlers });
    expect(await screen.findByText('Sẽ gửi lúc 14:31 đến những người có liên quan.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Báo ngay' }));
    expect(await screen.findByRole('article', { name: 'Lần 2' })).toBeInTheDocument();
    expect(screen.queryByText('Có thay đổi chưa báo')).not.toBeInTheDocument();
  });

  it('are not spoken of while the meeting is a draft', async () => {
    const handlers = [
      ...around,
      answer('get', '/api/meetings/{id}/schedule-versions', { items: [], pending: null, actions: [] }),
    ];
    await renderRoute(paths.meeting(MEETING_ID), { handlers });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('Các lần công bố')).not.toBeInTheDocument();
  });
});
