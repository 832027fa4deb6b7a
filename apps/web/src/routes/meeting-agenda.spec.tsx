import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { onlineManager } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { withItems } from '../features/agenda/agenda-order';
import type { Success } from '../testing';
import { answer, problem, renderRoute } from '../testing';
import { aMeetingFile, files } from '../testing/files.factory';
import { aMeeting, anAgenda, anAgendaItem } from '../testing/meetings.factory';
import { server } from '../testing/server';
import { aTemplate } from '../testing/templates.factory';

const { id } = aMeeting();
type Agenda = Success<'/api/meetings/{id}/agenda', 'get'>;
const read = answer('get', '/api/meetings/{id}', aMeeting());
const noFiles = answer('get', '/api/meetings/{id}/files', files([], { actions: [] }));
const presenters = answer('get', '/api/meetings/{id}/delegations', () => problem(404, 'resource.not_found'));

const open = (agenda: Agenda, more: ReturnType<typeof answer>[] = []) =>
  renderRoute(paths.meetingAgenda(id), {
    handlers: [...more, read, presenters, noFiles, answer('get', '/api/meetings/{id}/agenda', agenda)],
  });

const first = anAgendaItem({
  id: '0190a000-0000-7000-8000-000000000211',
  title: 'Khai mạc',
  startsAt: '14:00',
  state: 'NEXT',
});
const second = anAgendaItem({
  id: '0190a000-0000-7000-8000-000000000212',
  title: 'Thảo luận',
  startsAt: '14:10',
  offsetMinutes: 10,
  minutesPlanned: 60,
  minutesTotal: 60,
});

const order = async () => {
  const list = await screen.findByRole('list', { name: 'Các mục của chương trình' });
  return within(list)
    .getAllByRole('listitem')
    .map((row) => /Khai mạc|Thảo luận|Bế mạc/.exec(row.textContent)?.[0]);
};

const titleOf = (name: string) => screen.findByRole('button', { name });

/** A server that keeps what it is told, and gives back the whole agenda. */
function keeping(items: Agenda['items']) {
  const agenda = () => withItems(anAgenda([], { startTime: '14:00' }), items);
  return [
    answer('post', '/api/meetings/{id}/agenda', ({ body }) => {
      const { afterId, ...line } = body as { afterId?: string; id: string };
      const at = 1 + items.findIndex((item) => item.id === afterId);
      items = items.toSpliced(afterId ? at : items.length, 0, anAgendaItem(line));
      return agenda();
    }),
    answer('put', '/api/agenda-items/{id}', ({ params, body }) => {
      items = items.map((item) => (item.id === params['id'] ? { ...item, ...(body as object), version: 2 } : item));
      return agenda();
    }),
  ];
}

describe('the agenda of a meeting', () => {
  it('shows the clock time of each line and what exceeds the length of the meeting, in words', async () => {
    await open(anAgenda([first, second], { availableMinutes: 60 }));
    expect(await screen.findByText('14:10')).toBeInTheDocument();
    expect(screen.getByText('Tổng cộng 70 phút trên 60 phút')).toBeInTheDocument();
    expect(screen.getByText('Quá 10 phút')).toBeInTheDocument();
  });

  it('shows minutes from the start where there is no clock time', async () => {
    await open(
      anAgenda([
        { ...first, startsAt: null },
        { ...second, startsAt: null },
      ]),
    );
    expect(await screen.findByText('sau 10 phút')).toBeInTheDocument();
    expect(screen.getByText('Tổng cộng 70 phút')).toBeInTheDocument();
  });

  it('is only read by those who may not change it', async () => {
    await open(anAgenda([{ ...first, presenterIsMe: true, presenterName: 'Lê Văn Mẫu' }], { actions: [] }));
    expect(await screen.findByText('Phần của bạn')).toBeInTheDocument();
    expect(screen.getByText(/Lê Văn Mẫu/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /mục/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
  });

  it('fills from the template of its kind that stands ready when it is empty', async () => {
    let sent: unknown;
    const fill = answer('post', '/api/meetings/{id}/agenda/template', ({ body }) => {
      sent = body;
      return anAgenda([first, second]);
    });
    const own = aTemplate({
      id: '0190a000-0000-7000-8000-000000000e02',
      clusterId: aMeeting().clusterId,
      name: 'Của cụm',
    });
    const other = aTemplate({ id: '0190a000-0000-7000-8000-000000000e03', meetingKind: 'SUMMARY' });
    const templates = answer('get', '/api/agenda-templates', { items: [aTemplate(), other, own], owners: [] });
    const { user } = await open(anAgenda([], { actions: ['edit', 'template'] }), [fill, templates]);
    expect(await screen.findByRole('combobox', { name: 'Mẫu chương trình' })).toHaveValue('Của cụm');
    await user.click(screen.getByRole('button', { name: 'Điền theo mẫu' }));
    expect(await screen.findByText('Khai mạc')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Điền theo mẫu' })).not.toBeInTheDocument();
    expect(sent).toEqual({ templateId: own.id });
  });

  it('is kept as a template under a name', async () => {
    let sent: unknown;
    const save = answer('post', '/api/meetings/{id}/agenda/save-as-template', ({ body }) => {
      sent = body;
      return aTemplate();
    });
    const { user } = await open(anAgenda([first], { actions: ['edit', 'keep'] }), [save]);
    await user.click(await screen.findByRole('button', { name: 'Lưu thành mẫu' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lưu thành mẫu' });
    const name = within(dialog).getByRole('textbox', { name: /^Tên mẫu/ });
    await user.clear(name);
    await user.type(name, 'Họp trù bị rút gọn{Enter}');
    expect(await screen.findByText('Đã lưu mẫu “Họp trù bị rút gọn”.')).toBeInTheDocument();
    expect(sent).toMatchObject({ name: 'Họp trù bị rút gọn' });
  });

  it('tells what a line has to say, and where to read on about last year', async () => {
    const report = { ...first, note: 'Năm 2019 có 2 kiến nghị.', reportsYear: 2019 };
    await open(anAgenda([report]));
    expect(await screen.findByText('Năm 2019 có 2 kiến nghị.')).toBeInTheDocument();
    const link = await screen.findByRole('link', { name: 'Xem các kiến nghị năm 2019' });
    await waitFor(() =>
      expect(link).toHaveAttribute('href', paths.recommendations({ clusterId: aMeeting().clusterId, year: 2019 })),
    );
  });

  it('adds the report on what the preparatory session promised, which leads to what was asked there', async () => {
    const report = { ...first, note: 'Tại phiên họp trù bị: 1 cam kết.', reportsMeetingId: 'session' };
    const add = answer('post', '/api/meetings/{id}/agenda/session', anAgenda([report]));
    const { user } = await open(anAgenda([second], { actions: ['edit', 'report-session'] }), [add]);
    await user.click(await screen.findByRole('button', { name: 'Báo cáo cam kết tại phiên trù bị' }));
    expect(await screen.findByText('Tại phiên họp trù bị: 1 cam kết.')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Xem các kiến nghị của phiên trù bị' });
    expect(link).toHaveAttribute('href', paths.meetingRecommendations('session'));
    expect(screen.queryByRole('button', { name: 'Báo cáo cam kết tại phiên trù bị' })).not.toBeInTheDocument();
  });

  it('says by words which line begins when the meeting is over', async () => {
    await open(anAgenda([first, second], { availableMinutes: 10 }));
    const list = await screen.findByRole('list', { name: 'Các mục của chương trình' });
    const [opening, discussion] = within(list).getAllByRole('listitem');
    expect(within(opening!).queryByText('Sau giờ kết thúc')).not.toBeInTheDocument();
    expect(within(discussion!).getByText('Sau giờ kết thúc')).toBeInTheDocument();
  });
});

describe('writing the agenda', () => {
  it('goes on line after line with Enter, and to the minutes with Tab', async () => {
    const { user } = await open(anAgenda([first, second], { startTime: '14:00' }), keeping([first, second]));
    await user.click(await titleOf('Khai mạc'));
    await user.keyboard('{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Nội dung' }), 'Báo cáo tổng kết');
    await user.tab();
    expect(screen.getByRole('textbox', { name: 'Số phút' })).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'Loại mục' })).toHaveValue('REPORT');
    await user.keyboard('{Control>}a{/Control}25{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Nội dung' }), 'Bế mạc');
    await user.keyboard('{Enter}{Escape}');
    const list = screen.getByRole('list', { name: 'Các mục của chương trình' });
    const rows = () =>
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(rows()[1]).toMatch(/14:10Báo cáo tổng kếtBáo cáo · 25 phút/);
    expect(rows()[2]).toMatch(/14:35Bế mạc/);
    expect(rows()[3]).toMatch(/14:45Thảo luận/);
  });

  it('leaves a line with Esc as it was', async () => {
    const { user } = await open(anAgenda([first, second]));
    await user.click(await titleOf('Khai mạc'));
    await user.type(screen.getByRole('textbox', { name: 'Nội dung' }), ' và hơn thế');
    await user.keyboard('{Escape}');
    expect(await titleOf('Khai mạc')).toBeInTheDocument();
  });

  it('keeps what was typed when it could not be saved, until it is', async () => {
    const refuse = answer('put', '/api/agenda-items/{id}', problem(503, 'service.database_unavailable'));
    const { user } = await open(anAgenda([first, second]), [refuse]);
    await user.click(await titleOf('Khai mạc'));
    const title = screen.getByRole('textbox', { name: 'Nội dung' });
    await user.clear(title);
    await user.type(title, 'Diễn văn khai mạc');
    await user.click(screen.getByRole('heading', { name: 'Chương trình' }));
    const alert = await screen.findByRole('alert', { name: /Chưa lưu được mục này/ });
    expect(screen.getByRole('textbox', { name: 'Nội dung' })).toHaveValue('Diễn văn khai mạc');
    server.use(...keeping([first, second]));
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    expect(await titleOf('Diễn văn khai mạc')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('waits for the network with what was typed, and says so', async () => {
    const { user } = await open(anAgenda([first, second]), keeping([first, second]));
    await user.click(await titleOf('Khai mạc'));
    onlineManager.setOnline(false);
    try {
      await user.keyboard(' trọng thể{Enter}{Escape}');
      expect(await titleOf('Khai mạc trọng thể')).toBeInTheDocument();
      expect(await screen.findByText('1 dòng chờ gửi')).toBeInTheDocument();
    } finally {
      onlineManager.setOnline(true);
    }
    await waitFor(() => expect(screen.queryByText('1 dòng chờ gửi')).not.toBeInTheDocument());
    expect(await titleOf('Khai mạc trọng thể')).toBeInTheDocument();
  });

  it('shows both texts when somebody else saved the line first', async () => {
    const theirs = anAgenda([{ ...first, title: 'Khai mạc trọng thể', version: 2 }, second]);
    const versions: unknown[] = [];
    const refuse = answer('put', '/api/agenda-items/{id}', ({ body }) => {
      const { version, title } = body as { version: number; title: string };
      versions.push(version);
      if (version === 1) return problem(409, 'resource.version_conflict', { current: theirs });
      return anAgenda([{ ...first, title, version: 3 }, second]);
    });
    const { user } = await open(anAgenda([first, second]), [refuse]);
    await user.click(await titleOf('Khai mạc'));
    const title = screen.getByRole('textbox', { name: 'Nội dung' });
    await user.clear(title);
    await user.type(title, 'Diễn văn khai mạc');
    await user.click(screen.getByRole('heading', { name: 'Chương trình' }));
    expect(await screen.findByText('Khai mạc trọng thể')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Nội dung' })).toHaveValue('Diễn văn khai mạc');
    await user.click(screen.getByRole('button', { name: 'Giữ nội dung của tôi' }));
    expect(await titleOf('Diễn văn khai mạc')).toBeInTheDocument();
    expect(versions).toEqual([1, 2]);
  });

  it('adds a break with one button', async () => {
    const { user } = await open(anAgenda([first], { startTime: '14:00' }), keeping([first]));
    await user.click(await screen.findByRole('button', { name: 'Giải lao 15 phút' }));
    expect(await titleOf('Giải lao')).toBeInTheDocument();
    expect(await screen.findByText('14:10')).toBeInTheDocument();
  });

  it('says all about a line in its details', async () => {
    let sent: unknown;
    const update = answer('put', '/api/agenda-items/{id}', ({ body }) => {
      sent = body;
      return anAgenda([{ ...first, note: 'Có micro', version: 2 }, second]);
    });
    const { user } = await open(anAgenda([first, second]), [update]);
    await user.click(await screen.findByRole('button', { name: 'Việc khác với mục “Khai mạc”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Chi tiết' }));
    const form = await screen.findByRole('dialog', { name: 'Sửa mục “Khai mạc”' });
    await user.type(within(form).getByRole('textbox', { name: 'Ghi chú' }), 'Có micro');
    await user.type(within(form).getByRole('combobox', { name: 'Người trình bày' }), 'Chủ trì');
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Có micro')).toBeInTheDocument();
    expect(sent).toMatchObject({ note: 'Có micro', presenter: 'Chủ trì', presenterAttendeeId: null, version: 1 });
  });

  it('moves lines by the keyboard, and the caret goes with them', async () => {
    const reorder = answer('put', '/api/meetings/{id}/agenda/order', ({ body }) => {
      const { ids } = body as { ids: string[] };
      return anAgenda(ids.map((one) => [first, second].find((item) => item.id === one)!));
    });
    await open(anAgenda([first, second]), [reorder]);
    const title = await titleOf('Khai mạc');
    title.focus();
    fireEvent.keyDown(title, { key: 'ArrowDown', altKey: true });
    await expect.poll(order).toEqual(['Thảo luận', 'Khai mạc']);
    expect(await titleOf('Khai mạc')).toHaveFocus();
  });

  it('moves a line that is being written, with what was typed', async () => {
    const reorder = answer('put', '/api/meetings/{id}/agenda/order', anAgenda([second, first]));
    const { user } = await open(anAgenda([first, second]), [reorder]);
    await user.click(await titleOf('Khai mạc'));
    await user.keyboard(' trọng thể');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Nội dung' }), { key: 'ArrowDown', altKey: true });
    const list = screen.getByRole('list', { name: 'Các mục của chương trình' });
    await waitFor(() => expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent('Thảo luận'));
    expect(screen.getByRole('textbox', { name: 'Nội dung' })).toHaveValue('Khai mạc trọng thể');
    expect(screen.getByRole('textbox', { name: 'Nội dung' })).toHaveFocus();
  });

  it('makes a line a part of the one above with Alt and →, and takes it out with Alt and ←', async () => {
    const parents: unknown[] = [];
    let stands = second;
    const update = answer('put', '/api/agenda-items/{id}', ({ body }) => {
      const { parentId } = body as { parentId: string | null };
      parents.push(parentId);
      stands = { ...stands, parentId, version: stands.version + 1 };
      return anAgenda([first, stands]);
    });
    await open(anAgenda([first, second]), [update]);
    const row = async () => (await titleOf('Thảo luận')).closest('li');
    fireEvent.keyDown(await titleOf('Thảo luận'), { key: 'ArrowRight', altKey: true });
    await waitFor(async () => expect(await row()).toHaveAttribute('data-depth', '1'));
    fireEvent.keyDown(await titleOf('Thảo luận'), { key: 'ArrowLeft', altKey: true });
    await waitFor(async () => expect(await row()).toHaveAttribute('data-depth', '0'));
    await waitFor(() => expect(parents).toEqual([first.id, null]));
  });

  it('changes the order without dragging too', async () => {
    const reorder = answer('put', '/api/meetings/{id}/agenda/order', ({ body }) => {
      const { ids } = body as { ids: string[] };
      return anAgenda(ids.map((one) => [first, second].find((item) => item.id === one)!));
    });
    const { user } = await open(anAgenda([first, second]), [reorder]);
    await user.click(await screen.findByRole('button', { name: 'Việc khác với mục “Khai mạc”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Chuyển xuống' }));
    expect(await screen.findByRole('list', { name: 'Các mục của chương trình' })).toBeInTheDocument();
    await expect.poll(order).toEqual(['Thảo luận', 'Khai mạc']);
  });

  it('shows the agenda as it stands when somebody else changed it meanwhile', async () => {
    const refuse = answer(
      'put',
      '/api/meetings/{id}/agenda/order',
      problem(409, 'agenda.changed', { current: anAgenda([second]) }),
    );
    const { user } = await open(anAgenda([first, second]), [refuse]);
    await user.click(await screen.findByRole('button', { name: 'Việc khác với mục “Khai mạc”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Chuyển xuống' }));
    expect(await screen.findByText(/Người khác vừa thay đổi chương trình/)).toBeInTheDocument();
    await expect.poll(order).toEqual(['Thảo luận']);
  });

  it('moves the meeting forward while it is in session', async () => {
    const step = answer('post', '/api/agenda-items/{id}/progress', ({ body }) =>
      (body as { action: string }).action === 'START'
        ? anAgenda(
            [
              { ...first, state: 'NOW', startedAt: '2021-03-25T07:02:00Z' },
              { ...second, state: 'NEXT' },
            ],
            { actions: ['edit', 'run'] },
          )
        : anAgenda([
            { ...first, state: 'DONE', startedAt: '2021-03-25T07:02:00Z', finishedAt: '2021-03-25T07:15:00Z' },
            second,
          ]),
    );
    const { user } = await open(anAgenda([first, second], { actions: ['edit', 'run'] }), [step]);
    await user.click(await screen.findByRole('button', { name: 'Bắt đầu mục “Khai mạc”' }));
    expect(await screen.findByText('Đang diễn ra')).toBeInTheDocument();
    expect(screen.getByText('Từ 14:02')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Xong mục “Khai mạc”' }));
    expect(await screen.findByText('Thực tế 14:02–14:15')).toBeInTheDocument();
  });

  it('removes a line after asking', async () => {
    const remove = answer('delete', '/api/agenda-items/{id}', anAgenda([second]));
    const { user } = await open(anAgenda([first, second]), [remove]);
    await user.click(await screen.findByRole('button', { name: 'Việc khác với mục “Khai mạc”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Xoá…' }));
    await user.click(await screen.findByRole('button', { name: 'Xoá' }));
    await expect.poll(order).toEqual(['Thảo luận']);
  });
});

describe('what a meeting did not come to', () => {
  const next = { id: '0190a000-0000-7000-8000-000000000102', title: 'Hội nghị tổng kết', heldOn: '2021-03-26' };
  const targets = (items: (typeof next)[]) => answer('get', '/api/meetings/{id}/agenda/carry-over', { items });
  const done = {
    ...first,
    state: 'DONE',
    startedAt: '2021-03-25T07:02:00Z',
    finishedAt: '2021-03-25T07:15:00Z',
  } as const;

  it('goes to the next meeting, moved or copied', async () => {
    let sent: unknown;
    const carry = answer('post', '/api/meetings/{id}/agenda/carry-over', ({ body }) => {
      sent = body;
      return anAgenda([done], { actions: ['edit'] });
    });
    const agenda = anAgenda([done, second], { actions: ['edit', 'copy', 'move'] });
    const { user } = await open(agenda, [carry, targets([next])]);
    await user.click(await screen.findByRole('button', { name: 'Chuyển sang cuộc họp sau' }));
    const dialog = await screen.findByRole('dialog', { name: /^Chuyển mục chưa xong/ });
    expect(await within(dialog).findByRole('combobox', { name: 'Cuộc họp nhận' })).toHaveValue(
      'Hội nghị tổng kết · 26/03/2021',
    );
    expect(within(dialog).getAllByRole('checkbox')).toHaveLength(1);
    await user.click(within(dialog).getByRole('button', { name: 'Chuyển' }));
    expect(within(dialog).getByText('Hãy chọn ít nhất một mục.')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('checkbox', { name: 'Thảo luận' }));
    await user.click(within(dialog).getByRole('radio', { name: 'Bỏ khỏi chương trình' }));
    await user.click(within(dialog).getByRole('button', { name: 'Chuyển' }));
    expect(await screen.findByText('Đã chuyển 1 mục sang “Hội nghị tổng kết”.')).toBeInTheDocument();
    expect(sent).toEqual({ itemIds: [second.id], toMeetingId: next.id, keep: false });
    await expect.poll(order).toEqual(['Khai mạc']);
  });

  it('is only copied from a meeting that is over, and says when there is no next one', async () => {
    const { user } = await open(anAgenda([second], { actions: ['copy'] }), [targets([])]);
    await user.click(await screen.findByRole('button', { name: 'Chuyển sang cuộc họp sau' }));
    expect(await screen.findByText(/Chưa có cuộc họp nào sắp tới/)).toBeInTheDocument();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Chuyển' })).not.toBeInTheDocument();
  });
});

describe('the documents of a line', () => {
  it('stand with it, and those who run the meeting attach more', async () => {
    const file = aMeetingFile({ name: 'Dự thảo.pdf', agendaItemId: second.id });
    const list = files([file, aMeetingFile({ name: 'Của cả cuộc họp.pdf' })]);
    const sent: string[] = [];
    const upload = http.put('*/api/meetings/:id/files/:fileId', ({ request }) => {
      sent.push(new URL(request.url).search);
      return HttpResponse.json(aMeetingFile());
    });
    const { user } = await open(anAgenda([first, second]), [answer('get', '/api/meetings/{id}/files', list), upload]);
    const documents = within(await screen.findByRole('list', { name: 'Tài liệu của mục Thảo luận' }));
    expect(documents.getByRole('link', { name: 'Dự thảo.pdf' })).toBeInTheDocument();
    expect(screen.queryByText('Của cả cuộc họp.pdf')).not.toBeInTheDocument();
    const chosen = screen.getByLabelText('Đính kèm tài liệu vào mục Khai mạc', { selector: 'input' });
    await user.upload(chosen, new File(['%PDF'], 'Lời khai mạc.pdf'));
    await waitFor(() => expect(sent).toEqual([expect.stringContaining(`agendaItemId=${first.id}`)]));
  });
});
