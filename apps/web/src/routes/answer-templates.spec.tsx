import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';

const template = {
  id: 't1',
  name: 'Tiếp thu (mẫu)',
  kinds: ['AGREED' as const],
  tense: null,
  text: 'Ban tiếp thu [nội dung].',
  version: 2,
};
const list = answer('get', '/api/answer-templates', { items: [template] });
const board = signedIn({ permissions: ['answer-template:manage'] });

describe('the templates of answers', () => {
  it('are for the board alone: nobody else may make one, or try again', async () => {
    const refused = answer('get', '/api/answer-templates', () => problem(403, 'auth.forbidden'));
    await renderRoute(paths.answerTemplates(), { handlers: [signedIn({ permissions: [] }), refused] });
    expect(await screen.findByRole('alert')).toHaveTextContent(/Bạn không được làm việc này/);
    expect(screen.queryByRole('button', { name: 'Thêm mẫu' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thử lại' })).not.toBeInTheDocument();
  });

  it('are made, with the server saying when a name is taken', async () => {
    const create = answer('post', '/api/answer-templates', () =>
      problem(422, 'request.invalid', { fields: [{ path: 'name', code: 'taken' }] }),
    );
    const { user } = await renderRoute(paths.answerTemplates(), { handlers: [board, list, create] });
    await user.click(await screen.findByRole('button', { name: 'Thêm mẫu' }));
    const dialog = await screen.findByRole('dialog', { name: 'Thêm mẫu' });
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Hãy đặt tên mẫu.')).toBeInTheDocument();
    const name = within(dialog).getByRole('textbox', { name: /Tên mẫu/ });
    expect(name).toHaveFocus();
    await user.keyboard('Tiếp thu (mẫu)');
    await user.type(within(dialog).getByRole('textbox', { name: /Nội dung mẫu/ }), 'Nội dung.');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Đã có mục dùng giá trị này. Hãy nhập giá trị khác.')).toBeInTheDocument();
    expect(name).toHaveFocus();
  });

  it('are changed from the version that was seen', async () => {
    const sent: unknown[] = [];
    const change = answer('put', '/api/answer-templates/{id}', ({ body }) => {
      sent.push(body);
      return { ...template, version: 3 };
    });
    const { user } = await renderRoute(paths.answerTemplates(), { handlers: [board, list, change] });
    await user.click(await screen.findByRole('button', { name: 'Sửa mẫu “Tiếp thu (mẫu)”' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sửa mẫu' });
    await user.type(within(dialog).getByRole('textbox', { name: /Nội dung mẫu/ }), ' Thêm.');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await expect
      .poll(() => sent)
      .toMatchObject([{ text: 'Ban tiếp thu [nội dung]. Thêm.', kinds: ['AGREED'], version: 2 }]);
  });

  it('are deleted only when told twice', async () => {
    const removed: string[] = [];
    const remove = answer('delete', '/api/answer-templates/{id}', ({ params }) => {
      removed.push(params['id'] ?? '');
      return undefined;
    });
    const { user } = await renderRoute(paths.answerTemplates(), { handlers: [board, list, remove] });
    await user.click(await screen.findByRole('button', { name: 'Xoá mẫu “Tiếp thu (mẫu)”' }));
    expect(removed).toEqual([]);
    const dialog = await screen.findByRole('dialog', { name: 'Xoá mẫu “Tiếp thu (mẫu)”?' });
    await user.click(within(dialog).getByRole('button', { name: 'Xoá' }));
    expect(await screen.findByText('Đã xoá mẫu “Tiếp thu (mẫu)”.')).toBeInTheDocument();
    expect(removed).toEqual(['t1']);
  });
});
