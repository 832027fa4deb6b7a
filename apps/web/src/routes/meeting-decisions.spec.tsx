import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn } from '../testing';
import { anApplicant, aPaper } from '../testing/answer.factory';
import { anAttendee, delegations } from '../testing/delegations.factory';
import { files } from '../testing/files.factory';
import { aMeeting, anAgenda } from '../testing/meetings.factory';

const meeting = aMeeting();
const shell = [
  answer('get', '/api/meetings/{id}', meeting),
  answer('get', '/api/meetings/{id}/delegations', delegations()),
  answer('get', '/api/meetings/{id}/papers', { items: [] }),
  answer('get', '/api/meetings/{id}/applicants', { items: [] }),
];
const atDesk = (...handlers: ReturnType<typeof answer>[]) =>
  renderRoute(paths.meetingDelegations(meeting.id), { handlers: [...handlers, ...shell] });

describe('what delegations ask for, above the list of delegates', () => {
  it('is admitted by the secretariat, who sees the waiting list and the quota', async () => {
    const waiting = anApplicant({ wants: 'PLACE', name: 'Trần Chờ', place: 1, quota: 3, taken: 2, phone: '0900' });
    const asked: unknown[] = [];
    const list = answer('get', '/api/meetings/{id}/applicants', { items: [waiting] });
    const decide = answer('post', '/api/applicants/{id}/decision', ({ params, body }) => {
      asked.push([params['id'], body]);
      return { items: [] };
    });
    const { user } = await atDesk(list, decide);
    const part = within(await screen.findByRole('region', { name: 'Chờ quyết định' }));
    expect(part.getByText(/thứ 1 trong danh sách chờ · đã dùng 2\/3/)).toBeInTheDocument();
    expect(part.getByText('0900')).toBeInTheDocument();
    await user.click(part.getByRole('button', { name: 'Nhận vào đoàn: Trần Chờ' }));
    await expect.poll(() => screen.queryByRole('region', { name: 'Chờ quyết định' })).toBeNull();
    expect(asked).toEqual([[waiting.id, { version: 1, admit: true }]]);
  });

  it('shows who was refused and why, off the waiting list and no longer counted', async () => {
    const refused = anApplicant({ wants: 'PLACE', place: null, quota: 3, taken: 3, refusalReason: 'Hết chỗ' });
    await atDesk(answer('get', '/api/meetings/{id}/applicants', { items: [refused] }));
    const part = await screen.findByRole('region', { name: 'Chờ quyết định' });
    expect(part).toHaveTextContent('Đã từ chối: Hết chỗ');
    expect(part).not.toHaveTextContent('danh sách chờ');
    expect(within(part).getByText('0')).toBeInTheDocument();
  });

  it('says why somebody cannot be admitted', async () => {
    const list = answer('get', '/api/meetings/{id}/applicants', { items: [anApplicant({ wants: 'PLACE', place: 1 })] });
    const decide = answer('post', '/api/applicants/{id}/decision', problem(409, 'applicant.no_place'));
    const { user } = await atDesk(list, decide);
    await user.click(await screen.findByRole('button', { name: /^Nhận / }));
    expect(await screen.findByText(/Đoàn này đã đủ số người/)).toBeInTheDocument();
  });

  it('puts a paper into the programme with the minutes that it gets', async () => {
    const asked: unknown[] = [];
    const list = answer('get', '/api/meetings/{id}/papers', {
      items: [aPaper({ fileId: 'f1', fileName: 'Bài.docx' })],
    });
    const decide = answer('post', '/api/papers/{id}/decision', ({ body }) => {
      asked.push(body);
      return { items: [aPaper({ state: 'ACCEPTED', minutesGiven: 10, actions: [] })] };
    });
    const { user } = await atDesk(list, decide);
    const part = within(await screen.findByRole('region', { name: 'Tham luận đăng ký' }));
    expect(part.getByRole('link', { name: 'Bài.docx' })).toHaveAttribute('href', '/api/meeting-files/f1/content');
    await user.clear(part.getByRole('textbox', { name: 'Số phút' }));
    await user.type(part.getByRole('textbox', { name: 'Số phút' }), '10');
    await user.click(part.getByRole('button', { name: /^Xếp vào chương trình: / }));
    expect(await part.findByText('Được chấp nhận · Đã xếp 10 phút')).toBeInTheDocument();
    expect(asked).toMatchObject([{ version: 1, accept: true, agendaItem: { minutes: 10 } }]);
  });

  it('is not asked for by who may only look; the focal point is led to their answer', async () => {
    const looking = answer('get', '/api/meetings/{id}/delegations', delegations({ actions: [] }));
    await renderRoute(paths.meetingDelegations(meeting.id), {
      handlers: [looking, shell[0]!, signedIn({ permissions: ['meeting:read', 'invitation:answer'] })],
    });
    expect(await screen.findByRole('link', { name: 'Trả lời giấy mời' })).toHaveAttribute(
      'href',
      paths.meetingAnswer(meeting.id),
    );
  });
});

describe('the page of a delegate who chairs', () => {
  const people = (role: 'CHAIR' | 'OFFICIAL') =>
    delegations({ attendees: [anAttendee({ role, isMe: true })], actions: [] });
  const whole = [
    answer('get', '/api/meetings/{id}', meeting),
    answer('get', '/api/meetings/{id}/agenda', anAgenda()),
    answer('get', '/api/documents', { items: [], next: null }),
    answer('get', '/api/meetings/{id}/files', files([], { actions: [] })),
    answer('get', '/api/recommendations', { items: [], next: null }),
  ];
  const asChair = (...handlers: ReturnType<typeof answer>[]) =>
    renderRoute(paths.meetingAttend(meeting.id), {
      handlers: [...handlers, answer('get', '/api/meetings/{id}/delegations', people('CHAIR')), ...whole],
    });
  const substitute = anApplicant({ name: 'Trần Thay', substituteForName: 'Lê Mẫu', note: 'Đi công tác' });
  const list = answer('get', '/api/meetings/{id}/applicants', {
    items: [substitute, anApplicant({ id: 'p', wants: 'PLACE', name: 'Xin Chỗ' })],
  });

  it('asks for consent to substitutes only, which is refused with a reason', async () => {
    const asked: unknown[] = [];
    const decide = answer('post', '/api/applicants/{id}/decision', ({ body }) => {
      asked.push(body);
      return { items: [{ ...substitute, refusalReason: 'Cần người có thẩm quyền', version: 2, actions: [] }] };
    });
    const { user } = await asChair(list, decide);
    const part = within(await screen.findByRole('region', { name: 'Xin ý kiến về người đi thay' }));
    expect(part.getByText(/Đi thay Lê Mẫu/)).toBeInTheDocument();
    expect(part.queryByText(/Xin Chỗ/)).not.toBeInTheDocument();
    await user.click(part.getByRole('button', { name: 'Không đồng ý để Trần Thay đi thay' }));
    const form = within(part.getByRole('form'));
    await user.click(form.getByRole('button', { name: /Không đồng ý/ }));
    expect(await form.findByText('Hãy ghi lý do.')).toBeInTheDocument();
    await user.type(form.getByLabelText(/Lý do/), 'Cần người có thẩm quyền');
    await user.click(form.getByRole('button', { name: /Không đồng ý/ }));
    expect(await part.findByText('Đã từ chối: Cần người có thẩm quyền')).toBeInTheDocument();
    expect(asked).toEqual([{ version: 1, admit: false, reason: 'Cần người có thẩm quyền' }]);
  });

  it('does not ask a delegate who does not chair', async () => {
    const others = answer('get', '/api/meetings/{id}/delegations', people('OFFICIAL'));
    await renderRoute(paths.meetingAttend(meeting.id), { handlers: [others, ...whole] });
    expect(await screen.findByRole('heading', { name: 'Tài liệu' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /người đi thay/ })).not.toBeInTheDocument();
  });
});
