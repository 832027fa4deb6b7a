import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute, signedIn } from '../testing';
import { ADMINISTRATOR, anAuditEvent, aUser } from '../testing/admin.factory';

const MEETING = '0190a000-0000-7000-8000-000000000401';
const UNIT = '0190a000-0000-7000-8000-000000000402';
const admin = signedIn(ADMINISTRATOR);
const people = answer('get', '/api/users', { items: [aUser()], next: null });

const moved = anAuditEvent({
  id: '9',
  rowId: MEETING,
  before: { status: 'DRAFT', held_on: '2026-11-25', host_unit_id: null, start_time: '14:00:00' },
  after: { status: 'SCHEDULED', held_on: '2026-11-26', host_unit_id: UNIT, start_time: '08:30:00' },
});
const removed = anAuditEvent({
  id: '8',
  action: 'DELETE',
  table: 'attendee',
  actorId: null,
  actorName: null,
  rowId: '0190a000-0000-7000-8000-000000000403',
  before: { id: 'x', name: 'Nguyễn Văn Mẫu', positions: ['Giám đốc', 'Uỷ viên'], note: null, version: 3 },
  after: null,
});
const names = { [MEETING]: 'Hội nghị mẫu', [UNIT]: 'Hậu Giang' };

const trail = answer('get', '/api/audit', ({ query }) => {
  if (query.get('after') === 'tiep') return { items: [removed], next: null, names: {} };
  const wanted = query.get('table');
  return wanted === null || wanted === 'meeting'
    ? { items: [moved], next: wanted === null ? 'tiep' : null, names }
    : { items: [], next: null, names: {} };
});

const signed = anAuditEvent({
  id: '7',
  table: 'minutes',
  rowId: '0190a000-0000-7000-8000-000000000404',
  before: { content: null, status: 'IN_REVIEW' },
  after: { content: { body: [{ kind: 'heading', text: 'Nội dung thử' }] }, status: 'SIGNED' },
});
const invited = anAuditEvent({
  id: '6',
  action: 'INSERT',
  table: 'attendee',
  rowId: '0190a000-0000-7000-8000-000000000405',
  before: null,
  after: { name: 'Trần Thị Mẫu', side: 'HOST', details: {} },
});

describe('the trail of changes', () => {
  it('writes codes out in words, leaves out what is empty and names the minutes instead of printing them', async () => {
    const some = answer('get', '/api/audit', { items: [signed, invited], next: null, names: {} });
    await renderRoute(paths.adminAudit(), { handlers: [admin, people, some] });
    const guest = await screen.findByRole('row', { name: /Thêm đại biểu/ });
    expect(guest).toHaveTextContent('Đơn vị chủ nhà');
    expect(guest).not.toHaveTextContent('Chi tiết');
    const minutes = screen.getByRole('row', { name: /Sửa biên bản/ });
    expect(minutes).toHaveTextContent('toàn văn biên bản');
    expect(minutes).not.toHaveTextContent('Nội dung thử');
  });

  it('says who changed what and when, before and after, in words', async () => {
    await renderRoute(paths.adminAudit(), { handlers: [admin, people, trail] });
    const row = await screen.findByRole('row', { name: /Hội nghị mẫu/ });
    expect(row).toHaveTextContent('Sửa cuộc họp');
    expect(row).toHaveTextContent('09:05 20/11/2026');
    expect(row).toHaveTextContent('Quản trị (dữ liệu mẫu)');
    const before = within(row)
      .getAllByRole('deletion')
      .map((part) => part.textContent);
    const after = within(row)
      .getAllByRole('insertion')
      .map((part) => part.textContent.trim());
    expect(before).toEqual(['Trước: Dự thảo', 'Trước: 25/11/2026', 'Trước: trống', 'Trước: 14:00']);
    expect(after).toEqual(['Sau: Đã lên lịch', 'Sau: 26/11/2026', 'Sau: Hậu Giang', 'Sau: 08:30']);
  });

  it('reads on, and tells what the program did by itself', async () => {
    const { user } = await renderRoute(paths.adminAudit(), { handlers: [admin, people, trail] });
    await user.click(await screen.findByRole('button', { name: 'Xem thêm' }));
    const row = await screen.findByRole('row', { name: /Xoá đại biểu/ });
    expect(row).toHaveTextContent('Hệ thống');
    expect(row).toHaveTextContent('Chức vụ: Giám đốc; Uỷ viên');
    expect(row).not.toHaveTextContent('Ghi chú');
  });

  it('is narrowed by the kind of record, which the address keeps', async () => {
    const { user, router } = await renderRoute(`${paths.adminAudit()}?loai=holiday`, {
      handlers: [admin, people, trail],
    });
    expect(await screen.findByText('Chưa có thay đổi nào.')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Loại nội dung' }), 'Cuộc họp');
    expect(await screen.findByRole('row', { name: /Hội nghị mẫu/ })).toBeInTheDocument();
    await waitFor(() => expect(router.state.location.search).toBe('?loai=meeting'));
  });
});
