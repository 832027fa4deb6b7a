import type { Schema } from '@kyhop/api-contract';
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { answer, problem, renderRoute, signedIn, signedOut } from '../testing';
import { anAnswer, anAnswerApplicant, anAnswerPerson } from '../testing/answer.factory';

const TOKEN = 'AZCgAAAAcACAAAAAAAAKAA.1.chu-ky-mau';
type Page = Schema<'InvitationAnswerDto'>;

const open = (page: Page, ...handlers: ReturnType<typeof answer>[]) =>
  renderRoute(paths.answer(TOKEN), {
    handlers: [...handlers, signedOut(), answer('get', '/api/answers/{token}', page)],
  });

describe('answering by the link, with nobody signed in', () => {
  it('says who invites to what, when and where, with programme, documents and the paper', async () => {
    await open(
      anAnswer({
        hasDocument: true,
        meeting: {
          programme: [{ id: '1', title: 'Khai mạc', minutes: 10, startsAt: '14:00' }],
          files: [{ id: 'f1', name: 'Báo cáo.pdf', size: 5 }],
        },
      }),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Hội nghị tổng kết' })).toBeInTheDocument();
    expect(screen.getByText('Cụm mẫu trân trọng kính mời')).toBeInTheDocument();
    expect(screen.getByText('Thứ Năm, 25/03/2021 · 14:00–17:00')).toBeInTheDocument();
    expect(screen.getByText('Phạm Chủ Trì, Chủ tịch (mẫu)')).toBeInTheDocument();
    expect(screen.getByText('Khai mạc')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Báo cáo.pdf' })).toHaveAttribute('href', `/api/answers/${TOKEN}/files/f1`);
    expect(screen.getByRole('link', { name: /Tải giấy mời/ })).toHaveAttribute('href', `/api/answers/${TOKEN}/paper`);
    expect(screen.getByRole('link', { name: /Thêm vào lịch/ })).toHaveAttribute(
      'href',
      `/api/answers/${TOKEN}/calendar`,
    );
  });

  it('accepts in two steps and shows that it is saved', async () => {
    const asked: unknown[] = [];
    const give = answer('post', '/api/answers/{token}', ({ body }) => {
      asked.push(body);
      return anAnswer({ answer: 'ACCEPTED', answeredBy: 'Trần Mẫu', answeredAt: '2021-03-10T02:00:00Z', version: 2 });
    });
    const { user } = await open(anAnswer(), give);
    await user.click(await screen.findByRole('button', { name: 'Tham dự' }));
    await user.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
    expect(await screen.findByText('Hãy ghi họ tên người trả lời.')).toBeInTheDocument();
    await user.type(screen.getByLabelText(/Người trả lời/), 'Trần Mẫu');
    await user.type(screen.getByLabelText(/Phương tiện/), 'Ô tô');
    await user.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
    expect(await screen.findByText('Đã trả lời: Tham dự')).toBeInTheDocument();
    expect(screen.getByText('Trần Mẫu · 09:00 10/03/2021')).toBeInTheDocument();
    expect(asked).toEqual([
      { version: 1, answer: 'ACCEPTED', answeredBy: 'Trần Mẫu', arrivalNote: 'Ô tô', lodgingNote: '', reason: null },
    ]);
  });

  it('asks for the reason of a refusal', async () => {
    const { user } = await open(anAnswer());
    await user.click(await screen.findByRole('button', { name: 'Không tham dự' }));
    await user.type(screen.getByLabelText(/Người trả lời/), 'Trần Mẫu');
    await user.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
    expect(await screen.findByText('Hãy ghi lý do không tham dự.')).toBeInTheDocument();
  });

  it('loses nothing of what was typed when sending fails, nor when the page is loaded anew', async () => {
    const failing = answer('post', '/api/answers/{token}', problem(503, 'service.database_unavailable'));
    const { user } = await open(anAnswer(), failing);
    await user.click(await screen.findByRole('button', { name: 'Tham dự' }));
    await user.type(screen.getByLabelText(/Người trả lời/), 'Trần Mẫu');
    await user.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
    expect(await screen.findByText(/Cơ sở dữ liệu đang gián đoạn/)).toBeInTheDocument();
    expect(screen.getByLabelText(/Người trả lời/)).toHaveValue('Trần Mẫu');
    cleanup();
    await open(anAnswer());
    expect(await screen.findByLabelText(/Người trả lời/)).toHaveValue('Trần Mẫu');
    expect(screen.getByText(/được giữ trên máy này/)).toBeInTheDocument();
  });

  it('shows what somebody else has answered meanwhile, and keeps what was typed', async () => {
    const theirs = anAnswer({ answer: 'DECLINED', declineReason: 'Bận', answeredBy: 'Người khác', version: 2 });
    const conflict = answer(
      'post',
      '/api/answers/{token}',
      problem(409, 'resource.version_conflict', { current: theirs }),
    );
    const { user } = await open(anAnswer(), conflict);
    await user.click(await screen.findByRole('button', { name: 'Tham dự' }));
    await user.type(screen.getByLabelText(/Người trả lời/), 'Trần Mẫu');
    await user.click(screen.getByRole('button', { name: 'Gửi trả lời' }));
    expect(await screen.findByText('Đã trả lời: Không tham dự')).toBeInTheDocument();
    expect(screen.getByLabelText(/Người trả lời/)).toHaveValue('Trần Mẫu');
  });

  it('registers people within the quota, and says the place on the waiting list beyond it', async () => {
    const full = anAnswer({ quota: 1, registered: 1, people: [anAnswerPerson()] });
    const asked: unknown[] = [];
    const put = answer('put', '/api/answers/{token}/people/{id}', ({ body }) => {
      asked.push(body);
      return { ...full, applicants: [anAnswerApplicant({ name: 'Trần Thị Chờ' })] };
    });
    const { user } = await open(full, put);
    const part = await screen.findByRole('region', { name: 'Thành phần đoàn' });
    expect(within(part).getByText('1/1 người')).toBeInTheDocument();
    await user.click(within(part).getByRole('button', { name: 'Thêm vào danh sách chờ' }));
    await user.type(screen.getByLabelText(/Họ và tên/), 'Trần Thị Chờ');
    await user.type(screen.getByLabelText(/Chức vụ/), 'Phó Giám đốc; Phó Bí thư');
    await user.click(within(part).getByRole('button', { name: 'Lưu' }));
    expect(await within(part).findByText('Danh sách chờ: thứ 1')).toBeInTheDocument();
    expect(asked).toMatchObject([{ name: 'Trần Thị Chờ', positions: ['Phó Giám đốc', 'Phó Bí thư'] }]);
  });

  it('corrects somebody over what another telephone has written, once that is in sight', async () => {
    const before = anAnswerPerson();
    const theirs = anAnswer({ people: [{ ...before, positions: ['Quyền Giám đốc'], version: 2 }], registered: 1 });
    const asked: unknown[] = [];
    const put = answer('put', '/api/answers/{token}/people/{id}', ({ body }) => {
      asked.push((body as { version: number }).version);
      return asked.length === 1 ? problem(409, 'resource.version_conflict', { current: theirs }) : theirs;
    });
    const { user } = await open(anAnswer({ people: [before], registered: 1 }), put);
    await user.click(await screen.findByRole('button', { name: 'Sửa Lê Văn Mẫu' }));
    await user.type(screen.getByLabelText(/Điện thoại/), '0900');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Quyền Giám đốc')).toBeInTheDocument();
    expect(screen.getByLabelText(/Điện thoại/)).toHaveValue('0900');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    await expect.poll(() => asked).toEqual([1, 2]);
  });

  it('names a substitute, with the reason, for the chair to agree', async () => {
    const asked: unknown[] = [];
    const page = anAnswer({ people: [anAnswerPerson()], registered: 1 });
    const put = answer('put', '/api/answers/{token}/people/{id}', ({ body }) => {
      asked.push(body);
      return {
        ...page,
        applicants: [anAnswerApplicant({ wants: 'CONSENT', place: null, substituteForName: 'Lê Văn Mẫu' })],
      };
    });
    const { user } = await open(page, put);
    await user.click(await screen.findByRole('button', { name: 'Cử người đi thay Lê Văn Mẫu' }));
    const form = screen.getByRole('form', { name: 'Người đi thay Lê Văn Mẫu' });
    await user.type(within(form).getByLabelText(/Họ và tên/), 'Trần Thay');
    await user.type(within(form).getByLabelText(/Lý do/), 'Đi công tác');
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Chờ chủ trì đồng ý đi thay Lê Văn Mẫu')).toBeInTheDocument();
    expect(asked).toMatchObject([{ name: 'Trần Thay', note: 'Đi công tác', substituteForId: anAnswerPerson().id }]);
  });

  it('takes somebody off the list after asking', async () => {
    const remove = answer('delete', '/api/answers/{token}/people/{id}', anAnswer());
    const { user } = await open(anAnswer({ people: [anAnswerPerson()], registered: 1 }), remove);
    await user.click(await screen.findByRole('button', { name: 'Bỏ tên Lê Văn Mẫu' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bỏ tên' }));
    expect(await screen.findByText('Chưa đăng ký ai.')).toBeInTheDocument();
  });

  it('offers a paper and hands in its file', async () => {
    const paper = {
      id: '0190a000-0000-7000-8000-000000000c09',
      title: 'Điển hình',
      presenter: null,
      minutesAsked: 10,
      state: 'SUBMITTED' as const,
      fileId: null,
      fileName: null,
      version: 1,
      actions: ['change' as const, 'remove' as const],
    };
    const put = answer('put', '/api/answers/{token}/papers/{id}', anAnswer({ papers: [paper] }));
    const seen: (string | null)[] = [];
    const file = answer('put', '/api/answers/{token}/papers/{id}/file', ({ query }) => {
      seen.push(query.get('version'));
      return anAnswer({ papers: [{ ...paper, fileId: 'f9', fileName: query.get('name'), version: 2 }] });
    });
    const { user } = await open(anAnswer(), file, put);
    await user.click(await screen.findByRole('button', { name: 'Đăng ký tham luận' }));
    await user.type(screen.getByLabelText(/Tên tham luận/), 'Điển hình');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Chưa có tệp')).toBeInTheDocument();
    const input = document.querySelector('input[type="file"]');
    await user.upload(input as HTMLInputElement, new File(['{}'], 'Tham luận.pdf'));
    expect(await screen.findByRole('link', { name: 'Tham luận.pdf' })).toHaveAttribute(
      'href',
      `/api/answers/${TOKEN}/files/f9`,
    );
    expect(seen).toEqual(['1']);
  });

  it('says that the meeting is cancelled and asks nothing', async () => {
    await open(anAnswer({ actions: [], meeting: { status: 'CANCELLED', statusReason: 'Bão (mẫu)' } }));
    expect(await screen.findByText('Cuộc họp đã huỷ. Không cần trả lời.')).toBeInTheDocument();
    expect(screen.getByText('Lý do: Bão (mẫu)')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Tham dự' })).not.toBeInTheDocument();
  });

  it('says what to do when the link is none any more', async () => {
    await renderRoute(paths.answer('x'), {
      handlers: [signedOut(), answer('get', '/api/answers/{token}', problem(404, 'resource.not_found'))],
    });
    expect(await screen.findByText('Liên kết này không còn dùng được')).toBeInTheDocument();
  });

  it('speaks English too', async () => {
    const { user } = await open(anAnswer());
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Attending' })).toBeInTheDocument();
  });
});

describe('answering in the application', () => {
  const focal = signedIn({ permissions: ['meeting:read', 'invitation:answer'] });

  it('is the same page for the unit of the reader', async () => {
    await renderRoute(paths.meetingAnswer('m1'), {
      handlers: [focal, answer('get', '/api/meetings/{id}/answer', anAnswer({ people: [anAnswerPerson()] }))],
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Trả lời giấy mời' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Không tham dự' })).toBeInTheDocument();
    expect(screen.getByText('Lê Văn Mẫu')).toBeInTheDocument();
  });

  it('says when there is no invitation yet', async () => {
    await renderRoute(paths.meetingAnswer('m1'), {
      handlers: [focal, answer('get', '/api/meetings/{id}/answer', problem(404, 'invitation.none'))],
    });
    expect(await screen.findByText('Đơn vị của bạn chưa có giấy mời dự cuộc họp này')).toBeInTheDocument();
  });
});
