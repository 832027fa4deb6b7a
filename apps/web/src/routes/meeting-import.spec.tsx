import type { Schema } from '@kyhop/api-contract';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { delegations } from '../testing/delegations.factory';
import { anImport, anImportPreview, anImportRow } from '../testing/imports.factory';
import { aMeeting } from '../testing/meetings.factory';

type List = Schema<'AttendeeImportDto'>;

const meeting = aMeeting();
const page = paths.meetingImport(meeting.id);
const shell = [
  answer('get', '/api/meetings/{id}', meeting),
  answer('get', '/api/meetings/{id}/delegations', delegations()),
  answer('get', '/api/meetings/{id}/applicants', { items: [] }),
  answer('get', '/api/meetings/{id}/papers', { items: [] }),
];

/** Opens a list that was brought; `said` is what is asked of it. The server does as `change` says. */
async function openList(first: List, change: (body: Record<string, unknown>, list: List) => List = (_, list) => list) {
  let list = first;
  const said: Record<string, unknown>[] = [];
  const ask = ({ body }: { body: unknown }) => {
    said.push(body as Record<string, unknown>);
    list = { ...change(body as Record<string, unknown>, list), version: list.version + 1 };
    return list;
  };
  const handlers = [
    answer('get', '/api/attendee-imports/{id}', () => list),
    answer('patch', '/api/attendee-imports/{id}/rows', ask),
    answer('put', '/api/attendee-imports/{id}/reading', ask),
    answer('post', '/api/attendee-imports/{id}/apply', ({ body }) => {
      said.push(body as Record<string, unknown>);
      return { added: list.preview?.summary.taken ?? 0 };
    }),
  ];
  const view = await renderRoute(`${page}?danh-sach=${list.id}`, { handlers: [...shell, ...handlers] });
  return { ...view, said };
}

const noName = anImportRow({
  number: 5,
  cells: { NAME: '', EMAIL: 'mau@example.test' },
  issues: [{ field: 'NAME', severity: 'ERROR', code: 'required', params: {} }],
});

describe('bringing a list', () => {
  it('sends the file, waits until it is read and shows it', async () => {
    const sent: { name: string | null; text: string }[] = [];
    let asked = 0;
    const receive = http.put('*/api/meetings/:id/attendee-imports/:importId', async ({ request }) => {
      sent.push({ name: new URL(request.url).searchParams.get('name'), text: await request.text() });
      return HttpResponse.json(anImport({ state: 'READING', preview: null, progress: 0 }));
    });
    const read = answer('get', '/api/attendee-imports/{id}', () => {
      asked += 1;
      return asked === 1 ? anImport({ state: 'READING', preview: null, progress: 40 }) : anImport();
    });
    const { user } = await renderRoute(page, { handlers: [...shell, receive, read] });
    // The page belongs to the part of the delegates.
    expect(await screen.findByRole('link', { name: 'Đại biểu' })).toHaveAttribute('aria-current', 'page');
    await user.upload(
      await screen.findByLabelText('Chọn tệp'),
      new File(['a;b'], 'Đại biểu.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByText('40%')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Nhập 1 đại biểu' }, { timeout: 3000 })).toBeEnabled();
    expect(sent).toEqual([{ name: 'Đại biểu.csv', text: 'a;b' }]);
  });

  it('takes what is pasted as well, and a file that is dropped; not one that is too large', async () => {
    const sent: string[] = [];
    const receive = http.put('*/api/meetings/:id/attendee-imports/:importId', async ({ request }) => {
      sent.push(await request.text());
      return HttpResponse.json(
        { type: 'about:blank', title: 'x', status: 413, code: 'request.too_large' },
        { status: 413 },
      );
    });
    const { user } = await renderRoute(page, { handlers: [...shell, receive] });
    await user.type(await screen.findByLabelText('Hoặc dán vào đây'), 'Lê Mẫu, Giám đốc');
    await user.click(screen.getByRole('button', { name: 'Đọc nội dung đã dán' }));
    await waitFor(() => expect(sent).toEqual(['Lê Mẫu, Giám đốc']));
    const place = await screen.findByRole('group', { name: 'Tệp danh sách' });
    fireEvent.drop(place, { dataTransfer: { files: [new File(['x;y'], 'a.csv')] } });
    await waitFor(() => expect(sent).toHaveLength(2));
    const heavy = new File([''], 'b.csv');
    Object.defineProperty(heavy, 'size', { value: 11 * 1024 * 1024 });
    fireEvent.drop(await screen.findByRole('group', { name: 'Tệp danh sách' }), { dataTransfer: { files: [heavy] } });
    expect(await screen.findByText(/Tệp lớn hơn 10 MB/)).toBeInTheDocument();
    expect(sent).toHaveLength(2);
  });

  it('says what is wrong with a file, and takes another', async () => {
    const { user } = await openList(anImport({ state: 'FAILED', failure: 'import.old_workbook', preview: null }));
    expect(await screen.findByText(/Excel kiểu cũ \(\.xls\) hoặc có mật khẩu/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Chọn tệp khác' }));
    expect(await screen.findByLabelText('Hoặc dán vào đây')).toBeInTheDocument();
  });
});

describe('looking a list through', () => {
  it('tells each error in its cell, in words, and takes nothing over until it is corrected', async () => {
    const { user, said, router } = await openList(
      anImport({ preview: anImportPreview([anImportRow(), noName]) }),
      (body, list) =>
        'rows' in body
          ? {
              ...list,
              preview: anImportPreview([anImportRow(), anImportRow({ number: 5, cells: { NAME: 'Lê Thử' } })]),
            }
          : list,
    );
    const row = (await screen.findByRole('rowheader', { name: '5' })).closest('tr')!;
    expect(within(row).getByText('Lỗi: chưa có họ tên')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Nhập 2 đại biểu' })).toBeDisabled();
    await user.click(within(row).getByRole('button', { name: /^Họ và tên, dòng 5: trống/ }));
    await user.type(screen.getByRole('textbox', { name: 'Họ và tên, dòng 5' }), 'Lê Thử{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Nhập 2 đại biểu' })).toBeEnabled());
    expect(said).toEqual([{ version: 2, rows: [{ number: 5, cells: [{ field: 'NAME', text: 'Lê Thử' }] }] }]);
    await user.click(screen.getByRole('button', { name: 'Nhập 2 đại biểu' }));
    expect(await screen.findByText('Đã nhập 2 đại biểu.')).toBeInTheDocument();
    expect(said.at(-1)).toEqual({ version: 3 });
    await waitFor(() => expect(router.state.location.pathname).toBe(paths.meetingDelegations(meeting.id)));
  });

  it('leaves a cell as it was on Esc', async () => {
    const { user, said } = await openList(anImport());
    await user.click(await screen.findByRole('button', { name: /^Họ và tên, dòng 2: Nguyễn Văn Mẫu/ }));
    await user.type(screen.getByRole('textbox', { name: 'Họ và tên, dòng 2' }), 'x{Escape}');
    expect(await screen.findByRole('button', { name: /^Họ và tên, dòng 2: Nguyễn Văn Mẫu/ })).toHaveFocus();
    expect(said).toEqual([]);
  });

  it('goes on from the cell that was written anew, by keys as by a name that is offered', async () => {
    const { user, said } = await openList(anImport());
    await user.click(await screen.findByRole('button', { name: /^Ghi chú, dòng 2/ }));
    await user.keyboard('Ăn chay{Enter}');
    expect(screen.getByRole('button', { name: /^Ghi chú, dòng 2/ })).toHaveFocus();
    await user.keyboard('{Enter}thêm{Tab}');
    expect(screen.getByRole('combobox', { name: 'Đoàn của dòng 2' })).toHaveFocus();
    await waitFor(() => expect(said).toHaveLength(2));
  });

  it('leaves out a row, or all with errors', async () => {
    const { user, said } = await openList(anImport({ preview: anImportPreview([anImportRow(), noName]) }));
    await user.click(await screen.findByRole('checkbox', { name: 'Bỏ qua dòng 2' }));
    await user.click(screen.getByRole('button', { name: 'Bỏ qua 1 dòng có lỗi' }));
    await waitFor(() =>
      expect(said).toEqual([
        { version: 2, rows: [{ number: 2, skipped: true }] },
        { version: 3, skip: 'ERRORS' },
      ]),
    );
  });

  it('offers whom the directory knows', async () => {
    const people = [{ id: 'p1', fullName: 'Nguyễn Văn Mẫu', positions: ['Giám đốc Sở Nội vụ'], by: 'PHONE' as const }];
    const { user, said } = await openList(
      anImport({ preview: anImportPreview([anImportRow({ people, personId: 'p1' })]) }),
    );
    const choice = await screen.findByRole('combobox', { name: 'Đã có trong danh bạ (dòng 2)' });
    expect(choice).toHaveDisplayValue('Là Nguyễn Văn Mẫu, Giám đốc Sở Nội vụ (cùng số điện thoại)');
    await user.selectOptions(choice, 'Người khác');
    await waitFor(() => expect(said).toEqual([{ version: 2, rows: [{ number: 2, personId: null }] }]));
  });

  it('asks about the letters with samples, and waits for the answer', async () => {
    const question = {
      encoding: 'TCVN3' as const,
      evidence: 'FONT' as const,
      samples: [{ before: 'Kiªn Giang', after: 'Kiên Giang' }],
    };
    const { user, said } = await openList(
      anImport({ preview: anImportPreview([anImportRow()], { question }) }),
      (_, list) => ({ ...list, told: { ...list.told, encoding: 'TCVN3' } }),
    );
    expect(await screen.findByText('Chữ TCVN3 (ABC): chuyển sang Unicode?')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Kiªn Giang Kiên Giang' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Nhập 1 đại biểu' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Chuyển sang Unicode' }));
    expect(await screen.findByText('Đã chuyển chữ TCVN3 (ABC) sang Unicode.')).toBeInTheDocument();
    expect(said).toMatchObject([{ version: 2, encoding: 'TCVN3' }]);
    expect(screen.getByRole('button', { name: 'Nhập 1 đại biểu' })).toBeEnabled();
  });

  it('is told which column is what when none holds the names', async () => {
    const preview = anImportPreview([noName], { labels: ['a', 'b'], columns: ['IGNORED', 'EMAIL'] });
    const { user, said } = await openList(anImport({ preview }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Cột A: a' }), 'Họ và tên');
    await user.click(screen.getByRole('button', { name: 'Đọc lại' }));
    await waitFor(() =>
      expect(said).toMatchObject([{ version: 2, headerRow: 1, sheet: 0, columns: ['NAME', 'EMAIL'] }]),
    );
  });

  it('compares the rows anew when the meeting has changed meanwhile', async () => {
    const list = anImport();
    const said: unknown[] = [];
    const handlers = [
      answer('get', '/api/attendee-imports/{id}', list),
      answer('post', '/api/attendee-imports/{id}/apply', problem(409, 'import.has_errors')),
      answer('patch', '/api/attendee-imports/{id}/rows', ({ body }) => {
        said.push(body);
        return list;
      }),
    ];
    const { user } = await renderRoute(`${page}?danh-sach=${list.id}`, { handlers: [...shell, ...handlers] });
    await user.click(await screen.findByRole('button', { name: 'Nhập 1 đại biểu' }));
    await waitFor(() => expect(said).toEqual([{ version: 2 }]));
  });

  it('reads on page by page, one kind of rows at a time', async () => {
    const asked: string[] = [];
    const list = anImport({ preview: anImportPreview([anImportRow()], { total: 5000 }) });
    const read = answer('get', '/api/attendee-imports/{id}', ({ query }) => {
      asked.push(`${query.get('show') ?? ''} ${query.get('from') ?? ''} ${query.get('limit') ?? ''}`);
      return list;
    });
    const { user } = await renderRoute(`${page}?danh-sach=${list.id}`, { handlers: [...shell, read] });
    expect(await screen.findByText('Dòng 1–50 trong 5000')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Trang sau' }));
    expect(await screen.findByText('Dòng 51–100 trong 5000')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hiện' }), 'Có lỗi');
    await waitFor(() => expect(asked).toEqual(['ALL 0 50', 'ALL 50 50', 'ERRORS 0 50']));
  });

  it('shows the list as it is when somebody else has changed it', async () => {
    const list = anImport();
    const refuse = answer(
      'patch',
      '/api/attendee-imports/{id}/rows',
      problem(409, 'resource.version_conflict', { current: list }),
    );
    const read = answer('get', '/api/attendee-imports/{id}', list);
    const { user } = await renderRoute(`${page}?danh-sach=${list.id}`, { handlers: [...shell, read, refuse] });
    await user.click(await screen.findByRole('checkbox', { name: 'Bỏ qua dòng 2' }));
    expect(await screen.findByText('Người khác vừa sửa danh sách này. Nội dung mới đã hiện ra.')).toBeInTheDocument();
  });
});

it('is reached from the delegates of the meeting', async () => {
  const { user, router } = await renderRoute(paths.meetingDelegations(meeting.id), {
    handlers: [...shell],
  });
  await user.click(await screen.findByRole('link', { name: 'Nhập từ tệp' }));
  expect(await screen.findByRole('heading', { name: 'Nhập danh sách đại biểu' })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe(page);
});
