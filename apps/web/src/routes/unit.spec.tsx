import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aUnitDto, aUnitRef } from '../testing/directory.factory';
import { aPersonListItem } from '../testing/people.factory';

const unit = aUnitDto({
  fullName: 'Tỉnh Hậu Giang',
  code: '93',
  validTo: '2025-06-30',
  successors: [aUnitRef({ fullName: 'Thành phố Cần Thơ', validFrom: '2025-07-01' })],
  memberships: [{ clusterId: 'c1', clusterName: 'Cụm Tây Nam Bộ', validFrom: null, validTo: '2025-06-30' }],
});
const one = (over = {}) => answer('get', '/api/units/{id}', { ...unit, ...over });

describe('a unit', () => {
  it('tells what it became and which cluster it was in', async () => {
    await renderRoute(paths.unit(unit.id), { handlers: [one()] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Tỉnh Hậu Giang' })).toBeInTheDocument();
    expect(screen.getByText('Không còn')).toBeInTheDocument();
    const became = screen.getByRole('region', { name: 'Đã trở thành' });
    expect(became).toHaveTextContent('Thành phố Cần Thơ · Từ 01/07/2025');
    const clusters = screen.getByRole('region', { name: 'Các cụm đã tham gia' });
    expect(within(clusters).getByRole('link', { name: 'Cụm Tây Nam Bộ' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Sửa' })).not.toBeInTheDocument();
  });

  it('tells who holds a position in it, to those who may know', async () => {
    const people = answer('get', '/api/people', ({ query }) => ({
      items: query.get('unitId') === unit.id ? [aPersonListItem({ fullName: 'Lê Thị Mẫu' })] : [],
      next: null,
    }));
    await renderRoute(paths.unit(unit.id), { handlers: [one(), people, signedIn({ permissions: ['person:read'] })] });
    const table = await screen.findByRole('region', { name: 'Cán bộ của đơn vị trong danh bạ' });
    expect(within(table).getByRole('link', { name: 'Lê Thị Mẫu' })).toBeInTheDocument();
  });

  it('shows to who changes it what somebody else saved meanwhile, and keeps what was typed', async () => {
    const { answer: put, sent } = conflictOnce();
    const units = answer('get', '/api/units', { items: [], next: null });
    const { user } = await renderRoute(paths.unit(unit.id), { handlers: [one({ actions: ['update'] }), units, put] });
    await user.click(await screen.findByRole('button', { name: 'Sửa' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sửa đơn vị' });
    const code = within(dialog).getByRole('textbox', { name: 'Mã đơn vị hành chính' });
    await user.clear(code);
    await user.type(code, '930');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Tỉnh Hậu Giang mới');
    expect(code).toHaveValue('930');
    await user.click(within(dialog).getByRole('button', { name: 'Giữ nội dung của tôi' }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã lưu.')).toBeInTheDocument();
    expect(sent.map(({ version, code: typed }) => [version, typed])).toEqual([
      [1, '930'],
      [7, '930'],
    ]);
  });
});

/** Somebody else saved first: version 7 is on the server. */
function conflictOnce() {
  const sent: { version: number; code: string }[] = [];
  const current = { ...unit, fullName: 'Tỉnh Hậu Giang mới', version: 7 };
  return {
    sent,
    answer: answer('put', '/api/units/{id}', ({ body }) => {
      sent.push(body as (typeof sent)[number]);
      return sent.length === 1 ? problem(409, 'resource.version_conflict', { current }) : unit;
    }),
  };
}
