import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { ADMINISTRATOR, aHoliday, aTopic } from '../testing/admin.factory';

const admin = signedIn(ADMINISTRATOR);

describe('the page of topics', () => {
  const topics = answer('get', '/api/topics', { items: [aTopic(), aTopic({ id: '2', nameVi: 'Cũ', retired: true })] });

  it('tells which are no longer offered', async () => {
    await renderRoute(paths.adminTopics(), { handlers: [admin, topics] });
    expect(await screen.findByRole('row', { name: /Cũ/ })).toHaveTextContent('Ngừng dùng');
    expect(screen.getByRole('row', { name: /Lĩnh vực mẫu/ })).toHaveTextContent('Đang dùng');
  });

  it('retires one, stating the version that was seen', async () => {
    const sent: unknown[] = [];
    const update = answer('put', '/api/topics/{id}', ({ body }) => {
      sent.push(body);
      return aTopic({ retired: true, version: 2 });
    });
    const { user } = await renderRoute(paths.adminTopics(), { handlers: [admin, topics, update] });
    await user.click(await screen.findByRole('button', { name: 'Sửa: Lĩnh vực mẫu' }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('switch', { name: /^Ngừng dùng/ }));
    await user.click(form.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual([{ version: 1, nameVi: 'Lĩnh vực mẫu', nameEn: 'Sample topic', position: 0, retired: true }]);
  });

  it('asks for a code that programs can read, without asking the server', async () => {
    const { user } = await renderRoute(`${paths.adminTopics()}?mo=moi`, { handlers: [admin, topics] });
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText(/^Mã/), 'đào tạo');
    await user.click(form.getByRole('button', { name: 'Lưu' }));
    expect(form.getByText('Chỉ dùng chữ in hoa không dấu, chữ số và gạch dưới.')).toBeInTheDocument();
  });
});

describe('the page of holidays', () => {
  const holidays = answer('get', '/api/holidays', ({ query }) => ({
    items: query.get('year') === '2026' ? [aHoliday()] : [],
  }));

  it('shows one year, and the address says which', async () => {
    const { user, router } = await renderRoute(`${paths.adminHolidays()}?nam=2026`, { handlers: [admin, holidays] });
    expect(await screen.findByRole('row', { name: /Quốc khánh/ })).toHaveTextContent(
      '01/09/2026 – 02/09/2026 (2 ngày)',
    );
    await user.click(screen.getByRole('button', { name: 'Năm sau' }));
    expect(await screen.findByText('Năm 2027 chưa có ngày nghỉ nào.')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?nam=2027');
  });

  it('enters a weekend day that is worked in exchange, and shows a refusal at its field', async () => {
    const sent: unknown[] = [];
    const create = answer('post', '/api/holidays', ({ body }) => {
      sent.push(body);
      return sent.length === 1
        ? problem(422, 'request.invalid', { fields: [{ path: 'fromDate', code: 'not_a_weekend' }] })
        : aHoliday();
    });
    const { user } = await renderRoute(`${paths.adminHolidays()}?nam=2026&mo=moi`, {
      handlers: [admin, holidays, create],
    });
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('radio', { name: 'Ngày làm bù' }));
    await user.type(form.getByLabelText(/Tên gọi/), 'Làm bù');
    await user.type(form.getByLabelText(/Từ ngày/), '21/08/2026');
    await user.click(form.getByRole('button', { name: 'Lưu' }));
    expect(await form.findByText('Chỉ thứ Bảy và Chủ nhật mới có thể là ngày làm bù.')).toBeInTheDocument();
    expect(sent).toMatchObject([
      { kind: 'SWAPPED_WORKING_DAY', name: 'Làm bù', fromDate: '2026-08-21', toDate: '2026-08-21' },
    ]);
  });

  it('shows what somebody else saved first, and keeps what was typed until the reader chooses', async () => {
    const sent: unknown[] = [];
    const update = answer('put', '/api/holidays/{id}', ({ body }) => {
      sent.push(body);
      if (sent.length > 1) return aHoliday({ version: 3 });
      return problem(409, 'resource.version_conflict', { current: aHoliday({ name: 'Lễ Quốc khánh', version: 2 }) });
    });
    const { user } = await renderRoute(`${paths.adminHolidays()}?nam=2026`, { handlers: [admin, holidays, update] });
    await user.click(await screen.findByRole('button', { name: 'Sửa: Quốc khánh' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByLabelText(/Tên gọi/), ' 2/9');
    await user.click(form.getByRole('button', { name: 'Lưu' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Lễ Quốc khánh');
    expect(form.getByLabelText(/Tên gọi/)).toHaveValue('Quốc khánh 2/9');
    await user.click(form.getByRole('button', { name: 'Giữ nội dung của tôi' }));
    await user.click(form.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(sent).toMatchObject([{ version: 1 }, { version: 2, name: 'Quốc khánh 2/9' }]));
  });

  it('asks before it deletes', async () => {
    const asked: (string | null)[] = [];
    const remove = answer('delete', '/api/holidays/{id}', ({ query }) => {
      asked.push(query.get('version'));
      return undefined;
    });
    const { user } = await renderRoute(`${paths.adminHolidays()}?nam=2026`, { handlers: [admin, holidays, remove] });
    await user.click(await screen.findByRole('button', { name: 'Xoá: Quốc khánh' }));
    const question = within(await screen.findByRole('dialog', { name: 'Xoá “Quốc khánh”?' }));
    expect(asked).toEqual([]);
    await user.click(question.getByRole('button', { name: 'Xoá ngày này' }));
    await waitFor(() => expect(asked).toEqual(['1']));
  });
});
