import type { Schema } from '@kyhop/api-contract';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FILTERS, paths, SECTION_PARAMETER } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { aCall, aCommitment, aMember } from '../testing/commitments.factory';
import { server } from '../testing/server';

const clusters = answer('get', '/api/clusters', () => problem(404, 'resource.not_found'));
const promises = (...items: Schema<'CommitmentDto'>[]) => answer('get', '/api/commitments', { items, next: null });
const calls = (...items: Schema<'ActionRequestDto'>[]) => answer('get', '/api/action-requests', { items, next: null });
const callsPage = `${paths.commitments()}?${SECTION_PARAMETER}=de-nghi`;
const focal = signedIn({
  permissions: ['recommendation:read', 'commitment:read', 'action-request:reply'],
  roles: [{ role: 'FOCAL_POINT', unitId: 'kg', unitName: 'Kiên Giang' }],
});
const board = signedIn({
  permissions: ['recommendation:read', 'commitment:read', 'commitment:manage', 'action-request:manage'],
});

describe('what the centre promised', () => {
  it('says what is overdue, what has no date, and what became of it', async () => {
    const rows = [
      aCommitment({ id: 'a', dueOn: '2021-06-30', overdue: true, text: 'Sẽ tập huấn.' }),
      aCommitment({ id: 'b' }),
      aCommitment({ id: 'c', state: 'FULFILLED', outcome: 'Kế hoạch số 5 (mẫu)', settledOn: '2021-05-01' }),
    ];
    await renderRoute(paths.commitments(), { handlers: [promises(...rows), clusters] });
    expect(await screen.findByText('Sẽ tập huấn.')).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Cam kết của trung ương' });
    expect(within(table).getByText('Quá hạn')).toBeInTheDocument();
    expect(within(table).getByText('30/06/2021')).toBeInTheDocument();
    expect(within(table).getAllByText('không hứa thời hạn')).toHaveLength(2);
    expect(within(table).getByText('ngày 01/05/2021: Kế hoạch số 5 (mẫu)')).toBeInTheDocument();
  });

  it('is narrowed by the address', async () => {
    const asked: (string | null)[] = [];
    const list = answer('get', '/api/commitments', ({ query }) => {
      asked.push(query.get('due'), query.get('year'));
      return { items: [], next: null };
    });
    await renderRoute(`${paths.commitments()}?${FILTERS.status}=OVERDUE&${FILTERS.year}=2020`, {
      handlers: [list, clusters],
    });
    expect(await screen.findByText('Không có cam kết nào.')).toBeInTheDocument();
    expect(asked).toEqual(['OVERDUE', '2020']);
  });

  it('is settled by the board, which says by what', async () => {
    const sent: unknown[] = [];
    const settle = answer('patch', '/api/commitments/{id}', ({ body }) => {
      sent.push(body);
      server.use(promises(aCommitment({ state: 'FULFILLED', outcome: 'Kế hoạch 5', settledOn: '2021-05-01' })));
      return aCommitment();
    });
    const { user } = await renderRoute(paths.commitments(), { handlers: [settle, promises(aCommitment()), clusters] });
    await user.click(await screen.findByRole('button', { name: 'Ghi kết quả cam kết KN-2020-006' }));
    const dialog = await screen.findByRole('dialog', { name: 'Kết quả thực hiện cam kết' });
    await user.click(within(dialog).getByRole('combobox', { name: 'Tình trạng' }));
    // The filter of the page offers the same standings before it.
    const [, fulfilled] = await screen.findAllByRole('option', { name: 'Đã thực hiện', hidden: true });
    await user.click(fulfilled!);
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Hãy ghi kết quả hoặc lý do.')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: /văn bản, việc gì/ }), 'Kế hoạch 5');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('ngày 01/05/2021: Kế hoạch 5')).toBeInTheDocument();
    expect(sent).toMatchObject([{ state: 'FULFILLED', outcome: 'Kế hoạch 5', version: 1 }]);
  });

  it('is only read by a province', async () => {
    const handlers = [focal, promises(aCommitment({ actions: [] })), clusters];
    await renderRoute(paths.commitments(), { handlers });
    expect(await screen.findByRole('link', { name: 'KN-2020-006' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Ghi kết quả/ })).not.toBeInTheDocument();
  });
});

describe('what members were asked to do', () => {
  const own = aMember({ mayReply: true });
  const other = aMember({
    ...{
      unitId: 'st',
      unitName: 'Sóc Trăng',
      state: 'DONE',
      text: 'Đã gửi 3 bài.',
      at: '2021-06-15T03:00:00Z',
      version: 1,
    },
  });

  it('shows a member its own reply at once and those of the others on demand', async () => {
    const { user } = await renderRoute(callsPage, {
      handlers: [focal, calls(aCall({ members: [own, other] })), clusters],
    });
    const members = await screen.findByRole('list', { name: 'Trả lời của các đơn vị' });
    expect(within(members).getByText('Kiên Giang')).toBeInTheDocument();
    expect(within(members).getByText('Chưa trả lời')).toBeInTheDocument();
    expect(screen.getByText('1/2 đơn vị đã trả lời')).toBeInTheDocument();
    expect(screen.queryByText('Đã gửi 3 bài.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Xem trả lời của từng đơn vị' }));
    expect(screen.getByText('Đã gửi 3 bài.')).toBeInTheDocument();
    expect(screen.getByText('cập nhật 10:00 15/06/2021')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Trả lời của Sóc Trăng' })).not.toBeInTheDocument();
  });

  it('takes the reply of a member', async () => {
    const sent: unknown[] = [];
    const reply = answer('put', '/api/action-requests/{id}/replies/{unitId}', ({ body, params }) => {
      sent.push(params['unitId'], body);
      const replied = aCall({ members: [{ ...own, state: 'DONE', text: 'Đã viết bài.', version: 1 }, other] });
      server.use(calls(replied));
      return replied;
    });
    const { user } = await renderRoute(callsPage, {
      handlers: [focal, reply, calls(aCall({ members: [own, other] })), clusters],
    });
    await user.click(await screen.findByRole('button', { name: 'Trả lời của Kiên Giang' }));
    const dialog = await screen.findByRole('dialog', { name: 'Trả lời của Kiên Giang' });
    await user.click(within(dialog).getByRole('radio', { name: 'Đã thực hiện' }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Hãy nêu việc đã làm hoặc lý do.')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox'), 'Đã viết bài.');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('2/2 đơn vị đã trả lời')).toBeInTheDocument();
    expect(sent).toEqual(['kg', { state: 'DONE', text: 'Đã viết bài.', version: null }]);
  });

  it('keeps what was typed when a colleague replied first, and shows both', async () => {
    const versions: unknown[] = [];
    const theirs = { ...own, state: 'ONGOING' as const, text: 'Bản của người khác', version: 1 };
    const reply = answer('put', '/api/action-requests/{id}/replies/{unitId}', ({ body }) => {
      const { version } = body as { version: number | null };
      versions.push(version);
      const current = aCall({ members: [theirs, other] });
      return version === null ? problem(409, 'resource.version_conflict', { current }) : current;
    });
    const { user } = await renderRoute(callsPage, {
      handlers: [focal, reply, calls(aCall({ members: [own, other] })), clusters],
    });
    await user.click(await screen.findByRole('button', { name: 'Trả lời của Kiên Giang' }));
    const dialog = await screen.findByRole('dialog', { name: 'Trả lời của Kiên Giang' });
    await user.type(within(dialog).getByRole('textbox'), 'Bản của tôi');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Bản của người khác');
    await user.click(within(dialog).getByRole('button', { name: 'Giữ nội dung của tôi' }));
    expect(within(dialog).getByRole('textbox')).toHaveValue('Bản của tôi');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await expect.poll(() => versions).toEqual([null, 1]);
  });

  it('is added by the board for the members of a meeting that was held', async () => {
    const sent: unknown[] = [];
    const create = answer('post', '/api/action-requests', ({ body }) => {
      sent.push(body);
      return aCall({ source: 'BOARD' });
    });
    const meetings = answer('get', '/api/meetings', () => problem(404, 'resource.not_found'));
    const { user } = await renderRoute(callsPage, { handlers: [board, create, calls(), clusters, meetings] });
    await user.click(await screen.findByRole('button', { name: 'Thêm đề nghị' }));
    const dialog = await screen.findByRole('dialog', { name: 'Thêm đề nghị' });
    await user.type(within(dialog).getByRole('textbox', { name: /Nội dung đề nghị/ }), 'Đề nghị gửi bài.');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Hãy chọn cuộc họp.')).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('of the record only has its day set', async () => {
    const call = aCall({ actions: ['update'] });
    const sent: unknown[] = [];
    const change = answer('patch', '/api/action-requests/{id}', ({ body }) => {
      sent.push(body);
      return call;
    });
    const { user } = await renderRoute(callsPage, { handlers: [board, change, calls(call), clusters] });
    await user.click(await screen.findByRole('button', { name: `Sửa đề nghị: ${call.text}` }));
    const dialog = await screen.findByRole('dialog', { name: 'Sửa đề nghị' });
    expect(within(dialog).queryByRole('textbox', { name: /Nội dung đề nghị/ })).not.toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: 'Thời hạn' }), '01/08/2021{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await expect.poll(() => sent).toEqual([{ version: 1, dueOn: '2021-08-01' }]);
  });
});
