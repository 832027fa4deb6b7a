import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aTemplate } from '../testing/templates.factory';

const mine = aTemplate({ name: 'Của cụm mẫu', clusterId: 'c1', clusterName: 'Cụm mẫu', actions: ['update', 'delete'] });
const owners = [{ clusterId: 'c1', clusterName: 'Cụm mẫu' }];
const list = answer('get', '/api/agenda-templates', {
  items: [aTemplate({ id: '0190a000-0000-7000-8000-000000000e09', name: 'Dùng chung' }), mine],
  owners,
});

const open = (more: ReturnType<typeof answer>[] = []) =>
  renderRoute(paths.adminTemplates(), { handlers: [...more, list, signedIn({ permissions: ['template:manage'] })] });

describe('the templates of agendas', () => {
  it('tell whose they are and how long they take, and open for those who may change them', async () => {
    await open();
    expect(await screen.findAllByText('2 mục, 25 phút')).not.toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Sửa mẫu “Của cụm mẫu”' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Sửa mẫu “Dùng chung”' })).not.toBeInTheDocument();
  });

  it('are written like a programme: Enter adds a line, Alt and the arrows move it', async () => {
    let sent: unknown;
    const update = answer('put', '/api/agenda-templates/{id}', ({ body }) => {
      sent = body;
      return mine;
    });
    const { user } = await open([update]);
    await user.click(await screen.findByRole('button', { name: 'Sửa mẫu “Của cụm mẫu”' }));
    const form = await screen.findByRole('dialog', { name: 'Sửa mẫu chương trình' });
    await user.click(
      within(within(form).getByRole('group', { name: 'Mục 1' })).getByRole('textbox', { name: 'Nội dung' }),
    );
    await user.keyboard('{Enter}Giải lao{Alt>}{ArrowDown}{/Alt}');
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    await expect
      .poll(() => sent)
      .toMatchObject({
        version: 1,
        lines: [
          { title: 'Khai mạc' },
          { title: 'Tham luận năm {năm}', parts: [{}] },
          { title: 'Giải lao', kind: 'BREAK' },
        ],
      });
  });

  it('show both states when somebody else saved first', async () => {
    const refuse = answer(
      'put',
      '/api/agenda-templates/{id}',
      problem(409, 'resource.version_conflict', { current: { ...mine, name: 'Tên của người khác', version: 2 } }),
    );
    const { user } = await open([refuse]);
    await user.click(await screen.findByRole('button', { name: 'Sửa mẫu “Của cụm mẫu”' }));
    const form = await screen.findByRole('dialog', { name: 'Sửa mẫu chương trình' });
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    expect(await within(form).findByText('Tên của người khác')).toBeInTheDocument();
    expect(within(form).getByRole('textbox', { name: /^Tên mẫu/ })).toHaveValue('Của cụm mẫu');
  });

  it('are made for the cluster of the reader', async () => {
    let sent: unknown;
    const create = answer('post', '/api/agenda-templates', ({ body }) => {
      sent = body;
      return mine;
    });
    const { user } = await open([create]);
    await user.click(await screen.findByRole('button', { name: 'Thêm mẫu' }));
    const form = await screen.findByRole('dialog', { name: 'Thêm mẫu' });
    await user.type(within(form).getByRole('textbox', { name: /^Tên mẫu/ }), 'Họp chuyên đề');
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    expect(await within(form).findByText(/Hãy thêm ít nhất một mục/)).toBeInTheDocument();
    await user.type(within(form).getByRole('textbox', { name: 'Nội dung' }), 'Thảo luận');
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    await expect
      .poll(() => sent)
      .toMatchObject({
        name: 'Họp chuyên đề',
        clusterId: 'c1',
        lines: [{ title: 'Thảo luận', kind: 'DISCUSSION', minutesPlanned: 10, parts: [] }],
      });
  });

  it('go after asking', async () => {
    let gone = false;
    const remove = answer('delete', '/api/agenda-templates/{id}', () => {
      gone = true;
      return new Response(null, { status: 204 });
    });
    const { user } = await open([remove]);
    await user.click(await screen.findByRole('button', { name: 'Xoá mẫu “Của cụm mẫu”' }));
    await user.click(await screen.findByRole('button', { name: 'Xoá mẫu' }));
    expect(await screen.findByText('Đã xoá mẫu “Của cụm mẫu”.')).toBeInTheDocument();
    expect(gone).toBe(true);
  });
});
