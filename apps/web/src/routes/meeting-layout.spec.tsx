import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { addDays } from '@kyhop/vietnamese';
import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { today } from '../shared/format';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aWarning } from '../testing/calendar.factory';
import { aMeeting, anAgenda } from '../testing/meetings.factory';

const { id } = aMeeting();
const agenda = answer('get', '/api/meetings/{id}/agenda', anAgenda());
const delegations = answer('get', '/api/meetings/{id}/delegations', () => problem(404, 'resource.not_found'));
const read = (over: Parameters<typeof aMeeting>[0] = {}) => answer('get', '/api/meetings/{id}', aMeeting(over));

const open = (over: Parameters<typeof aMeeting>[0] = {}, more: ReturnType<typeof answer>[] = []) =>
  renderRoute(paths.meetingAgenda(id), { handlers: [...more, read(over), agenda, delegations] });

const tabs = async () => {
  const nav = await screen.findByRole('navigation', { name: 'Các phần của cuộc họp' });
  return within(nav)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
};

describe('the head of a meeting', () => {
  it('tells what, when and where, in words, and leads to the conference it prepares', async () => {
    const prepares = { id: '0190a000-0000-7000-8000-000000000109', title: 'Hội nghị tổng kết', heldOn: '2021-03-26' };
    await open({ prepares });
    expect(await screen.findByRole('heading', { level: 1, name: 'Phiên họp trù bị' })).toBeInTheDocument();
    expect(screen.getByText('Thứ Năm, 25/03/2021 · buổi chiều')).toBeInTheDocument();
    expect(screen.getByText(/Hội trường mẫu/)).toBeInTheDocument();
    expect(screen.getByText('Đã lên lịch')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Hội nghị tổng kết' })).toHaveAttribute('href', paths.meeting(prepares.id));
  });

  it('opens the parts that the reader may see', async () => {
    await open({ actions: ['close', 'update', 'record'] }, [
      signedIn({
        permissions: [
          'meeting:read',
          'entry:write',
          'meeting:audit',
          'minutes:read',
          'document:read',
          'recommendation:read',
        ],
      }),
    ]);
    expect(await tabs()).toEqual([
      'Tổng quan',
      'Chương trình',
      'Đại biểu',
      'Ghi biên bản',
      'Kiến nghị',
      'Biên bản',
      'Tài liệu',
      'Nhật ký',
    ]);
  });

  it('hides the recorder and the trail from who may not open them', async () => {
    await open({ actions: [] }, [signedIn({ permissions: ['meeting:read', 'minutes:read'] })]);
    expect(await tabs()).toEqual(['Tổng quan', 'Chương trình', 'Đại biểu', 'Biên bản']);
    expect(screen.queryByRole('button', { name: 'Việc khác' })).not.toBeInTheDocument();
  });

  describe('of a draft', () => {
    const draft = { status: 'DRAFT' as const, actions: ['schedule' as const, 'update' as const] };
    const moves: unknown[] = [];
    const scheduling = answer('post', '/api/meetings/{id}/transitions', ({ body }) => {
      moves.push(body);
      return aMeeting({ status: 'SCHEDULED', version: 2, actions: [] });
    });
    const warningsOf = (...items: Schema<'WarningDto'>[]) => answer('get', '/api/meetings/{id}/warnings', { items });
    beforeEach(() => {
      moves.length = 0;
    });

    it('names what stands in the way before it is scheduled, but for what has a reason', async () => {
      const reason = { text: 'Trung ương đã thống nhất', byName: 'Thư ký', at: '2026-11-23T01:00:00Z' };
      const given = aWarning({ code: 'SAME_VENUE', subject: 'x', name: 'Hội trường mẫu', reason });
      const { user } = await open(draft, [scheduling, warningsOf(aWarning(), given)]);
      await user.click(await screen.findByRole('button', { name: 'Lên lịch' }));
      const question = within(await screen.findByRole('dialog', { name: 'Vẫn lên lịch cuộc họp này?' }));
      expect(question.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        'Ngày 28/11/2026 là cuối tuần.',
      ]);
      await user.click(question.getByRole('button', { name: 'Bỏ qua' }));
      expect(moves).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Lên lịch' }));
      const again = within(await screen.findByRole('dialog', { name: 'Vẫn lên lịch cuộc họp này?' }));
      await user.click(again.getByRole('button', { name: 'Lên lịch' }));
      expect(await screen.findByText('Đã lên lịch cuộc họp.')).toBeInTheDocument();
      expect(moves).toEqual([{ to: 'SCHEDULED', version: 1 }]);
    });

    it('is scheduled at once when nothing stands in the way', async () => {
      const { user } = await open(draft, [scheduling, warningsOf()]);
      await user.click(await screen.findByRole('button', { name: 'Lên lịch' }));
      expect(await screen.findByText('Đã lên lịch cuộc họp.')).toBeInTheDocument();
      expect(moves).toHaveLength(1);
    });
  });

  it('offers the next lawful step as its one main button, and takes it', async () => {
    let meeting = aMeeting();
    const reading = answer('get', '/api/meetings/{id}', () => meeting);
    const moving = answer('post', '/api/meetings/{id}/transitions', ({ body }) => {
      meeting = aMeeting({ status: (body as { to: 'IN_SESSION' }).to, version: 2, actions: ['close', 'update'] });
      return meeting;
    });
    const { user } = await open({}, [reading, moving]);
    await user.click(await screen.findByRole('button', { name: 'Bắt đầu họp' }));
    expect(await screen.findByRole('button', { name: 'Kết thúc họp' })).toBeInTheDocument();
    expect(screen.getByText('Đang họp')).toBeInTheDocument();
  });

  it('asks before a meeting is started ahead of its day', async () => {
    let started = false;
    const moving = answer('post', '/api/meetings/{id}/transitions', () => {
      started = true;
      return aMeeting({ status: 'IN_SESSION', version: 2 });
    });
    const { user } = await open({ heldOn: addDays(today(), 30) }, [moving]);
    await user.click(await screen.findByRole('button', { name: 'Bắt đầu họp' }));
    const question = await screen.findByRole('dialog', { name: 'Bắt đầu họp trước ngày?' });
    expect(started).toBe(false);
    await user.click(within(question).getByRole('button', { name: 'Bắt đầu họp' }));
    await waitFor(() => expect(started).toBe(true));
  });

  it('asks for a reason to postpone, and says so when there is none', async () => {
    let sent: unknown;
    const moving = answer('post', '/api/meetings/{id}/transitions', ({ body }) => {
      sent = body;
      return aMeeting({ status: 'POSTPONED', statusReason: 'Bão số 5', version: 2 });
    });
    const { user } = await open({}, [moving]);
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Hoãn…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hoãn cuộc họp này?' });
    await user.click(within(dialog).getByRole('button', { name: 'Hoãn' }));
    expect(within(dialog).getByText('Hãy ghi lý do.')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: 'Lý do' }), 'Bão số 5');
    await user.click(within(dialog).getByRole('button', { name: 'Hoãn' }));
    expect(await screen.findByText('Đã hoãn cuộc họp.')).toBeInTheDocument();
    expect(sent).toEqual({ to: 'POSTPONED', reason: 'Bão số 5', version: 1 });
  });

  it('deletes a draft after asking, and goes back to the list', async () => {
    let deleted = false;
    const remove = answer('delete', '/api/meetings/{id}', () => {
      deleted = true;
      return undefined;
    });
    const lists = [
      answer('get', '/api/meetings', { items: [], next: null }),
      answer('get', '/api/clusters', { on: '2021-03-25', items: [] }),
    ];
    const draft = { status: 'DRAFT', actions: ['schedule', 'update', 'delete'] } as const;
    const { user, router } = await open({ ...draft, actions: [...draft.actions] }, [remove, ...lists]);
    await user.click(await screen.findByRole('button', { name: 'Việc khác' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Xoá bản dự thảo…' }));
    await user.click(await screen.findByRole('button', { name: 'Xoá' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Cuộc họp' })).toBeInTheDocument();
    expect(deleted).toBe(true);
    expect(router.state.location.pathname).toBe(paths.meetings());
  });

  it('says so when the meeting does not exist for the reader', async () => {
    const gone = answer('get', '/api/meetings/{id}', () => problem(404, 'resource.not_found'));
    await open({}, [gone]);
    expect(await screen.findByText(/không còn, hoặc bạn không được xem/)).toBeInTheDocument();
  });
});
