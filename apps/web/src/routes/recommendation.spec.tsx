import type { Schema } from '@kyhop/api-contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aDraftAnswer, anAnswer, anApprovedAnswer, aRecommendation } from '../testing/recommendations.factory';
import { server } from '../testing/server';

const { id } = aRecommendation();
const page = paths.recommendation(id);
const shows = (over: Partial<Schema<'RecommendationDto'>> = {}) =>
  answer('get', '/api/recommendations/{id}', aRecommendation(over));
const aStep = (over: Partial<Schema<'RecommendationStepDto'>>): Schema<'RecommendationStepDto'> => ({
  ...{ fromStatus: null, toStatus: 'CLASSIFIED', leftGroup: null, joinedGroup: null },
  ...{ reason: null, by: null, at: '2021-03-25T10:00:00Z' },
  ...over,
});
const choices = [
  answer('get', '/api/topics', {
    items: [
      {
        id: 't1',
        code: 'TRAINING',
        nameVi: 'Tập huấn nghiệp vụ',
        nameEn: 'Training',
        position: 1,
        retired: false,
        version: 1,
      },
    ],
  }),
  answer('get', '/api/clusters/{id}', () => problem(404, 'resource.not_found')),
];

type User = Awaited<ReturnType<typeof renderRoute>>['user'];

/** As typed, in one go: letter by letter a long form is drawn anew a hundred times. */
async function write(user: User, field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

describe('the page of a recommendation', () => {
  it('tells what was asked, where and by whom, what was answered, and the way so far', async () => {
    const one = shows({
      entry: { id: 'e1', text: 'Nguyên văn trong biên bản', speaker: 'Trần Thị Mẫu, Giám đốc' },
      responses: [anAnswer({ kinds: ['PLANNED', 'WILL_COORDINATE'], responsibleBody: 'Vụ III' })],
      answered: true,
      responsesCount: 1,
      steps: [
        aStep({ toStatus: 'RECEIVED', by: 'Thư ký mẫu', at: '2021-03-25T10:00:00Z' }),
        aStep({
          fromStatus: 'CLASSIFIED',
          toStatus: 'CLARIFY',
          reason: 'Chưa rõ nội dung',
          at: '2021-03-26T01:00:00Z',
        }),
      ],
    });
    await renderRoute(page, { handlers: [one] });
    expect(await screen.findByRole('heading', { level: 1, name: 'KN-2020-014' })).toBeInTheDocument();
    expect(screen.getByText('Nguyên văn trong biên bản')).toBeInTheDocument();
    expect(screen.getByText(/Người phát biểu: Trần Thị Mẫu, Giám đốc/)).toBeInTheDocument();
    const kinds = screen.getByRole('list', { name: 'Loại trả lời' });
    expect(
      within(kinds)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Có kế hoạch', 'Sẽ phối hợp']);
    expect(screen.getByText('Không hứa thời hạn')).toBeInTheDocument();
    const history = screen.getByRole('region', { name: 'Quá trình xử lý' });
    expect(within(history).getByText('17:00 25/03/2021')).toBeInTheDocument();
    expect(within(history).getByText('Chưa rõ nội dung')).toBeInTheDocument();
  });

  it('tells in the history which group it was in, and that it moved on with it', async () => {
    const [first, second] = ['001', '002'].map((number) => ({ id: `r${number}`, code: `KN-2020-${number}` }));
    const steps = [
      aStep({ toStatus: 'MERGED', joinedGroup: first, at: '2021-03-26T10:00:00Z' }),
      aStep({ toStatus: 'MERGED', leftGroup: first, joinedGroup: second, at: '2021-03-27T10:00:00Z' }),
      aStep({ toStatus: 'CLASSIFIED', leftGroup: second, at: '2021-03-28T10:00:00Z' }),
    ];
    await renderRoute(page, { handlers: [shows({ steps })] });
    const history = await screen.findByRole('region', { name: 'Quá trình xử lý' });
    expect(within(history).getByText('Gộp vào KN-2020-001')).toBeInTheDocument();
    expect(within(history).getByText('Chuyển cùng nhóm từ KN-2020-001 sang KN-2020-002')).toBeInTheDocument();
    expect(within(history).getByText('Tách khỏi KN-2020-002')).toBeInTheDocument();
  });

  it('says that nobody has answered, and offers nothing that the reader may not do', async () => {
    await renderRoute(page, { handlers: [shows()] });
    expect(await screen.findByText('Chưa có trả lời nào cho kiến nghị này.')).toBeInTheDocument();
    expect(screen.getByText('Chưa trả lời')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Soạn trả lời|Phân loại/ })).not.toBeInTheDocument();
  });

  it('is complete in English', async () => {
    await renderRoute(page, { handlers: [shows()], language: 'en' });
    expect(await screen.findByText('Nobody has answered this recommendation yet.')).toBeInTheDocument();
    expect(screen.getByText('Training')).toBeInTheDocument();
  });
});

describe('answering', () => {
  const responds = shows({ actions: ['respond'] });

  it('drafts an answer of several kinds', async () => {
    const sent: unknown[] = [];
    const save = answer('post', '/api/recommendations/{id}/responses', ({ body }) => {
      sent.push(body);
      server.use(shows({ actions: ['respond'], responses: [aDraftAnswer({ text: 'Ban sẽ tập huấn.' })] }));
      return aDraftAnswer();
    });
    const { user } = await renderRoute(page, { handlers: [save, responds] });
    await user.click(await screen.findByRole('button', { name: 'Soạn trả lời' }));
    await user.click(screen.getByRole('checkbox', { name: 'Có kế hoạch' }));
    await user.click(screen.getByRole('checkbox', { name: 'Sẽ phối hợp' }));
    await write(user, screen.getByRole('textbox', { name: /Nội dung trả lời/ }), 'Ban sẽ tập huấn.');
    await write(user, screen.getByRole('textbox', { name: 'Đơn vị chủ trì' }), 'Vụ III');
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    expect(await screen.findByText('Dự thảo, chỉ Ban xem được')).toBeInTheDocument();
    expect(sent).toMatchObject([
      { kinds: ['PLANNED', 'WILL_COORDINATE'], text: 'Ban sẽ tập huấn.', responsibleBody: 'Vụ III', dueOn: null },
    ]);
  });

  it('names what is missing before anything is sent', async () => {
    const { user } = await renderRoute(page, { handlers: [responds] });
    await user.click(await screen.findByRole('button', { name: 'Soạn trả lời' }));
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    expect(await screen.findByText('Hãy chọn ít nhất một loại nội dung.')).toBeInTheDocument();
    expect(screen.getByText('Hãy nhập nội dung trả lời.')).toBeInTheDocument();
  });

  it('keeps what was typed when the server cannot be reached', async () => {
    const save = answer('post', '/api/recommendations/{id}/responses', problem(503, 'service.database_unavailable'));
    const { user } = await renderRoute(page, { handlers: [save, responds] });
    await user.click(await screen.findByRole('button', { name: 'Soạn trả lời' }));
    await user.click(screen.getByRole('checkbox', { name: 'Giải trình' }));
    await write(user, screen.getByRole('textbox', { name: /Nội dung trả lời/ }), 'Gõ rất lâu');
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Cơ sở dữ liệu đang gián đoạn');
    expect(screen.getByRole('textbox', { name: /Nội dung trả lời/ })).toHaveValue('Gõ rất lâu');
    expect(screen.getByRole('checkbox', { name: 'Giải trình' })).toBeChecked();
  });

  it('shows both texts when somebody else was quicker, and then saves over that version', async () => {
    const versions: unknown[] = [];
    const save = answer('put', '/api/responses/{id}', ({ body }) => {
      const { version } = body as { version: number };
      versions.push(version);
      const theirs = aDraftAnswer({ text: 'Bản của người khác', version: 2 });
      return version === 1 ? problem(409, 'resource.version_conflict', { current: theirs }) : aDraftAnswer();
    });
    const one = shows({ responses: [aDraftAnswer({ text: 'Bản cũ' })] });
    const { user } = await renderRoute(page, { handlers: [save, one] });
    await user.click(await screen.findByRole('button', { name: 'Sửa' }));
    const field = screen.getByRole('textbox', { name: /Nội dung trả lời/ });
    await user.clear(field);
    await write(user, field, 'Bản của tôi');
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Bản của người khác');
    expect(field).toHaveValue('Bản của tôi');
    await user.click(screen.getByRole('button', { name: 'Đã xem, lưu bản của tôi' }));
    expect(await screen.findByRole('button', { name: 'Sửa' })).toBeInTheDocument();
    expect(versions).toEqual([1, 2]);
  });

  it('asks before it publishes', async () => {
    const publish = answer('post', '/api/responses/{id}/publish', () => {
      const published = aRecommendation({
        status: 'ANSWERED',
        responses: [anAnswer()],
        answered: true,
        responsesCount: 1,
      });
      server.use(answer('get', '/api/recommendations/{id}', published));
      return published;
    });
    const one = shows({ status: 'IN_PROGRESS', responses: [anApprovedAnswer()] });
    const { user } = await renderRoute(page, { handlers: [publish, one] });
    await user.click(await screen.findByRole('button', { name: 'Công bố' }));
    const dialog = await screen.findByRole('dialog', { name: 'Công bố trả lời này?' });
    await user.click(within(dialog).getByRole('button', { name: 'Công bố' }));
    expect(await screen.findByText('Đã có 1 trả lời')).toBeInTheDocument();
    expect(screen.queryByText('Dự thảo, chỉ Ban xem được')).not.toBeInTheDocument();
  });

  it('throws a draft away only when told twice', async () => {
    const remove = answer('delete', '/api/responses/{id}', () => {
      server.use(shows());
      return undefined;
    });
    const { user } = await renderRoute(page, { handlers: [remove, shows({ responses: [aDraftAnswer()] })] });
    await user.click(await screen.findByRole('button', { name: 'Xoá' }));
    const dialog = await screen.findByRole('dialog', { name: 'Xoá dự thảo trả lời này?' });
    await user.click(within(dialog).getByRole('button', { name: 'Xoá' }));
    expect(await screen.findByText('Chưa có trả lời nào cho kiến nghị này.')).toBeInTheDocument();
  });
});

describe('handling', () => {
  it('classifies', async () => {
    const sent: unknown[] = [];
    const classify = answer('patch', '/api/recommendations/{id}', ({ body }) => {
      sent.push(body);
      const classified = aRecommendation({ competence: 'CENTRAL_BOARD', version: 2, actions: ['classify'] });
      server.use(answer('get', '/api/recommendations/{id}', classified));
      return classified;
    });
    const one = shows({ topic: null, actions: ['classify'] });
    const { user } = await renderRoute(page, { handlers: [classify, one, ...choices] });
    await user.click(await screen.findByRole('button', { name: 'Phân loại' }));
    await user.click(screen.getByRole('combobox', { name: 'Lĩnh vực' }));
    await user.click(await screen.findByRole('option', { name: 'Tập huấn nghiệp vụ', hidden: true }));
    await user.click(screen.getByRole('combobox', { name: 'Thẩm quyền giải quyết' }));
    await user.click(await screen.findByRole('option', { name: /Ban Thi đua/, hidden: true }));
    await user.click(screen.getByRole('button', { name: 'Lưu phân loại' }));
    expect(await screen.findByText('Ban Thi đua – Khen thưởng Trung ương')).toBeInTheDocument();
    expect(sent).toMatchObject([{ topicId: 't1', competence: 'CENTRAL_BOARD', version: 1 }]);
  });

  it('wants a reason where the step needs one, and then takes it', async () => {
    const sent: unknown[] = [];
    const take = answer('post', '/api/recommendations/{id}/transitions', ({ body }) => {
      sent.push(body);
      const moved = aRecommendation({ status: 'CLARIFY', version: 2 });
      server.use(answer('get', '/api/recommendations/{id}', moved));
      return moved;
    });
    const moves = [{ to: 'CLARIFY' as const, reasonRequired: true, resultRequired: false }];
    const { user } = await renderRoute(page, { handlers: [take, shows({ status: 'CLASSIFIED', moves })] });
    await user.click(await screen.findByRole('button', { name: 'Trả lại để bổ sung' }));
    const dialog = await screen.findByRole('dialog', { name: 'Trả lại để bổ sung?' });
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại để bổ sung' }));
    expect(await within(dialog).findByText('Hãy nêu lý do.')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do/ }), 'Chưa rõ đơn vị');
    await user.click(within(dialog).getByRole('button', { name: 'Trả lại để bổ sung' }));
    expect(await screen.findByText('Chờ bổ sung')).toBeInTheDocument();
    expect(sent).toMatchObject([{ to: 'CLARIFY', reason: 'Chưa rõ đơn vị', version: 1 }]);
  });

  it('tells in words why a step is refused, and keeps the reason that was typed', async () => {
    const take = answer('post', '/api/recommendations/{id}/transitions', problem(409, 'recommendation.unanswered'));
    const moves = [{ to: 'ANSWERED' as const, reasonRequired: false, resultRequired: false }];
    const { user } = await renderRoute(page, { handlers: [take, shows({ status: 'IN_PROGRESS', moves })] });
    await user.click(await screen.findByRole('button', { name: 'Xác nhận đã trả lời' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Lý do' }), 'Vì thế');
    await user.click(within(dialog).getByRole('button', { name: 'Xác nhận đã trả lời' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Hãy công bố trả lời trước');
    expect(within(dialog).getByRole('textbox', { name: 'Lý do' })).toHaveValue('Vì thế');
  });
});
