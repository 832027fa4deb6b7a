import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import type { Schema } from '@kyhop/api-contract';
import type { RequestHandler } from 'msw';
import { HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { anAttendee } from '../testing/delegations.factory';
import { aMeeting, anAgenda } from '../testing/meetings.factory';
import { anEntry } from '../testing/proceedings.factory';
import { server } from '../testing/server';

type Entry = Schema<'EntryDto'>;
type Body = Schema<'PutEntryDto'>;

const vu = anAttendee({ name: 'Lê Văn Mẫu', positions: ['Vụ trưởng'] });
const headCount = { people: 0, present: 0, groupsUncounted: 0 } as never;
const delegations = {
  delegations: [],
  attendees: [vu, anAttendee({ name: 'Trần Thị Ví Dụ', positions: ['Giám đốc Sở'] })],
  headCounts: { total: headCount, central: headCount, host: headCount, member: headCount, other: headCount },
  actions: [],
};

let meeting: Schema<'MeetingDto'>;
let kept: Map<string, Entry>;
/** A server that keeps lines as the real one does. */
let theServer: RequestHandler[];

const committed = ({ version, ...content }: Body, id: string): Entry =>
  anEntry({ ...(content as Partial<Entry>), id, meetingId: meeting.id, version: version + 1 });

const takesEntries = () =>
  answer('put', '/api/entries/{id}', ({ params, body }) => {
    const id = params['id'] ?? '';
    const current = kept.get(id);
    const given = body as Body;
    if (current && current.version !== given.version) return problem(409, 'resource.version_conflict', { current });
    kept.set(id, committed(given, id));
    return committed(given, id);
  });

let opened = 0;
beforeEach(() => {
  opened += 1;
  meeting = aMeeting({
    id: `0190a000-0000-7000-8000-0000000ee${String(opened).padStart(3, '0')}`,
    status: 'IN_SESSION',
  });
  kept = new Map();
  theServer = [
    answer('get', '/api/meetings/{id}', () => meeting),
    answer('get', '/api/meetings/{id}/delegations', delegations),
    answer('get', '/api/meetings/{id}/agenda', anAgenda([], { actions: [] })),
    answer('get', '/api/meetings/{id}/photos', { items: [], actions: [] }),
    answer('get', '/api/topics', { items: [] }),
    answer('get', '/api/meetings/{id}/entries', () => ({ items: [...kept.values()], actions: ['write'] })),
    takesEntries(),
    answer('delete', '/api/entries/{id}', ({ params }) => {
      kept.delete(params['id'] ?? '');
      return new HttpResponse(null, { status: 204 });
    }),
  ];
});

const open = () => renderRoute(paths.meetingRecorder(meeting.id), { handlers: theServer });
const line = (n: number) => screen.findByRole('textbox', { name: `Dòng ${n}` });
const saved = () => screen.findByText(/^Đã lưu \d\d:\d\d:\d\d$/, {}, { timeout: 10_000 });
const linesKept = () => [...kept.values()].sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1));

describe('the recorder', () => {
  it('has the caret ready and keeps line after line, typed without leaving the keyboard', async () => {
    const { user } = await open();
    await waitFor(async () => expect(await line(1)).toHaveFocus());
    await user.keyboard('@le van');
    expect(screen.getByRole('option', { name: /Lê Văn Mẫu/, selected: true })).toBeInTheDocument();
    await user.keyboard('{Enter}Khai mạc{Enter}');
    expect(await line(2)).toHaveFocus();
    await user.keyboard('/kn Kiện toàn bộ máy{Enter}/tl Đang tổng hợp');
    await user.click(screen.getByRole('checkbox', { name: 'Đang giải quyết' }));
    await saved();
    expect(linesKept()).toMatchObject([
      { kind: 'SPEECH', text: 'Khai mạc', speakerId: vu.id },
      { kind: 'RECOMMENDATION', text: 'Kiện toàn bộ máy', speakerId: vu.id },
      {
        kind: 'RESPONSE',
        text: 'Đang tổng hợp',
        response: { recommendationId: linesKept()[1]?.id, kinds: ['IN_PROGRESS'] },
      },
    ]);
  });

  it('shows what was asked and what nobody has answered yet', async () => {
    const { user } = await open();
    await user.type(await line(1), '/kn Khen thưởng theo chuyên đề');
    const panel = screen.getByRole('region', { name: 'Kiến nghị và trả lời' });
    expect(within(panel).getByText('Khen thưởng theo chuyên đề')).toBeInTheDocument();
    expect(within(panel).getByText('chưa trả lời')).toBeInTheDocument();
  });

  it('lets an answer create the recommendation that nobody wrote down', async () => {
    const { user } = await open();
    await user.type(await line(1), '/tl Đang có kế hoạch tập huấn');
    await user.selectOptions(screen.getByLabelText('Trả lời kiến nghị'), 'Kiến nghị chưa ai ghi…');
    await user.type(screen.getByLabelText(/Nội dung kiến nghị chưa ghi/), 'Tập huấn nghiệp vụ');
    await saved();
    expect(linesKept()).toMatchObject([{ response: { newRecommendation: { text: 'Tập huấn nghiệp vụ' } } }]);
  });

  it('goes on without a network, says so, and sends everything when the network is back', async () => {
    const { user } = await open();
    server.use(answer('put', '/api/entries/{id}', HttpResponse.error()));
    await user.type(await line(1), 'một{Enter}hai');
    expect(await screen.findByText('2 dòng chờ gửi', {}, { timeout: 10_000 })).toBeInTheDocument();
    server.use(takesEntries());
    window.dispatchEvent(new Event('online'));
    await saved();
    expect(linesKept().map(({ text }) => text)).toEqual(['một', 'hai']);
  });

  it('has every line again after the page was closed before anything was sent', async () => {
    server.use(answer('put', '/api/entries/{id}', HttpResponse.error()));
    const dead = theServer.filter((_, index) => index !== 6);
    const first = await renderRoute(paths.meetingRecorder(meeting.id), { handlers: dead });
    await first.user.type(await line(1), 'chưa kịp gửi');
    await screen.findByText('1 dòng chờ gửi', {}, { timeout: 10_000 });
    first.unmount();
    await open();
    expect(await screen.findByDisplayValue('chưa kịp gửi')).toBeInTheDocument();
    await saved();
    expect(linesKept()).toMatchObject([{ text: 'chưa kịp gửi' }]);
  });

  it('shows both texts when somebody else changed the line, and keeps the one made of both', async () => {
    const entry = anEntry({ meetingId: meeting.id, text: 'ban đầu' });
    kept.set(entry.id, entry);
    const { user } = await open();
    const field = await line(1);
    kept.set(entry.id, { ...entry, text: 'người kia viết', version: 2 });
    await user.type(field, ', tôi viết');
    const conflict = await screen.findByRole('group', { name: 'Hai người cùng sửa dòng này' }, { timeout: 10_000 });
    expect(within(conflict).getByRole('region', { name: 'Của bạn' })).toHaveTextContent('ban đầu, tôi viết');
    expect(within(conflict).getByRole('region', { name: 'Của người kia' })).toHaveTextContent('người kia viết');
    const merged = within(conflict).getByRole('textbox', { name: 'Bản ghép' });
    await user.clear(merged);
    await user.type(merged, 'cả hai cùng viết');
    await user.click(within(conflict).getByRole('button', { name: 'Lưu bản ghép' }));
    await saved();
    expect(kept.get(entry.id)).toMatchObject({ text: 'cả hai cùng viết', version: 3 });
  });

  it('deletes a line and puts it back', async () => {
    const entry = anEntry({ meetingId: meeting.id, text: 'xoá nhầm' });
    kept.set(entry.id, entry);
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Việc khác với dòng 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Xoá dòng' }));
    await waitFor(() => expect(kept.size).toBe(0), { timeout: 10_000 });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(linesKept()).toMatchObject([{ id: entry.id, text: 'xoá nhầm' }]), { timeout: 10_000 });
  });

  it('says why the server refuses a line, and keeps the line', async () => {
    const { user } = await open();
    server.use(answer('put', '/api/entries/{id}', problem(409, 'minutes.signed')));
    await user.type(await line(1), 'quá muộn');
    expect(await screen.findByText(/Biên bản đã ký/, {}, { timeout: 10_000 })).toBeInTheDocument();
    expect(await line(1)).toHaveValue('quá muộn');
  });

  it('is to read only for who does not run the meeting', async () => {
    kept.set('x', anEntry({ meetingId: meeting.id, text: 'đã ghi' }));
    server.use(...theServer);
    const items = [...kept.values()];
    const reading = answer('get', '/api/meetings/{id}/entries', { items, actions: [] });
    await renderRoute(paths.meetingRecorder(meeting.id), { handlers: [reading, ...theServer] });
    expect(await line(1)).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Thêm dòng' })).not.toBeInTheDocument();
  });
});
