import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { MEETING_PARAMETER, paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { anIntake, anIntakeRow } from '../testing/intake.factory';
import { aMeetingListItem } from '../testing/meetings.factory';

type Intake = Schema<'RecommendationImportDto'>;

const meeting = aMeetingListItem({ title: 'Phiên họp mẫu', status: 'CLOSED' });
const meetings = answer('get', '/api/meetings', {
  items: [meeting, aMeetingListItem({ id: 'gone', title: 'Cuộc họp đã huỷ', status: 'CANCELLED' })],
  next: null,
});
const page = paths.recommendationImport();

/** Opens a table that was brought; `said` is what is asked of it. The server does as `change` says. */
async function openTable(first: Intake, change: (list: Intake) => Intake = (list) => list) {
  let list = first;
  const said: unknown[] = [];
  const ask = ({ body }: { body: unknown }) => {
    said.push(body);
    list = { ...change(list), version: list.version + 1 };
    return list;
  };
  const handlers = [
    meetings,
    answer('get', '/api/recommendation-imports/{id}', () => list),
    answer('patch', '/api/recommendation-imports/{id}/rows', ask),
    answer('put', '/api/recommendation-imports/{id}/reading', ask),
    answer('post', '/api/recommendation-imports/{id}/apply', ({ body }) => {
      said.push(body);
      const codes = ['KN-2020-015', 'KN-2020-016'].slice(0, list.preview?.summary.taken ?? 0);
      list = { ...list, state: 'APPLIED', preview: null, applied: { codes } };
      return { codes };
    }),
  ];
  return { ...(await renderRoute(`${page}?bang=${list.id}`, { handlers })), said };
}

const unknownUnit = anIntakeRow({
  number: 5,
  cells: { UNIT: 'Tinh Mau' },
  unit: null,
  issues: [
    { field: 'UNIT', severity: 'ERROR', code: 'unknown_unit', params: {}, suggestions: ['Tỉnh Mẫu', 'Tỉnh Khác'] },
  ],
});

describe('bringing a table', () => {
  it('asks for the meeting first, and sends the file for it', async () => {
    const sent: { meetingId: string | null; name: string | null; text: string }[] = [];
    const receive = http.put('*/api/recommendation-imports/:id', async ({ request }) => {
      const { searchParams } = new URL(request.url);
      const text = await request.text();
      sent.push({ meetingId: searchParams.get('meetingId'), name: searchParams.get('name'), text });
      return HttpResponse.json(anIntake());
    });
    const read = answer('get', '/api/recommendation-imports/{id}', anIntake());
    const { user } = await renderRoute(page, { handlers: [meetings, receive, read] });
    expect(await screen.findByRole('link', { name: 'Tải bảng mẫu' })).toHaveAttribute(
      'href',
      '/api/recommendation-imports/template.xlsx',
    );
    expect(screen.queryByLabelText('Chọn tệp')).not.toBeInTheDocument();
    await user.click(screen.getByRole('combobox', { name: /Kiến nghị gửi cho cuộc họp/ }));
    expect(screen.queryByRole('option', { name: /đã huỷ/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('option', { name: /Phiên họp mẫu/ }));
    await user.upload(await screen.findByLabelText('Chọn tệp'), new File(['a;b'], 'KN.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('button', { name: 'Nhập 1 kiến nghị' })).toBeEnabled();
    expect(sent).toEqual([{ meetingId: meeting.id, name: 'KN.csv', text: 'a;b' }]);
  });

  it('says why somebody may not', async () => {
    const receive = http.put('*/api/recommendation-imports/:id', () => problem(403, 'auth.forbidden'));
    const address = `${page}?${MEETING_PARAMETER}=${meeting.id}`;
    const { user } = await renderRoute(address, { handlers: [meetings, receive] });
    await user.type(await screen.findByLabelText('Hoặc dán vào đây'), 'Đề nghị mẫu');
    await user.click(screen.getByRole('button', { name: 'Đọc nội dung đã dán' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('looking a table through', () => {
  it('tells each error in its cell and takes a name that is offered; then it is entered, and the codes are told', async () => {
    const { user, said } = await openTable(anIntake([anIntakeRow(), unknownUnit]), (list) => ({
      ...list,
      ...anIntake([anIntakeRow(), anIntakeRow({ number: 5 })]),
      version: list.version,
    }));
    const row = (await screen.findByRole('rowheader', { name: '5' })).closest('tr')!;
    expect(within(row).getByText('Lỗi: không biết đơn vị này')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Nhập 2 kiến nghị' })).toBeDisabled();
    await user.click(within(row).getByRole('button', { name: 'Chọn Tỉnh Mẫu' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Nhập 2 kiến nghị' })).toBeEnabled());
    expect(said).toEqual([{ version: 2, rows: [{ number: 5, cells: [{ field: 'UNIT', text: 'Tỉnh Mẫu' }] }] }]);
    await user.click(screen.getByRole('button', { name: 'Nhập 2 kiến nghị' }));
    expect(await screen.findByText('Đã nhập 2 kiến nghị.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'KN-2020-016' })).toHaveAttribute(
      'href',
      paths.recommendations({ q: 'KN-2020-016' }),
    );
  });

  it('shows at once what was decided, while the server still compares the rows', async () => {
    const list = anIntake([anIntakeRow()]);
    let compared: () => void = () => undefined;
    const comparing = new Promise<void>((resolve) => (compared = resolve));
    const handlers = [
      answer('get', '/api/recommendation-imports/{id}', list),
      http.patch('*/api/recommendation-imports/:id/rows', () => comparing.then(() => problem(409, 'import.applied'))),
    ];
    const { user } = await renderRoute(`${page}?bang=${list.id}`, { handlers });
    await user.click(await screen.findByRole('button', { name: /^Ghi chú, dòng 2: trống/ }));
    await user.type(screen.getByRole('textbox', { name: 'Ghi chú, dòng 2' }), 'Gấp{Enter}');
    await user.click(screen.getByRole('checkbox', { name: 'Bỏ qua dòng 2' }));
    expect(await screen.findByRole('button', { name: /^Ghi chú, dòng 2: Gấp/ })).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: 'Bỏ qua dòng 2' })).toBeChecked();
    compared();
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Bỏ qua dòng 2' })).not.toBeChecked());
    expect(screen.getByRole('button', { name: /^Ghi chú, dòng 2: trống/ })).toBeInTheDocument();
  });

  it('leads back to choosing a file when the table is no longer there', async () => {
    const gone = answer('get', '/api/recommendation-imports/{id}', problem(404, 'resource.not_found'));
    const { user } = await renderRoute(`${page}?bang=gone`, { handlers: [meetings, gone] });
    await user.click(await screen.findByRole('button', { name: 'Chọn tệp khác' }));
    expect(await screen.findByRole('link', { name: 'Tải bảng mẫu' })).toBeInTheDocument();
  });

  it('leaves out a row, or all with errors', async () => {
    const { user, said } = await openTable(anIntake([anIntakeRow(), unknownUnit]));
    await user.click(await screen.findByRole('checkbox', { name: 'Bỏ qua dòng 2' }));
    await user.click(screen.getByRole('button', { name: 'Bỏ qua 1 dòng có lỗi' }));
    await waitFor(() =>
      expect(said).toEqual([
        { version: 2, rows: [{ number: 2, skipped: true }] },
        { version: 3, skip: 'ERRORS' },
      ]),
    );
  });

  it('is told which column is what when none says what is asked', async () => {
    const list = anIntake([anIntakeRow()]);
    const preview = list.preview && { ...list.preview, columns: ['IGNORED' as const, 'UNIT' as const] };
    const { user, said } = await openTable({ ...list, preview });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Cột A: Nội dung' }), 'Nội dung kiến nghị');
    await user.click(screen.getByRole('button', { name: 'Đọc lại' }));
    await waitFor(() => expect(said).toMatchObject([{ version: 2, headerRow: 1, columns: ['TEXT', 'UNIT'] }]));
  });

  it('shows what a cell was taken for, where that is not what it says', async () => {
    await openTable(anIntake([anIntakeRow({ cells: { COMPETENCE: 'Ban TĐKT TW' }, competence: 'CENTRAL_BOARD' })]));
    expect(await screen.findByText(/^Hiểu là: Ban/)).toBeInTheDocument();
  });

  it('compares the rows anew when something was entered meanwhile', async () => {
    const list = anIntake();
    const said: unknown[] = [];
    const handlers = [
      answer('get', '/api/recommendation-imports/{id}', list),
      answer('post', '/api/recommendation-imports/{id}/apply', problem(409, 'import.has_errors')),
      answer('patch', '/api/recommendation-imports/{id}/rows', ({ body }) => {
        said.push(body);
        return list;
      }),
    ];
    const { user } = await renderRoute(`${page}?bang=${list.id}`, { handlers });
    await user.click(await screen.findByRole('button', { name: 'Nhập 1 kiến nghị' }));
    await waitFor(() => expect(said).toEqual([{ version: 2 }]));
  });
});
