import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aDraftAnswer, anAnswer, anApprovedAnswer, aRecommendation } from '../testing/recommendations.factory';
import { server } from '../testing/server';

const page = paths.recommendation(aRecommendation().id);
const shows = (over: Partial<Schema<'RecommendationDto'>> = {}) =>
  answer('get', '/api/recommendations/{id}', aRecommendation({ status: 'IN_PROGRESS', ...over }));

const anEarlier = (text: string): Schema<'AnswerWithQuestionDto'> => ({
  answer: anAnswer({ kinds: ['EXPLAINED'], tense: 'DONE', text }),
  recommendation: {
    ...{ id: 'r2', code: 'KN-2019-003', status: 'ANSWERED', text: 'Kiến nghị cũ (mẫu).', topic: null },
    ...{ raisedBy: 'Kiên Giang', clusterName: 'Cụm mẫu', dueOn: null },
  },
});

describe('deciding on an answer', () => {
  it('shows who drafted and approved it', async () => {
    await renderRoute(page, { handlers: [shows({ responses: [anApprovedAnswer()] })] });
    expect(await screen.findByText('Đã duyệt, chưa công bố')).toBeInTheDocument();
    expect(screen.getByText('Người soạn: Chuyên viên mẫu')).toBeInTheDocument();
    expect(screen.getByText('Người duyệt: Lãnh đạo mẫu, 08:00 01/04/2021')).toBeInTheDocument();
    expect(screen.getByText('Công bố chậm nhất 05/04/2021')).toBeInTheDocument();
  });

  it('approves a draft, which can then be published', async () => {
    const approve = answer('post', '/api/responses/{id}/approve', () => {
      server.use(shows({ responses: [anApprovedAnswer()] }));
      return anApprovedAnswer();
    });
    const { user } = await renderRoute(page, { handlers: [approve, shows({ responses: [aDraftAnswer()] })] });
    expect(await screen.findByRole('button', { name: 'Duyệt' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Công bố' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Duyệt' }));
    expect(await screen.findByRole('button', { name: 'Công bố' })).toBeInTheDocument();
  });

  it('sends it back only with a reason, which the writer then reads', async () => {
    const sent: unknown[] = [];
    const sendBack = answer('post', '/api/responses/{id}/return', ({ body }) => {
      sent.push(body);
      const draft = aDraftAnswer({ returnReason: 'Cần nêu văn bản.' });
      server.use(shows({ responses: [draft] }));
      return draft;
    });
    const { user } = await renderRoute(page, { handlers: [sendBack, shows({ responses: [anApprovedAnswer()] })] });
    await user.click(await screen.findByRole('button', { name: 'Trả lại' }));
    const dialog = await screen.findByRole('dialog', { name: 'Trả lại để soạn lại?' });
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại' }));
    expect(within(dialog).getByText('Hãy nêu lý do trả lại.')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do trả lại/ }), 'Cần nêu văn bản.');
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại' }));
    expect(await screen.findByText('Lãnh đạo trả lại')).toBeInTheDocument();
    expect(sent).toEqual([{ version: 1, reason: 'Cần nêu văn bản.' }]);
  });

  it('says what came of it when it is published', async () => {
    const sent: unknown[] = [];
    const publish = answer('post', '/api/responses/{id}/publish', ({ body }) => {
      sent.push(body);
      return aRecommendation({ status: 'ANSWERED' });
    });
    const { user } = await renderRoute(page, { handlers: [publish, shows({ responses: [anApprovedAnswer()] })] });
    await user.click(await screen.findByRole('button', { name: 'Công bố' }));
    const dialog = await screen.findByRole('dialog', { name: 'Công bố trả lời này?' });
    await waitFor(() => expect(within(dialog).getByRole('combobox', { name: 'Kết quả giải quyết' })).toHaveFocus());
    await user.click(within(dialog).getByRole('combobox', { name: 'Kết quả giải quyết' }));
    await user.click(await screen.findByRole('option', { name: 'Sẽ giải quyết', hidden: true }));
    await user.click(within(dialog).getByRole('button', { name: 'Công bố' }));
    await expect.poll(() => sent).toEqual([{ version: 1, resultClass: 'PLANNED' }]);
  });

  it('tells the staff, who may not decide, nothing of deciding', async () => {
    const draft = aDraftAnswer({ actions: ['update', 'delete'] });
    await renderRoute(page, { handlers: [shows({ responses: [draft] })] });
    expect(await screen.findByRole('button', { name: 'Sửa' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Duyệt|Trả lại|Công bố/ })).not.toBeInTheDocument();
  });

  it('says why it was refused', async () => {
    const approve = answer('post', '/api/responses/{id}/approve', problem(409, 'recommendation.merged'));
    const { user } = await renderRoute(page, { handlers: [approve, shows({ responses: [aDraftAnswer()] })] });
    await user.click(await screen.findByRole('button', { name: 'Duyệt' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Kiến nghị này đã gộp');
  });
});

describe('beginning an answer', () => {
  const template = {
    id: 't1',
    name: 'Tiếp thu (mẫu)',
    kinds: ['AGREED' as const],
    tense: null,
    text: 'Ban tiếp thu [nội dung].',
    version: 1,
  };
  const starts = [
    answer('get', '/api/answer-templates', { items: [template] }),
    answer('get', '/api/responses', ({ query }) => ({
      items:
        query.get('q') === null ? [anEarlier('Trả lời gần đây.')] : [anEarlier(`Tìm thấy ${query.get('q') ?? ''}.`)],
      next: null,
    })),
    shows({ actions: ['respond'] }),
  ];
  const open = async () => {
    const rendered = await renderRoute(page, { handlers: starts });
    await rendered.user.click(await screen.findByRole('button', { name: 'Soạn trả lời' }));
    await rendered.user.click(screen.getByRole('button', { name: 'Bắt đầu từ mẫu hoặc trả lời trước' }));
    return rendered;
  };
  const text = () => screen.getByRole('textbox', { name: /Nội dung trả lời/ });

  it('takes the words and kinds of a template', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('combobox', { name: 'Mẫu trả lời' }));
    await user.click(await screen.findByRole('option', { name: 'Tiếp thu (mẫu)', hidden: true }));
    expect(text()).toHaveValue('Ban tiếp thu [nội dung].');
    expect(screen.getByRole('checkbox', { name: 'Đồng tình, tiếp thu' })).toBeChecked();
  });

  it('takes those of an earlier answer that is found by its words, and asks before it replaces what was typed', async () => {
    const { user } = await open();
    await user.type(text(), 'Đang gõ');
    await user.type(screen.getByRole('searchbox', { name: 'Tìm trong các trả lời đã công bố' }), 'tap huan{Enter}');
    expect(await screen.findByText('Tìm thấy tap huan.')).toBeInTheDocument();
    expect(screen.queryByText('Hãy chọn ít nhất một loại nội dung.')).not.toBeInTheDocument();
    const use = screen.getByRole('button', { name: 'Dùng nội dung trả lời KN-2019-003' });
    await user.click(use);
    const question = () => screen.findByRole('dialog', { name: 'Thay nội dung đang soạn?' });
    await user.click(within(await question()).getByRole('button', { name: 'Bỏ qua' }));
    expect(text()).toHaveValue('Đang gõ');
    await user.click(screen.getByRole('button', { name: 'Bắt đầu từ mẫu hoặc trả lời trước' }));
    await user.click(await screen.findByRole('button', { name: 'Dùng nội dung trả lời KN-2019-003' }));
    await user.click(within(await question()).getByRole('button', { name: 'Thay nội dung' }));
    expect(await screen.findByDisplayValue(/^Trả lời gần đây\.|^Tìm thấy/)).toBeInTheDocument();
  });
});
