import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { ADMINISTRATOR, aUser } from '../testing/admin.factory';
import { server } from '../testing/server';

const HAU_GIANG = '0190a000-0000-7000-8000-0000000000aa';
const admin = signedIn(ADMINISTRATOR);
const user = aUser();
const list = answer('get', '/api/users', ({ query }) => ({
  items: query.get('q') === null || query.get('q') === 'le thi mau' ? [user] : [],
  next: null,
}));
const one = answer('get', '/api/users/{id}', user);
const units = answer('get', '/api/units', ({ query }): Schema<'UnitPageDto'> => ({
  items:
    query.get('q') === 'hau g'
      ? [
          {
            id: HAU_GIANG,
            name: 'Hậu Giang',
            fullName: 'Tỉnh Hậu Giang',
            kind: 'PROVINCE',
            code: '93',
            validFrom: null,
            validTo: '2025-06-30',
            successor: null,
          },
        ]
      : [],
  next: null,
}));

const dialog = () => screen.findByRole('dialog');

describe('the page of users', () => {
  it('finds without diacritics and keeps the search in the address', async () => {
    const { user: person, router } = await renderRoute(paths.adminUsers(), { handlers: [admin, list] });
    await person.type(await screen.findByRole('searchbox'), 'le thi mau');
    await waitFor(() => expect(router.state.location.search).toBe('?q=le+thi+mau'));
    expect(await screen.findByRole('button', { name: 'Lê Thị Mẫu' })).toBeInTheDocument();
    await person.type(screen.getByRole('searchbox'), ' khong co');
    expect(await screen.findByText('Không có tài khoản nào như vậy.')).toBeInTheDocument();
  });

  it('opens an account with a role for a province that is found without marks', async () => {
    const sent: unknown[] = [];
    const create = answer('post', '/api/users', ({ body }) => {
      sent.push(body);
      return aUser({ displayName: 'Trần Văn Mới' });
    });
    const { user: person } = await renderRoute(`${paths.adminUsers()}?mo=moi`, {
      handlers: [admin, list, units, create],
    });
    const form = within(await dialog());
    await person.type(form.getByLabelText(/Họ và tên/), 'Trần Văn Mới');
    await person.type(form.getByLabelText(/Thư điện tử/), 'moi@tinh.example');
    await person.type(form.getByLabelText(/Mật khẩu ban đầu/, { selector: 'input' }), 'mật khẩu đủ dài');
    await person.click(form.getByRole('button', { name: 'Thêm vai trò' }));
    await person.selectOptions(form.getByRole('combobox', { name: 'Vai trò' }), 'Thư ký cụm');
    await person.type(form.getByRole('combobox', { name: /Của tỉnh/ }), 'hau g');
    await person.click(await screen.findByText('Tỉnh Hậu Giang (đến 30/06/2025)'));
    await person.click(form.getByRole('button', { name: 'Thêm người dùng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toMatchObject([{ displayName: 'Trần Văn Mới', roles: [{ role: 'SECRETARIAT', unitId: HAU_GIANG }] }]);
  });

  it('says what is missing at each field, and what the server refuses too, and keeps what was typed', async () => {
    const taken = answer(
      'post',
      '/api/users',
      problem(422, 'request.invalid', { fields: [{ path: 'email', code: 'taken' }] }),
    );
    const { user: person } = await renderRoute(`${paths.adminUsers()}?mo=moi`, {
      handlers: [admin, list, units, taken],
    });
    const form = within(await dialog());
    await person.click(form.getByRole('button', { name: 'Thêm vai trò' }));
    await person.click(form.getByRole('button', { name: 'Thêm người dùng' }));
    for (const text of [
      'Hãy nhập họ và tên.',
      'Hãy nhập thư điện tử.',
      'Nhập ít nhất 10 ký tự.',
      'Hãy chọn vai trò.',
    ]) {
      expect(form.getByText(text)).toBeInTheDocument();
    }
    await person.click(form.getByRole('button', { name: 'Bỏ vai trò 1' }));
    await person.type(form.getByLabelText(/Họ và tên/), 'Lê Mẫu');
    await person.type(form.getByLabelText(/Thư điện tử/), 'mau@example.test');
    await person.type(form.getByLabelText(/Mật khẩu ban đầu/, { selector: 'input' }), 'mật khẩu đủ dài');
    await person.click(form.getByRole('button', { name: 'Thêm người dùng' }));
    expect(await form.findByText(/Đã có mục dùng giá trị này/)).toBeInTheDocument();
    expect(form.getByLabelText(/Họ và tên/)).toHaveValue('Lê Mẫu');
  });

  it('keeps what was typed when somebody else was faster, until the reader asks for the new state', async () => {
    const moved = answer('put', '/api/users/{id}', problem(409, 'resource.version_conflict', { current: user }));
    const { user: person } = await renderRoute(`${paths.adminUsers()}?mo=${user.id}`, {
      handlers: [admin, list, one, moved],
    });
    const form = within(await dialog());
    const name = await form.findByLabelText(/Họ và tên/);
    await person.clear(name);
    await person.type(name, 'Tên của tôi');
    await person.click(form.getByRole('button', { name: 'Lưu' }));
    expect(await form.findByText(/Người khác vừa thay đổi/)).toBeInTheDocument();
    expect(name).toHaveValue('Tên của tôi');
    server.use(answer('get', '/api/users/{id}', aUser({ displayName: 'Tên của họ', version: 2 })));
    await person.click(form.getByRole('button', { name: /xem bản mới/ }));
    expect(await form.findByDisplayValue('Tên của họ')).toBeInTheDocument();
  });

  it('asks before it closes an account', async () => {
    const sent: unknown[] = [];
    const update = answer('put', '/api/users/{id}', ({ body }) => {
      sent.push(body);
      return aUser({ disabled: true });
    });
    const { user: person } = await renderRoute(`${paths.adminUsers()}?mo=${user.id}`, {
      handlers: [admin, list, one, update],
    });
    await person.click(await screen.findByRole('button', { name: 'Đóng tài khoản' }));
    const question = within(await screen.findByRole('dialog', { name: 'Đóng tài khoản của Lê Thị Mẫu?' }));
    expect(sent).toEqual([]);
    await person.click(question.getByRole('button', { name: 'Đóng tài khoản' }));
    await waitFor(() => expect(sent).toMatchObject([{ disabled: true, version: 1 }]));
  });

  it('offers no closing of the account that one is signed in with', async () => {
    const own = answer('get', '/api/users/{id}', aUser({ actions: ['update', 'set-password'] }));
    await renderRoute(`${paths.adminUsers()}?mo=${user.id}`, { handlers: [admin, list, own] });
    await screen.findByRole('button', { name: 'Đặt mật khẩu mới' });
    expect(screen.queryByRole('button', { name: 'Đóng tài khoản' })).not.toBeInTheDocument();
  });
});

describe('the administration', () => {
  it('opens at its first section', async () => {
    const { router } = await renderRoute(paths.admin(), { handlers: [admin, list] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Người dùng' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe(paths.adminUsers());
  });

  it('says so to who may open none of it', async () => {
    await renderRoute(paths.admin());
    expect(await screen.findByText(/Bạn không được làm việc này/)).toBeInTheDocument();
  });
});
