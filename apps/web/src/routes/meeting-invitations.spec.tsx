import type { Schema } from '@kyhop/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute } from '../testing';
import { aBoard, anInvitation, anInvitee, aSentInvitation } from '../testing/invitations.factory';
import { aMeeting } from '../testing/meetings.factory';

const meeting = aMeeting({ heldOn: '2021-03-25', status: 'SCHEDULED' });
const page = paths.meetingInvitations(meeting.id);
const shell = [answer('get', '/api/meetings/{id}', meeting)];

const boardOf = (board: ReturnType<typeof aBoard>) => answer('get', '/api/meetings/{id}/invitations', board);

const rowOf = async (name: string) =>
  within((await screen.findByText(name, { selector: 'td *' })).closest('tr') as HTMLElement);

const aPaper = (over: Partial<Schema<'InvitationDocumentDto'>> = {}): Schema<'InvitationDocumentDto'> => ({
  agency: 'Cụm thi đua mẫu',
  number: { number: null, symbol: 'GM-CTĐM' },
  place: 'Mẫu Giang',
  date: null,
  subject: 'Phiên họp trù bị mẫu',
  addressee: 'Sở Nội vụ tỉnh Một',
  event: 'Phiên họp trù bị mẫu',
  chair: null,
  time: '14 giờ 00, thứ Năm, ngày 25 tháng 3 năm 2021',
  venue: 'Hội trường mẫu',
  notes: [],
  signature: { authority: ['TM. Cụm thi đua'], position: 'Cụm trưởng', name: null },
  recipients: [],
  ...over,
});

const wording = {
  parentAgency: null,
  place: 'Hậu Giang',
  notes: ['Mặc trang phục công sở.'],
  authority: ['TM. Cụm thi đua'],
  position: 'Cụm trưởng',
  signerName: null,
  recipients: ['Như trên'],
};

describe('the board of invitations', () => {
  it('tells in one glance who answered, who comes, and what became of the mail', async () => {
    const board = aBoard({
      invitees: [
        anInvitee({
          name: 'Kiên Giang',
          heads: { yes: 2, unknown: 1, no: 0 },
          waiting: 1,
          papers: { offered: 1, accepted: 0, minutes: 8 },
          invitation: aSentInvitation({
            answer: 'ACCEPTED',
            answeredVia: 'LINK',
            answeredAt: '2021-03-16T03:00:00.000Z',
            answeredBy: 'Chánh Văn phòng (mẫu)',
            arrivalNote: 'Xe 7 chỗ, 13 giờ',
          }),
        }),
        anInvitee({
          name: 'Cà Mau',
          invitation: aSentInvitation({
            answer: 'DECLINED',
            answeredVia: 'TELEPHONE',
            declineReason: 'Trùng kỳ họp HĐND',
          }),
        }),
        anInvitee({
          name: 'Trà Vinh',
          invitation: aSentInvitation({
            mail: {
              state: 'WAITING',
              attempts: 2,
              lastError: '451 hộp thư bận',
              sentAt: null,
              nextAttemptAt: '2021-03-15T02:01:00.000Z',
            },
          }),
        }),
      ],
      totals: {
        ...aBoard().totals,
        invited: 3,
        issued: 3,
        answered: 2,
        accepted: 1,
        declined: 1,
        heads: { yes: 2, unknown: 1, no: 0 },
        roles: [{ role: 'OFFICIAL', heads: { yes: 2, unknown: 1, no: 0 } }],
      },
    });
    await renderRoute(page, { handlers: [...shell, boardOf(board)] });
    expect(await screen.findByText('2/3', { selector: 'dd *' })).toBeInTheDocument();
    expect(screen.getByText('2 đại biểu, chưa rõ 1')).toBeInTheDocument();
    const coming = await rowOf('Kiên Giang');
    expect(coming.getByText('Tham dự')).toBeInTheDocument();
    expect(coming.getByText('2/3')).toBeInTheDocument();
    expect(coming.getByText('1 chờ thêm chỗ')).toBeInTheDocument();
    expect(coming.getByText('1 bài, 8 phút')).toBeInTheDocument();
    expect(coming.getByText('Xe 7 chỗ, 13 giờ')).toBeInTheDocument();
    expect((await rowOf('Cà Mau')).getByText('Lý do: Trùng kỳ họp HĐND')).toBeInTheDocument();
    expect(
      (await rowOf('Trà Vinh')).getByText(
        'Máy chủ thư chưa nhận (đã thử 2 lần): 451 hộp thư bận. Sẽ gửi lại lúc 09:01 15/03/2021.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tải bảng (XLSX)' })).toHaveAttribute(
      'href',
      `/api/meetings/${meeting.id}/invitations/board.xlsx`,
    );
  });

  it('begins with an invitation for every delegation, and one for a guest by name', async () => {
    const guest = anInvitee({ kind: 'PERSON', delegationId: null, attendeeId: 'guest', name: 'Bà Trần Mẫu' });
    const sent: unknown[] = [];
    const prepare = answer('post', '/api/meetings/{id}/invitations', ({ body }) => {
      sent.push(body);
      return aBoard({ invitees: [anInvitee({ name: 'Kiên Giang', invitation: anInvitation() }), guest] });
    });
    const board = aBoard({ invitees: [anInvitee({ name: 'Kiên Giang' }), guest] });
    const { user } = await renderRoute(page, { handlers: [...shell, boardOf(board), prepare] });
    await user.click(await screen.findByRole('button', { name: 'Lập giấy mời cho 1 đoàn' }));
    expect(await (await rowOf('Kiên Giang')).findByText('Sở Nội vụ tỉnh Mẫu')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lập giấy mời: Bà Trần Mẫu' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { delegations: true, attendeeIds: [] },
        { delegations: false, attendeeIds: ['guest'] },
      ]),
    );
  });

  it('shows the paper, asks how many go out, and sends them', async () => {
    const first = anInvitation({ addressee: 'Sở Nội vụ tỉnh Một' });
    const second = anInvitation({ addressee: 'Sở Nội vụ tỉnh Hai', email: null });
    const board = aBoard({
      invitees: [anInvitee({ name: 'Một', invitation: first }), anInvitee({ name: 'Hai', invitation: second })],
    });
    const sent: unknown[] = [];
    const handlers = [
      ...shell,
      boardOf(board),
      answer('get', '/api/meetings/{id}/invitations/wording', wording),
      answer('post', '/api/meetings/{id}/invitations/preview', ({ body }) => {
        const asked = body as Schema<'PreviewInvitationDto'>;
        return aPaper({
          ...asked.wording,
          signature: { ...aPaper().signature, name: asked.wording.signerName ?? null },
        });
      }),
      answer('post', '/api/meetings/{id}/invitations/issue', ({ body }) => {
        sent.push(body);
        return board;
      }),
    ];
    const { user } = await renderRoute(page, { handlers });
    const send = await screen.findByRole('button', { name: 'Gửi giấy mời (2)' });
    // Nobody answers what was not sent.
    expect(screen.queryByText('Đã trả lời')).not.toBeInTheDocument();
    await user.click(send);
    const dialog = within(await screen.findByRole('dialog', { name: 'Gửi giấy mời' }));
    await user.type(await dialog.findByRole('textbox', { name: 'Họ tên người ký' }), 'Lê Mẫu');
    await user.click(dialog.getByRole('button', { name: 'Xem trước' }));
    const paper = within(await dialog.findByRole('article', { name: 'Giấy mời, bản xem trước' }));
    expect(paper.getByText('GIẤY MỜI')).toBeInTheDocument();
    expect(paper.getByText('Hậu Giang, ngày …… tháng …… năm ……')).toBeInTheDocument();
    expect(paper.getByText('Mặc trang phục công sở./.')).toBeInTheDocument();
    expect(paper.getByText('Lê Mẫu')).toBeInTheDocument();

    await user.keyboard('{Escape}');
    const leave = within(await screen.findByRole('dialog', { name: 'Bỏ nội dung vừa nhập?' }));
    await user.click(leave.getByRole('button', { name: 'Nhập tiếp' }));

    await user.click(dialog.getByRole('button', { name: 'Gửi giấy mời (2)' }));
    const question = within(await screen.findByRole('dialog', { name: 'Gửi 2 giấy mời?' }));
    expect(question.getByText(/1 thư gửi qua thư điện tử\. 1 giấy mời không có địa chỉ thư/u)).toBeInTheDocument();
    expect(sent).toEqual([]);
    await user.click(question.getByRole('button', { name: 'Gửi giấy mời (2)' }));
    expect(await screen.findByText('Đã cấp số và gửi 2 giấy mời.')).toBeInTheDocument();
    expect(sent).toEqual([{ ids: [first.id, second.id], wording: { ...wording, signerName: 'Lê Mẫu' } }]);
  });

  it('reminds the chosen ones who have not answered', async () => {
    const silent = aSentInvitation();
    const board = aBoard({
      invitees: [
        anInvitee({ name: 'Một', invitation: silent }),
        anInvitee({ name: 'Hai', invitation: aSentInvitation({ answer: 'ACCEPTED', actions: ['update', 'answer'] }) }),
      ],
    });
    const sent: unknown[] = [];
    const remind = answer('post', '/api/meetings/{id}/invitations/remind', ({ body }) => {
      sent.push(body);
      return board;
    });
    const { user } = await renderRoute(page, { handlers: [...shell, boardOf(board), remind] });
    const choice = await screen.findByRole('checkbox', { name: 'Chọn Một' });
    expect(screen.queryByRole('checkbox', { name: 'Chọn Hai' })).not.toBeInTheDocument();
    await user.click(choice);
    await user.click(screen.getByRole('button', { name: 'Nhắc (1)' }));
    expect(await screen.findByText('Đã gửi thư nhắc tới nơi chưa trả lời.')).toBeInTheDocument();
    expect(sent).toEqual([{ ids: [silent.id] }]);
  });

  it('corrects an address, and shows both states when somebody else was faster', async () => {
    const invitation = anInvitation();
    const board = aBoard({ invitees: [anInvitee({ name: 'Một', invitation })] });
    const update = answer('put', '/api/invitations/{id}', () =>
      problem(409, 'resource.version_conflict', {
        current: { ...invitation, email: 'other@example.test', version: 2 },
      }),
    );
    const { user } = await renderRoute(page, { handlers: [...shell, boardOf(board), update] });
    await user.click(await screen.findByRole('button', { name: 'Việc với giấy mời Một' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sửa nơi nhận, địa chỉ thư' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Giấy mời Một' }));
    const email = dialog.getByRole('textbox', { name: 'Địa chỉ thư điện tử' });
    await user.clear(email);
    await user.type(email, 'right@example.test');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await dialog.findByText('other@example.test')).toBeInTheDocument();
    expect(email).toHaveValue('right@example.test');
  });

  it('takes an answer that came by telephone, with the reason when they do not come', async () => {
    const invitation = aSentInvitation({ version: 3 });
    const board = aBoard({ invitees: [anInvitee({ name: 'Một', invitation })] });
    const sent: unknown[] = [];
    const enter = answer('put', '/api/invitations/{id}/answer', ({ body }) => {
      sent.push(body);
      return problem(409, 'answer.closed');
    });
    const { user } = await renderRoute(page, { handlers: [...shell, boardOf(board), enter] });
    await user.click(await screen.findByRole('button', { name: 'Việc với giấy mời Một' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ghi trả lời nhận được' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Trả lời của Một' }));
    await user.click(dialog.getByRole('radio', { name: 'Không tham dự' }));
    await user.type(dialog.getByRole('textbox', { name: 'Người trả lời' }), 'Ông Mẫu, Phó Giám đốc');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    expect(await dialog.findByText('Hãy ghi lý do.')).toBeInTheDocument();
    await user.type(dialog.getByRole('textbox', { name: 'Lý do không tham dự' }), 'Trùng lịch');
    await user.click(dialog.getByRole('button', { name: 'Lưu' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          version: 3,
          answer: 'DECLINED',
          via: 'TELEPHONE',
          reason: 'Trùng lịch',
          answeredBy: 'Ông Mẫu, Phó Giám đốc',
          arrivalNote: null,
          lodgingNote: null,
        },
      ]),
    );
  });

  it('sets the deadline for answers, and says what the server refuses', async () => {
    const board = aBoard({ invitees: [anInvitee()], meetingVersion: 4 });
    const sent: unknown[] = [];
    const set = answer('put', '/api/meetings/{id}/invitations/deadline', ({ body }) => {
      sent.push(body);
      if (sent.length === 1)
        return problem(422, 'request.invalid', { fields: [{ path: 'answerBy', code: 'after_meeting' }] });
      return { ...board, answerBy: '2021-03-20', meetingVersion: 5 };
    });
    const { user } = await renderRoute(page, { handlers: [...shell, boardOf(board), set] });
    const field = await screen.findByLabelText('Hạn trả lời');
    await user.type(field, '20/03/2021');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Chọn ngày không sau ngày họp.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã đặt hạn trả lời.')).toBeInTheDocument();
    expect(sent[1]).toEqual({ answerBy: '2021-03-20', version: 4 });
    expect(screen.queryByRole('button', { name: 'Lưu' })).not.toBeInTheDocument();
  });

  it('asks before a link is revoked', async () => {
    const invitation = aSentInvitation();
    const board = aBoard({ invitees: [anInvitee({ name: 'Một', invitation })] });
    const revoked: unknown[] = [];
    const revoke = answer('post', '/api/invitations/{id}/link/revoke', ({ params, body }) => {
      revoked.push([params['id'], body]);
      return invitation;
    });
    const { user } = await renderRoute(page, { handlers: [...shell, boardOf(board), revoke] });
    await user.click(await screen.findByRole('button', { name: 'Việc với giấy mời Một' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Thu hồi liên kết' }));
    const question = within(await screen.findByRole('dialog', { name: 'Thu hồi liên kết?' }));
    expect(revoked).toEqual([]);
    await user.click(question.getByRole('button', { name: 'Thu hồi liên kết' }));
    await waitFor(() => expect(revoked).toEqual([[invitation.id, { version: invitation.version }]]));
  });

  it('says that somebody else was faster with a link, and reads the board again', async () => {
    const invitation = aSentInvitation();
    let link = 'https://kyhop.test/tra-loi/cu';
    const board = () => aBoard({ invitees: [anInvitee({ name: 'Một', invitation: { ...invitation, link } })] });
    const reads = answer('get', '/api/meetings/{id}/invitations', () => board());
    const renew = answer('post', '/api/invitations/{id}/link/renew', () => {
      link = 'https://kyhop.test/tra-loi/moi';
      return problem(409, 'resource.version_conflict', { current: { ...invitation, link } });
    });
    const { user } = await renderRoute(page, { handlers: [...shell, reads, renew] });
    await user.click(await screen.findByRole('button', { name: 'Việc với giấy mời Một' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Cấp liên kết mới' }));
    const question = within(await screen.findByRole('dialog', { name: 'Cấp liên kết mới?' }));
    await user.click(question.getByRole('button', { name: 'Cấp liên kết mới' }));
    expect(await screen.findByText(/Người khác vừa thay đổi nội dung này/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Việc với giấy mời Một' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Chép liên kết trả lời' }));
    await expect.poll(() => navigator.clipboard.readText()).toBe('https://kyhop.test/tra-loi/moi');
  });

  it('sends the reader to the delegates while there is nobody to invite', async () => {
    await renderRoute(page, { handlers: [...shell, boardOf(aBoard())] });
    expect(await screen.findByText('Chưa có ai để mời')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Đến mục Đại biểu' })).toHaveAttribute(
      'href',
      paths.meetingDelegations(meeting.id),
    );
  });

  it('says what went wrong, with a way to try again', async () => {
    const failing = answer('get', '/api/meetings/{id}/invitations', () => problem(503, 'service.too_slow'));
    await renderRoute(page, { handlers: [...shell, failing] });
    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeInTheDocument();
  });
});
