import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aMeetingFile, files } from '../testing/files.factory';
import { aMeeting, anAgenda, anAgendaItem } from '../testing/meetings.factory';

const meeting = aMeeting();
const page = paths.meetingDocuments(meeting.id);
const around = [
  answer('get', '/api/meetings/{id}', meeting),
  answer('get', '/api/meetings/{id}/agenda', anAgenda([anAgendaItem({ id: 'muc', title: 'Tham luận của tỉnh' })])),
  answer('get', '/api/documents', { items: [], next: null }),
];
const pdf = (name = 'Báo cáo.pdf', text = '%PDF-1.4') => new File([text], name);

/** A server that keeps what is uploaded, as far as the page can tell. */
function aServer(reply: (name: string) => Response | Promise<Response> | undefined = () => undefined) {
  const kept = files([]);
  const asked: Record<string, string>[] = [];
  const handlers = [
    ...around,
    answer('get', '/api/meetings/{id}/files', () => kept),
    http.put<Record<string, string>>('*/api/meetings/:id/files/:fileId', async ({ request, params }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams) as { name: string };
      asked.push({ ...query, id: String(params['fileId']), body: await request.text() });
      const refusal = await reply(query.name);
      if (refusal) return refusal;
      const file = aMeetingFile({ name: query.name });
      kept.items.push(file);
      return HttpResponse.json(file);
    }),
  ];
  return { handlers, asked };
}

const input = async () => screen.findByLabelText<HTMLInputElement>('Chọn tệp', { selector: 'input' });

describe('the documents of a meeting', () => {
  it('are told with line, size, who brought them and who reads them, and are fetched by name', async () => {
    const file = aMeetingFile({ name: 'Dự thảo báo cáo.pdf', agendaItemTitle: 'Khai mạc', audience: 'SECRETARIAT' });
    await renderRoute(page, { handlers: [...around, answer('get', '/api/meetings/{id}/files', files([file]))] });
    const link = await screen.findByRole('link', { name: 'Dự thảo báo cáo.pdf' });
    expect(link).toHaveAttribute('href', `/api/meeting-files/${file.id}/content`);
    expect(link).toHaveAttribute('download', 'Dự thảo báo cáo.pdf');
    const row = within(screen.getByRole('row', { name: /Dự thảo báo cáo/ }));
    for (const text of ['Khai mạc', '1,2 MB', 'Chỉ thư ký', /Thư ký mẫu, .*20\/03\/2021/]) {
      expect(row.getByText(text)).toBeInTheDocument();
    }
  });

  it('are only read by those who do not run the meeting', async () => {
    const list = files([aMeetingFile({ name: 'Chương trình.pdf' })], { actions: [] });
    await renderRoute(page, { handlers: [...around, answer('get', '/api/meetings/{id}/files', list)] });
    expect(await screen.findByRole('link', { name: 'Chương trình.pdf' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Chọn tệp|Xoá|Sửa Chương/ })).not.toBeInTheDocument();
  });

  it('say when there are none', async () => {
    await renderRoute(page, { handlers: aServer().handlers });
    expect(await screen.findByText('Chưa có tài liệu nào.')).toBeInTheDocument();
  });

  it('offer to try again when they cannot be read', async () => {
    const away = answer('get', '/api/meetings/{id}/files', problem(503, 'service.database_unavailable'));
    await renderRoute(page, { handlers: [...around, away] });
    expect(await screen.findByText(/Cơ sở dữ liệu đang gián đoạn/)).toBeInTheDocument();
  });
});

describe('uploading documents', () => {
  it('tells beforehand what is taken, and sends several to a line for whom they are meant', async () => {
    const { handlers, asked } = aServer();
    const { user } = await renderRoute(page, { handlers });
    const chosen = await input();
    expect(screen.getByText(/không quá 2 MB; nhận PDF, DOCX, TXT/)).toBeInTheDocument();
    const group = within(screen.getByRole('group', { name: 'Thêm tài liệu' }));
    await user.selectOptions(await group.findByLabelText('Thuộc mục'), 'Tham luận của tỉnh');
    await user.selectOptions(group.getByLabelText('Ai được xem'), 'Chỉ thư ký');
    await user.upload(chosen, [pdf('Một.pdf', '%PDF một'), pdf('Hai.pdf')]);
    expect(await screen.findByRole('link', { name: 'Một.pdf' })).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: 'Hai.pdf' })).toBeInTheDocument();
    expect(asked).toMatchObject([
      { name: 'Một.pdf', agendaItemId: 'muc', audience: 'SECRETARIAT', body: '%PDF một' },
      { name: 'Hai.pdf', agendaItemId: 'muc', audience: 'SECRETARIAT' },
    ]);
    expect(screen.queryByRole('list', { name: 'Tệp đang tải lên' })).not.toBeInTheDocument();
  });

  it('takes files that are dropped', async () => {
    const { handlers } = aServer();
    await renderRoute(page, { handlers });
    await input();
    const drop = screen.getByRole('group', { name: 'Thêm tài liệu' });
    fireEvent.drop(drop, { dataTransfer: { types: ['Files'], files: [pdf('Kéo thả.pdf')] } });
    expect(await screen.findByRole('link', { name: 'Kéo thả.pdf' })).toBeInTheDocument();
  });

  it('sends nothing that is too large or of a kind that is not taken, and says so', async () => {
    const { handlers, asked } = aServer();
    await renderRoute(page, { handlers });
    await input();
    const dropped = [pdf('Lớn.pdf', 'x'.repeat(2_097_153)), pdf('trang.html')];
    fireEvent.drop(screen.getByRole('group', { name: 'Thêm tài liệu' }), {
      dataTransfer: { types: ['Files'], files: dropped },
    });
    expect(await screen.findByText(/Tệp lớn quá mức cho phép/)).toBeInTheDocument();
    expect(screen.getByText(/Không nhận loại tệp này/)).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('is tried again under the same id when the line broke, and goes on with the next meanwhile', async () => {
    let tries = 0;
    const { handlers, asked } = aServer((name) => {
      if (name !== 'Đứt.pdf') return undefined;
      tries += 1;
      return tries === 1 ? HttpResponse.error() : undefined;
    });
    const { user } = await renderRoute(page, { handlers });
    await user.upload(await input(), [pdf('Đứt.pdf'), pdf('Sau.pdf')]);
    expect(await screen.findByRole('link', { name: 'Sau.pdf' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tải lại Đứt.pdf' }));
    expect(await screen.findByRole('link', { name: 'Đứt.pdf' })).toBeInTheDocument();
    const ids = asked.filter(({ name }) => name === 'Đứt.pdf').map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('is stopped by the reader, and says what the server refused', async () => {
    const { handlers } = aServer((name) =>
      name === 'Lâu.pdf' ? new Promise(() => undefined) : problem(422, 'file.kind_refused'),
    );
    const { user } = await renderRoute(page, { handlers });
    await user.upload(await input(), [pdf('Lâu.pdf'), pdf('Giả.pdf')]);
    expect(await screen.findByRole('progressbar', { name: 'Tiến độ tải Lâu.pdf' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Dừng tải Lâu.pdf' }));
    expect(await screen.findByText(/Không nhận loại tệp này/)).toBeInTheDocument();
    expect(screen.queryByText(/Lâu.pdf/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Bỏ Giả.pdf khỏi danh sách' }));
    expect(screen.queryByText(/Giả.pdf/)).not.toBeInTheDocument();
  });
});

describe('changing documents', () => {
  it('renames one and gives it to a line', async () => {
    let file = aMeetingFile({ name: 'Cũ.pdf' });
    const { user } = await renderRoute(page, {
      handlers: [
        ...around,
        answer('get', '/api/meetings/{id}/files', () => files([file])),
        answer('put', '/api/meeting-files/{id}', ({ body }) => (file = { ...file, ...(body as object), version: 2 })),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Sửa Cũ.pdf' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.clear(dialog.getByLabelText(/Tên tài liệu/));
    await user.type(dialog.getByLabelText(/Tên tài liệu/), 'Mới.pdf');
    await user.selectOptions(await dialog.findByLabelText('Thuộc mục'), 'Tham luận của tỉnh');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByRole('link', { name: 'Mới.pdf' })).toBeInTheDocument();
    expect(file).toMatchObject({ name: 'Mới.pdf', agendaItemId: 'muc', audience: 'EVERYONE' });
  });

  it('asks before one is deleted', async () => {
    let list = [aMeetingFile({ name: 'Thừa.pdf' })];
    const { user } = await renderRoute(page, {
      handlers: [
        ...around,
        answer('get', '/api/meetings/{id}/files', () => files(list)),
        answer('delete', '/api/meeting-files/{id}', () => {
          list = [];
          return undefined;
        }),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Xoá Thừa.pdf' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Thừa.pdf sẽ bị xoá hẳn/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Xoá' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Thừa.pdf' })).not.toBeInTheDocument());
  });
});
