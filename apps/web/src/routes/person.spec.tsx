import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aPerson, aPersonListItem, aPosition } from '../testing/people.factory';

const manager = signedIn({ permissions: ['person:read', 'person:manage', 'directory:read'] });
const units = answer('get', '/api/units', { items: [], next: null });

describe('a person of the directory', () => {
  it('is told with positions of now and before, address and meetings', async () => {
    const person = aPerson({
      ...{ fullName: 'Hồ Thị Mẫu', honorific: 'Bà', email: 'mau@example.test', phone: '0912 345 678' },
      positions: [aPosition({ title: 'Chủ tịch', validFrom: '2021-03-01', unitId: 'u', unitName: 'Tỉnh Mẫu' })],
      meetings: [{ id: 'm', title: 'Họp mẫu', clusterName: 'Cụm mẫu', heldOn: '2021-03-25', role: 'CHAIR' }],
    });
    await renderRoute(paths.person(person.id), { handlers: [manager, answer('get', '/api/people/{id}', person)] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Hồ Thị Mẫu' })).toBeInTheDocument();
    expect(screen.getByText('(từ 01/03/2021)')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tỉnh Mẫu' })).toHaveAttribute('href', paths.unit('u'));
    expect(screen.getByRole('link', { name: '0912 345 678' })).toHaveAttribute('href', 'tel:0912345678');
    expect(screen.getByRole('link', { name: 'Họp mẫu' })).toHaveAttribute('href', paths.meeting('m'));
    expect(screen.getByText('Chủ trì')).toBeInTheDocument();
  });

  it('is changed, and when somebody else was faster both states are seen', async () => {
    const person = aPerson({ positions: [aPosition({ title: 'Cũ' }), aPosition({ title: 'Hai' })] });
    const newer = aPerson({ ...person, fullName: 'Lê Thị Người Khác Sửa', version: 2 });
    const sent: Record<string, unknown>[] = [];
    const { user } = await renderRoute(paths.person(person.id), {
      handlers: [
        ...[manager, units, answer('get', '/api/people/{id}', person)],
        answer('put', '/api/people/{id}', ({ body }) => {
          sent.push(body as Record<string, unknown>);
          return sent.length === 1 ? problem(409, 'resource.version_conflict', { current: newer }) : newer;
        }),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Sửa' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Đưa chức vụ 2 lên trên' }));
    await user.click(dialog.getByRole('button', { name: 'Bỏ chức vụ 2' }));
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await dialog.findByText('Lê Thị Người Khác Sửa')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: /Giữ/ }));
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toMatchObject([{ version: 1 }, { version: 2, positions: [{ title: 'Hai' }] }]);
    expect(sent[1]?.['positions']).toHaveLength(1);
  });

  it('is merged with another who is looked for, and the page goes to the one that stays', async () => {
    const person = aPerson({ fullName: 'Phan Văn Gộp' });
    const other = aPerson({ fullName: 'Phan Gộp' });
    const { user, router } = await renderRoute(paths.person(person.id), {
      handlers: [
        manager,
        answer('get', '/api/people/{id}', ({ params }) => (params['id'] === person.id ? person : other)),
        answer('get', '/api/people', { items: [person, aPersonListItem(other)], next: null }),
        answer('post', '/api/people/{id}/merge', other),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Gộp bản ghi trùng' }));
    await user.click(await screen.findByRole('combobox', { name: 'Bản ghi khác của Phan Văn Gộp' }));
    expect(screen.queryByRole('option', { name: /Phan Văn Gộp/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('option', { name: /Phan Gộp/ }));
    await user.click(await screen.findByRole('radio', { name: 'Giữ bản ghi Phan Gộp' }));
    await user.click(screen.getByRole('button', { name: 'Gộp' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.person(other.id)));
  });

  it('is found under the record that was merged into it', async () => {
    const person = aPerson({ fullName: 'Người Còn Lại' });
    const { router } = await renderRoute(paths.person('cu'), {
      handlers: [manager, answer('get', '/api/people/{id}', person)],
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Người Còn Lại' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe(paths.person(person.id));
  });

  it('cannot be changed by who may only read', async () => {
    const person = aPerson({ actions: [] });
    await renderRoute(paths.person(person.id), { handlers: [answer('get', '/api/people/{id}', person)] });
    expect(await screen.findByRole('heading', { level: 1, name: person.fullName })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^(Sửa|Gộp)/ })).not.toBeInTheDocument();
  });
});
