import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, renderRoute, signedIn } from '../testing';
import { aPerson, aPersonListItem, aPosition } from '../testing/people.factory';

const nobodyTwice = answer('get', '/api/people/duplicates', { items: [] });
const manager = signedIn({ permissions: ['person:read', 'person:manage', 'directory:read'] });
const reader = signedIn({ permissions: ['person:read', 'directory:read'] });
const units = answer('get', '/api/units', { items: [], next: null });

describe('the directory of people', () => {
  it('shows what people are today and finds them without marks', async () => {
    const chair = aPersonListItem({
      fullName: 'Đặng Thị Mẫu',
      positions: [aPosition({ title: 'Giám đốc Sở' }), aPosition({ title: 'Ủy viên' })],
    });
    const list = answer('get', '/api/people', ({ query }) => ({
      items: query.get('q') === 'dang' ? [chair] : query.get('q') === null ? [chair, aPersonListItem()] : [],
      next: null,
    }));
    const { user } = await renderRoute(paths.people(), { handlers: [reader, list] });
    expect(await screen.findByRole('link', { name: 'Lê Thị Mẫu' })).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), 'dang');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Lê Thị Mẫu' })).not.toBeInTheDocument());
    expect(screen.getByRole('link', { name: 'Đặng Thị Mẫu' })).toHaveAttribute('href', paths.person(chair.id));
    expect(screen.getByText('Giám đốc Sở; Ủy viên')).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(await screen.findByText('Không có ai khớp với “dangx”.')).toBeInTheDocument();
  });

  it('offers readers nothing to change', async () => {
    const list = answer('get', '/api/people', { items: [aPersonListItem()], next: null });
    await renderRoute(paths.people(), { handlers: [reader, list] });
    expect(await screen.findByRole('link', { name: 'Lê Thị Mẫu' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thêm người' })).not.toBeInTheDocument();
  });

  it('enters a person with a position from a day on, and goes to them', async () => {
    const sent: Record<string, unknown>[] = [];
    const { user, router } = await renderRoute(paths.people(), {
      handlers: [
        ...[manager, nobodyTwice, units],
        answer('get', '/api/people', { items: [], next: null }),
        answer('post', '/api/people', ({ body }) => {
          sent.push(body as Record<string, unknown>);
          return aPerson(body as object);
        }),
        answer('get', '/api/people/{id}', ({ params }) => aPerson({ id: params['id'], fullName: 'Trần Văn Mẫu' })),
      ],
    });
    expect(await screen.findByText('Danh bạ chưa có ai.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Thêm người' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await dialog.findByText('Nhập họ và tên.')).toBeInTheDocument();
    await user.click(dialog.getByLabelText(/Họ và tên/));
    await user.paste('Trần Văn Mẫu');
    const position = within(dialog.getByRole('group', { name: 'Chức vụ 1' }));
    await user.click(position.getByLabelText('Chức vụ'));
    await user.paste('Vụ trưởng (mẫu)');
    await user.click(position.getByLabelText('Từ ngày'));
    await user.paste('01/03/2021');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      fullName: 'Trần Văn Mẫu',
      positions: [{ title: 'Vụ trưởng (mẫu)', validFrom: '2021-03-01', validTo: null }],
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Trần Văn Mẫu' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe(paths.person(String(sent[0]?.['id'])));
  });

  it('shows who is perhaps one person side by side and merges the one that does not stay', async () => {
    const one = aPerson({ fullName: 'Bùi Thị Trùng', phone: '0123' });
    const two = aPerson({ fullName: 'BÙI THỊ TRÙNG', email: 'mau@example.test', version: 4 });
    let merged: unknown;
    const { user } = await renderRoute(paths.people(), {
      handlers: [
        manager,
        answer('get', '/api/people', { items: [one, two], next: null }),
        answer('get', '/api/people/duplicates', () => ({
          items: merged ? [] : [{ fullName: one.fullName, people: [one, two] }],
        })),
        answer('get', '/api/people/{id}', ({ params }) => (params['id'] === one.id ? one : two)),
        answer('post', '/api/people/{id}/merge', ({ params, body }) => {
          merged = { ...params, ...(body as object) };
          return one;
        }),
      ],
    });
    expect(await screen.findByText('Bùi Thị Trùng: 2 bản ghi')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'So sánh các bản ghi Bùi Thị Trùng' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByRole('radio', { name: 'Giữ bản ghi Bùi Thị Trùng' })).toBeChecked();
    expect(dialog.getByRole('row', { name: /Điện thoại 0123/ })).toBeInTheDocument();
    await user.click(dialog.getByRole('radio', { name: 'Giữ bản ghi BÙI THỊ TRÙNG' }));
    await user.click(dialog.getByRole('radio', { name: 'Giữ bản ghi Bùi Thị Trùng' }));
    await user.click(dialog.getByRole('button', { name: 'Gộp' }));
    await waitFor(() => expect(merged).toMatchObject({ id: two.id, intoId: one.id, version: 4 }));
    await waitFor(() => expect(screen.queryByText('Có thể ghi trùng')).not.toBeInTheDocument());
  });
});
