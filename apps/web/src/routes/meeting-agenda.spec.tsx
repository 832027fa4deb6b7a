import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import type { Success } from '../testing';
import { answer, problem, renderRoute } from '../testing';
import { aMeeting, anAgenda, anAgendaItem } from '../testing/meetings.factory';

const { id } = aMeeting();
type Agenda = Success<'/api/meetings/{id}/agenda', 'get'>;
const read = answer('get', '/api/meetings/{id}', aMeeting());
const presenters = answer('get', '/api/meetings/{id}/delegations', () => problem(404, 'resource.not_found'));

const open = (agenda: Agenda, more: ReturnType<typeof answer>[] = []) =>
  renderRoute(paths.meetingAgenda(id), {
    handlers: [...more, read, presenters, answer('get', '/api/meetings/{id}/agenda', agenda)],
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
    .map((row) => /Khai mạc|Thảo luận/.exec(row.textContent)?.[0]);
};

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

  it('fills from the template when it is empty', async () => {
    const fill = answer('post', '/api/meetings/{id}/agenda/template', anAgenda([first, second]));
    const { user } = await open(anAgenda([], { actions: ['edit', 'template'] }), [fill]);
    await user.click(await screen.findByRole('button', { name: 'Điền theo mẫu' }));
    expect(await screen.findByText('Khai mạc')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Điền theo mẫu' })).not.toBeInTheDocument();
  });

  it('takes a new line, and is ready for the next', async () => {
    let sent: unknown;
    const add = answer('post', '/api/meetings/{id}/agenda', ({ body }) => {
      sent = body;
      return anAgenda([first, second]);
    });
    const { user } = await open(anAgenda([first]), [add]);
    const form = await screen.findByRole('form', { name: 'Thêm một mục' });
    await user.type(within(form).getByRole('textbox', { name: /^Nội dung/ }), 'Thảo luận');
    const minutes = within(form).getByRole('textbox', { name: /^Số phút/ });
    await user.clear(minutes);
    await user.type(minutes, '60');
    await user.type(within(form).getByLabelText('Người trình bày', { selector: 'input' }), 'Chủ trì');
    await user.click(within(form).getByRole('button', { name: 'Thêm mục' }));
    await expect.poll(order).toEqual(['Khai mạc', 'Thảo luận']);
    expect(within(form).getByRole('textbox', { name: /^Nội dung/ })).toHaveValue('');
    expect(sent).toMatchObject({
      title: 'Thảo luận',
      minutesPlanned: 60,
      presenter: 'Chủ trì',
      presenterAttendeeId: null,
    });
  });

  it('writes a line in its place', async () => {
    const update = answer('put', '/api/agenda-items/{id}', ({ body }) =>
      anAgenda([{ ...first, title: (body as { title: string }).title, version: 2 }, second]),
    );
    const { user } = await open(anAgenda([first, second]), [update]);
    await user.click(await screen.findByRole('button', { name: 'Việc khác với mục “Khai mạc”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sửa' }));
    const form = await screen.findByRole('form', { name: 'Sửa mục “Khai mạc”' });
    const title = within(form).getByRole('textbox', { name: /^Nội dung/ });
    await user.clear(title);
    await user.type(title, 'Diễn văn khai mạc{Enter}');
    expect(await screen.findByText('Diễn văn khai mạc')).toBeInTheDocument();
    expect(screen.queryByRole('form', { name: /^Sửa mục/ })).not.toBeInTheDocument();
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
