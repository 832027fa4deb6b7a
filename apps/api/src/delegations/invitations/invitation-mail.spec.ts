import { describe, expect, it } from 'vitest';
import type { InvitingMeeting } from './compose-invitation';
import { invitationMail, reminderMail } from './invitation-mail';

const inviting: InvitingMeeting = {
  meeting: {
    id: 'm',
    title: 'Hội nghị tổng kết năm 2020',
    kind: 'SUMMARY',
    heldOn: '2021-03-26',
    startTime: '08:00:00',
    endTime: null,
    dayPart: null,
    venue: 'Hội trường mẫu',
    answerBy: '2021-03-20',
    preparationNote: null,
  },
  issuer: { id: 'c', name: 'Cụm thi đua mẫu', documentSymbol: 'CTĐM', type: 'CLUSTER' },
  headName: 'Mẫu Giang',
  chair: { name: 'Lê Thị Mẫu', positions: ['Chủ tịch UBND tỉnh Mẫu Giang'], side: 'HOST' },
};
const link = 'https://kyhop.example.test/tra-loi/abc';
const province = { addressee: 'Ủy ban nhân dân tỉnh Mẫu', quota: 5, personal: false, symbol: '05/GM-CTĐM', link };
const guest = { ...province, addressee: 'Đồng chí Trần Mẫu, Vụ trưởng (mẫu)', quota: null, personal: true };

describe('the mail with an invitation', () => {
  it('says who invites whom to what, who chairs, when, where, and until when to answer by which link', () => {
    const { subject, body } = invitationMail(inviting, province);
    expect(subject).toBe('Giấy mời số 05/GM-CTĐM: Hội nghị tổng kết năm 2020');
    for (const words of [
      'Kính gửi: Ủy ban nhân dân tỉnh Mẫu.',
      'Cụm thi đua mẫu trân trọng kính mời Ủy ban nhân dân tỉnh Mẫu tới dự Hội nghị tổng kết năm 2020.',
      'Chủ trì: Đồng chí Lê Thị Mẫu, Chủ tịch UBND tỉnh Mẫu Giang.',
      'Thời gian: 08 giờ 00, thứ Sáu, ngày 26 tháng 3 năm 2021.',
      'Địa điểm: Hội trường mẫu.',
      `đăng ký thành phần đoàn (không quá 05 đại biểu) chậm nhất ngày 20 tháng 3 năm 2021 tại địa chỉ:\n${link}`,
    ]) {
      expect(body).toContain(words);
    }
  });

  it('asks a person for themselves alone, in the words for a person', () => {
    const { body } = invitationMail(inviting, guest);
    expect(body).toContain('Kính đề nghị Quý đại biểu xác nhận tham dự chậm nhất ngày 20 tháng 3 năm 2021');
    expect(body).not.toMatch(/Quý cơ quan|thành phần đoàn/u);
  });

  it('names neither a chair nor a deadline that nobody has set', () => {
    const open = { ...inviting, chair: null, meeting: { ...inviting.meeting, answerBy: null } };
    const { body } = invitationMail(open, province);
    expect(body).not.toMatch(/Chủ trì|chậm nhất|null/u);
  });
});

describe('the reminder', () => {
  it('names the paper that was sent, and asks again by the same link', () => {
    const { subject, body } = reminderMail(inviting, province);
    expect(subject).toBe('Đề nghị xác nhận tham dự: Hội nghị tổng kết năm 2020');
    expect(body).toContain('đã gửi Giấy mời số 05/GM-CTĐM');
    expect(body).toContain(link);
  });
});
