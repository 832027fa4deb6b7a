import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute, signedIn } from '../testing';
import { aDraftAnswer, anApprovedAnswer } from '../testing/recommendations.factory';

const leads = signedIn({
  permissions: ['recommendation:read', 'response:draft', 'response:approve', 'response:publish'],
});

const waiting = (id: string, code: string, of: Schema<'ResponseDto'>): Schema<'AnswerWithQuestionDto'> => ({
  answer: { ...of, id, version: 3 },
  recommendation: {
    ...{ id: `r-${id}`, code, status: 'IN_PROGRESS', text: 'Đề nghị tập huấn (mẫu).', topic: null },
    ...{ raisedBy: 'Kiên Giang', clusterName: 'Cụm mẫu', dueOn: null },
  },
});

const queue = answer('get', '/api/responses', ({ query }) => ({
  items:
    query.get('status') === 'DRAFT'
      ? [waiting('a1', 'KN-2020-001', aDraftAnswer()), waiting('a2', 'KN-2020-002', aDraftAnswer())]
      : [waiting('a3', 'KN-2020-003', anApprovedAnswer())],
  next: null,
}));

describe('the answers that wait for the leader', () => {
  it('are approved together; what is refused is named with the reason', async () => {
    const sent: unknown[] = [];
    const approve = answer('post', '/api/responses/approve', ({ body }) => {
      sent.push(body);
      return { done: ['a1'], refused: [{ id: 'a2', code: 'recommendation.takes_no_answer' }] };
    });
    const { user } = await renderRoute(paths.approvals(), { handlers: [leads, queue, approve] });
    expect(await screen.findByRole('link', { name: 'KN-2020-001' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Duyệt 0 trả lời' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Chọn tất cả trả lời đang hiện' }));
    await user.click(screen.getByRole('button', { name: 'Duyệt 2 trả lời' }));
    expect(await screen.findByText('Đã duyệt 1 trả lời.')).toBeInTheDocument();
    const refused = await screen.findByRole('alert');
    expect(refused).toHaveTextContent('1 trả lời chưa làm được');
    await waitFor(() => expect(refused).toHaveFocus());
    expect(refused).toHaveTextContent('KN-2020-002: Kiến nghị này đã kết thúc');
    expect(sent).toEqual([
      {
        items: [
          { id: 'a1', version: 3 },
          { id: 'a2', version: 3 },
        ],
      },
    ]);
  });

  it('are published after a question, from a tab that the address keeps', async () => {
    const sent: unknown[] = [];
    const publish = answer('post', '/api/responses/publish', ({ body }) => {
      sent.push(body);
      return { done: ['a3'], refused: [] };
    });
    const { user, router } = await renderRoute(paths.approvals(), { handlers: [leads, queue, publish] });
    await user.click(await screen.findByRole('button', { name: 'Chờ công bố' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn trả lời kiến nghị KN-2020-003' }));
    await user.click(screen.getByRole('button', { name: 'Công bố 1 trả lời' }));
    const dialog = await screen.findByRole('dialog', { name: 'Công bố 1 trả lời?' });
    await waitFor(() =>
      expect(within(dialog).getByRole('combobox', { name: 'Kết quả giải quyết chung' })).toHaveFocus(),
    );
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByRole('combobox', { name: 'Kết quả giải quyết chung' }));
    await user.click(await screen.findByRole('option', { name: 'Giải trình, thông tin lại' }));
    await user.click(within(dialog).getByRole('button', { name: 'Công bố' }));
    expect(await screen.findByText('Đã công bố 1 trả lời.')).toBeInTheDocument();
    expect(sent).toEqual([{ items: [{ id: 'a3', version: 3 }], resultClass: 'EXPLAINED' }]);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(router.state.location.search).toContain('APPROVED');
  });

  it('are only read by the staff', async () => {
    const staff = signedIn({ permissions: ['recommendation:read', 'response:draft'] });
    const own = answer('get', '/api/responses', {
      items: [waiting('a1', 'KN-2020-001', aDraftAnswer({ actions: ['update', 'delete'] }))],
      next: null,
    });
    await renderRoute(paths.approvals(), { handlers: [staff, own] });
    expect(await screen.findByText('Chỉ lãnh đạo Ban duyệt và công bố.')).toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Duyệt/ })).not.toBeInTheDocument();
  });

  it('says when nothing waits, in both languages', async () => {
    const none = answer('get', '/api/responses', { items: [], next: null });
    await renderRoute(paths.approvals(), { handlers: [leads, none], language: 'en' });
    expect(await screen.findByText('No answer waits.')).toBeInTheDocument();
  });
});
