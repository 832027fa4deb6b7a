import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute, signedIn } from '../testing';
import { aUnitListItem } from '../testing/directory.factory';
import { anOpinion, aRecommendation } from '../testing/recommendations.factory';

type Over = Partial<Schema<'RecommendationDto'>>;

const { id } = aRecommendation();
const board = signedIn({
  roles: [{ role: 'BOARD_STAFF', unitId: null, unitName: null }],
  permissions: ['recommendation:read', 'recommendation:handle'],
});
const led: Over = { status: 'IN_PROGRESS', leadUnit: { id: 'v3', name: 'Vụ III' }, dueOn: '2021-04-22', version: 3 };
const around = [
  answer('get', '/api/recommendations', { items: [], next: null }),
  answer('get', '/api/recommendations/counts', { counts: [], total: 0, unanswered: 0, overdue: 0, dueSoon: 0 }),
  answer('get', '/api/topics', { items: [] }),
  answer('get', '/api/recommendations/{id}/similar', { items: [] }),
  answer('get', '/api/clusters', { on: '2021-03-25', items: [] }),
  answer('get', '/api/units', { items: [aUnitListItem({ id: 'v1', name: 'Vụ I' })], next: null }),
];

/** Opens it on the desk as it stands before and after something is sent. */
async function open(before: Over, write: (sent: unknown[]) => ReturnType<typeof answer>, after: Over = {}) {
  const sent: unknown[] = [];
  const stands = answer('get', '/api/recommendations/{id}', () =>
    aRecommendation({ ...led, ...before, ...(sent.length > 0 ? after : {}) }),
  );
  const handlers = [board, write(sent), ...around, stands];
  const { user } = await renderRoute(paths.desk({}, id), { handlers });
  return { user, sent };
}

describe('handling on the desk', () => {
  it('extends the deadline for a reason, which the history then tells', async () => {
    const change = { id: 'd1', fromDueOn: '2021-04-22', toDueOn: '2021-05-20', reason: 'Chờ hướng dẫn', by: null };
    const after = { actions: [], dueOn: '2021-05-20', deadlineChanges: [{ ...change, at: '2021-04-20T01:00:00Z' }] };
    const { user, sent } = await open(
      { actions: ['extend'] },
      (kept) =>
        answer('post', '/api/recommendations/{id}/extend', ({ body }) => {
          kept.push(body);
          return aRecommendation({ ...led, ...after });
        }),
      after,
    );
    await user.click(await screen.findByRole('button', { name: 'Gia hạn' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Gia hạn trả lời' }));
    expect(dialog.getByText('Hạn hiện nay: 22/04/2021')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Gia hạn' }));
    expect(await dialog.findByText('Hãy nêu lý do.')).toBeInTheDocument();
    await user.type(dialog.getByRole('textbox', { name: /Hạn mới/ }), '20/05/2021');
    await user.type(dialog.getByRole('textbox', { name: /Lý do/ }), 'Chờ hướng dẫn');
    await user.click(dialog.getByRole('button', { name: 'Gia hạn' }));
    const history = within(await screen.findByRole('region', { name: 'Quá trình xử lý' }));
    expect(await history.findByText('Gia hạn đến 20/05/2021')).toBeInTheDocument();
    expect(sent).toEqual([{ dueOn: '2021-05-20', reason: 'Chờ hướng dẫn', version: 3 }]);
    expect(await screen.findByText('Đã gia hạn trả lời đến 20/05/2021.')).toBeInTheDocument();
  });

  it('reports upwards with the authority and the document', async () => {
    const { user, sent } = await open({ actions: ['report-up'] }, (kept) =>
      answer('post', '/api/recommendations/{id}/report-up', ({ body }) => {
        kept.push(body);
        return aRecommendation({ ...led, status: 'REPORTED_UP' });
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Báo cáo cấp có thẩm quyền' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Báo cáo cấp có thẩm quyền' }));
    await user.type(dialog.getByRole('textbox', { name: /Cấp có thẩm quyền/ }), 'Bộ Nội vụ');
    await user.type(dialog.getByRole('textbox', { name: /Số, ngày văn bản/ }), 'số 12/BC (mẫu)');
    await user.click(dialog.getByRole('button', { name: 'Ghi báo cáo' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toMatchObject([
      { authority: 'Bộ Nội vụ', documentReference: 'số 12/BC (mẫu)', note: null, version: 3 },
    ]);
  });

  it('offers the reply from above as the next step while it is waited for', async () => {
    const { user, sent } = await open({ status: 'REPORTED_UP', actions: ['extend', 'reply'] }, (kept) =>
      answer('post', '/api/recommendations/{id}/report-up/reply', ({ body }) => {
        kept.push(body);
        return aRecommendation(led);
      }),
    );
    const [first] = within(await screen.findByRole('group', { name: 'Việc có thể làm' })).getAllByRole('button');
    expect(first).toHaveAccessibleName('Ghi ý kiến cấp trên');
    await user.click(first!);
    const dialog = within(await screen.findByRole('dialog', { name: 'Ý kiến của cấp có thẩm quyền' }));
    await user.type(dialog.getByRole('textbox', { name: /Nội dung ý kiến/ }), 'Đồng ý (mẫu)');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(sent).toMatchObject([{ reply: 'Đồng ý (mẫu)', version: 3 }]));
  });

  it('says when nobody can be reminded in the system', async () => {
    const { user } = await open({ actions: ['remind'] }, () =>
      answer('post', '/api/recommendations/{id}/remind', { recipients: 0 }),
    );
    await user.click(await screen.findByRole('button', { name: 'Đôn đốc' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Đôn đốc đơn vị chủ trì' }));
    expect(dialog.getByText(/Vụ III/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Gửi thư nhắc' }));
    expect(await screen.findByText(/hãy đôn đốc bằng cách khác/)).toBeInTheDocument();
  });

  it('asks a unit for its opinion', async () => {
    const { user, sent } = await open({ actions: ['ask-opinion'] }, (kept) =>
      answer('post', '/api/recommendations/{id}/opinions', ({ body }) => {
        kept.push(body);
        return anOpinion();
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Hỏi ý kiến đơn vị' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Hỏi ý kiến đơn vị' }));
    await user.click(dialog.getByRole('button', { name: 'Gửi đề nghị' }));
    expect(await dialog.findByText('Hãy chọn đơn vị.')).toBeInTheDocument();
    await user.click(dialog.getByRole('combobox', { name: 'Đơn vị' }));
    await user.click(await screen.findByRole('option', { name: 'Vụ I' }));
    await user.type(dialog.getByRole('textbox', { name: /Nội dung cần cho ý kiến/ }), 'Kinh phí?');
    await user.click(dialog.getByRole('button', { name: 'Gửi đề nghị' }));
    await waitFor(() => expect(sent).toMatchObject([{ unitId: 'v1', question: 'Kinh phí?', dueOn: null }]));
  });

  it('takes a question back only when told twice', async () => {
    const waiting = { opinions: [anOpinion({ actions: ['give', 'withdraw'] })] };
    const { user } = await open(
      waiting,
      (kept) =>
        answer('delete', '/api/opinions/{id}', ({ query }) => {
          kept.push(query.get('version'));
          return undefined;
        }),
      { opinions: [] },
    );
    const opinions = within(await screen.findByRole('region', { name: 'Ý kiến đơn vị phối hợp' }));
    await user.click(opinions.getByRole('button', { name: 'Rút lại' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Rút đề nghị gửi Vụ III?' }));
    await user.click(dialog.getByRole('button', { name: 'Rút lại' }));
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Ý kiến đơn vị phối hợp' })).not.toBeInTheDocument(),
    );
    expect(await screen.findByText('Đã rút đề nghị gửi Vụ III.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'KN-2020-014' })).toHaveFocus());
  });

  it('asks before a stray Escape takes what was typed', async () => {
    const { user } = await open({ actions: ['extend'] }, () => answer('get', '/api/topics', { items: [] }));
    const dialogOf = (name: string) => screen.findByRole('dialog', { name });
    await user.click(await screen.findByRole('button', { name: 'Gia hạn' }));
    const typed = within(await dialogOf('Gia hạn trả lời')).getByRole('textbox', { name: /Lý do/ });
    await user.type(typed, 'Chờ hướng dẫn');
    await user.keyboard('{Escape}');
    const question = within(await dialogOf('Bỏ nội dung vừa nhập?'));
    await user.click(question.getByRole('button', { name: 'Nhập tiếp' }));
    await waitFor(() => expect(screen.queryByText('Bỏ nội dung vừa nhập?')).not.toBeInTheDocument());
    expect(typed).toHaveValue('Chờ hướng dẫn');
    await user.click(typed);
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Bỏ nội dung' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('closes at Escape, unasked, what nothing was typed in', async () => {
    const { user } = await open({ actions: ['extend'] }, () => answer('get', '/api/topics', { items: [] }));
    await user.click(await screen.findByRole('button', { name: 'Gia hạn' }));
    await screen.findByRole('dialog', { name: 'Gia hạn trả lời' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('calls late only what is due: an earlier step that is late stands in the head alone', async () => {
    await open({ actions: [], dueOn: null, overdue: true }, () => answer('get', '/api/topics', { items: [] }));
    const facts = within(await screen.findByRole('region', { name: 'Phân loại và thời hạn' }));
    expect(facts.getByText('chưa đặt')).toBeInTheDocument();
    expect(facts.queryByText('Quá hạn')).not.toBeInTheDocument();
  });
});
